// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcsv.h"

#include "tables/tableexport.h"

#include <QLocale>

#include <cmath>

namespace regie {

void CsvWriter::field(const QByteArray &field)
{
    if (!std::exchange(m_isFirst, false))
        m_csv += m_separator;
    m_csv += field;
}

CsvWriter &CsvWriter::text(const QString &text)
{
    field(csvField(text.toUtf8(), true, m_separator));
    return *this;
}

CsvWriter &CsvWriter::number(const std::optional<double> &number)
{
    const bool isKnown = number && std::isfinite(*number);
    field(isKnown ? QString::number(*number, 'f', QLocale::FloatingPointShortest).toLatin1()
                  : QByteArray());
    return *this;
}

CsvWriter &CsvWriter::time(const QDateTime &time)
{
    const QDateTime exact = time.toOffsetFromUtc(time.offsetFromUtc());
    field(exact.toString(Qt::ISODate).toLatin1());
    return *this;
}

void CsvWriter::end()
{
    m_csv += "\r\n";
    m_isFirst = true;
}

void CsvWriter::row(const QStringList &texts)
{
    for (const QString &each : texts)
        text(each);
    end();
}

} // namespace regie
