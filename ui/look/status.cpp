// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/status.h"

#include "operations/archiving.h"

#include <QCoreApplication>
#include <QHash>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    const char *key;
    const char *word;
    const char *icon;
    Tone tone;
};

constexpr Entry campaignEntries[] = {
    {"draft", QT_TRANSLATE_NOOP("regie::Status", "draft"), "draft", Tone::Neutral},
    {"sending", QT_TRANSLATE_NOOP("regie::Status", "sending"), "sending", Tone::Info},
    {"paused", QT_TRANSLATE_NOOP("regie::Status", "paused"), "paused", Tone::Warning},
    {"completed", QT_TRANSLATE_NOOP("regie::Status", "completed"), "completed", Tone::Ok},
    {"failed", QT_TRANSLATE_NOOP("regie::Status", "failed"), "failed", Tone::Bad},
};

constexpr Entry messageEntries[] = {
    {"pending", QT_TRANSLATE_NOOP("regie::Status", "pending"), "pending", Tone::Neutral},
    {"sent", QT_TRANSLATE_NOOP("regie::Status", "sent"), "sent", Tone::Info},
    {"delivered", QT_TRANSLATE_NOOP("regie::Status", "delivered"), "delivered", Tone::Info},
    {"read", QT_TRANSLATE_NOOP("regie::Status", "read"), "read", Tone::Ok},
    {"no_interaction", QT_TRANSLATE_NOOP("regie::Status", "no reply"), "no_interaction",
     Tone::Warning},
    {"failed", QT_TRANSLATE_NOOP("regie::Status", "failed"), "failed", Tone::Bad},
};

constexpr Entry messageTypeEntries[] = {
    {"message_1", QT_TRANSLATE_NOOP("regie::Status", "first message"), "sent", Tone::Neutral},
    {"message_2", QT_TRANSLATE_NOOP("regie::Status", "follow-up"), "reply", Tone::Neutral},
};

constexpr Entry phaseEntries[] = {
    {"pending", QT_TRANSLATE_NOOP("regie::Status", "not begun"), "pending", Tone::Neutral},
    {"in_progress", QT_TRANSLATE_NOOP("regie::Status", "in progress"), "running", Tone::Info},
    {"paused", QT_TRANSLATE_NOOP("regie::Status", "paused"), "paused", Tone::Warning},
    {"completed", QT_TRANSLATE_NOOP("regie::Status", "completed"), "completed", Tone::Ok},
    {"failed", QT_TRANSLATE_NOOP("regie::Status", "failed"), "failed", Tone::Bad},
};

constexpr Entry taskEntries[] = {
    {"pending", QT_TRANSLATE_NOOP("regie::Status", "waiting"), "pending", Tone::Neutral},
    {"processing", QT_TRANSLATE_NOOP("regie::Status", "processing"), "running", Tone::Info},
    {"completed", QT_TRANSLATE_NOOP("regie::Status", "completed"), "completed", Tone::Ok},
    {"failed", QT_TRANSLATE_NOOP("regie::Status", "failed"), "failed", Tone::Bad},
};

constexpr Entry leadEntries[] = {
    {"new", QT_TRANSLATE_NOOP("regie::Status", "new"), "plus", Tone::Neutral},
    {"cold", QT_TRANSLATE_NOOP("regie::Status", "cold"), "minus", Tone::Neutral},
    {"warm", QT_TRANSLATE_NOOP("regie::Status", "warm"), "hot", Tone::Warning},
    {"hot", QT_TRANSLATE_NOOP("regie::Status", "hot"), "hot", Tone::Bad},
    {"exported", QT_TRANSLATE_NOOP("regie::Status", "exported"), "export", Tone::Info},
    {"delayed", QT_TRANSLATE_NOOP("regie::Status", "delayed"), "pending", Tone::Warning},
    {"contacted", QT_TRANSLATE_NOOP("regie::Status", "contacted"), "sent", Tone::Info},
    {"replied", QT_TRANSLATE_NOOP("regie::Status", "replied"), "reply", Tone::Ok},
    {"converted", QT_TRANSLATE_NOOP("regie::Status", "converted"), "completed", Tone::Ok},
    {"rejected", QT_TRANSLATE_NOOP("regie::Status", "rejected"), "failed", Tone::Bad},
};

