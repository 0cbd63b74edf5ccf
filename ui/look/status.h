// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QString>
#include <QStringList>

namespace regie {

/// What a status belongs to: the same key may mean different things ("pending").
enum class StatusOf {
    Campaign,
    Message,
    MessageType,
    Phase,
    Task,
    Lead,
    Import,
    Targeting,
    CheckOutcome,
    ArchiveDirection,
    ArchivePolicy, ///< by the title the policy declares
    AuditOrigin,
    AuditAction,
    AuditObject,
    Suggestion,
    SuggestionType,
    SuggestionPriority,
    Decision,
    RefusalReason,
    EntityType,
    Hypothesis,
    Execution,
    ExecutionMode,
    Client,
    AdStatus,
};

/// How a status looks: never colour alone.
struct StatusLook
{
    QString word; ///< translated, lower case as in a sentence
    QString icon; ///< name for icon() and paintIcon()
    Tone tone = Tone::Neutral;
};

/// The one place that knows. An unknown key is shown as it is, neutral.
StatusLook statusLook(StatusOf subject, const QString &key);

/// The keys the database allows, in the order of the work.
QStringList knownStatuses(StatusOf subject);

/// Name of a campaign phase ("scraping" …) in words.
QString phaseWord(const QString &key);

} // namespace regie
