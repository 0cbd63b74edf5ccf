// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/delimiteddialect.h"

#include <QDate>

namespace regie {

/// What is wrong with a cell.
enum class FieldFault {
    None,
    Missing,
    NotANumber,
    NotWhole,
    Negative,
    TooLarge,
    NotADate,
    ImpossibleDate,
    TooLong,
    NotAChoice,
    NotText,
};

/// An amount of money in a cell of UTF-8, as PostgreSQL reads it: "1 234,50 €" with a comma as
/// decimal mark is "1234.50". An empty cell, or one with nothing but dashes, is "0". Faults:
/// NotANumber, Negative, TooLarge (it does not fit numeric(14,2)).
FieldFault readAmount(QByteArrayView cell, char decimal, QByteArray &plain);
/// A whole number, likewise; "12.00" is one, "12.5" is NotWhole. Under 10^15.
FieldFault readCount(QByteArrayView cell, char decimal, qint64 &count);
/// A day between 1970 and 2100; a time after it is left out. Two-digit years are 1970 to 2069.
FieldFault readDate(QByteArrayView cell, DateOrder order, QDate &date);

/// Three numbers with the same separator, or eight digits: worth trying as a date.
bool looksLikeDate(QByteArrayView cell);
/// Digits with marks that numbers have.
bool looksLikeNumber(QByteArrayView cell);

} // namespace regie