constexpr Entry importEntries[] = {
    {"running", QT_TRANSLATE_NOOP("regie::Status", "running"), "running", Tone::Info},
    {"completed", QT_TRANSLATE_NOOP("regie::Status", "completed"), "completed", Tone::Ok},
    {"cancelled", QT_TRANSLATE_NOOP("regie::Status", "cancelled"), "minus", Tone::Neutral},
    {"failed", QT_TRANSLATE_NOOP("regie::Status", "failed"), "failed", Tone::Bad},
    {"undone", QT_TRANSLATE_NOOP("regie::Status", "undone"), "undo", Tone::Warning},
};

constexpr Entry targetingEntries[] = {
    {"recent", QT_TRANSLATE_NOOP("regie::Status", "recently targeted"), "target", Tone::Warning},
    {"free", QT_TRANSLATE_NOOP("regie::Status", "may be targeted"), "completed", Tone::Ok},
};

constexpr Entry checkEntries[] = {
    {"running", QT_TRANSLATE_NOOP("regie::Status", "running"), "running", Tone::Info},
    {"done", QT_TRANSLATE_NOOP("regie::Status", "done"), "completed", Tone::Ok},
    {"failed", QT_TRANSLATE_NOOP("regie::Status", "failed"), "failed", Tone::Bad},
    {"cancelled", QT_TRANSLATE_NOOP("regie::Status", "cancelled"), "minus", Tone::Neutral},
    {"abandoned", QT_TRANSLATE_NOOP("regie::Status", "abandoned"), "offline", Tone::Warning},
};

constexpr Entry archiveDirectionEntries[] = {
    {"archive", QT_TRANSLATE_NOOP("regie::Status", "archive"), "archive", Tone::Neutral},
    {"restore", QT_TRANSLATE_NOOP("regie::Status", "restore"), "undo", Tone::Info},
    {"purge", QT_TRANSLATE_NOOP("regie::Status", "purge"), "trash", Tone::Warning},
};

constexpr Entry auditOriginEntries[] = {
    {"window", QT_TRANSLATE_NOOP("regie::Status", "window"), "overview", Tone::Neutral},
    {"command line", QT_TRANSLATE_NOOP("regie::Status", "command line"), "logs", Tone::Neutral},
    {"check", QT_TRANSLATE_NOOP("regie::Status", "check"), "checks", Tone::Neutral},
    {"import", QT_TRANSLATE_NOOP("regie::Status", "import"), "import", Tone::Neutral},
};

