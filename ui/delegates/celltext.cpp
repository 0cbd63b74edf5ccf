// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celltext.h"

#include "ui/texts/relativetime.h"

#include "tables/pagedtablemodel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace regie {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::CellText", text);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

ColumnType typeOf(const QModelIndex &index)
{
    return ColumnType(index.data(PagedTableModel::ColumnTypeRole).toInt());
}

QString tableNameOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const PagedTableModel *>(index.model());
    return model ? model->spec().name : QString();
}

StatusOf archiveRunSubject(const QString &columnId)
{
    if (columnId == QLatin1String("direction"))
        return StatusOf::ArchiveDirection;
    // A run of the archive ends as an import does.
    return columnId == QLatin1String("status") ? StatusOf::Import : StatusOf::ArchivePolicy;
}

StatusOf auditSubject(const QString &columnId)
{
    if (columnId == QLatin1String("origin"))
        return StatusOf::AuditOrigin;
    return columnId == QLatin1String("action") ? StatusOf::AuditAction : StatusOf::AuditObject;
}

std::optional<StatusOf> suggestionSubject(const QString &columnId)
{
    static const QHash<QString, StatusOf> subjects{
        {QStringLiteral("status"), StatusOf::Suggestion},
        {QStringLiteral("from_status"), StatusOf::Suggestion},
        {QStringLiteral("to_status"), StatusOf::Suggestion},
        {QStringLiteral("type"), StatusOf::SuggestionType},
        {QStringLiteral("priority"), StatusOf::SuggestionPriority},
        {QStringLiteral("decision"), StatusOf::Decision},
        {QStringLiteral("reason_code"), StatusOf::RefusalReason},
        {QStringLiteral("entity_type"), StatusOf::EntityType},
        {QStringLiteral("outcome"), StatusOf::Hypothesis},
        {QStringLiteral("origin"), StatusOf::AuditOrigin},
    };
    const auto found = subjects.constFind(columnId);
    return found == subjects.constEnd() ? std::nullopt : std::optional(*found);
}

/// "14/16" as people say it.
QString approvedText(const QString &counts)
{
    const qsizetype slash = counts.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return counts;
    return translated(QT_TRANSLATE_NOOP("regie::CellText", "%1 of %2"))
        .arg(number(counts.left(slash).toLongLong()), number(counts.mid(slash + 1).toLongLong()));
}

QString warningSentence(const QString &code)
{
    const QString phase = code.section(QLatin1Char(':'), 1);
    if (code.startsWith(QLatin1String("failed_phase:")))
        return translated(
                   QT_TRANSLATE_NOOP("regie::CellText", "Completed, although the phase %1 failed."))
            .arg(phaseWord(phase));
    if (code == QLatin1String("classified_differs"))
        return translated(QT_TRANSLATE_NOOP(
            "regie::CellText", "Hot, warm and cold leads do not add up to those classified."));
    if (code == QLatin1String("cleaned_differs"))
        return translated(QT_TRANSLATE_NOOP(
            "regie::CellText", "Cleaned and rejected leads do not add up to those scraped."));
    return code;
}

} // namespace

std::optional<Outcome> Outcome::fromValue(const QVariant &value)
{
    QJsonArray numbers;
    if (value.typeId() == QMetaType::QJsonArray)
        numbers = value.toJsonArray();
    else if (value.typeId() == QMetaType::QVariantList)
        numbers = QJsonArray::fromVariantList(value.toList());
    else
        numbers = QJsonDocument::fromJson(value.toString().toUtf8()).array();
    if (numbers.size() != 6)
        return {};
    const auto at = [&](int i) {
        return numbers[i].toVariant().toLongLong();
    };
    return Outcome{at(0), at(1), at(2), at(3), at(4), at(5)};
}

