// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/audittexts.h"

#include "ui/look/status.h"
#include "ui/texts/checktexts.h"
#include "ui/texts/relativetime.h"

#include "suggestions/clientfields.h"

#include "operations/archiving.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::AuditTexts", text);
}

/// Names of the values that Régie itself writes.
constexpr std::pair<const char *, const char *> valueNames[] = {
    {"bytes", QT_TRANSLATE_NOOP("regie::AuditTexts", "Bytes")},
    {"changed", QT_TRANSLATE_NOOP("regie::AuditTexts", "Changed")},
    {"closed_reason", QT_TRANSLATE_NOOP("regie::AuditTexts", "Reason of closing")},
    {"base_url", QT_TRANSLATE_NOOP("regie::AuditTexts", "Base URL")},
    {"api_version", QT_TRANSLATE_NOOP("regie::AuditTexts", "API version")},
    {"account_id", QT_TRANSLATE_NOOP("regie::AuditTexts", "Account")},
    {"daily_budget", QT_TRANSLATE_NOOP("regie::AuditTexts", "Daily budget")},
    {"kind", QT_TRANSLATE_NOOP("regie::AuditTexts", "Kind")},
    {"margin", QT_TRANSLATE_NOOP("regie::AuditTexts", "Margin")},
    {"price", QT_TRANSLATE_NOOP("regie::AuditTexts", "Price")},
    {"steps", QT_TRANSLATE_NOOP("regie::AuditTexts", "Steps")},
    {"completed_at", QT_TRANSLATE_NOOP("regie::AuditTexts", "Completed")},
    {"contacts", QT_TRANSLATE_NOOP("regie::AuditTexts", "Contacts")},
    {"daily_at", QT_TRANSLATE_NOOP("regie::AuditTexts", "Daily at")},
    {"decision", QT_TRANSLATE_NOOP("regie::AuditTexts", "Decision")},
    {"duration_ms", QT_TRANSLATE_NOOP("regie::AuditTexts", "Duration (ms)")},
    {"enabled", QT_TRANSLATE_NOOP("regie::AuditTexts", "Switched on")},
    {"expected_rows", QT_TRANSLATE_NOOP("regie::AuditTexts", "Rows expected")},
    {"failed", QT_TRANSLATE_NOOP("regie::AuditTexts", "Failed")},
    {"failed_count", QT_TRANSLATE_NOOP("regie::AuditTexts", "Failed")},
    {"file", QT_TRANSLATE_NOOP("regie::AuditTexts", "File")},
    {"idle_minutes", QT_TRANSLATE_NOOP("regie::AuditTexts", "Minutes without sending")},
    {"imported", QT_TRANSLATE_NOOP("regie::AuditTexts", "Imported")},
    {"interval_seconds", QT_TRANSLATE_NOOP("regie::AuditTexts", "Every (seconds)")},
    {"items", QT_TRANSLATE_NOOP("regie::AuditTexts", "Items")},
    {"keep_days", QT_TRANSLATE_NOOP("regie::AuditTexts", "Days kept")},
    {"limit_at", QT_TRANSLATE_NOOP("regie::AuditTexts", "48 h limit")},
    {"messages", QT_TRANSLATE_NOOP("regie::AuditTexts", "Messages")},
    {"no_interaction_count", QT_TRANSLATE_NOOP("regie::AuditTexts", "Without a reply")},
    {"of_run", QT_TRANSLATE_NOOP("regie::AuditTexts", "Of run")},
    {"pending", QT_TRANSLATE_NOOP("regie::AuditTexts", "Pending")},
    {"pending_count", QT_TRANSLATE_NOOP("regie::AuditTexts", "Pending")},
    {"postponed_until", QT_TRANSLATE_NOOP("regie::AuditTexts", "Postponed until")},
    {"read", QT_TRANSLATE_NOOP("regie::AuditTexts", "Read")},
    {"reason", QT_TRANSLATE_NOOP("regie::AuditTexts", "Reason")},
    {"rejected", QT_TRANSLATE_NOOP("regie::AuditTexts", "Rejected")},
    {"relaunch_requested_at", QT_TRANSLATE_NOOP("regie::AuditTexts", "Relaunch asked for")},
    {"replies", QT_TRANSLATE_NOOP("regie::AuditTexts", "Replies")},
    {"rows", QT_TRANSLATE_NOOP("regie::AuditTexts", "Rows")},
    {"run", QT_TRANSLATE_NOOP("regie::AuditTexts", "Run")},
    {"salvaged", QT_TRANSLATE_NOOP("regie::AuditTexts", "Salvaged")},
    {"schema_version", QT_TRANSLATE_NOOP("regie::AuditTexts", "Version of the tables")},
    {"sent", QT_TRANSLATE_NOOP("regie::AuditTexts", "Sent")},
    {"server", QT_TRANSLATE_NOOP("regie::AuditTexts", "Server")},
    {"settled", QT_TRANSLATE_NOOP("regie::AuditTexts", "Settled")},
    {"settled_at", QT_TRANSLATE_NOOP("regie::AuditTexts", "Settled")},
    {"started_at", QT_TRANSLATE_NOOP("regie::AuditTexts", "Started")},
    {"status", QT_TRANSLATE_NOOP("regie::AuditTexts", "Status")},
    {"success_count", QT_TRANSLATE_NOOP("regie::AuditTexts", "Succeeded")},
    {"tables", QT_TRANSLATE_NOOP("regie::AuditTexts", "Tables")},
    {"time_zone", QT_TRANSLATE_NOOP("regie::AuditTexts", "Time zone")},
    {"total_count", QT_TRANSLATE_NOOP("regie::AuditTexts", "Messages in all")},
    {"unchanged", QT_TRANSLATE_NOOP("regie::AuditTexts", "Unchanged")},
    {"undoes", QT_TRANSLATE_NOOP("regie::AuditTexts", "Takes back decision")},
    {"updated", QT_TRANSLATE_NOOP("regie::AuditTexts", "Updated")},
    {"veto_reason", QT_TRANSLATE_NOOP("regie::AuditTexts", "Reason of keeping it open")},
    {"vetoed_at", QT_TRANSLATE_NOOP("regie::AuditTexts", "Kept open since")},
    {"vetoed_by", QT_TRANSLATE_NOOP("regie::AuditTexts", "Kept open by")},
    {"basis", QT_TRANSLATE_NOOP("regie::AuditTexts", "Basis")},
    {"cached", QT_TRANSLATE_NOOP("regie::AuditTexts", "Cached input tokens")},
    {"cost", QT_TRANSLATE_NOOP("regie::AuditTexts", "Cost")},
    {"currency", QT_TRANSLATE_NOOP("regie::AuditTexts", "Currency")},
    {"input", QT_TRANSLATE_NOOP("regie::AuditTexts", "Input tokens")},
    {"key", QT_TRANSLATE_NOOP("regie::AuditTexts", "Of whom")},
    {"limit", QT_TRANSLATE_NOOP("regie::AuditTexts", "Limit")},
    {"metric", QT_TRANSLATE_NOOP("regie::AuditTexts", "Measure")},
    {"min_tasks", QT_TRANSLATE_NOOP("regie::AuditTexts", "Tasks at least")},
    {"output", QT_TRANSLATE_NOOP("regie::AuditTexts", "Output tokens")},
    {"removed", QT_TRANSLATE_NOOP("regie::AuditTexts", "Removed")},
    {"restored", QT_TRANSLATE_NOOP("regie::AuditTexts", "Restored")},
    {"resumed_at", QT_TRANSLATE_NOOP("regie::AuditTexts", "Resumed at row")},
    {"scope", QT_TRANSLATE_NOOP("regie::AuditTexts", "Scope")},
    {"stuck_minutes", QT_TRANSLATE_NOOP("regie::AuditTexts", "Minutes allowed")},
    {"threshold", QT_TRANSLATE_NOOP("regie::AuditTexts", "Threshold")},
    {"warning", QT_TRANSLATE_NOOP("regie::AuditTexts", "Warning")},
    {"window_hours", QT_TRANSLATE_NOOP("regie::AuditTexts", "Window (hours)")},
};

