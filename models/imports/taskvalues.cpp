// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/taskvalues.h"

#include "imports/canonicaljson.h"
#include "imports/fieldvalues.h"
#include "imports/importkind.h"

#include <nlohmann/json.hpp>

#include <QDateTime>
#include <QHash>

#include <chrono>

namespace regie {

namespace {

constexpr int deepest = 2000;         // jsonb's own limit is the server's stack
constexpr size_t longestNumber = 400; // digits
constexpr qint64 secondsOfDay = 86'400;
constexpr double mostSeconds = 99'999'999'999; // since 1970: up to the year 5138

/// Accepts what jsonb accepts.
class Acceptor : public nlohmann::json_sax<nlohmann::json>
{
public:
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t value, const string_t &written) override
    {
        // 1e-20000 is zero to a double, and too much for numeric.
        const size_t mantissa = std::min(written.find_first_of("eE"), written.size());
        const bool isZero = written.find_first_of("123456789") >= mantissa;
        return written.size() <= longestNumber && (value != 0 || isZero);
    }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return ++m_depth <= deepest; }
    bool key(string_t &) override { return true; }
    bool end_object() override { return --m_depth >= 0; }
    bool start_array(std::size_t) override { return ++m_depth <= deepest; }
    bool end_array() override { return --m_depth >= 0; }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return false;
    }

private:
    int m_depth = 0;
};

bool isStorable(QByteArrayView json)
{
    Acceptor acceptor;
    return nlohmann::json::sax_parse(json.begin(), json.end(), &acceptor);
}

QByteArray asString(QByteArrayView text)
{
    const QByteArray valid =
        text.isValidUtf8() ? text.toByteArray() : QString::fromUtf8(text).toUtf8();
    return jsonString(std::string_view(valid.constData(), size_t(valid.size())));
}

std::optional<FileTime> sinceEpoch(QByteArrayView cell)
{
    bool isNumber = !cell.isEmpty() && cell.front() >= '0' && cell.front() <= '9'; // no "nan"
    const double value = isNumber ? cell.toByteArray().toDouble(&isNumber) : 0;
    if (!isNumber)
        return {};
    const qsizetype point = cell.indexOf('.');
    const bool isWhole = point < 0 && !cell.contains('e') && !cell.contains('E');
    double unit = 1e6; // of microseconds
    for (double limit = mostSeconds; value > limit && unit > 1e-4; limit *= 1000)
        unit /= 1000;
    if (unit < 1e-3)
        return {};
    if (isWhole && unit >= 1)
        return FileTime{cell.toLongLong() * qint64(unit), false};
    if (isWhole)
        return FileTime{cell.toLongLong() / 1000, false};
    return FileTime{qRound64(value * unit), false};
}

/// "16/11/2023 18:17:03" with the date as ISO 8601 has it.
QString withIsoDate(QByteArrayView cell, DateOrder order)
{
    QDate date;
    if (readDate(cell, order, date) != FieldFault::None)
        return {};
    const auto *const end =
        std::find_if(cell.begin(), cell.end(), [](char c) { return c == ' ' || c == 'T'; });
    const QByteArrayView rest = cell.sliced(end - cell.begin());
    return date.toString(Qt::ISODate) + QString::fromUtf8(rest);
}

const QUuid &space()
{
    static const QUuid uuid =
        QUuid::createUuidV5(QUuid(), QByteArrayLiteral("regie marketing_task"));
    return uuid;
}

} // namespace

/// A backslash begins an escape unless it is itself escaped.
QByteArray withoutNul(QByteArrayView text)
{
    constexpr QByteArrayView nul("\\u0000");
    QByteArray clean = text.toByteArray();
    clean.replace('\0', QByteArrayView());
    qsizetype from = 0;
    while ((from = clean.indexOf(nul, from)) >= 0) {
        qsizetype backslashes = 0;
        while (backslashes < from && clean.at(from - backslashes - 1) == '\\')
            ++backslashes;
        if (backslashes % 2 == 0)
            clean.remove(from, nul.size());
        else
            ++from;
    }
    return clean;
}

QByteArray storableJson(QByteArrayView text, bool isPlain)
{
    text = text.trimmed();
    const bool isNested = text.startsWith('{') || text.startsWith('[');
    if (isPlain && !isNested) {
        QByteArray plain = text.toByteArray();
        return asString(plain.replace('\0', QByteArrayView()));
    }
    const QByteArray clean = withoutNul(text);
    return isStorable(clean) ? clean : asString(clean);
}

TaskClock::TaskClock(const QTimeZone &zone)
    : m_zone(zone)
{}

std::optional<qint64> TaskClock::offsetOn(qint64 day)
{
    if (day == m_day)
        return m_offset;
    const auto offsetAt = [&](qint64 when) {
        return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(when * secondsOfDay, Qt::UTC));
    };
    m_day = day;
    m_offset = offsetAt(day - 1);
    for (const qint64 near : {day, day + 1, day + 2}) {
        if (offsetAt(near) != m_offset)
            m_offset.reset();
        if (!m_offset)
            break;
    }
    return m_offset;
}

