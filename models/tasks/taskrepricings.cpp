// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/audit.h"
#include "tasks/taskprices.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct RepricingText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Prices)
};

Bindings scopeBindings(const RepricingScope &scope)
{
    return {{u":from"_s, scope.from},
            {u":until"_s, scope.until},
            {u":models"_s, sqlArray(scope.models)}};
}

Status problemOf(const RepricingScope &scope)
{
    if (!scope.from.isValid() || !scope.until.isValid() || scope.from >= scope.until)
        return Error::input(
            RepricingText::tr("A repricing needs a first day and a later last one."));
    return {};
}

QStringList textsOf(const QString &json)
{
    QStringList texts;
    const QJsonArray values = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : values)
        texts.append(value.toString());
    return texts;
}

Repricing repricingFrom(const Row &row)
{
    Repricing repricing;
    repricing.id = row.integer(0);
    repricing.status = row.text(1);
    repricing.scope = {row.value(2).toDate(), row.value(3).toDate(), textsOf(row.text(4)),
                       row.text(7)};
    repricing.charged = row.real(5);
    repricing.list = row.real(6);
    repricing.createdBy = row.text(8);
    repricing.appliedBy = row.text(9);
    repricing.revertedBy = row.text(10);
    repricing.createdAt = row.time(11);
    repricing.appliedAt = row.time(12);
    repricing.revertedAt = row.time(13);
    return repricing;
}

Result<QList<Repricing>> readRepricings(Session &session, const QVariant &id)
{
    return session.fetch<Repricing>(u"task-repricings"_s, {{u":id"_s, id}}, repricingFrom);
}

Error conflict(const QString &sentence)
{
    return {ErrorKind::Conflict, {}, u"task-repricings"_s, sentence, {}};
}

Status refuseOverlap(Session &session, qint64 id)
{
    const auto other = session.fetchOne<qint64>(u"task-repricing-overlaps"_s, {{u":id"_s, id}},
                                                [](const Row &row) { return row.integer(0); });
    if (!other)
        return other.error();
    if (!*other)
        return {};
    return conflict(
        RepricingText::tr("Repricing %1 is applied to some of the same days and models. "
                          "Revert it first.")
            .arg(**other));
}

Status apply(Session &session, const Repricing &repricing, const Actor &actor)
{
    const auto preview = previewRepricing(session, repricing.scope);
    if (!preview)
        return preview.error();
    for (const QString &statement : {u"task-repricing-forget"_s, u"task-repricing-prices"_s}) {
        if (const auto done = session.execute(statement, {{u":id"_s, repricing.id}}); !done)
            return done.error();
    }
    const auto applied = session.execute(
        u"task-repricing-apply"_s, {{u":id"_s, repricing.id},
                                    {u":actor"_s, notNull(actor.name)},
                                    {u":charged"_s, QString::number(preview->charged, 'f', 6)},
                                    {u":list"_s, QString::number(preview->list, 'f', 6)}});
    if (!applied)
        return applied.error();
    if (*applied == 0)
        return conflict(RepricingText::tr("This repricing is applied already."));
    return writeAudit(session, actor,
                      {u"reprice-apply"_s,
                       u"repricing"_s,
                       QString::number(repricing.id),
                       {{u"cost"_s, preview->charged}},
                       {{u"cost"_s, preview->list}},
                       repricing.scope.note});
}

} // namespace

Result<RepricingPreview> previewRepricing(Session &session, const RepricingScope &scope)
{
    if (const Status problem = problemOf(scope); !problem)
        return problem.error();
    RepricingPreview preview;
    const Status read =
        session.forEach(u"task-reprice-preview"_s, scopeBindings(scope), [&](const Row &row) {
            preview.unpriced += row.integer(5);
            if (row.isNull(2))
                return true;
            const RepricingLine line{row.text(1), row.value(0).toDate(), row.integer(2),
                                     row.real(3), row.real(4)};
            preview.lines.append(line);
            preview.tasks += line.tasks;
            preview.charged += line.charged;
            preview.list += line.list;
            return true;
        });
    if (!read)
        return read.error();
    return preview;
}

Result<QList<Repricing>> repricings(Session &session)
{
    return readRepricings(session, QVariant());
}

Result<qint64> proposeRepricing(Session &session, const RepricingScope &scope, const Actor &actor)
{
    const auto preview = previewRepricing(session, scope);
    if (!preview)
        return preview.error();
    Bindings bindings = scopeBindings(scope);
    bindings.insert({{u":charged"_s, QString::number(preview->charged, 'f', 6)},
                     {u":list"_s, QString::number(preview->list, 'f', 6)},
                     {u":note"_s, notNull(scope.note)},
                     {u":actor"_s, notNull(actor.name)}});
    const auto id = session.fetchOne<qint64>(u"task-repricing-insert"_s, bindings,
                                             [](const Row &row) { return row.integer(0); });
    if (!id)
        return id.error();
    return id->value_or(0);
}

Status applyRepricing(Session &session, qint64 id, const Actor &actor)
{
    return session.transaction([&]() -> Status {
        // The prices that are kept have to be those that the sums are by.
        for (const QString &lock : {u"task-repricing-lock"_s, u"task-price-lock"_s}) {
            if (const auto locked = session.execute(lock); !locked)
                return locked.error();
        }
        const auto found = readRepricings(session, id);
        if (!found)
            return found.error();
        if (found->isEmpty())
            return Error::input(RepricingText::tr("There is no such repricing."));
        if (Status overlap = refuseOverlap(session, id); !overlap)
            return overlap;
        return apply(session, found->first(), actor);
    });
}

Status revertRepricing(Session &session, qint64 id, const Actor &actor)
{
    return session.transaction([&]() -> Status {
        if (const auto locked = session.execute(u"task-repricing-lock"_s); !locked)
            return locked.error();
        const auto reverted = session.execute(u"task-repricing-revert"_s,
                                              {{u":id"_s, id}, {u":actor"_s, notNull(actor.name)}});
        if (!reverted)
            return reverted.error();
        if (*reverted == 0)
            return conflict(RepricingText::tr("This repricing is not applied."));
        return writeAudit(session, actor,
                          {u"reprice-revert"_s, u"repricing"_s, QString::number(id), {}, {}, {}});
    });
}

} // namespace regie
