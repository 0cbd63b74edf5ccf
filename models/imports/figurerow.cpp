// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/figurerow.h"

#include "database/copywriter.h"

#include <QCoreApplication>

namespace regie {

namespace {

constexpr qsizetype longestKey = 400;   // bytes; an index entry has room for under 2,700
constexpr qsizetype longestText = 4000; // bytes
constexpr qsizetype quotedLength = 60;

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(regie::FigureRow)
};

/// Columns of metric_import_rows and the field each is filled from.
constexpr std::array<std::pair<const char *, std::array<const char *, 2>>, 13> tableColumns{{
    {"client_key", {"client", ""}},
    {"entity_type", {"entity_type", ""}},
    {"entity_id", {"entity_id", ""}},
    {"date", {"date", ""}},
    {"entity_name", {"entity_name", "name"}},
    {"spend", {"spend", ""}},
    {"impressions", {"impressions", ""}},
    {"clicks", {"clicks", ""}},
    {"leads", {"leads", ""}},
    {"conversions", {"conversions", ""}},
    {"revenue", {"revenue", ""}},
    {"status", {"status", ""}},
    {"daily_budget", {"daily_budget", ""}},
}};

/// Words for what an entity may be, as platforms write them.
QByteArray knownChoice(const QString &word)
{
    static const QHash<QString, QByteArray> words{{QStringLiteral("campaigns"), "campaign"},
                                                  {QStringLiteral("campagne"), "campaign"},
                                                  {QStringLiteral("ad_set"), "adset"},
                                                  {QStringLiteral("ad_group"), "adset"},
                                                  {QStringLiteral("adgroup"), "adset"},
                                                  {QStringLiteral("ensemble"), "adset"},
                                                  {QStringLiteral("ads"), "ad"},
                                                  {QStringLiteral("annonce"), "ad"},
                                                  {QStringLiteral("enabled"), "active"},
                                                  {QStringLiteral("on"), "active"},
                                                  {QStringLiteral("actif"), "active"},
                                                  {QStringLiteral("active"), "active"},
                                                  {QStringLiteral("off"), "paused"},
                                                  {QStringLiteral("inactive"), "paused"},
                                                  {QStringLiteral("disabled"), "paused"},
                                                  {QStringLiteral("en_pause"), "paused"},
                                                  {QStringLiteral("campaign_paused"), "paused"},
                                                  {QStringLiteral("adset_paused"), "paused"},
                                                  {QStringLiteral("deleted"), "archived"},
                                                  {QStringLiteral("removed"), "archived"},
                                                  {QStringLiteral("archive"), "archived"},
                                                  {QStringLiteral("archivee"), "archived"}};
    return words.value(word);
}

QString sentence(FieldFault fault, const QString &field, const QString &cell)
{
    switch (fault) {
    case FieldFault::Missing:
        return RowText::tr("%1 is empty").arg(field);
    case FieldFault::NotANumber:
        return RowText::tr("%1: “%2” is not a number").arg(field, cell);
    case FieldFault::NotWhole:
        return RowText::tr("%1: “%2” is not a whole number").arg(field, cell);
    case FieldFault::Negative:
        return RowText::tr("%1: “%2” is negative").arg(field, cell);
    case FieldFault::TooLarge:
        return RowText::tr("%1: “%2” is too large").arg(field, cell);
    case FieldFault::NotADate:
        return RowText::tr("%1: “%2” is not a date in the order chosen").arg(field, cell);
    case FieldFault::ImpossibleDate:
        return RowText::tr("%1: there is no day “%2” in the order chosen").arg(field, cell);
    case FieldFault::TooLong:
        return RowText::tr("%1 is too long: “%2”").arg(field, cell);
    case FieldFault::NotAChoice:
        return RowText::tr("%1: “%2” is not known").arg(field, cell);
    case FieldFault::NotText:
        return RowText::tr("%1 has a character that cannot be stored: “%2”").arg(field, cell);
    case FieldFault::None:
        break;
    }
    return {};
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

} // namespace

FigureRow::FigureRow(const ImportKind &kind, const ColumnMapping &mapping,
                     const DelimitedDialect &dialect, const QStringList &headers, int columns)
    : m_dialect(dialect)
    , m_columns(columns)
    , m_values(static_cast<size_t>(kind.fields.size()))
{
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        Value &value = m_values[static_cast<size_t>(i)];
        value.field = &kind.fields.at(i);
        const auto source = mapping.fields.constFind(value.field->name);
        if (source == mapping.fields.cend())
            continue;
        value.told = true;
        value.column = columnOf(*source, headers, columns);
        if (source->from != FieldSource::From::Constant)
            continue;
        DelimitedDialect plain = dialect;
        plain.dates = DateOrder::YearMonthDay; // the operator's own input, not the file's
        const FigureRow constants(plain);
        (void)constants.readValue(value, source->text.toUtf8());
    }
    for (const auto &[column, fields] : tableColumns)
        m_order.push_back(find(fields[0]) ? find(fields[0]) : find(fields[1]));
    m_order.push_back(find("parent_id"));
    m_conversions = find("conversions");
    m_clicks = find("clicks");
}

