// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/taskrow.h"

#include "database/copywriter.h"

#include <QCoreApplication>

#include <array>
#include <limits>

namespace regie {

namespace {

constexpr qsizetype longestKey = 400;          // bytes; an index entry has room for under 2,700
constexpr qsizetype longestText = 50'000'000;  // bytes
constexpr qsizetype longestJson = 200'000'000; // bytes; jsonb takes 255 MB a string
constexpr qsizetype quotedLength = 60;
constexpr double firstTooDear = 999'999.99995; // is rounded to a digit too many

enum class Kind { Uuid, Id, Key, Text, Status, Json, Count, Cost, Seconds, Time };

struct Field
{
    const char *name;
    Kind kind;
};

/// The columns of task_import_rows that a source can tell, and duration_s.
enum Place : size_t {
    Uuid,
    Id,
    Name,
    Type,
    State,
    Agent,
    Method,
    Arguments,
    Context,
    Result_,
    TokensIn,
    TokensOut,
    TokensTotal,
    TokensCached,
    Cost,
    Duration,
    Model,
    Error_,
    Trace,
    Retries,
    Started,
    Completed,
    Created,
    Updated,
    Client,
    Campaign,
    Seconds,
    FieldCount
};
constexpr std::array<Field, FieldCount> fields{
    {{"uuid", Kind::Uuid},          {"id", Kind::Id},
     {"name", Kind::Text},          {"type", Kind::Key},
     {"status", Kind::Status},      {"agent_class", Kind::Key},
     {"method_name", Kind::Key},    {"arguments", Kind::Json},
     {"context", Kind::Json},       {"result", Kind::Json},
     {"tokens_input", Kind::Count}, {"tokens_output", Kind::Count},
     {"tokens_total", Kind::Count}, {"tokens_cached", Kind::Count},
     {"cost", Kind::Cost},          {"duration_ms", Kind::Count},
     {"model_used", Kind::Key},     {"error_message", Kind::Text},
     {"error_trace", Kind::Text},   {"retry_count", Kind::Count},
     {"started_at", Kind::Time},    {"completed_at", Kind::Time},
     {"created_at", Kind::Time},    {"updated_at", Kind::Time},
     {"client_key", Kind::Key},     {"campaign_id", Kind::Count},
     {"duration_s", Kind::Seconds}}};

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::TaskRow", text);
}

QString quotable(QByteArrayView cell)
{
    QString text = QString::fromUtf8(cell.first(std::min(cell.size(), 4 * quotedLength)));
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QLatin1Char(' ');
    }
    return text.size() > quotedLength ? text.first(quotedLength) + QChar(0x2026) : text;
}

QByteArray validUtf8(QByteArrayView text)
{
    return text.isValidUtf8() ? text.toByteArray() : QString::fromUtf8(text).toUtf8();
}

} // namespace

TaskRow::TaskRow(const TaskImportOptions &options, const QList<TaskColumn> &columns)
    : m_options(options)
    , m_clock(options.zoneId.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(options.zoneId))
    , m_utcClock(QTimeZone::utc())
    , m_columns(columns)
    , m_sources(FieldCount)
    , m_values(FieldCount)
    , m_numbers(FieldCount)
{
    QStringList headers;
    for (const TaskColumn &column : columns)
        headers.append(column.name);
    for (size_t i = 0; i < FieldCount; ++i) {
        const auto found = options.mapping.fields.constFind(QLatin1String(fields[i].name));
        if (found == options.mapping.fields.cend())
            continue;
        m_sources[i].column = columnOf(*found, headers, int(headers.size()));
        m_sources[i].isTold = true;
        if (found->from == FieldSource::From::Constant)
            m_sources[i].constant = found->text.toUtf8();
    }
}

void TaskRow::setKey(const QString &table, int column)
{
    m_table = table;
    m_keyColumn = column;
}

bool TaskRow::read(const std::vector<TaskCell> &cells)
{
    m_reason.clear();
    m_isMadeUp = false;
    std::fill(m_values.begin(), m_values.end(), std::nullopt);
    std::fill(m_numbers.begin(), m_numbers.end(), std::nullopt);
    bool good = true;
    for (size_t i = 0; i < FieldCount; ++i) {
        const Source &source = m_sources[i];
        if (!source.isTold)
            continue;
        const auto column = static_cast<size_t>(source.column);
        const bool isColumn = source.column >= 0 && column < cells.size();
        const TaskCell cell = isColumn ? cells[column] : TaskCell{source.constant, true};
        const bool isUtc = isColumn && m_columns.at(source.column).isUtc;
        if (good && cell.text && !cell.text->trimmed().isEmpty())
            good = readField(i, cell, isUtc);
    }
    if (!good)
        return false;
    complete();
    return identify(cells);
}

