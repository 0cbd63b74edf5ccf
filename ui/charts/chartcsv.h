// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace regie {

/// Writes figures as RFC 4180 has it. Pure value; fields of a row in their order, then end().
class CsvWriter
{
public:
    explicit CsvWriter(char separator = ',')
        : m_separator(separator)
    {}

    /// What a spreadsheet would run as a formula gets an apostrophe before it.
    CsvWriter &text(const QString &text);
    /// As many digits as tell the number from all others, never with an exponent. Empty for nothing
    /// and for what is no finite number.
    CsvWriter &number(const std::optional<double> &number);
    /// ISO 8601 with its offset from UTC.
    CsvWriter &time(const QDateTime &time);
    void end();
    /// A whole row of texts.
    void row(const QStringList &texts);

    QByteArray result() const { return m_csv; }

private:
    void field(const QByteArray &field);

    QByteArray m_csv;
    char m_separator;
    bool m_isFirst = true;
};

} // namespace regie