FigureRow::FigureRow(const DelimitedDialect &dialect)
    : m_dialect(dialect)
    , m_columns(0)
{}

const FigureRow::Value *FigureRow::find(const char *name) const
{
    const QLatin1String wanted(name);
    const auto found = std::find_if(m_values.begin(), m_values.end(),
                                    [&](const Value &v) { return v.field->name == wanted; });
    return found == m_values.end() ? nullptr : &*found;
}

QString FigureRow::columns()
{
    QStringList names{QStringLiteral("place"), QStringLiteral("line")};
    for (const auto &[column, fields] : tableColumns)
        names.append(QLatin1String(column));
    names += {QStringLiteral("parent_id"), QStringLiteral("reason"), QStringLiteral("raw")};
    return names.join(QStringLiteral(", "));
}

bool FigureRow::read(const DelimitedRow &row)
{
    m_reason.clear();
    m_faulty = -1;
    for (Value &value : m_values) {
        if (value.column >= 0)
            value.isNull = true;
    }
    const auto cells = static_cast<int>(row.cells.size());
    m_reason = row.reason;
    if (m_reason.isEmpty() && cells != m_columns)
        m_reason = RowText::tr("the row has %1 columns instead of %2").arg(cells).arg(m_columns);
    for (size_t i = 0; i < m_values.size(); ++i) {
        Value &value = m_values[i];
        if (value.column < 0 || value.column >= cells)
            continue;
        const QByteArrayView cell = row.cells[static_cast<size_t>(value.column)];
        const FieldFault fault = readValue(value, cell);
        if (fault != FieldFault::None && m_reason.isEmpty())
            fail(static_cast<qsizetype>(i), fault, cell);
    }
    return m_reason.isEmpty();
}

void FigureRow::fail(qsizetype field, FieldFault fault, QByteArrayView cell)
{
    m_faulty = static_cast<int>(field);
    m_faultyCell = cell;
    m_reason = sentence(fault, fieldLabel(m_values[static_cast<size_t>(field)].field->name),
                        quotable(cell));
}

FieldFault FigureRow::readValue(Value &value, QByteArrayView cell) const
{
    FieldFault fault = FieldFault::None;
    value.isNull = value.field->emptyIsUnknown && cell.trimmed().isEmpty();
    if (value.isNull)
        return fault;
    switch (value.field->type) {
    case FieldType::Text:
    case FieldType::Time: // no figure has one
    case FieldType::Json:
        return readText(value, cell);
    case FieldType::Choice:
        return readChoice(value, cell);
    case FieldType::Money:
        fault = readAmount(cell, m_dialect.decimal, value.text);
        break;
    case FieldType::Count:
        fault = readCount(cell, m_dialect.decimal, value.count);
        break;
    case FieldType::Date:
        fault = readDay(value, cell);
        break;
    }
    value.isNull = fault != FieldFault::None;
    return fault;
}

