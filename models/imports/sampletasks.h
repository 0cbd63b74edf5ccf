// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/copywriter.h"
#include "imports/samplecampaigns.h"

#include <vector>

namespace regie::sample {

inline constexpr auto taskColumns =
    "uuid, id, name, type, status, agent_class, method_name, arguments, context, result, "
    "tokens_input, tokens_output, tokens_total, cost, duration_ms, model_used, error_message, "
    "error_trace, retry_count, started_at, completed_at, created_at, updated_at, client_key, "
    "campaign_id";

struct TaskFigures;
struct TaskTimes;

/// Makes the rows of marketing_task, oldest first, over the half year before now: busy in working
/// hours, a few at night, more from month to month. The newest are pending or processing, some of
/// them stuck. Costs are tokens times the model's price. Memory does not grow with the number.
class TaskMaker
{
public:
    /// Ids of tasks and campaigns count from the given ones on.
    TaskMaker(const World &world, qint64 tasks, qint64 firstId, qint64 firstCampaignId);
    /// Writes number `index`, below `tasks`.
    Status write(CopyWriter &copy, qint64 index);

private:
    Instant creationTime(qint64 index, Random *random) const;
    TaskTimes timesOf(qint64 index, const TaskFigures &figures, Random *random) const;
    void writeOwner(CopyWriter &copy, Instant at, Random *random) const;

    World m_world;
    qint64 m_tasks;
    qint64 m_firstId;
    qint64 m_firstCampaignId;
    Instant m_begin;
    std::vector<double> m_busyUntil; ///< for each hour, the share of all work done at its end
};

} // namespace regie::sample
