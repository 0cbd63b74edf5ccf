// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivefixture.h"

namespace regie {

namespace {

/// The number of rows of each member, live and archived together, then the number of split
/// campaigns: one statement, so one snapshot.
QString censusSql()
{
    QStringList totals;
    QStringList splits;
    for (const QString &member : ArchiveFixture::members()) {
        totals.append(
            QStringLiteral("(select count(*) from %1) + (select count(*) from %1_archive)")
                .arg(member));
        splits.append(QStringLiteral("(select count(*) from %1_archive a join campaigns c using "
                                     "(campaign_id)) + (select count(*) from %1 l join "
                                     "campaigns_archive c using (campaign_id))")
                          .arg(member));
    }
    return QStringLiteral("select concat_ws(' ', %1, 'split', %2)")
        .arg(totals.join(QLatin1String(", ")), splits.join(QLatin1String(" + ")));
}

} // namespace

ArchiveFixture::ArchiveFixture()
{
    execute(
        QStringLiteral("insert into contacts (name) select 'c' || i from generate_series(1, 9) i"));
}

void ArchiveFixture::addCampaigns(int count, int daysAgo)
{
    execute(QStringLiteral(R"(
with made as (
    insert into campaigns (name, niche, status, created_at, completed_at, settled_at, total_count,
                           sent_count, success_count, interaction_count, extra)
    select 'é ' || i, 'plumbers', 'completed', t, t + interval '1 hour', t + interval '1 day', 12, 12,
           12, 3, jsonb_build_object('n', i, 'z', 1.10)
    from generate_series(1, %1) i, (select now() - %2 * interval '1 day' as t) t
    returning campaign_id, created_at
)
select campaign_id, created_at into temp made from made;
insert into campaign_sources (source, external_id, campaign_id)
    select 'memory', 'x' || campaign_id, campaign_id from made;
insert into campaign_phases (campaign_id, phase, metrics)
    select campaign_id, p, '{"cleaned": 3}' from made, unnest(array['scraping', 'contact']) p;
insert into campaign_events (campaign_id, kind, details)
    select campaign_id, 'note', '{"a": null}' from made, generate_series(1, 4);
insert into messages (campaign_id, contact_id, status, sent_at, error_message)
    select campaign_id, 1 + i %% 9, 'read', created_at, case when i = 3 then '' end
    from made, generate_series(1, 12) i;
insert into interactions (campaign_id, contact_id, message_id)
    select campaign_id, contact_id, id from (
        select m.*, row_number() over (partition by m.campaign_id order by m.id) as n
        from messages m join made using (campaign_id)) numbered where n <= 3;
insert into leads (campaign_id, company_name, score) select campaign_id, 'L' || i, i from made,
    generate_series(1, 6) i;
insert into lead_feedback (campaign_id, lead_id, feedback)
    select campaign_id, id, 'good' from leads join made using (campaign_id) where score in (1, 2);
)")
                .arg(count)
                .arg(daysAgo)
                .replace(QLatin1String("%%"), QLatin1String("%")));
}

const QStringList &ArchiveFixture::members()
{
    return archiveSpec(QStringLiteral("campaigns"))->members;
}

qint64 ArchiveFixture::count(const QString &table) const
{
    return value(QStringLiteral("select count(*) from ") + table).toLongLong();
}

QString ArchiveFixture::fingerprint(const QString &pattern) const
{
    QStringList parts;
    for (const QString &member : members())
        parts.append(pattern.arg(member));
    return value(QStringLiteral(
                     "select md5(string_agg(line, '/' order by line collate \"C\")) from (%1) rows")
                     .arg(parts.join(QLatin1String(" union all "))));
}

QString ArchiveFixture::liveRows() const
{
    return fingerprint(QStringLiteral("select '%1' || row_to_json(t)::text as line from %1 t"));
}

QString ArchiveFixture::allRows() const
{
    return fingerprint(
        QStringLiteral("select '%1' || to_jsonb(t)::text as line from %1 t union all "
                       "select '%1' || (to_jsonb(t) - 'archived_at' - 'archive_run_id')::text "
                       "from %1_archive t"));
}

qint64 ArchiveFixture::archivedRows() const
{
    qint64 rows = 0;
    for (const QString &member : members())
        rows += count(member + QStringLiteral("_archive"));
    return rows;
}

ArchiveSpec ArchiveFixture::smallBatches()
{
    ArchiveSpec spec = *archiveSpec(QStringLiteral("campaigns"));
    spec.weightSql = QStringLiteral("500");
    return spec;
}

QDateTime ArchiveFixture::now()
{
    return QDateTime::currentDateTimeUtc();
}

ArchiveObserver::ArchiveObserver(const ArchiveFixture &fixture)
    : m_expected(fixture.value(censusSql()))
{
    m_thread = std::thread([this, settings = fixture.database().settings()] { watch(settings); });
}

ArchiveObserver::~ArchiveObserver()
{
    stop();
}

void ArchiveObserver::watch(const ConnectionSettings &settings)
{
    const auto session = Session::open(settings);
    if (!session) {
        m_wrong = session.error().text();
        return;
    }
    const QString sql = censusSql();
    while (!m_stop && m_wrong.isEmpty()) {
        QString seen;
        const Status status =
            (*session)->forEachSql(QStringLiteral("census"), sql, {}, [&](const Row &row) {
                seen = row.text(0);
                return true;
            });
        if (!status)
            m_wrong = status.error().text();
        else if (seen != m_expected)
            m_wrong = QStringLiteral("%1 instead of %2").arg(seen, m_expected);
        ++m_looks;
    }
}

QString ArchiveObserver::stop()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
    return m_wrong;
}

BatchRunner transactions(Session &session)
{
    return [&session](const std::function<Status()> &work) {
        return session.transaction(work);
    };
}

Actor tester()
{
    return {QStringLiteral("tester@here"), QStringLiteral("test")};
}

Result<ArchiveOutcome> runCampaigns(Session &session, const QDateTime &now,
                                    const ArchiveProgress &progress)
{
    return archiving::run(session, ArchiveFixture::smallBatches(), 180, now, tester(),
                          transactions(session), progress);
}

QString told(const Result<ArchiveOutcome> &outcome)
{
    if (!outcome)
        return outcome.error().text();
    return QStringLiteral("%1 items, %2 rows%3%4")
        .arg(outcome->items)
        .arg(outcome->rows)
        .arg(outcome->cancelled ? QStringLiteral(", cancelled") : QString(),
             outcome->left.isEmpty() ? QString()
                                     : QStringLiteral(", left: ") + outcome->left.join(u'|'));
}

} // namespace regie
