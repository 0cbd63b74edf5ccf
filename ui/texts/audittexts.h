// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace regie {

/// One line of the audit log as a page shows it.
struct AuditLine
{
    qint64 id = 0;
    QDateTime at;
    QString actor;
    QString origin;
    QString action;
    QString objectType;
    QString objectId;
    QString reason;
    QJsonObject before, after;

    friend bool operator==(const AuditLine &, const AuditLine &) = default;
};

/// What was changed, in words: "Campaign 12", "Check “48 h limit”", "Policy “Campaigns”".
QString auditObject(const QString &type, const QString &id);

/// "amelie@poste-3", or the check that did it.
QString auditActor(const QString &actor);

/// One value that an entry changed or tells.
struct AuditValue
{
    QString name;          ///< in words where the program knows it
    QString before, after; ///< empty where there was, or is, none
};
/// Only what differs; nothing of it shortened.
QList<AuditValue> auditValues(const QJsonObject &before, const QJsonObject &after);

/// A value as people read it: times in their zone, numbers in their locale, JSON indented.
QString auditValueText(const QJsonValue &value);

/// Where the changed object is shown. None: nowhere.
struct AuditLink
{
    QString page;
    QVariantMap place;
    QString label; ///< of the button: "Show campaign 12"
};
std::optional<AuditLink> auditLink(const AuditLine &line);

/// The line as text for other programs: one JSON object.
QString auditAsJson(const AuditLine &line);

} // namespace regie