QString valueName(const QString &key)
{
    for (const auto &[name, title] : valueNames) {
        if (key == QLatin1String(name))
            return translated(title);
    }
    return clientFieldTitle(key);
}

QString textOfString(const QString &text)
{
    static const QRegularExpression timePattern(
        u"^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d(:?\\d\\d)?)$"_s);
    if (!timePattern.match(text).hasMatch())
        return text;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? exactTime(time) : text;
}

QString numberText(double number)
{
    const bool isWhole = number == double(qint64(number));
    return isWhole ? QLocale().toString(qint64(number)) : QLocale().toString(number, 'g', 12);
}

QString jsonText(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

QString policyTitle(const QString &name)
{
    const ArchiveSpec *spec = archiveSpec(name);
    return spec ? spec->translatedTitle() : name;
}

bool isPolicy(const QString &type)
{
    return type == "archive_policy"_L1;
}

std::optional<AuditLink> policyLink(const AuditLine &line)
{
    // What a run did says more than the policy it followed.
    const qint64 run = line.after.value(u"run"_s).toInteger();
    if (run > 0)
        return AuditLink{u"archive"_s,
                         {{u"run"_s, run}},
                         translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "Show the run"))};
    return AuditLink{u"archive"_s,
                     {{u"policy"_s, line.objectId}},
                     translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "Show the policy"))};
}