QString Outcome::text() const
{
    if (total == 0)
        return translated(QT_TRANSLATE_NOOP("regie::CellText", "No messages yet"));
    QStringList parts{
        QCoreApplication::translate("regie::CellText", "%Ln message(s)", nullptr, int(total)),
        translated(QT_TRANSLATE_NOOP("regie::CellText", "%1 succeeded")).arg(number(sent)),
        translated(QT_TRANSLATE_NOOP("regie::CellText", "%1 replied to")).arg(number(replies)),
        translated(QT_TRANSLATE_NOOP("regie::CellText", "%1 failed")).arg(number(failed))};
    if (noReply > 0)
        parts.last() += translated(QT_TRANSLATE_NOOP("regie::CellText", " (%1 without a reply)"))
                            .arg(number(noReply));
    parts.append(
        translated(QT_TRANSLATE_NOOP("regie::CellText", "%1 pending")).arg(number(pending)));
    return parts.join(QStringLiteral(", "));
}

StatusOf statusSubject(const QString &tableName, const QString &columnId)
{
    if (columnId == QLatin1String("message_type"))
        return StatusOf::MessageType;
    if (tableName == QLatin1String("messages") || tableName == QLatin1String("messages_archive"))
        return StatusOf::Message;
    if (tableName == QLatin1String("marketing_task"))
        return StatusOf::Task;
    if (tableName == QLatin1String("leads"))
        return StatusOf::Lead;
    if (tableName == QLatin1String("niches"))
        return StatusOf::Targeting;
    if (tableName == QLatin1String("check_runs"))
        return StatusOf::CheckOutcome;
    if (tableName == QLatin1String("archive_runs"))
        return archiveRunSubject(columnId);
    if (tableName == QLatin1String("audit_log"))
        return auditSubject(columnId);
    if (tableName.startsWith(QLatin1String("suggestions")) ||
        tableName.startsWith(QLatin1String("decisions")))
        return suggestionSubject(columnId).value_or(StatusOf::Suggestion);
    if (tableName == QLatin1String("clients"))
        return columnId == QLatin1String("status") ? StatusOf::Client : StatusOf::ExecutionMode;
    if (tableName == QLatin1String("ads_library"))
        return columnId == QLatin1String("status") ? StatusOf::AdStatus : StatusOf::EntityType;
    return StatusOf::Campaign;
}

QStringList warningSentences(const QString &codes)
{
    QStringList sentences;
    const QStringList parts = codes.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &code : parts)
        sentences.append(warningSentence(code));
    return sentences;
}

QString cellText(const QModelIndex &index)
{
    const QVariant value = index.data(PagedTableModel::ValueRole);
    switch (typeOf(index)) {
    case ColumnType::State:
        return statusLook(statusSubject(tableNameOf(index),
                                        index.data(PagedTableModel::ColumnIdRole).toString()),
                          value.toString())
            .word;
    case ColumnType::Time:
        return relativeTime(value.toDateTime());
    case ColumnType::Warning:
        return warningSentences(value.toString()).join(QLatin1Char(' '));
    case ColumnType::Outcome: {
        const auto outcome = Outcome::fromValue(value);
        return outcome ? outcome->text() : QString();
    }
    default:
        break;
    }
    const QString columnId = index.data(PagedTableModel::ColumnIdRole).toString();
    if (columnId == QLatin1String("approved_before"))
        return approvedText(value.toString());
    if (columnId == QLatin1String("confidence") && value.isValid())
        return QLocale().toString(qRound(value.toDouble() * 100)) + QStringLiteral(" %");
    return index.data(Qt::DisplayRole).toString();
}

QString cellToolTip(const QModelIndex &index)
{
    const QVariant value = index.data(PagedTableModel::ValueRole);
    switch (typeOf(index)) {
    case ColumnType::Time:
        return exactTime(value.toDateTime());
    case ColumnType::Warning:
        return warningSentences(value.toString()).join(QLatin1Char('\n'));
    case ColumnType::Outcome:
        return cellText(index).replace(QLatin1String(", "), QLatin1String("\n"));
    default:
        return {};
    }
}

} // namespace regie
