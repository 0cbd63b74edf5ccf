// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/samplewriter.h"

#include "imports/sampletasks.h"

#include <algorithm>

namespace regie::sample {

namespace {

constexpr qint64 mostLeads = 500'000;
constexpr qint64 reportEvery = 8192;

/// People of a niche and region are targeted again, the more the more campaigns there are.
qint64 peopleFor(qint64 places, qint64 largestCampaign)
{
    return std::max(largestCampaign, std::min(places, 400 + places / 16));
}

} // namespace

Writer::Writer(Session &session, TableLoad &load, const SampleOptions &options, Progress progress)
    : m_session(session)
    , m_load(load)
    , m_progress(std::move(progress))
    , m_tasks(options.tasks)
{
    m_world.seed = options.seed;
    m_world.now = options.now.toMSecsSinceEpoch();
    m_world.campaigns = options.campaigns;
    m_world.messages = options.campaigns > 0 ? options.messages : 0;
    m_report.campaigns = m_world.campaigns;
    m_report.messages = m_world.messages;
    m_report.tasks = m_tasks;
}

bool Writer::goesOn(qint64 done)
{
    if (done < m_nextReport)
        return true;
    m_nextReport = done + reportEvery;
    m_step.done = done;
    return !m_session.isCancelled() && (!m_progress || m_progress(m_step));
}

Status Writer::survey()
{
    m_step = {tr("Planning the campaigns."), 0, m_world.messages};
    m_nextReport = 0;
    weighCampaigns(&m_world);
    CampaignWalk walk(m_world);
    std::vector<qint64> largest(walk.placesTaken().size());
    Plan plan;
    qint64 done = 0;
    while (walk.next(&plan)) {
        const Tally tally = tallyOf(plan);
        qint64 &most = largest[std::size_t(plan.cell())];
        most = std::max(most, plan.contacts);
        m_report.interactions += tally.interactions;
        m_report.events += eventsOf(plan, tally).size();
        m_allLeads += leadCountOf(plan);
        done += plan.messages;
        if (!goesOn(done))
            return Error::cancelled();
    }
    for (std::size_t cell = 0; cell < largest.size(); ++cell) {
        m_peopleBefore.push_back(m_report.contacts);
        m_people.push_back(peopleFor(walk.placesTaken()[cell], largest[cell]));
        m_report.contacts += m_people.back();
    }
    CampaignWalk again(m_world);
    for (qint64 before = 0; again.next(&plan); before += leadCountOf(plan)) {
        if (hasLeads(before))
            m_report.leads += leadCountOf(plan);
    }
    return {};
}

/// The newest campaigns have theirs, as many as stay under the limit.
bool Writer::hasLeads(qint64 leadsBefore) const
{
    return m_allLeads - leadsBefore <= mostLeads;
}

qint64 Writer::personIndex(const Plan &plan, qint64 contact) const
{
    return (plan.firstPerson + contact) % m_people[std::size_t(plan.cell())];
}

qint64 Writer::contactId(const Plan &plan, qint64 contact) const
{
    return m_first.contacts + m_peopleBefore[std::size_t(plan.cell())] + personIndex(plan, contact);
}

Status Writer::reserveIds()
{
    const std::array<std::tuple<const char *, qint64, qint64 *>, 7> wanted{{
        {"campaigns", m_report.campaigns, &m_first.campaigns},
        {"contacts", m_report.contacts, &m_first.contacts},
        {"messages", m_report.messages, &m_first.messages},
        {"interactions", m_report.interactions, &m_first.interactions},
        {"campaign_events", m_report.events, &m_first.events},
        {"leads", m_report.leads, &m_first.leads},
        {"marketing_task", m_report.tasks, &m_first.tasks},
    }};
    for (const auto &[table, count, first] : wanted) {
        const auto reserved = m_load.reserveIds(QString::fromLatin1(table), count);
        if (!reserved)
            return reserved.error();
        *first = *reserved;
    }
    return {};
}

Status Writer::write()
{
    Status status = reserveIds();
    for (const auto step : {&Writer::writeCampaigns, &Writer::writePhases, &Writer::writeEvents,
                            &Writer::writeContacts, &Writer::writeMessages,
                            &Writer::writeInteractions, &Writer::writeLeads, &Writer::writeTasks}) {
        if (status)
            status = (this->*step)();
    }
    return status;
}

Status Writer::copy(const char *table, const char *columns, const QString &step, qint64 total,
                    const std::function<Status(CopyWriter &)> &rows)
{
    if (total == 0)
        return {};
    m_step = {step, 0, total};
    m_nextReport = 0;
    const QString name = QString::fromLatin1(table);
    const auto stored = m_session.copyIn(QStringLiteral("sample-copy-") + name,
                                         m_load.copyStatement(name, columns), rows);
    return stored ? Status() : Status(stored.error());
}

Status Writer::copyByCampaign(const char *table, const char *columns, const QString &step,
                              qint64 total, const WriteCampaign &each)
{
    return copy(table, columns, step, total, [&](CopyWriter &writer) -> Status {
        CampaignWalk walk(m_world);
        Plan plan;
        while (walk.next(&plan)) {
            const RowContext row{m_world.seed, m_first.campaigns + plan.index};
            if (!goesOn(writer.rows()))
                return Error::cancelled();
            if (Status status = each(writer, plan, row); !status)
                return status;
        }
        return {};
    });
}

Status Writer::writeCampaigns()
{
    const QString step = tr("Writing campaigns.");
    const Status campaigns =
        copyByCampaign("campaigns", campaignColumns, step, m_report.campaigns,
                       [](CopyWriter &writer, const Plan &plan, const RowContext &row) {
                           return writeCampaign(writer, row, plan, tallyOf(plan));
                       });
    if (!campaigns)
        return campaigns;
    return copyByCampaign("campaign_sources", sourceColumns, step, m_report.campaigns,
                          [](CopyWriter &writer, const Plan &plan, const RowContext &row) {
                              return writeSource(writer, row, plan);
                          });
}

Status Writer::writePhases()
{
    return copyByCampaign("campaign_phases", phaseColumns, tr("Writing campaigns."),
                          m_report.campaigns * 5,
                          [](CopyWriter &writer, const Plan &plan, const RowContext &row) {
                              return sample::writePhases(writer, row, plan, tallyOf(plan));
                          });
}

Status Writer::writeEvents()
{
    qint64 id = m_first.events;
    return copyByCampaign("campaign_events", eventColumns, tr("Writing campaigns."),
                          m_report.events,
                          [&id](CopyWriter &writer, const Plan &plan, const RowContext &row) {
                              const QList<Event> events = eventsOf(plan, tallyOf(plan));
                              const qint64 first = id;
                              id += events.size();
                              return sample::writeEvents(writer, row, events, first);
                          });
}

Status Writer::writeContacts()
{
    return copy("contacts", contactColumns, tr("Writing contacts."), m_report.contacts,
                [this](CopyWriter &writer) -> Status {
                    const int regions = int(Vocabulary::instance().regions.size());
                    qint64 id = m_first.contacts;
                    for (int cell = 0; cell < int(m_people.size()); ++cell) {
                        for (qint64 i = 0; i < m_people[std::size_t(cell)]; ++i) {
                            const Person person =
                                personOf(m_world.seed, cell / regions, cell % regions, i);
                            if (!goesOn(writer.rows()))
                                return Error::cancelled();
                            if (Status status = writeContact(writer, id++, person); !status)
                                return status;
                        }
                    }
                    return {};
                });
}

Status Writer::writeMessages()
{
    qint64 id = m_first.messages;
    return copyByCampaign(
        "messages", messageColumns, tr("Writing messages."), m_report.messages,
        [this, &id](CopyWriter &writer, const Plan &plan, const RowContext &row) -> Status {
            for (qint64 contact = 0; contact < plan.contacts; ++contact) {
                const Journey journey = journeyOf(plan, contact);
                if (!goesOn(writer.rows()))
                    return Error::cancelled();
                const Status status =
                    sample::writeMessages(writer, row, plan, journey, contactId(plan, contact), id);
                if (!status)
                    return status;
                id += journey.messageCount();
            }
            return {};
        });
}

Status Writer::writeInteractions()
{
    qint64 messageId = m_first.messages;
    qint64 id = m_first.interactions;
    return copyByCampaign(
        "interactions", interactionColumns, tr("Writing replies."), m_report.interactions,
        [this, &id, &messageId](CopyWriter &writer, const Plan &plan,
                                const RowContext &row) -> Status {
            for (qint64 contact = 0; contact < plan.contacts; ++contact) {
                const Journey journey = journeyOf(plan, contact);
                if (!goesOn(writer.rows()))
                    return Error::cancelled();
                const Status status = sample::writeInteractions(
                    writer, row, journey, contactId(plan, contact), messageId, id);
                if (!status)
                    return status;
                messageId += journey.messageCount();
                id += journey.interactionCount;
            }
            return {};
        });
}

Status Writer::writeLeads()
{
    qint64 id = m_first.leads;
    qint64 before = 0;
    return copyByCampaign(
        "leads", leadColumns, tr("Writing leads."), m_report.leads,
        [this, &id, &before](CopyWriter &writer, const Plan &plan,
                             const RowContext &row) -> Status {
            const qint64 count = leadCountOf(plan);
            const bool wanted = hasLeads(before);
            before += count;
            for (qint64 lead = 0; wanted && lead < count; ++lead) {
                Person person;
                if (lead < plan.contacts)
                    person =
                        personOf(m_world.seed, plan.niche, plan.region, personIndex(plan, lead));
                if (!goesOn(writer.rows()))
                    return Error::cancelled();
                if (Status status = writeLead(writer, row, plan, lead, person, id++); !status)
                    return status;
            }
            return {};
        });
}

/// Millions of tasks are counted as they come, the server working out what is counted of each; a
/// refresh would write them all a second time. COPY freezes only what was truncated last.
Status Writer::countWhileCopying(const std::function<Status()> &work)
{
    const auto run = [this](const char *sql) {
        const auto done =
            m_session.executeSql(QStringLiteral("sample-count"), QString::fromLatin1(sql));
        return done ? Status() : Status(done.error());
    };
    Status status = run(
        "alter table marketing_task drop column counted, add column counted task_figures generated "
        "always as (regie_task_figures(started_at, created_at, agent_class, type, model_used, "
        "status, client_key, campaign_id, tokens_input, tokens_output, tokens_total, "
        "tokens_cached, cost, duration_ms, retry_count)) stored");
    if (status)
        status = run("truncate marketing_task");
    if (status)
        status = work();
    if (status)
        status = run("alter table marketing_task alter column counted drop expression");
    if (!status)
        return status;
    const auto filled = m_session.execute(QStringLiteral("sample-count-fill"));
    return filled ? Status() : Status(filled.error());
}

Status Writer::writeTasks()
{
    const auto work = [this] {
        return copyTasks();
    };
    const auto fresh = m_session.fetchOne<bool>(QStringLiteral("sample-count-fresh"), {},
                                                [](const Row &row) { return row.boolean(0); });
    if (!fresh)
        return fresh.error();
    const bool isCounted =
        m_tasks > 0 && fresh->value_or(false) && m_load.isEmptied(QStringLiteral("marketing_task"));
    return isCounted ? countWhileCopying(work) : work();
}

Status Writer::copyTasks()
{
    return copy("marketing_task", taskColumns, tr("Writing tasks."), m_tasks,
                [this](CopyWriter &writer) -> Status {
                    TaskMaker maker(m_world, m_tasks, m_first.tasks, m_first.campaigns);
                    for (qint64 index = 0; index < m_tasks; ++index) {
                        if (!goesOn(index))
                            return Error::cancelled();
                        if (Status status = maker.write(writer, index); !status)
                            return status;
                    }
                    return {};
                });
}

} // namespace regie::sample