/// Files are mostly in the order of their days: one is often that of the row before.
FieldFault FigureRow::readDay(Value &value, QByteArrayView cell) const
{
    if (!value.day.isEmpty() && cell == value.day)
        return FieldFault::None;
    QDate date;
    const FieldFault fault = readDate(cell, m_dialect.dates, date);
    value.day.clear();
    if (fault != FieldFault::None)
        return fault;
    value.text = date.toString(Qt::ISODate).toLatin1();
    value.day = cell.toByteArray();
    return fault;
}

FieldFault FigureRow::readText(Value &value, QByteArrayView cell) const
{
    const QByteArrayView text = cell.trimmed();
    value.isNull = true;
    if (text.isEmpty())
        return value.field->required ? FieldFault::Missing : FieldFault::None;
    if (text.size() > (value.field->required ? longestKey : longestText))
        return FieldFault::TooLong;
    if (text.contains('\0') || !text.isValidUtf8())
        return FieldFault::NotText;
    value.text.resize(0); // keeps its memory
    value.text.append(text);
    value.isNull = false;
    return FieldFault::None;
}

FieldFault FigureRow::readChoice(Value &value, QByteArrayView cell) const
{
    const FieldFault fault = readText(value, cell);
    if (fault != FieldFault::None || value.isNull)
        return fault;
    const QStringList &choices = value.field->choices;
    if (choices.contains(QLatin1String(value.text)))
        return fault;
    const QString word = plainColumnName(QString::fromUtf8(value.text));
    value.text = choices.contains(word) ? word.toLatin1() : knownChoice(word);
    value.isNull = !choices.contains(QLatin1String(value.text));
    return value.isNull ? FieldFault::NotAChoice : FieldFault::None;
}

QByteArray FigureRow::entityId() const
{
    const Value *id = find("entity_id");
    return id && !id->isNull ? id->text : QByteArray();
}

bool FigureRow::hasMoreConversionsThanClicks() const
{
    const auto isKnown = [](const Value *value) {
        return value && value->told && !value->isNull;
    };
    return isKnown(m_conversions) && isKnown(m_clicks) && m_conversions->count > m_clicks->count;
}

QString FigureRow::shown(qsizetype field) const
{
    const Value &value = m_values[static_cast<size_t>(field)];
    if (!value.told || value.isNull)
        return {};
    return value.field->type == FieldType::Count ? QString::number(value.count)
                                                 : QString::fromUtf8(value.text);
}

void FigureRow::writeField(CopyWriter &copy, const Value *value) const
{
    if (!value || !value->told || value->isNull)
        copy.null();
    else if (value->field->type == FieldType::Count)
        copy.integer(value->count);
    else if (value->field->type == FieldType::Text)
        copy.text(value->text);
    else
        copy.raw(value->text);
}

Status FigureRow::write(CopyWriter &copy, qint64 place, const DelimitedRow &row) const
{
    copy.integer(place).integer(row.line);
    for (const Value *value : m_order)
        writeField(copy, value);
    copy.null().text(row.raw);
    return copy.endRow();
}

Status FigureRow::writeRejected(CopyWriter &copy, qint64 place, const DelimitedRow &row) const
{
    copy.integer(place).integer(row.line).null().null();
    writeField(copy, find("entity_id"));
    for (size_t i = 3; i < m_order.size(); ++i)
        copy.null();
    copy.text(QStringView(m_reason));
    if (row.raw.isValidUtf8())
        copy.text(row.raw);
    else
        copy.text(QStringView(QString::fromUtf8(row.raw)));
    return copy.endRow();
}

} // namespace regie
