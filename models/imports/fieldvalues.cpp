// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/fieldvalues.h"

#include <array>
#include <charconv>
#include <cmath>

namespace regie {

namespace {

constexpr qsizetype longestNumber = 64;
constexpr qsizetype mostMoneyDigits = 12; // before the mark, of numeric(14,2)
constexpr qsizetype mostCountDigits = 15;
constexpr double firstTooLarge = 999'999'999'999.995; // is rounded to a digit too many

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Blanks of all widths that stand in numbers.
constexpr std::array<QByteArrayView, 5> blanks{" ", "\t", "\xC2\xA0", "\xE2\x80\xAF",
                                               "\xE2\x80\x89"};
constexpr std::array<QByteArrayView, 3> currencies{"\xE2\x82\xAC", "$", "\xC2\xA3"};

template <typename Tokens>
bool cutOne(QByteArrayView &text, const Tokens &tokens)
{
    for (const QByteArrayView token : tokens) {
        if (text.startsWith(token)) {
            text = text.sliced(token.size());
            return true;
        }
        if (text.endsWith(token)) {
            text.chop(token.size());
            return true;
        }
    }
    return false;
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (cutOne(text, blanks)) {
    }
    return text;
}

bool isNothing(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == '-'; });
}

/// Digits before and after the mark.
struct Digits
{
    QByteArray whole, fraction;
    bool negative = false;
};

bool cutSign(QByteArrayView &text)
{
    constexpr QByteArrayView minus("\xE2\x88\x92");
    if (text.startsWith('(') && text.endsWith(')')) {
        text = text.sliced(1).chopped(1);
        return true;
    }
    if (text.startsWith('-') || text.startsWith('+')) {
        const bool negative = text.startsWith('-');
        text = text.sliced(1);
        return negative;
    }
    if (!text.startsWith(minus))
        return false;
    text = text.sliced(minus.size());
    return true;
}

/// Takes the separators out of "12 345 678"; false where they do not part groups of three.
bool joinGroups(QByteArrayView text, char decimal, QByteArray &digits)
{
    const std::array<QByteArrayView, 6> separators{decimal == '.' ? QByteArrayView(",")
                                                                  : QByteArrayView("."),
                                                   "'",
                                                   " ",
                                                   "\xC2\xA0",
                                                   "\xE2\x80\xAF",
                                                   "\xE2\x80\x99"};
    QByteArrayView used;
    qsizetype group = 0;
    while (!text.isEmpty()) {
        if (isDigit(text.front())) {
            digits += text.front();
            ++group;
            text = text.sliced(1);
            continue;
        }
        const auto *const separator = std::find_if(separators.begin(), separators.end(),
                                                   [text](auto s) { return text.startsWith(s); });
        const bool fits = used.isEmpty() ? group >= 1 && group <= 3 : group == 3;
        if (separator == separators.end() || !fits || (!used.isEmpty() && *separator != used))
            return false;
        used = *separator;
        group = 0;
        text = text.sliced(used.size());
    }
    return used.isEmpty() || group == 3;
}

/// "1.5e3", as programs write numbers.
bool fromScientific(QByteArrayView text, Digits &digits)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    if (error != std::errc() || end != text.end() || !std::isfinite(value) ||
        std::abs(value) > 1e18)
        return false;
    const QByteArray plain = QByteArray::number(value, 'f', 6);
    const qsizetype point = plain.indexOf('.');
    digits.whole = plain.first(point);
    digits.fraction = plain.sliced(point + 1);
    return true;
}

bool readDigits(QByteArrayView text, char decimal, Digits &digits)
{
    if (text.size() > longestNumber)
        return false;
    text = trimmed(text);
    digits.negative = cutSign(text);
    if (cutOne(text, currencies))
        text = trimmed(text);
    if (!digits.negative)
        digits.negative = cutSign(text);
    if (text.isEmpty() || (!isDigit(text.front()) && text.front() != decimal))
        return false;
    if (text.contains('e') || text.contains('E'))
        return fromScientific(text, digits);
    const qsizetype mark = text.indexOf(decimal);
    if (!joinGroups(mark < 0 ? text : text.first(mark), decimal, digits.whole))
        return false;
    const QByteArrayView fraction = mark < 0 ? QByteArrayView() : text.sliced(mark + 1);
    digits.fraction = fraction.toByteArray();
    return std::all_of(fraction.begin(), fraction.end(), &isDigit) &&
           !(digits.whole.isEmpty() && digits.fraction.isEmpty());
}

FieldFault readNumber(QByteArrayView cell, char decimal, Digits &digits)
{
    cell = trimmed(cell);
    if (isNothing(cell)) {
        digits.whole = "0";
        return FieldFault::None;
    }
    if (!readDigits(cell, decimal, digits))
        return FieldFault::NotANumber;
    qsizetype zeros = 0;
    while (zeros < digits.whole.size() - 1 && digits.whole.at(zeros) == '0')
        ++zeros;
    digits.whole.remove(0, zeros);
    const auto isZero = [](const QByteArray &text) {
        return std::all_of(text.begin(), text.end(), [](char c) { return c == '0'; });
    };
    if (digits.negative && !(isZero(digits.whole) && isZero(digits.fraction)))
        return FieldFault::Negative;
    return FieldFault::None;
}