bool TaskRow::readField(size_t field, const TaskCell &cell, bool isUtc)
{
    const QByteArrayView text = *cell.text;
    switch (fields[field].kind) {
    case Kind::Uuid:
        return readUuid(field, text.trimmed());
    case Kind::Id: // for those who know the task by it elsewhere; not what it is known by here
        readCount(field, text);
        m_reason.clear();
        return true;
    case Kind::Key:
    case Kind::Text:
        if (text.size() > (fields[field].kind == Kind::Key ? longestKey : longestText))
            return fail(field, QT_TRANSLATE_NOOP("regie::TaskRow", "%1 is too long: “%2”"), text);
        m_values[field] = validUtf8(text);
        return true;
    case Kind::Status:
        return readStatus(field, text.trimmed());
    case Kind::Json:
        if (text.size() > longestJson)
            return fail(field, QT_TRANSLATE_NOOP("regie::TaskRow", "%1 is too long: “%2”"), text);
        m_values[field] = storableJson(text, cell.isPlain);
        return true;
    case Kind::Count:
        return readCount(field, text);
    case Kind::Cost:
        return readCost(field, text);
    case Kind::Seconds:
        return readSeconds(text);
    case Kind::Time:
        return readTime(field, text.trimmed(), isUtc);
    }
    return true;
}

bool TaskRow::fail(size_t field, const char *why, QByteArrayView cell)
{
    m_reason = translated(why).arg(fieldLabel(QLatin1String(fields[field].name)), quotable(cell));
    return false;
}

/// Databases keep milliseconds with a fraction as well: rounded.
bool TaskRow::readCount(size_t field, QByteArrayView cell)
{
    QByteArray plain;
    switch (readAmount(cell, m_options.dialect.decimal, plain)) {
    case FieldFault::None:
        break;
    case FieldFault::Negative:
        return fail(field, QT_TRANSLATE_NOOP("regie::TaskRow", "%1: “%2” is negative"), cell);
    case FieldFault::TooLarge:
        return fail(field, QT_TRANSLATE_NOOP("regie::TaskRow", "%1: “%2” is too large"), cell);
    default:
        return fail(field, QT_TRANSLATE_NOOP("regie::TaskRow", "%1: “%2” is not a number"), cell);
    }
    const double value = plain.toDouble();
    if (field != Duration && value != std::floor(value))
        return fail(field, QT_TRANSLATE_NOOP("regie::TaskRow", "%1: “%2” is not a whole number"),
                    cell);
    if (field == Retries && value > std::numeric_limits<int>::max())
        return fail(field, QT_TRANSLATE_NOOP("regie::TaskRow", "%1: “%2” is too large"), cell);
    m_numbers[field] = qRound64(value);
    m_values[field] = QByteArray::number(*m_numbers[field]);
    return true;
}

bool TaskRow::readSeconds(QByteArrayView cell)
{
    QByteArray plain;
    if (readAmount(cell, m_options.dialect.decimal, plain) != FieldFault::None)
        return fail(Duration, QT_TRANSLATE_NOOP("regie::TaskRow", "%1: “%2” is not a number"),
                    cell);
    if (!m_numbers[Duration]) {
        m_numbers[Duration] = qRound64(plain.toDouble() * 1000);
        m_values[Duration] = QByteArray::number(*m_numbers[Duration]);
    }
    return true;
}

bool TaskRow::readCost(size_t field, QByteArrayView cell)
{
    QByteArray plain;
    const FieldFault fault = readAmount(cell, m_options.dialect.decimal, plain);
    if (fault == FieldFault::Negative)
        return fail(field, QT_TRANSLATE_NOOP("regie::TaskRow", "%1: “%2” is negative"), cell);
    if (fault == FieldFault::TooLarge ||
        (fault == FieldFault::None && plain.toDouble() >= firstTooDear))
        return fail(field, QT_TRANSLATE_NOOP("regie::TaskRow", "%1: “%2” is too large"), cell);
    if (fault != FieldFault::None)
        return fail(field, QT_TRANSLATE_NOOP("regie::TaskRow", "%1: “%2” is not a number"), cell);
    m_values[field] = plain;
    return true;
}

bool TaskRow::readStatus(size_t field, QByteArrayView cell)
{
    const QString word = QString::fromUtf8(cell);
    const auto own = m_options.statuses.constFind(word);
    m_values[field] = taskStatusNamed(own == m_options.statuses.cend() ? word : *own);
    if (!m_values[field]->isEmpty())
        return true;
    return fail(field,
                QT_TRANSLATE_NOOP("regie::TaskRow",
                                  "%1: “%2” is not known; --status %2=completed says what it is"),
                cell);
}

bool TaskRow::readTime(size_t field, QByteArrayView cell, bool isUtc)
{
    if (isZeroDate(cell))
        return true;
    const auto time = (isUtc ? m_utcClock : m_clock).read(cell, m_options.dialect.dates);
    if (!time)
        return fail(field, QT_TRANSLATE_NOOP("regie::TaskRow", "%1: “%2” is not a time"), cell);
    m_numbers[field] = time->microseconds;
    m_values[field] = time->toUtc();
    return true;
}

