// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/overviewqueries.h"

#include "database/session.h"

namespace regie {

Result<OverviewFigures> overviewFigures(Session &session, const QDateTime &now)
{
    OverviewFigures figures;
    const Status counted = session.forEach(
        QStringLiteral("overview-figures"),
        {{QStringLiteral(":since"), now.addDays(-OverviewFigures::recentDays)}},
        [&](const Row &row) {
            int i = 0;
            for (qint64 *figure : {&figures.suggestions, &figures.sending, &figures.paused,
                                   &figures.open, &figures.completed, &figures.failed})
                *figure = row.integer(i++);
            return false;
        });
    if (!counted)
        return counted.error();
    const Status looked = session.forEach(
        QStringLiteral("overview-oddities"), {{QStringLiteral(":now"), now}}, [&](const Row &row) {
            int i = 0;
            for (qint64 *figure :
                 {&figures.pastLimit, &figures.unlaunched, &figures.unsettled, &figures.keptOpen})
                *figure = row.integer(i++);
            return false;
        });
    if (!looked)
        return looked.error();
    return figures;
}

} // namespace regie
