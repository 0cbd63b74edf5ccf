// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/sampledata.h"
#include "imports/sampleload.h"
#include "imports/samplerows.h"

#include <QCoreApplication>

namespace regie::sample {

/// Writes all rows, table after table, inside the caller's transaction. Each table is one COPY
/// whose rows are drawn again from the plans of the campaigns, so nothing is kept in memory.
class Writer
{
    Q_DECLARE_TR_FUNCTIONS(regie::SampleData)

public:
    using Progress = std::function<bool(const SampleProgress &)>;

    Writer(Session &session, TableLoad &load, const SampleOptions &options, Progress progress);

    /// Counts everything first, because ids and the people of each niche and region follow from it.
    Status survey();
    Status write();
    const SampleReport &report() const { return m_report; }

private:
    using WriteCampaign = std::function<Status(CopyWriter &, const Plan &, const RowContext &)>;
    struct FirstIds
    {
        qint64 campaigns = 0, contacts = 0, messages = 0, interactions = 0, events = 0, leads = 0,
               tasks = 0;
    };

    Status reserveIds();
    Status writeCampaigns();
    Status writePhases();
    Status writeEvents();
    Status writeContacts();
    Status writeMessages();
    Status writeInteractions();
    Status writeLeads();
    Status writeTasks();
    Status copyTasks();
    Status countWhileCopying(const std::function<Status()> &work);

    Status copy(const char *table, const char *columns, const QString &step, qint64 total,
                const std::function<Status(CopyWriter &)> &rows);
    Status copyByCampaign(const char *table, const char *columns, const QString &step, qint64 total,
                          const WriteCampaign &each);
    /// Looks at the clock of the operator: reports every few thousand rows, false when cancelled.
    bool goesOn(qint64 done);
    qint64 personIndex(const Plan &plan, qint64 contact) const;
    qint64 contactId(const Plan &plan, qint64 contact) const;
    bool hasLeads(qint64 leadsBefore) const;

    Session &m_session;
    TableLoad &m_load;
    Progress m_progress;
    SampleProgress m_step;
    qint64 m_nextReport = 0;
    World m_world;
    qint64 m_tasks;
    FirstIds m_first;
    std::vector<qint64> m_people;       ///< how many there are in each cell
    std::vector<qint64> m_peopleBefore; ///< how many there are in the cells before it
    qint64 m_allLeads = 0;              ///< were they made for every campaign
    SampleReport m_report;
};

} // namespace regie::sample
