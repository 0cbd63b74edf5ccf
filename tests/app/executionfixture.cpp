// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionfixture.h"

#include "suggestions/suggestionchecks.h"

#include <QTest>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

const char *const insertion = R"(
insert into suggestions (client_key, entity_type, entity_id, entity_name, type, status, priority,
                         roi_band, old_value, new_value, change_share, version, figures)
values ('acme', 'adset', '%1', 'Ad set %1', '%2', 'approved', 'high', '1.5_2', %3, %4, 0.25, 1,
        '{"metric": "%5", "predicted_low": %6, "predicted_high": %7,
          "last": {"days": 7, "spend": 700, "revenue": 2800, "impressions": 9000, "clicks": 180}}')
)";

/// As a replica, whose triggers do not keep what may not be deleted.
const char *const emptying = R"(
set session_replication_role = replica;
truncate suggestions, decisions, execution_logs, api_calls_log, hypothesis_tracking, feedback_loops,
    winning_patterns, slack_messages, performance_metrics, ads_library, check_schedule, check_runs,
    system_logs, audit_log, clients, connectors restart identity cascade
)";

std::unique_ptr<TestDatabase> shared;

QString prediction(const QString &type)
{
    return type == "scale"_L1 ? u"roi,3.4,4.2"_s
                              : (type == "pause"_L1 ? u"spend,0,70"_s : u"ctr,0.02,0.03"_s);
}

} // namespace

ExecutionFixture::ExecutionFixture(ConnectorFactory factory)
    : m_factory(std::move(factory))
{
    execute(QString::fromLatin1(emptying));
    m_session = database().open();
    execute(u"insert into clients (client_key, name) values ('acme', 'Acme')"_s);
}

const TestDatabase &ExecutionFixture::database()
{
    if (!shared) {
        shared = std::make_unique<TestDatabase>();
        qAddPostRoutine([] { shared.reset(); });
    }
    return *shared;
}

qint64 ExecutionFixture::approved(const QString &type, const QString &entity,
                                  const QString &oldValue, const QString &newValue)
{
    const QStringList predicted = prediction(type).split(u',');
    execute(QString::fromLatin1(insertion).arg(entity, type, oldValue, newValue, predicted[0],
                                               predicted[1], predicted[2]));
    const qint64 id = value(u"select max(suggestion_id) from suggestions"_s).toLongLong();
    execute(u"insert into decisions (suggestion_id, suggestion_version, decision, from_status, "
            "to_status, decided_by, decided_at, client_key, entity_type, entity_id, type, "
            "priority, roi_band) "
            "values (%1, 1, 'approve', 'pending', 'approved', 'amelie', now() - interval '10 "
            "minutes', 'acme', 'adset', '%2', '%3', "
            "'high', '1.5_2')"_s.arg(QString::number(id), entity, type));
    return id;
}

std::optional<CheckReport> ExecutionFixture::runCheck(const QString &check)
{
    const auto session = database().open();
    Scheduler scheduler(Scheduler::thisProcess(), suggestionChecks(m_factory));
    const Status prepared = scheduler.prepare(*session);
    const auto lease = scheduler.claim(*session, check);
    if (!prepared || !lease || !lease->has_value())
        return {};
    const auto report = scheduler.run(*session, **lease);
    return report ? std::optional(*report) : std::nullopt;
}

void ExecutionFixture::age()
{
    execute(u"update execution_logs set started_at = started_at - interval '10 minutes', "
            "finished_at = finished_at - interval '10 minutes' where status in ('started', "
            "'uncertain')"_s);
}

QString ExecutionFixture::status(qint64 suggestion) const
{
    return value(u"select status from suggestions where suggestion_id = %1"_s.arg(suggestion));
}

} // namespace regie