constexpr Entry auditActionEntries[] = {
    {"close-now", QT_TRANSLATE_NOOP("regie::Status", "closed by hand"), "completed", Tone::Warning},
    {"veto-closure", QT_TRANSLATE_NOOP("regie::Status", "kept open"), "lock", Tone::Info},
    {"lift-veto", QT_TRANSLATE_NOOP("regie::Status", "no longer kept open"), "undo", Tone::Neutral},
    {"move-limit", QT_TRANSLATE_NOOP("regie::Status", "limit moved"), "calendar", Tone::Info},
    {"no-interaction", QT_TRANSLATE_NOOP("regie::Status", "no reply in 24 h"), "no_interaction",
     Tone::Warning},
    {"given-up", QT_TRANSLATE_NOOP("regie::Status", "48 h limit reached"), "failed", Tone::Bad},
    {"campaign-settled", QT_TRANSLATE_NOOP("regie::Status", "settled"), "lock", Tone::Neutral},
    {"campaign-closed", QT_TRANSLATE_NOOP("regie::Status", "closed"), "completed", Tone::Ok},
    {"campaign-reopened", QT_TRANSLATE_NOOP("regie::Status", "reopened"), "sending", Tone::Info},
    {"relaunch-requested", QT_TRANSLATE_NOOP("regie::Status", "relaunch asked for"), "refresh",
     Tone::Warning},
    {"relaunch-answered", QT_TRANSLATE_NOOP("regie::Status", "sending again"), "sending", Tone::Ok},
    {"clock-started", QT_TRANSLATE_NOOP("regie::Status", "48 h clock started"), "calendar",
     Tone::Neutral},
    {"check-on", QT_TRANSLATE_NOOP("regie::Status", "check switched on"), "power", Tone::Ok},
    {"check-off", QT_TRANSLATE_NOOP("regie::Status", "check switched off"), "power", Tone::Warning},
    {"check-schedule", QT_TRANSLATE_NOOP("regie::Status", "schedule changed"), "calendar",
     Tone::Info},
    {"check-run-requested", QT_TRANSLATE_NOOP("regie::Status", "run asked for"), "play",
     Tone::Neutral},
    {"archive-policy", QT_TRANSLATE_NOOP("regie::Status", "policy changed"), "settings",
     Tone::Info},
    {"archive", QT_TRANSLATE_NOOP("regie::Status", "archived"), "archive", Tone::Neutral},
    {"restore", QT_TRANSLATE_NOOP("regie::Status", "restored"), "undo", Tone::Info},
    {"purge", QT_TRANSLATE_NOOP("regie::Status", "purged"), "trash", Tone::Warning},
    {"suggestion-approve", QT_TRANSLATE_NOOP("regie::Status", "suggestion approved"), "completed",
     Tone::Ok},
    {"suggestion-refuse", QT_TRANSLATE_NOOP("regie::Status", "suggestion refused"), "close",
     Tone::Warning},
    {"suggestion-postpone", QT_TRANSLATE_NOOP("regie::Status", "suggestion postponed"), "calendar",
     Tone::Neutral},
    {"suggestion-resume", QT_TRANSLATE_NOOP("regie::Status", "suggestion taken up again"), "play",
     Tone::Neutral},
    {"suggestion-undo", QT_TRANSLATE_NOOP("regie::Status", "decision taken back"), "undo",
     Tone::Info},
    {"campaigns-import", QT_TRANSLATE_NOOP("regie::Status", "campaigns imported"), "import",
     Tone::Neutral},
    {"backup", QT_TRANSLATE_NOOP("regie::Status", "backed up"), "backup", Tone::Ok},
    {"restore-database", QT_TRANSLATE_NOOP("regie::Status", "backup restored"), "database",
     Tone::Warning},
    {"client-new", QT_TRANSLATE_NOOP("regie::Status", "client made"), "plus", Tone::Ok},
    {"client-change", QT_TRANSLATE_NOOP("regie::Status", "client changed"), "settings", Tone::Info},
    {"connector-save", QT_TRANSLATE_NOOP("regie::Status", "connector changed"), "link", Tone::Info},
    {"connector-remove", QT_TRANSLATE_NOOP("regie::Status", "connector removed"), "trash",
     Tone::Warning},
    {"ad-change", QT_TRANSLATE_NOOP("regie::Status", "ad changed by hand"), "target", Tone::Info},
    {"product-new", QT_TRANSLATE_NOOP("regie::Status", "product made"), "plus", Tone::Ok},
    {"product-change", QT_TRANSLATE_NOOP("regie::Status", "product changed"), "settings",
     Tone::Info},
    {"product-remove", QT_TRANSLATE_NOOP("regie::Status", "product removed"), "trash",
     Tone::Warning},
    {"product-back", QT_TRANSLATE_NOOP("regie::Status", "product taken back"), "undo", Tone::Info},
    {"funnel-new", QT_TRANSLATE_NOOP("regie::Status", "funnel made"), "plus", Tone::Ok},
    {"funnel-change", QT_TRANSLATE_NOOP("regie::Status", "funnel changed"), "settings", Tone::Info},
    {"funnel-remove", QT_TRANSLATE_NOOP("regie::Status", "funnel removed"), "trash", Tone::Warning},
    {"funnel-back", QT_TRANSLATE_NOOP("regie::Status", "funnel taken back"), "undo", Tone::Info},
    {"task-give-up", QT_TRANSLATE_NOOP("regie::Status", "task given up"), "failed", Tone::Warning},
    {"task-give-up-undo", QT_TRANSLATE_NOOP("regie::Status", "task taken up again"), "undo",
     Tone::Info},
    {"task-threshold", QT_TRANSLATE_NOOP("regie::Status", "time limit changed"), "calendar",
     Tone::Info},
    {"task-budget-set", QT_TRANSLATE_NOOP("regie::Status", "budget set"), "settings", Tone::Info},
    {"task-budget-remove", QT_TRANSLATE_NOOP("regie::Status", "budget removed"), "trash",
     Tone::Warning},
    {"task-threshold-rule-set", QT_TRANSLATE_NOOP("regie::Status", "alert threshold set"),
     "settings", Tone::Info},
    {"task-threshold-rule-remove", QT_TRANSLATE_NOOP("regie::Status", "alert threshold removed"),
     "trash", Tone::Warning},
    {"task-alert-see", QT_TRANSLATE_NOOP("regie::Status", "alerts seen"), "eye", Tone::Neutral},
    {"task-alert-unsee", QT_TRANSLATE_NOOP("regie::Status", "alerts not seen again"), "undo",
     Tone::Info},
    {"price-set", QT_TRANSLATE_NOOP("regie::Status", "price set"), "settings", Tone::Info},
    {"price-remove", QT_TRANSLATE_NOOP("regie::Status", "price removed"), "trash", Tone::Warning},
    {"reprice-apply", QT_TRANSLATE_NOOP("regie::Status", "repricing applied"), "scale",
     Tone::Warning},
    {"reprice-revert", QT_TRANSLATE_NOOP("regie::Status", "repricing reverted"), "undo",
     Tone::Info},
    {"tasks-import", QT_TRANSLATE_NOOP("regie::Status", "tasks imported"), "import", Tone::Neutral},
    {"tasks-import-undo", QT_TRANSLATE_NOOP("regie::Status", "import of tasks undone"), "undo",
     Tone::Info},
};