/// "1234.5", as most files write amounts: digits and at most two more after the mark. False: it
/// takes a closer look.
bool isPlainAmount(QByteArrayView cell, char decimal)
{
    const char *const mark = std::find_if_not(cell.begin(), cell.end(), &isDigit);
    const qsizetype whole = mark - cell.begin();
    if (whole == 0 || whole > mostMoneyDigits || (whole > 1 && cell.front() == '0'))
        return false;
    const qsizetype fraction = cell.size() - whole - 1;
    return mark == cell.end() || (*mark == decimal && (fraction == 1 || fraction == 2) &&
                                  std::all_of(mark + 1, cell.end(), &isDigit));
}

bool isTime(QByteArrayView text)
{
    return !text.isEmpty() && isDigit(text.front()) &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return isDigit(c) || c == ':' || c == '.' || c == '+' || c == '-' || c == 'Z' ||
                      c == ' ' || c == 'A' || c == 'P' || c == 'M';
           });
}

/// The numbers of a date and how many digits each has.
struct DateParts
{
    std::array<int, 3> number{};
    std::array<int, 3> digits{};
};

bool splitDate(QByteArrayView text, DateParts &parts)
{
    char separator = 0;
    size_t part = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            if (++parts.digits[part] > 4)
                return false;
            parts.number[part] = parts.number[part] * 10 + (c - '0');
            continue;
        }
        if (part == 2)
            return parts.digits[2] > 0 && (c == ' ' || c == 'T') && isTime(text.sliced(i + 1));
        const bool known = separator ? c == separator : c == '/' || c == '.' || c == '-';
        if (!known || parts.digits[part] == 0)
            return false;
        separator = c;
        ++part;
    }
    return part == 2 && parts.digits[2] > 0;
}

bool splitEightDigits(QByteArrayView text, DateParts &parts)
{
    if (text.size() != 8 || !std::all_of(text.begin(), text.end(), &isDigit))
        return false;
    parts.number = {text.first(4).toInt(), text.sliced(4, 2).toInt(), text.sliced(6).toInt()};
    parts.digits = {4, 2, 2};
    return true;
}

} // namespace

FieldFault readAmount(QByteArrayView cell, char decimal, QByteArray &plain)
{
    if (isPlainAmount(cell, decimal)) {
        plain.resize(0);
        plain.append(cell).replace(decimal, '.');
        return FieldFault::None;
    }
    Digits digits;
    if (const FieldFault fault = readNumber(cell, decimal, digits); fault != FieldFault::None)
        return fault;
    if (digits.whole.size() > mostMoneyDigits)
        return FieldFault::TooLarge;
    plain = digits.whole.isEmpty() ? QByteArray("0") : digits.whole;
    if (!digits.fraction.isEmpty())
        plain += '.' + digits.fraction;
    return plain.toDouble() >= firstTooLarge ? FieldFault::TooLarge : FieldFault::None;
}

FieldFault readCount(QByteArrayView cell, char decimal, qint64 &count)
{
    if (!cell.isEmpty() && cell.size() <= mostCountDigits &&
        std::all_of(cell.begin(), cell.end(), &isDigit)) {
        std::from_chars(cell.begin(), cell.end(), count);
        return FieldFault::None;
    }
    Digits digits;
    if (const FieldFault fault = readNumber(cell, decimal, digits); fault != FieldFault::None)
        return fault;
    if (!std::all_of(digits.fraction.begin(), digits.fraction.end(),
                     [](char c) { return c == '0'; }))
        return FieldFault::NotWhole;
    if (digits.whole.size() > mostCountDigits)
        return FieldFault::TooLarge;
    count = digits.whole.toLongLong();
    return FieldFault::None;
}

FieldFault readDate(QByteArrayView cell, DateOrder order, QDate &date)
{
    cell = cell.trimmed();
    if (cell.isEmpty())
        return FieldFault::Missing;
    DateParts parts;
    if (!(order == DateOrder::YearMonthDay && splitEightDigits(cell, parts)) &&
        !splitDate(cell, parts))
        return FieldFault::NotADate;
    const bool yearFirst = order == DateOrder::YearMonthDay;
    const size_t year = yearFirst ? 0 : 2;
    const size_t month = order == DateOrder::MonthDayYear ? 0 : 1;
    const size_t day = yearFirst ? 2 : 1 - month;
    const bool shortYear = parts.digits[year] == 2 && !yearFirst;
    if ((parts.digits[year] != 4 && !shortYear) || parts.digits[month] > 2 || parts.digits[day] > 2)
        return FieldFault::NotADate;
    int number = parts.number[year];
    if (shortYear)
        number += number < 70 ? 2000 : 1900;
    date = QDate(number, parts.number[month], parts.number[day]);
    return date.isValid() && number >= 1970 && number <= 2100 ? FieldFault::None
                                                              : FieldFault::ImpossibleDate;
}

bool looksLikeDate(QByteArrayView cell)
{
    DateParts parts;
    cell = cell.trimmed();
    const bool known = splitDate(cell, parts) || (splitEightDigits(cell, parts) &&
                                                  (cell.startsWith("19") || cell.startsWith("20")));
    return known && (parts.digits[0] == 4 || parts.digits[2] == 4 || parts.digits[2] == 2);
}

bool looksLikeNumber(QByteArrayView cell)
{
    Digits digits;
    return readDigits(cell, '.', digits) || readDigits(cell, ',', digits = Digits());
}

} // namespace regie
