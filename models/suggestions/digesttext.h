// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace regie {

/// What a daily message tells of one channel's clients. Plain; written by digest.cpp.
struct DigestFigures
{
    struct Pending
    {
        QString client;
        qint64 all = 0, high = 0, medium = 0, low = 0;
    };
    struct Decided
    {
        QString by;
        qint64 approved = 0, refused = 0, postponed = 0;
    };
    struct Failed
    {
        QString client, entity, reason;
    };
    struct FailingCheck
    {
        QString name;
        int failures = 0;
    };

    QDate day;
    QList<Pending> pending;
    QList<Decided> decided; ///< yesterday
    qint64 executed = 0, dryRuns = 0, notices = 0, rolledBack = 0, refused = 0, uncertain = 0;
    QList<Failed> failed; ///< some of them
    qint64 failedCount = 0;
    qint64 confirmed = 0, refuted = 0, unclear = 0;
    QList<FailingCheck> checks;
};

/// The text without &, < and > that Slack would take for its own ("Formatting text for app
/// surfaces": these three and no others).
QString slackEscaped(const QString &text);

/// One line, for notifications and clients without blocks.
QString digestText(const DigestFigures &figures);
/// Block Kit: a header, then a section for each subject that has something to say. Within Slack's
/// limits: 50 blocks, 3,000 characters a section.
QJsonArray digestBlocks(const DigestFigures &figures);

} // namespace regie