constexpr Entry auditObjectEntries[] = {
    {"client", QT_TRANSLATE_NOOP("regie::Status", "client"), "clients", Tone::Neutral},
    {"connector", QT_TRANSLATE_NOOP("regie::Status", "connector"), "link", Tone::Neutral},
    {"ad", QT_TRANSLATE_NOOP("regie::Status", "ad"), "target", Tone::Neutral},
    {"product", QT_TRANSLATE_NOOP("regie::Status", "product"), "clients", Tone::Neutral},
    {"funnel", QT_TRANSLATE_NOOP("regie::Status", "funnel"), "filter", Tone::Neutral},
    {"campaign", QT_TRANSLATE_NOOP("regie::Status", "campaign"), "campaigns", Tone::Neutral},
    {"check", QT_TRANSLATE_NOOP("regie::Status", "check"), "checks", Tone::Neutral},
    {"database", QT_TRANSLATE_NOOP("regie::Status", "database"), "database", Tone::Neutral},
    {"file", QT_TRANSLATE_NOOP("regie::Status", "file"), "import", Tone::Neutral},
    {"suggestion", QT_TRANSLATE_NOOP("regie::Status", "suggestion"), "suggestions", Tone::Neutral},
    {"archive_policy", QT_TRANSLATE_NOOP("regie::Status", "policy"), "archive", Tone::Neutral},
    {"task", QT_TRANSLATE_NOOP("regie::Status", "task"), "tasks", Tone::Neutral},
    {"task_type", QT_TRANSLATE_NOOP("regie::Status", "type of task"), "tasks", Tone::Neutral},
    {"task-budget", QT_TRANSLATE_NOOP("regie::Status", "budget"), "analytics", Tone::Neutral},
    {"task-threshold-rule", QT_TRANSLATE_NOOP("regie::Status", "alert threshold"), "warning",
     Tone::Neutral},
    {"task-alert", QT_TRANSLATE_NOOP("regie::Status", "alert"), "warning", Tone::Neutral},
    {"model_price", QT_TRANSLATE_NOOP("regie::Status", "price of model"), "scale", Tone::Neutral},
    {"repricing", QT_TRANSLATE_NOOP("regie::Status", "repricing"), "scale", Tone::Neutral},
    {"task-import", QT_TRANSLATE_NOOP("regie::Status", "import of tasks"), "import", Tone::Neutral},
};

constexpr Entry suggestionEntries[] = {
    {"pending", QT_TRANSLATE_NOOP("regie::Status", "to decide"), "pending", Tone::Info},
    {"postponed", QT_TRANSLATE_NOOP("regie::Status", "postponed"), "calendar", Tone::Warning},
    {"approved", QT_TRANSLATE_NOOP("regie::Status", "approved"), "completed", Tone::Ok},
    {"executing", QT_TRANSLATE_NOOP("regie::Status", "being carried out"), "running", Tone::Info},
    {"executed", QT_TRANSLATE_NOOP("regie::Status", "carried out"), "play", Tone::Ok},
    {"refused", QT_TRANSLATE_NOOP("regie::Status", "refused"), "close", Tone::Neutral},
    {"expired", QT_TRANSLATE_NOOP("regie::Status", "expired"), "minus", Tone::Neutral},
    {"failed", QT_TRANSLATE_NOOP("regie::Status", "failed"), "failed", Tone::Bad},
    {"rolled_back", QT_TRANSLATE_NOOP("regie::Status", "taken back"), "undo", Tone::Warning},
};

constexpr Entry suggestionTypeEntries[] = {
    {"scale", QT_TRANSLATE_NOOP("regie::Status", "scale"), "scale", Tone::Ok},
    {"pause", QT_TRANSLATE_NOOP("regie::Status", "pause"), "paused", Tone::Warning},
    {"refresh", QT_TRANSLATE_NOOP("regie::Status", "refresh"), "refresh", Tone::Info},
};

