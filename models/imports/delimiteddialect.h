// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "imports/textencoding.h"

#include <QJsonObject>

#include <optional>

namespace regie {

/// In which order a date names its parts. Separators may be "/", "." or "-", years have two or
/// four digits; YearMonthDay has four, and also reads 20210201.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// "iso", "dmy", "mdy".
QString dateOrderName(DateOrder order);
DateOrder dateOrderNamed(const QString &name, bool *known = nullptr);

/// How a delimited file is written. A value.
struct DelimitedDialect
{
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    bool hasHeader = true;
    DateOrder dates = DateOrder::YearMonthDay;
    char decimal = '.';

    QJsonObject toJson() const;
    /// Keeps what the object does not name, or names wrongly.
    void take(const QJsonObject &json);
    friend bool operator==(const DelimitedDialect &, const DelimitedDialect &) = default;
};

/// The dialect a file seems to be written in, and what of it the file does not prove.
struct DialectGuess
{
    DelimitedDialect dialect;
    bool datesCertain = true;   ///< false: every date could be read in another order too
    bool decimalCertain = true; ///< false: "1,234" everywhere
};

/// What the operator set right; the rest is found out.
struct KnownDialect
{
    std::optional<TextEncoding> encoding;
    std::optional<char> delimiter;
    std::optional<bool> hasHeader;
    std::optional<DateOrder> dates;
    std::optional<char> decimal;
};

/// Looks at the first megabyte of a file, and at its end where it is longer. Blocking. An error
/// means that it cannot be read, or is empty.
Result<DialectGuess> detectDialect(const QString &fileName, const KnownDialect &known = {});
/// As above, of the bytes at the start of a file, and of whole lines at its end.
DialectGuess detectDialect(QByteArrayView start, QByteArrayView end, const KnownDialect &known);

} // namespace regie