/// What Régie writes about model calls, and the view of the Tasks page that shows it.
std::optional<AuditLink> taskLink(const AuditLine &line)
{
    const QString page = u"tasks"_s;
    if (line.objectType == "task"_L1)
        return AuditLink{page,
                         {{u"task"_s, line.objectId}},
                         translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "Show the task"))};
    if (line.objectType == "task_type"_L1)
        return AuditLink{page,
                         {{u"view"_s, u"stuck"_s}},
                         translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "Show what is stuck"))};
    if (line.objectType == "task-budget"_L1 || line.objectType == "task-threshold-rule"_L1)
        return AuditLink{
            page,
            {{u"view"_s, u"budgets"_s}},
            translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "Show budgets and alerts"))};
    if (line.objectType == "task-alert"_L1)
        return AuditLink{page,
                         {{u"view"_s, u"budgets"_s}, {u"part"_s, u"alerts"_s}, {u"open"_s, false}},
                         translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "Show the alerts"))};
    if (line.objectType == "model_price"_L1 || line.objectType == "repricing"_L1)
        return AuditLink{page,
                         {{u"view"_s, u"prices"_s}},
                         translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "Show the prices"))};
    return {};
}

} // namespace

QString auditObject(const QString &type, const QString &id)
{
    if (type == "campaign"_L1)
        return translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "Campaign %1")).arg(id);
    if (type == "check"_L1)
        return translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "Check “%1”")).arg(checkTitle(id));
    if (isPolicy(type))
        return translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "Archive policy “%1”"))
            .arg(policyTitle(id));
    if (type == "suggestion"_L1)
        return translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "Suggestion %1")).arg(id);
    if (type == "database"_L1)
        return translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "Database %1")).arg(id);
    if (type == "file"_L1)
        return translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "File %1"))
            .arg(QFileInfo(id).fileName());
    return (statusLook(StatusOf::AuditObject, type).word + u' ' + id).trimmed();
}

QString auditActor(const QString &actor)
{
    const QString prefix = u"check:"_s;
    if (!actor.startsWith(prefix))
        return actor;
    return auditObject(u"check"_s, actor.mid(prefix.size()));
}

QString auditValueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "yes"))
                              : translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "no"));
    case QJsonValue::Double:
        return numberText(value.toDouble());
    case QJsonValue::String:
        return textOfString(value.toString());
    case QJsonValue::Array:
    case QJsonValue::Object:
        return jsonText(value);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QList<AuditValue> auditValues(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys();
    for (const QString &key : after.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    QList<AuditValue> values;
    for (const QString &key : std::as_const(keys)) {
        if (before.value(key) != after.value(key))
            values.append({valueName(key), auditValueText(before.value(key)),
                           auditValueText(after.value(key))});
    }
    return values;
}

std::optional<AuditLink> auditLink(const AuditLine &line)
{
    if (line.objectType == "campaign"_L1)
        return AuditLink{u"campaigns"_s,
                         {{u"campaign"_s, line.objectId.toLongLong()}},
                         translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "Show campaign %1"))
                             .arg(line.objectId)};
    if (line.objectType == "check"_L1)
        return AuditLink{u"checks"_s,
                         {{u"check"_s, line.objectId}},
                         translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "Show the check"))};
    if (isPolicy(line.objectType))
        return policyLink(line);
    if (const auto link = taskLink(line))
        return link;
    if (line.objectType == "client"_L1)
        return AuditLink{u"clients"_s,
                         {{u"client"_s, line.objectId}},
                         translated(QT_TRANSLATE_NOOP("regie::AuditTexts", "Show the client"))};
    return {};
}

QString auditAsJson(const AuditLine &line)
{
    const QJsonObject object{{u"id"_s, line.id},
                             {u"at"_s, line.at.toUTC().toString(Qt::ISODateWithMs)},
                             {u"actor"_s, line.actor},
                             {u"origin"_s, line.origin},
                             {u"action"_s, line.action},
                             {u"object_type"_s, line.objectType},
                             {u"object_id"_s, line.objectId},
                             {u"reason"_s, line.reason},
                             {u"old_values"_s, line.before},
                             {u"new_values"_s, line.after}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace regie