constexpr Entry priorityEntries[] = {
    {"high", QT_TRANSLATE_NOOP("regie::Status", "high"), "chevron-up", Tone::Bad},
    {"medium", QT_TRANSLATE_NOOP("regie::Status", "medium"), "minus", Tone::Warning},
    {"low", QT_TRANSLATE_NOOP("regie::Status", "low"), "chevron-down", Tone::Neutral},
};

constexpr Entry decisionEntries[] = {
    {"approve", QT_TRANSLATE_NOOP("regie::Status", "approved"), "completed", Tone::Ok},
    {"refuse", QT_TRANSLATE_NOOP("regie::Status", "refused"), "close", Tone::Bad},
    {"postpone", QT_TRANSLATE_NOOP("regie::Status", "postponed"), "calendar", Tone::Warning},
    {"resume", QT_TRANSLATE_NOOP("regie::Status", "taken up again"), "play", Tone::Info},
    {"undo", QT_TRANSLATE_NOOP("regie::Status", "decision undone"), "undo", Tone::Neutral},
    {"expire", QT_TRANSLATE_NOOP("regie::Status", "expired"), "minus", Tone::Neutral},
};

constexpr Entry refusalEntries[] = {
    {"budget", QT_TRANSLATE_NOOP("regie::Status", "budget"), "analytics", Tone::Neutral},
    {"brand", QT_TRANSLATE_NOOP("regie::Status", "brand"), "bookmark", Tone::Neutral},
    {"timing", QT_TRANSLATE_NOOP("regie::Status", "timing"), "calendar", Tone::Neutral},
    {"data", QT_TRANSLATE_NOOP("regie::Status", "figures are wrong"), "warning", Tone::Warning},
    {"other", QT_TRANSLATE_NOOP("regie::Status", "other"), "more", Tone::Neutral},
};

constexpr Entry entityTypeEntries[] = {
    {"campaign", QT_TRANSLATE_NOOP("regie::Status", "ad campaign"), "campaigns", Tone::Neutral},
    {"adset", QT_TRANSLATE_NOOP("regie::Status", "ad set"), "target", Tone::Neutral},
    {"ad", QT_TRANSLATE_NOOP("regie::Status", "ad"), "eye", Tone::Neutral},
};

constexpr Entry hypothesisEntries[] = {
    {"open", QT_TRANSLATE_NOOP("regie::Status", "not measured yet"), "pending", Tone::Neutral},
    {"confirmed", QT_TRANSLATE_NOOP("regie::Status", "confirmed"), "completed", Tone::Ok},
    {"refuted", QT_TRANSLATE_NOOP("regie::Status", "refuted"), "failed", Tone::Bad},
    {"unclear", QT_TRANSLATE_NOOP("regie::Status", "unclear"), "question", Tone::Warning},
    {"withdrawn", QT_TRANSLATE_NOOP("regie::Status", "withdrawn"), "minus", Tone::Neutral},
};

constexpr Entry clientEntries[] = {
    {"active", QT_TRANSLATE_NOOP("regie::Status", "active"), "completed", Tone::Ok},
    {"paused", QT_TRANSLATE_NOOP("regie::Status", "paused"), "paused", Tone::Warning},
    {"ended", QT_TRANSLATE_NOOP("regie::Status", "ended"), "minus", Tone::Neutral},
};

constexpr Entry adStatusEntries[] = {
    {"active", QT_TRANSLATE_NOOP("regie::Status", "active"), "completed", Tone::Ok},
    {"paused", QT_TRANSLATE_NOOP("regie::Status", "paused"), "paused", Tone::Warning},
    {"archived", QT_TRANSLATE_NOOP("regie::Status", "archived"), "archive", Tone::Neutral},
    {"unknown", QT_TRANSLATE_NOOP("regie::Status", "unknown"), "question", Tone::Neutral},
};

constexpr Entry executionEntries[] = {
    {"started", QT_TRANSLATE_NOOP("regie::Status", "begun"), "running", Tone::Info},
    {"uncertain", QT_TRANSLATE_NOOP("regie::Status", "uncertain"), "question", Tone::Warning},
    {"done", QT_TRANSLATE_NOOP("regie::Status", "done"), "completed", Tone::Ok},
    {"refused", QT_TRANSLATE_NOOP("regie::Status", "not carried out"), "minus", Tone::Warning},
    {"failed", QT_TRANSLATE_NOOP("regie::Status", "failed"), "failed", Tone::Bad},
};

