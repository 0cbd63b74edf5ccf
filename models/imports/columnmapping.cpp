// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/columnmapping.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "imports/fieldvalues.h"

#include <QCoreApplication>
#include <QSet>

namespace regie {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::ColumnMapping", text);
}

/// "campaign_id" is about campaigns.
QString entityTypeOf(const QString &header)
{
    const QString plain = plainColumnName(header);
    const auto is = [&](std::initializer_list<QLatin1String> parts) {
        return std::any_of(parts.begin(), parts.end(),
                           [&](QLatin1String part) { return plain.contains(part); });
    };
    if (is({QLatin1String("adset"), QLatin1String("ad_set"), QLatin1String("ad_group"),
            QLatin1String("adgroup"), QLatin1String("ensemble")}))
        return QStringLiteral("adset");
    if (is({QLatin1String("campaign"), QLatin1String("campagne")}))
        return QStringLiteral("campaign");
    return plain == QLatin1String("ad_id") || plain == QLatin1String("id_annonce")
               ? QStringLiteral("ad")
               : QString();
}

/// The name of the entity that `header` identifies, "campaign_name" for "campaign_id", first.
QStringList synonymsFor(const ImportField &field, const ColumnMapping &mapping)
{
    const FieldSource id = mapping.fields.value(QStringLiteral("entity_id"));
    if (!field.synonyms.contains(QStringLiteral("entity_name")) || id.text.isEmpty())
        return field.synonyms;
    QString own = plainColumnName(id.text);
    if (!own.endsWith(QLatin1String("_id")))
        return field.synonyms;
    own.chop(3);
    return QStringList{own + QStringLiteral("_name"), own} + field.synonyms;
}

void guessField(const ImportField &field, const QStringList &plain, const QStringList &headers,
                QSet<int> &taken, ColumnMapping &mapping)
{
    for (const QString &synonym : synonymsFor(field, mapping)) {
        const auto index = static_cast<int>(plain.indexOf(synonym));
        if (index < 0 || taken.contains(index))
            continue;
        taken.insert(index);
        mapping.fields.insert(field.name, FieldSource::column(headers.at(index), index));
        return;
    }
}

QString problemOf(const ImportField &field, const FieldSource &source, const QStringList &headers,
                  int columns)
{
    if (source.from == FieldSource::From::Column) {
        if (columnOf(source, headers, columns) >= 0)
            return {};
        return translated(
                   QT_TRANSLATE_NOOP("regie::ColumnMapping", "The file has no column “%1” for %2."))
            .arg(source.text.isEmpty() ? QString::number(source.index + 1) : source.text,
                 fieldLabel(field.name));
    }
    if (!field.mayBeConstant)
        return translated(QT_TRANSLATE_NOOP("regie::ColumnMapping",
                                            "%1 cannot be the same for every row."))
            .arg(fieldLabel(field.name));
    if (source.text.trimmed().isEmpty())
        return translated(QT_TRANSLATE_NOOP("regie::ColumnMapping", "%1 has no value yet."))
            .arg(fieldLabel(field.name));
    QDate date;
    if (field.type == FieldType::Date &&
        readDate(source.text.toUtf8(), DateOrder::YearMonthDay, date) != FieldFault::None)
        return translated(QT_TRANSLATE_NOOP("regie::ColumnMapping",
                                            "“%1” is no date; write it as 2025-04-27."))
            .arg(source.text);
    if (field.type == FieldType::Choice && !field.choices.contains(source.text))
        return translated(QT_TRANSLATE_NOOP("regie::ColumnMapping", "%1 is one of %2, not “%3”."))
            .arg(fieldLabel(field.name), field.choices.join(QStringLiteral(", ")), source.text);
    return {};
}

SavedMapping fromRow(const Row &row)
{
    return {row.text(0), ColumnMapping::fromJson(row.json(1).toObject()), row.json(2).toObject()};
}

} // namespace

FieldSource FieldSource::column(const QString &name, int index)
{
    return {From::Column, name, index};
}

FieldSource FieldSource::constant(const QString &text)
{
    return {From::Constant, text, -1};
}