/// "2025-01-31 13:00:00.123456", with T, Z or +00 or not: what nearly every cell is like, and read
/// many times faster than what may be.
std::optional<FileTime> TaskClock::readUsual(QByteArrayView cell)
{
    constexpr qsizetype shortest = 19;
    if (cell.size() < shortest || cell[4] != '-' || cell[7] != '-' || cell[13] != ':' ||
        cell[16] != ':' || (cell[10] != ' ' && cell[10] != 'T'))
        return {};
    bool isGood = true;
    const auto number = [&](qsizetype from, qsizetype digits) {
        int value = 0;
        for (qsizetype i = from; i < from + digits; ++i) {
            isGood = isGood && cell[i] >= '0' && cell[i] <= '9';
            value = value * 10 + (cell[i] - '0');
        }
        return value;
    };
    const std::chrono::year_month_day date{std::chrono::year(number(0, 4)),
                                           std::chrono::month(unsigned(number(5, 2))),
                                           std::chrono::day(unsigned(number(8, 2)))};
    const int hour = number(11, 2), minute = number(14, 2), second = number(17, 2);
    if (!isGood || !date.ok() || int(date.year()) < 1 || hour > 23 || minute > 59 || second > 59)
        return {};
    qint64 microseconds = 0;
    qsizetype end = shortest;
    if (end < cell.size() && cell[end] == '.') {
        qint64 unit = 100'000;
        for (++end; end < cell.size() && cell[end] >= '0' && cell[end] <= '9'; ++end, unit /= 10)
            microseconds += unit * (cell[end] - '0');
    }
    const QByteArrayView zone = cell.sliced(end);
    const bool isUtc = zone == "Z" || zone == "+00" || zone == "+00:00";
    if ((!zone.isEmpty() && !isUtc) || cell[end - 1] == '.')
        return {};
    const qint64 day = std::chrono::sys_days(date).time_since_epoch().count();
    const auto offset = isUtc ? std::optional<qint64>(0) : offsetOn(day);
    if (!offset)
        return {};
    const qint64 seconds = day * secondsOfDay + hour * 3600 + minute * 60 + second - *offset;
    return FileTime{seconds * 1'000'000 + microseconds, !isUtc};
}

std::optional<FileTime> TaskClock::read(QByteArrayView cell, DateOrder order)
{
    cell = cell.trimmed();
    if (const auto time = readUsual(cell))
        return time;
    if (const auto time = parseFileTime(QString::fromUtf8(cell), m_zone))
        return time;
    const bool isDay = cell.size() == 8 && (cell.startsWith("19") || cell.startsWith("20"));
    if (!isDay) {
        if (const auto time = sinceEpoch(cell))
            return time;
    }
    const QString written = withIsoDate(cell, isDay ? DateOrder::YearMonthDay : order);
    return written.isEmpty() ? std::nullopt : parseFileTime(written, m_zone);
}

bool isZeroDate(QByteArrayView cell)
{
    return cell.startsWith("0000-00-00") && std::all_of(cell.begin(), cell.end(), [](char c) {
               return c == '0' || c == '-' || c == ':' || c == ' ' || c == '.' || c == 'T';
           });
}

QByteArray taskStatusNamed(const QString &word)
{
    static const QHash<QString, QByteArray> words{
        {QStringLiteral("pending"), "pending"},       {QStringLiteral("queued"), "pending"},
        {QStringLiteral("waiting"), "pending"},       {QStringLiteral("new"), "pending"},
        {QStringLiteral("scheduled"), "pending"},     {QStringLiteral("en_attente"), "pending"},
        {QStringLiteral("processing"), "processing"}, {QStringLiteral("running"), "processing"},
        {QStringLiteral("started"), "processing"},    {QStringLiteral("in_progress"), "processing"},
        {QStringLiteral("active"), "processing"},     {QStringLiteral("en_cours"), "processing"},
        {QStringLiteral("completed"), "completed"},   {QStringLiteral("complete"), "completed"},
        {QStringLiteral("done"), "completed"},        {QStringLiteral("success"), "completed"},
        {QStringLiteral("successful"), "completed"},  {QStringLiteral("succeeded"), "completed"},
        {QStringLiteral("finished"), "completed"},    {QStringLiteral("ok"), "completed"},
        {QStringLiteral("termine"), "completed"},     {QStringLiteral("failed"), "failed"},
        {QStringLiteral("failure"), "failed"},        {QStringLiteral("error"), "failed"},
        {QStringLiteral("errored"), "failed"},        {QStringLiteral("timeout"), "failed"},
        {QStringLiteral("timed_out"), "failed"},      {QStringLiteral("aborted"), "failed"},
        {QStringLiteral("cancelled"), "failed"},      {QStringLiteral("canceled"), "failed"},
        {QStringLiteral("echec"), "failed"}};
    return words.value(plainColumnName(word));
}

QUuid madeUpUuid(qint64 microseconds, qint64 tokensInput, qint64 tokensOutput)
{
    return QUuid::createUuidV5(space(), QByteArray::number(microseconds) + '|' +
                                            QByteArray::number(tokensInput) + '|' +
                                            QByteArray::number(tokensOutput));
}

QUuid madeUpUuid(const QUuid &first, qint64 occurrence)
{
    return QUuid::createUuidV5(first, QByteArray::number(occurrence));
}

QUuid madeUpUuid(const QString &table, const QByteArray &key)
{
    return QUuid::createUuidV5(space(), table.toUtf8() + '|' + key);
}

} // namespace regie
