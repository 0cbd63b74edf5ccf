// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/sqlvalues.h"
#include "suggestions/clients.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QVariant dateOrNull(const QDate &date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}

Bindings between(const QString &clientKey, const QDate &from, const QDate &until)
{
    return {{u":client_key"_s, notNull(clientKey)},
            {u":from"_s, dateOrNull(from)},
            {u":until"_s, dateOrNull(until)}};
}

} // namespace

Result<QList<SpendDay>> spendHistory(Session &session, const QString &clientKey, const QDate &from,
                                     const QDate &until)
{
    return session.fetch<SpendDay>(u"client-spend-history"_s, between(clientKey, from, until),
                                   [](const Row &row) {
                                       return SpendDay{row.value(0).toDate(), row.real(1),
                                                       row.real(2), row.integer(3), row.integer(4)};
                                   });
}

Status refreshSpendHistory(Session &session, const QString &clientKey, const QDate &from,
                           const QDate &until)
{
    const auto locked = session.execute(u"client-spend-lock"_s);
    if (!locked)
        return locked.error();
    for (const QString &statement : {u"client-spend-forget"_s, u"client-spend-refresh"_s}) {
        const auto done = session.execute(statement, between(clientKey, from, until));
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace regie