constexpr Entry executionModeEntries[] = {
    {"off", QT_TRANSLATE_NOOP("regie::Status", "switched off"), "power", Tone::Neutral},
    {"dry_run", QT_TRANSLATE_NOOP("regie::Status", "dry run"), "eye", Tone::Info},
    {"live", QT_TRANSLATE_NOOP("regie::Status", "live"), "hot", Tone::Warning},
};

constexpr Entry phaseNames[] = {
    {"scraping", QT_TRANSLATE_NOOP("regie::Status", "Scraping"), "", Tone::Neutral},
    {"cleaning", QT_TRANSLATE_NOOP("regie::Status", "Cleaning"), "", Tone::Neutral},
    {"classification", QT_TRANSLATE_NOOP("regie::Status", "Classification"), "", Tone::Neutral},
    {"export", QT_TRANSLATE_NOOP("regie::Status", "Export"), "", Tone::Neutral},
    {"contact", QT_TRANSLATE_NOOP("regie::Status", "Contact"), "", Tone::Neutral},
};

struct Entries
{
    const Entry *first;
    const Entry *last;
    const Entry *begin() const { return first; }
    const Entry *end() const { return last; }
};

template <size_t N>
Entries all(const Entry (&entries)[N])
{
    return {entries, entries + N};
}

Entries entriesOf(StatusOf subject)
{
    switch (subject) {
    case StatusOf::Campaign:
        return all(campaignEntries);
    case StatusOf::Message:
        return all(messageEntries);
    case StatusOf::MessageType:
        return all(messageTypeEntries);
    case StatusOf::Phase:
        return all(phaseEntries);
    case StatusOf::Task:
        return all(taskEntries);
    case StatusOf::Lead:
        return all(leadEntries);
    case StatusOf::Import:
        return all(importEntries);
    case StatusOf::Targeting:
        return all(targetingEntries);
    case StatusOf::CheckOutcome:
        return all(checkEntries);
    case StatusOf::ArchiveDirection:
        return all(archiveDirectionEntries);
    case StatusOf::AuditOrigin:
        return all(auditOriginEntries);
    case StatusOf::AuditAction:
        return all(auditActionEntries);
    case StatusOf::AuditObject:
        return all(auditObjectEntries);
    case StatusOf::Suggestion:
        return all(suggestionEntries);
    case StatusOf::SuggestionType:
        return all(suggestionTypeEntries);
    case StatusOf::SuggestionPriority:
        return all(priorityEntries);
    case StatusOf::Decision:
        return all(decisionEntries);
    case StatusOf::RefusalReason:
        return all(refusalEntries);
    case StatusOf::EntityType:
        return all(entityTypeEntries);
    case StatusOf::Hypothesis:
        return all(hypothesisEntries);
    case StatusOf::Execution:
        return all(executionEntries);
    case StatusOf::ExecutionMode:
        return all(executionModeEntries);
    case StatusOf::Client:
        return all(clientEntries);
    case StatusOf::AdStatus:
        return all(adStatusEntries);
    case StatusOf::ArchivePolicy:
        return {nullptr, nullptr};
    }
    Q_UNREACHABLE();
    return all(campaignEntries);
}

const Entry *find(Entries entries, const QString &key)
{
    for (const Entry &entry : entries) {
        if (key == QLatin1String(entry.key))
            return &entry;
    }
    return nullptr;
}

QString translated(const Entry &entry)
{
    return QCoreApplication::translate("regie::Status", entry.word);
}

QString policyWord(const QString &name)
{
    const ArchiveSpec *spec = archiveSpec(name);
    return spec ? spec->translatedTitle() : name;
}

} // namespace

StatusLook statusLook(StatusOf subject, const QString &key)
{
    if (const Entry *entry = find(entriesOf(subject), key))
        return {translated(*entry), QLatin1String(entry->icon), entry->tone};
    if (subject == StatusOf::ArchivePolicy)
        return {policyWord(key), u"archive"_s, Tone::Neutral};
    return {key, u"question"_s, Tone::Neutral};
}

QStringList knownStatuses(StatusOf subject)
{
    QStringList keys;
    for (const Entry &entry : entriesOf(subject))
        keys.append(QLatin1String(entry.key));
    return keys;
}

QString phaseWord(const QString &key)
{
    const Entry *entry = find(all(phaseNames), key);
    return entry ? translated(*entry) : key;
}

} // namespace regie
