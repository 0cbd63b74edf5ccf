// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdata.h"

#include "ui/charts/chartcsv.h"

#include <QCoreApplication>

namespace regie {

using namespace Qt::StringLiterals;

QString ChartReading::spoken(int first) const
{
    QStringList parts;
    for (int i = 0; i < values.size(); ++i) {
        const QString part = u"%1 %2"_s.arg(values[i].name, values[i].text);
        if (i == first)
            parts.prepend(part);
        else
            parts.append(part);
    }
    return parts.isEmpty() ? title : u"%1: %2"_s.arg(title, parts.join(u", "_s));
}

int ChartReading::valueOf(int series) const
{
    for (int i = 0; series >= 0 && i < values.size(); ++i) {
        if (values[i].series == series)
            return i;
    }
    return -1;
}

QByteArray chartCsv(const TrendData &data, char separator)
{
    CsvWriter csv(separator);
    csv.text(QCoreApplication::translate("regie::ChartPanel", "Date"));
    for (const ChartColumn &column : data.columns)
        csv.text(column.name);
    csv.end();
    for (int day = 0; day < data.dates.size(); ++day) {
        csv.text(data.dates[day].toString(Qt::ISODate));
        for (const ChartColumn &column : data.columns)
            csv.number(column.values.value(day));
        csv.end();
    }
    return csv.result();
}

} // namespace regie
