// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/archiving.h"
#include "operations/taskrollups.h"

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

/// What is being measured, or carried out this moment, is not over yet. One that is archived can be
/// rolled back no more: restore it first.
ArchiveSpec suggestions()
{
    ArchiveSpec spec;
    spec.name = s("suggestions");
    spec.title = QT_TRANSLATE_NOOP("regie::Archiving", "Suggestions");
    spec.summary = QT_TRANSLATE_NOOP(
        "regie::Archiving", "Suggestions that have ended go to the archive, once what they "
                            "brought has been measured.");
    spec.root = s("suggestions");
    spec.key = s("suggestion_id");
    spec.ageSql = s("r.ended_at");
    spec.condition = s("r.ended_at is not null and not exists (select from hypothesis_tracking h "
                       "where h.suggestion_id = r.suggestion_id and h.status = 'open') and not "
                       "exists (select from execution_logs e where e.suggestion_id = "
                       "r.suggestion_id and e.status in ('started', 'uncertain'))");
    spec.members = {s("suggestions")};
    spec.keepDays = 30;
    return spec;
}

/// The one that put a live suggestion where it stands can still be taken back.
ArchiveSpec decisions()
{
    ArchiveSpec spec;
    spec.name = s("decisions");
    spec.title = QT_TRANSLATE_NOOP("regie::Archiving", "Decisions");
    spec.summary =
        QT_TRANSLATE_NOOP("regie::Archiving", "Decisions about suggestions go to the archive; what "
                                              "was learned from them stays.");
    spec.root = s("decisions");
    spec.key = s("decision_id");
    spec.ageSql = s("r.decided_at");
    spec.condition = s("not exists (select from suggestions t where t.suggestion_id = "
                       "r.suggestion_id and t.status = r.to_status and not exists (select from "
                       "decisions later where later.suggestion_id = r.suggestion_id and "
                       "later.suggestion_version > r.suggestion_version))");
    spec.members = {s("decisions")};
    spec.keepDays = 90;
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

/// Only rows that the statistics hold as they are; those keep counting them.
ArchiveSpec tasks()
{
    ArchiveSpec spec;
    spec.name = s("tasks");
    spec.title = QT_TRANSLATE_NOOP("regie::Archiving", "Tasks");
    spec.summary =
        QT_TRANSLATE_NOOP("regie::Archiving", "Model calls that have ended are purged; the "
                                              "statistics of them stay as they are.");
    spec.root = s("marketing_task");
    spec.key = s("uuid");
    spec.keyType = s("uuid");
    spec.ageSql = s("r.created_at");
    spec.condition = s("r.status in ('completed', 'failed') and r.counted is not distinct from "
                       "regie_task_figures(r.started_at, r.created_at, r.agent_class, r.type, "
                       "r.model_used, r.status, r.client_key, r.campaign_id, r.tokens_input, "
                       "r.tokens_output, r.tokens_total, r.tokens_cached, r.cost, r.duration_ms, "
                       "r.retry_count)");
    spec.members = {s("marketing_task")};
    spec.keepDays = 30;
    spec.isPurge = true;
    spec.memory = s("task_counted_apart");
    spec.memoryReset = s("figures = null");
    spec.prepare = [](Session &session, const BatchRunner &batch) {
        const auto counted = refreshTaskStatistics(session, batch);
        return counted ? Status() : Status(counted.error());
    };
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
    static const QList<ArchiveSpec> specs{campaigns(), suggestions(), decisions(),
                                          logs(),      checkRuns(),   tasks()};
    return specs;
}

const ArchiveSpec *archiveSpec(const QString &name)
{
    const auto &specs = archiveSpecs();
    const auto it = std::ranges::find(specs, name, &ArchiveSpec::name);
    return it == specs.end() ? nullptr : &*it;
}

} // namespace regie
