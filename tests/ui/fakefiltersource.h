// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filtersource.h"

#include <QPointer>
#include <QTimer>

namespace regie {

/// Answers counts and values from the event loop and remembers what was asked.
class FakeFilterSource : public FilterSource
{
public:
    RequestHandle askValues(QObject *context, const TableFilter &filter, const QString &columnId,
                            const QString &contains, Values done) override
    {
        valuesAsked.append(columnId + QLatin1Char(':') + contains);
        lastFilter = filter;
        QList<ValueCount> matching;
        for (const ValueCount &value : std::as_const(values)) {
            if (value.value.contains(contains, Qt::CaseInsensitive))
                matching.append(value);
        }
        return answer(context, [done, matching] { done(matching); });
    }

    RequestHandle askCount(QObject *context, const TableFilter &filter, Count done) override
    {
        countsAsked.append(filter);
        const qint64 count = counts(filter);
        return answer(context, [done, count] { done(count); });
    }

    RequestHandle askKeeps(QObject *context, const TableFilter &filter, const QStringList &key,
                           Keeps done) override
    {
        ++keepsAsked;
        const bool isKept = keeps(filter, key);
        return answer(context, [done, isKept] { done(isKept); });
    }

    QList<ValueCount> values{{QStringLiteral("Bretagne"), false, 1234},
                             {QStringLiteral("Île-de-France"), false, 5120},
                             {QStringLiteral("Occitanie"), false, 3},
                             {QString(), true, 7}};
    std::function<qint64(const TableFilter &)> counts = [](const TableFilter &) {
        return 18204;
    };
    std::function<bool(const TableFilter &, const QStringList &)> keeps = [](const TableFilter &,
                                                                             const QStringList &) {
        return true;
    };
    int keepsAsked = 0;
    QStringList valuesAsked;
    QList<TableFilter> countsAsked;
    TableFilter lastFilter;

private:
    RequestHandle answer(QObject *context, std::function<void()> deliver)
    {
        Ticket ticket;
        QTimer::singleShot(0, context, [ticket, deliver] {
            if (!ticket.isCancelled())
                deliver();
        });
        return ticket;
    }
};

} // namespace regie