QJsonObject ColumnMapping::toJson() const
{
    QJsonObject json;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const FieldSource &source = it.value();
        if (source.from == FieldSource::From::Constant)
            json.insert(it.key(), QJsonObject{{QStringLiteral("constant"), source.text}});
        else
            json.insert(it.key(), QJsonObject{{QStringLiteral("column"), source.text},
                                              {QStringLiteral("index"), source.index}});
    }
    return json;
}

ColumnMapping ColumnMapping::fromJson(const QJsonObject &json)
{
    ColumnMapping mapping;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject source = it.value().toObject();
        if (source.contains(QStringLiteral("constant")))
            mapping.fields.insert(
                it.key(),
                FieldSource::constant(source.value(QStringLiteral("constant")).toString()));
        else
            mapping.fields.insert(
                it.key(), FieldSource::column(source.value(QStringLiteral("column")).toString(),
                                              source.value(QStringLiteral("index")).toInt(-1)));
    }
    return mapping;
}

ColumnMapping guessMapping(const ImportKind &kind, const QStringList &headers)
{
    QStringList plain;
    for (const QString &header : headers)
        plain.append(plainColumnName(header));
    ColumnMapping mapping;
    QSet<int> taken;
    for (const ImportField &field : kind.fields)
        guessField(field, plain, headers, taken, mapping);
    const QString type = QStringLiteral("entity_type");
    const FieldSource id = mapping.fields.value(QStringLiteral("entity_id"));
    if (kind.field(type) && !mapping.fields.contains(type) && !entityTypeOf(id.text).isEmpty())
        mapping.fields.insert(type, FieldSource::constant(entityTypeOf(id.text)));
    return mapping;
}

int columnOf(const FieldSource &source, const QStringList &headers, int columns)
{
    if (source.from != FieldSource::From::Column)
        return -1;
    if (source.text.isEmpty() || headers.isEmpty())
        return source.index < columns ? source.index : -1;
    if (source.index >= 0 && source.index < headers.size() &&
        headers.at(source.index) == source.text)
        return source.index;
    const QString wanted = plainColumnName(source.text);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (headers.at(i) == source.text || plainColumnName(headers.at(i)) == wanted)
            return static_cast<int>(i);
    }
    return -1;
}

QStringList mappingProblems(const ImportKind &kind, const ColumnMapping &mapping,
                            const QStringList &headers, int columns)
{
    QStringList problems;
    for (const ImportField &field : kind.fields) {
        const auto source = mapping.fields.constFind(field.name);
        if (source == mapping.fields.cend()) {
            if (field.required)
                problems.append(
                    translated(QT_TRANSLATE_NOOP("regie::ColumnMapping", "%1 is not mapped."))
                        .arg(fieldLabel(field.name)));
            continue;
        }
        const QString problem = problemOf(field, *source, headers, columns);
        if (!problem.isEmpty())
            problems.append(problem);
    }
    return problems;
}

Result<QList<SavedMapping>> savedMappings(Session &session, const QString &kind)
{
    return session.fetch<SavedMapping>(QStringLiteral("import-mappings"),
                                       {{QStringLiteral(":kind"), kind}}, &fromRow);
}

Result<std::optional<SavedMapping>> savedMapping(Session &session, const QString &kind,
                                                 const QString &name)
{
    return session.fetchOne<SavedMapping>(
        QStringLiteral("import-mapping"),
        {{QStringLiteral(":kind"), kind}, {QStringLiteral(":name"), name}}, &fromRow);
}

Status saveMapping(Session &session, const QString &kind, const SavedMapping &mapping)
{
    if (mapping.name.trimmed().isEmpty())
        return Error::input(
            translated(QT_TRANSLATE_NOOP("regie::ColumnMapping", "A mapping needs a name.")));
    const auto saved =
        session.execute(QStringLiteral("import-mapping-save"),
                        {{QStringLiteral(":kind"), kind},
                         {QStringLiteral(":name"), mapping.name.trimmed()},
                         {QStringLiteral(":columns"), jsonText(mapping.mapping.toJson())},
                         {QStringLiteral(":options"), jsonText(mapping.options)}});
    return saved ? Status() : Status(saved.error());
}

Status removeMapping(Session &session, const QString &kind, const QString &name)
{
    const auto removed =
        session.execute(QStringLiteral("import-mapping-remove"),
                        {{QStringLiteral(":kind"), kind}, {QStringLiteral(":name"), name}});
    return removed ? Status() : Status(removed.error());
}

} // namespace regie
