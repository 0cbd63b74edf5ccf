// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/archiving.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie {

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// Only once they are settled: until then a check may still change them.
ArchiveSpec campaigns()
{
    ArchiveSpec spec;
    spec.name = s("campaigns");
    spec.title = QT_TRANSLATE_NOOP("regie::Archiving", "Campaigns");
    spec.summary = QT_TRANSLATE_NOOP("regie::Archiving",
                                     "Settled campaigns with their messages, interactions, leads, "
                                     "phases and events go to the archive together.");
    spec.root = s("campaigns");
    spec.key = s("campaign_id");
    spec.ageSql = s("coalesce(r.completed_at, r.settled_at)");
    // Who gives a settled campaign messages to send has begun it anew.
    spec.condition = s("r.settled_at is not null and r.status in ('completed', 'failed') and not "
                       "exists (select from messages p where p.campaign_id = r.campaign_id and "
                       "p.status = 'pending')");
    spec.members = {s("interactions"),    s("messages"),         s("campaign_phases"),
                    s("campaign_events"), s("campaign_sources"), s("lead_feedback"),
                    s("leads"),           s("campaigns")};
    spec.weightSql = s("r.total_count + r.interaction_count + 20");
    spec.keepDays = 180;
    return spec;
}

ArchiveSpec logs()
{
    ArchiveSpec spec;
    spec.name = s("logs");
    spec.title = QT_TRANSLATE_NOOP("regie::Archiving", "Logs");
    spec.summary = QT_TRANSLATE_NOOP("regie::Archiving",
                                     "What the background work has logged goes to the archive.");
    spec.root = s("system_logs");
    spec.key = s("id");
    spec.ageSql = s("r.at");
    spec.condition = s("true");
    spec.members = {s("system_logs")};
    spec.keepDays = 30;
    return spec;
}

/// A check that runs once a year keeps its history all the same.
ArchiveSpec checkRuns()
{
    ArchiveSpec spec;
    spec.name = s("check_runs");
    spec.title = QT_TRANSLATE_NOOP("regie::Archiving", "Runs of checks");
    spec.summary = QT_TRANSLATE_NOOP(
        "regie::Archiving", "The history of the background checks is purged; the last 50 runs of "
                            "each check stay.");
    spec.root = s("check_runs");
    spec.key = s("run_id");
    spec.ageSql = s("r.started_at");
    spec.condition = s("r.finished_at is not null and exists (select from check_runs newer "
                       "where newer.check_name = r.check_name "
                       "and (newer.started_at, newer.run_id) > (r.started_at, r.run_id) "
                       "order by newer.started_at, newer.run_id offset 49 limit 1)");
    spec.members = {s("check_runs")};
    spec.keepDays = 90;
    spec.isPurge = true;
    return spec;
}

} // namespace

QString ArchiveSpec::translatedTitle() const
{
    return QCoreApplication::translate("regie::Archiving", title);
}

QString ArchiveSpec::translatedSummary() const
{
    return QCoreApplication::translate("regie::Archiving", summary);
}

const QList<ArchiveSpec> &archiveSpecs()
{
    static const QList<ArchiveSpec> specs{campaigns(), logs(), checkRuns()};
    return specs;
}

const ArchiveSpec *archiveSpec(const QString &name)
{
    const auto &specs = archiveSpecs();
    const auto it = std::ranges::find(specs, name, &ArchiveSpec::name);
    return it == specs.end() ? nullptr : &*it;
}

} // namespace regie
