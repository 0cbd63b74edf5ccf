// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdata.h"

#include "tables/tableexport.h"

#include <QCoreApplication>

namespace regie {

using namespace Qt::StringLiterals;

QString ChartReading::spoken() const
{
    QStringList parts;
    for (const Value &value : values)
        parts.append(u"%1 %2"_s.arg(value.name, value.text));
    return u"%1: %2"_s.arg(title, parts.join(u", "_s));
}

QByteArray chartCsv(const TrendData &data)
{
    QByteArray csv =
        csvField(QCoreApplication::translate("regie::ChartPanel", "Date").toUtf8(), true, ',');
    for (const ChartColumn &column : data.columns)
        csv += ',' + csvField(column.name.toUtf8(), true, ',');
    csv += "\r\n";
    for (int day = 0; day < data.dates.size(); ++day) {
        csv += data.dates[day].toString(Qt::ISODate).toUtf8();
        for (const ChartColumn &column : data.columns) {
            csv += ',';
            if (const std::optional<double> value = column.values.value(day))
                csv += QByteArray::number(*value, 'g', 12);
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace regie
