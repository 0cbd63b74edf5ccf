// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/sqlvalues.h"
#include "domain/suggestion.h"
#include "operations/audit.h"
#include "suggestions/execution.h"

#include <QCoreApplication>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// What was done, as it is locked for its rollback.
struct Executed
{
    QString status, clientKey, entityType, entityId, mode, action, connector, clientMode;
    double budgetChange = 0;
    qint64 askedBefore = 0, underWay = 0;
};

Executed executedFrom(const Row &row)
{
    return {row.text(0), row.text(1),  row.text(2), row.text(3),     row.text(4),    row.text(5),
            row.text(6), row.text(10), row.real(7), row.integer(11), row.integer(12)};
}

Error refused(const char *sentence)
{
    return Error::input(QCoreApplication::translate("regie::Execution", sentence));
}

Status checkCanBeTakenBack(const Executed &found)
{
    if (found.status != suggestion::Executed || found.mode.isEmpty())
        return refused(
            QT_TRANSLATE_NOOP("regie::Execution", "Only what was executed can be rolled back."));
    if (found.underWay > 0)
        return refused(
            QT_TRANSLATE_NOOP("regie::Execution", "The rollback has been asked for already."));
    if (found.mode == "live"_L1 && found.action != "notice"_L1 && found.clientMode != "live"_L1)
        return refused(QT_TRANSLATE_NOOP(
            "regie::Execution",
            "The client is not in live mode: nothing can be taken back on the platform."));
    return {};
}

Status ask(Session &session, qint64 suggestionId, const Executed &found, const Actor &actor)
{
    const auto asked = session.execute(
        u"execution-ask-rollback"_s,
        {{u":suggestion_id"_s, suggestionId},
         {u":client_key"_s, found.clientKey},
         {u":entity_type"_s, found.entityType},
         {u":entity_id"_s, found.entityId},
         {u":action"_s, found.action},
         {u":mode"_s, found.mode},
         {u":connector_name"_s, textOrNull(found.connector)},
         {u":idempotency_key"_s, u"rollback-%1-%2"_s.arg(suggestionId).arg(found.askedBefore + 1)},
         {u":budget_change"_s, found.budgetChange},
         {u":actor"_s, notNull(actor.name)}});
    if (!asked)
        return asked.error();
    return writeAudit(session, actor,
                      {u"rollback-requested"_s,
                       u"suggestion"_s,
                       QString::number(suggestionId),
                       {},
                       {{u"mode"_s, found.mode}, {u"action"_s, found.action}},
                       {}});
}

} // namespace

Status requestRollback(Session &session, qint64 suggestionId, const Actor &actor)
{
    return session.transaction([&]() -> Status {
        const auto found = session.fetchOne<Executed>(
            u"execution-executed"_s, {{u":suggestion_id"_s, suggestionId}}, executedFrom);
        if (!found)
            return found.error();
        if (!found->has_value())
            return refused(
                QT_TRANSLATE_NOOP("regie::Execution", "There is no such suggestion any more."));
        const Status possible = checkCanBeTakenBack(**found);
        return possible ? ask(session, suggestionId, **found, actor) : possible;
    });
}

} // namespace regie
