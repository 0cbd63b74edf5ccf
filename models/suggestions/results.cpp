// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/results.h"

#include "database/session.h"
#include "database/sqlvalues.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(ResultsBy by)
{
    switch (by) {
    case ResultsBy::Type:
        return u"type"_s;
    case ResultsBy::Operator:
        return u"operator"_s;
    case ResultsBy::Pattern:
        return u"pattern"_s;
    case ResultsBy::Client:
        return u"client"_s;
    }
    Q_UNREACHABLE();
    return {};
}

ResultLine lineIn(const Row &row)
{
    ResultLine line;
    line.group = row.text(0);
    int i = 1;
    for (qint64 *figure : {&line.decided, &line.approved, &line.executed, &line.confirmed,
                           &line.refuted, &line.unclear, &line.waiting})
        *figure = row.integer(i++);
    line.metric = row.text(i++);
    line.predicted = row.realOrNone(i++);
    line.realised = row.realOrNone(i++);
    if (!row.isNull(i))
        line.medianMilliseconds = row.integer(i);
    return line;
}

} // namespace

Result<QList<ResultLine>> decisionResults(Session &session, ResultsBy by, const QDateTime &since,
                                          const QString &clientKey)
{
    return session.fetch<ResultLine>(
        u"suggestion-results"_s,
        {{u":grouping"_s, wordOf(by)}, {u":since"_s, since}, {u":client"_s, textOrNull(clientKey)}},
        lineIn);
}

} // namespace regie