bool TaskRow::readUuid(size_t field, QByteArrayView cell)
{
    QByteArray digits;
    for (const char c : cell) {
        if (c != '-' && c != '{' && c != '}')
            digits += c;
    }
    if (digits.size() != 32 || QByteArray::fromHex(digits).size() != 16)
        return fail(field, QT_TRANSLATE_NOOP("regie::TaskRow", "%1: “%2” is not a uuid"), cell);
    m_values[field] =
        QUuid::fromRfc4122(QByteArray::fromHex(digits)).toByteArray(QUuid::WithoutBraces);
    return true;
}

/// What follows from the rest.
void TaskRow::complete()
{
    if (!m_values[TokensTotal] && (m_numbers[TokensIn] || m_numbers[TokensOut]))
        m_values[TokensTotal] =
            QByteArray::number(m_numbers[TokensIn].value_or(0) + m_numbers[TokensOut].value_or(0));
    if (!m_values[State])
        m_values[State] = m_values[Error_] ? "failed" : "completed"; // a log tells what is over
    completeTimes();
}

void TaskRow::completeTimes()
{
    const auto set = [this](Place place, qint64 microseconds) {
        m_numbers[place] = microseconds;
        m_values[place] = FileTime{microseconds, false}.toUtc();
    };
    const bool isOver = *m_values[State] == "completed" || *m_values[State] == "failed";
    const auto started = m_numbers[Started], completed = m_numbers[Completed];
    if (isOver && started && !completed && m_numbers[Duration])
        set(Completed, *started + *m_numbers[Duration] * 1000);
    if (started && completed && !m_numbers[Duration] && *completed >= *started)
        m_values[Duration] = QByteArray::number((*completed - *started) / 1000);
    if (!m_numbers[Created] && (started || completed))
        set(Created, started ? *started : *completed);
    std::optional<qint64> latest = m_numbers[Updated];
    if (latest)
        return;
    for (const Place place : {Started, Completed, Created})
        latest = std::max(latest, m_numbers[place]);
    if (latest)
        set(Updated, *latest);
}

bool TaskRow::identify(const std::vector<TaskCell> &cells)
{
    if (m_values[Uuid])
        return true;
    QUuid uuid;
    if (m_keyColumn >= 0) {
        uuid = madeUpUuid(m_table,
                          cells[size_t(m_keyColumn)].text.value_or(QByteArrayView()).toByteArray());
    } else if (m_numbers[Created]) {
        m_isMadeUp = true;
        const auto when = m_numbers[Started] ? m_numbers[Started] : m_numbers[Created];
        uuid = madeUpUuid(*when, m_numbers[TokensIn].value_or(0), m_numbers[TokensOut].value_or(0));
    } else {
        m_reason = translated(QT_TRANSLATE_NOOP(
            "regie::TaskRow", "the row has neither a uuid nor a time to know the task by"));
        return false;
    }
    m_values[Uuid] = uuid.toByteArray(QUuid::WithoutBraces);
    return true;
}

QString TaskRow::id() const
{
    return m_isMadeUp ? QString() : QString::fromLatin1(m_values[Uuid].value_or(QByteArray()));
}

qint64 TaskRow::size() const
{
    qint64 bytes = 100;
    for (const Value &value : m_values)
        bytes += value ? value->size() : 0;
    return bytes;
}

QString TaskRow::shown(const QString &field) const
{
    for (size_t i = 0; i < FieldCount; ++i) {
        if (field == QLatin1String(fields[i].name))
            return QString::fromUtf8(m_values[i].value_or(QByteArray()));
    }
    return {};
}

QString TaskRow::columns()
{
    QStringList names{QStringLiteral("place"), QStringLiteral("line"), QStringLiteral("key"),
                      QStringLiteral("is_made_up")};
    for (size_t i = 0; i < Seconds; ++i)
        names.append(QLatin1String(fields[i].name));
    names += {QStringLiteral("reason"), QStringLiteral("raw")};
    return names.join(QStringLiteral(", "));
}

Status TaskRow::write(CopyWriter &copy, qint64 place, qint64 line, const QString &key) const
{
    copy.integer(place).integer(line).text(QStringView(key)).raw(m_isMadeUp ? "t" : "f");
    for (size_t i = 0; i < Seconds; ++i) {
        if (m_values[i])
            copy.text(*m_values[i]);
        else
            copy.null();
    }
    return copy.null().null().endRow();
}

Status TaskRow::writeRejected(CopyWriter &copy, qint64 place, qint64 line, const QString &key,
                              const QString &reason, const QByteArray &raw)
{
    copy.integer(place).integer(line).text(QStringView(key)).raw("f");
    for (size_t i = 0; i < Seconds; ++i)
        copy.null();
    return copy.text(QStringView(reason)).text(QByteArrayView(validUtf8(raw))).endRow();
}

} // namespace regie
