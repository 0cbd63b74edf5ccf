// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sampletasks.h"

#include "imports/sampleagents.h"
#include "imports/samplecopy.h"

#include <algorithm>

namespace regie::sample {

namespace {

constexpr int agentWeight = [] {
    int sum = 0;
    for (const Agent &agent : agents)
        sum += agent.weight;
    return sum;
}();

constexpr qint64 taskHistory = 180 * day;

/// How busy an hour of the week is.
double busyness(Instant at)
{
    const auto hourOfDay = (at - floorTo(at, day)) / hour;
    const bool working = hourOfDay >= 7 && hourOfDay < 17;
    const double daytime = working                            ? (hourOfDay == 11 ? 0.7 : 1.0)
                           : hourOfDay >= 5 && hourOfDay < 20 ? 0.25
                                                              : 0.04;
    return weekday(at) >= 5 ? daytime * 0.12 : daytime;
}

/// A random uuid (RFC 4122, version 4) that follows from seed and id.
std::array<char, 36> uuidOf(quint64 seed, qint64 id)
{
    Random random = Random::of(seed, TaskIdStream, quint64(id));
    quint64 bits = 0;
    std::array<char, 36> uuid;
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        if (i % 12 == 0)
            bits = random.next();
        uuid[i] = "0123456789abcdef"[bits & 0xf];
        bits >>= 4;
    }
    for (const std::size_t hyphen : {8, 13, 18, 23})
        uuid[hyphen] = '-';
    uuid[14] = '4';
    uuid[19] = "89ab"[bits & 0x3];
    return uuid;
}

qint64 tokens(Random *random, double median)
{
    return qint64(std::clamp(random->logNormal(median, 0.6), 12.0, 120'000.0));
}

/// "0.0123": ten-thousandths as the numeric(10,4) they are stored in.
QByteArray decimal(qint64 tenThousandths)
{
    QByteArray text = QByteArray::number(tenThousandths / 10'000) + '.';
    const QByteArray fraction = QByteArray::number(tenThousandths % 10'000);
    return text + QByteArray(4 - fraction.size(), '0') + fraction;
}

enum class State { Pending, Processing, Completed, Failed };

QByteArrayView stateName(State state)
{
    static constexpr std::array<QByteArrayView, 4> names{"pending", "processing", "completed",
                                                         "failed"};
    return names[std::size_t(state)];
}

} // namespace

/// What a task used and how it went. One that is not over yet has used nothing so far.
struct TaskFigures
{
    const Agent *agent;
    const Model *model;
    State state;
    qint64 input = 0, output = 0, cost = 0, duration = 0;
    const TaskFailure *failure = nullptr;
    int retries = 0;
};

struct TaskTimes
{
    Instant created = 0, started = 0, completed = 0;
};

namespace {

/// The newest tasks, counted back from 0, wait or run; `tasks` says how many there may be.
State stateOf(qint64 fromEnd, qint64 tasks, double errorRate, Random *random)
{
    const qint64 open = std::min<qint64>(tasks / 50, 30);
    if (fromEnd < open / 2)
        return State::Pending;
    if (fromEnd < open)
        return State::Processing;
    return random->chance(errorRate) ? State::Failed : State::Completed;
}

TaskFigures drawFigures(qint64 fromEnd, qint64 tasks, Random *random)
{
    const Agent &agent =
        agents[random->weighted(agents, agentWeight, [](const Agent &a) { return a.weight; })];
    const Model &model =
        models[random->weighted(agent.modelWeights, 20, [](int weight) { return weight; })];
    TaskFigures figures{&agent, &model, stateOf(fromEnd, tasks, agent.errorRate, random)};
    figures.input = tokens(random, agent.tokensIn);
    const qint64 output = tokens(random, agent.tokensOut);
    if (figures.state == State::Failed) {
        figures.failure = &taskFailures[random->below(taskFailures.size())];
        figures.retries = int(random->between(0, 3));
    } else {
        figures.output = output;
        figures.retries = random->chance(0.03) ? 1 : 0;
    }
    const qint64 price = figures.input * model.inputPrice + figures.output * model.outputPrice;
    figures.cost = (price + 500'000) / 1'000'000;
    figures.duration =
        qint64((500.0 + double(output) * model.msPerToken) * random->logNormal(1.0, 0.35));
    if (figures.failure == &taskFailures[0])
        figures.duration = 60'000 + random->between(1, 400);
    return figures;
}

QByteArray traceOf(const Agent &agent, const TaskFailure &failure)
{
    return "Traceback (most recent call last):\n  File \"agents/" + agent.type.toByteArray() +
           ".py\", in " + agent.method.toByteArray() + "\n" + failure.exception.toByteArray() +
           ": " + failure.message.toByteArray();
}

QByteArray resultOf(const Agent &agent, qint64 output)
{
    return "{\"kind\": \"" + agent.type.toByteArray() +
           "\", \"items\": " + QByteArray::number(1 + output / 60) + '}';
}

} // namespace

TaskMaker::TaskMaker(const World &world, qint64 tasks, qint64 firstId, qint64 firstCampaignId)
    : m_world(world)
    , m_tasks(tasks)
    , m_firstId(firstId)
    , m_firstCampaignId(firstCampaignId)
    , m_begin(floorTo(world.now - taskHistory, hour))
{
    double sum = 0;
    for (Instant at = m_begin; at + hour <= world.now; at += hour) {
        const double age = double(world.now - at) / double(taskHistory);
        sum += busyness(at) * (1.6 - age);
        m_busyUntil.push_back(sum);
    }
    for (double &until : m_busyUntil)
        until /= sum;
}

Instant TaskMaker::creationTime(qint64 index, Random *random) const
{
    const double place = (double(index) + random->uniform()) / double(m_tasks);
    const auto found = std::upper_bound(m_busyUntil.begin(), std::prev(m_busyUntil.end()), place);
    const double before = found == m_busyUntil.begin() ? 0.0 : *std::prev(found);
    const double within = std::clamp((place - before) / (*found - before), 0.0, 1.0);
    const auto hours = std::distance(m_busyUntil.begin(), found);
    // The last ten minutes belong to what is still open.
    return std::min(m_begin + hours * hour + qint64(within * double(hour)),
                    m_world.now - 10 * minute);
}

TaskTimes TaskMaker::timesOf(qint64 index, const TaskFigures &figures, Random *random) const
{
    const qint64 fromEnd = m_tasks - 1 - index;
    TaskTimes times;
    times.created = creationTime(index, random);
    const qint64 wait = 30 + qint64(std::min(random->logNormal(400, 1.0), 120'000.0));
    switch (figures.state) {
    case State::Pending:
        times.created = m_world.now - fromEnd * 3 * second - random->between(1, 3000);
        break;
    case State::Processing: {
        const bool stuck = fromEnd % 4 == 0;
        times.started =
            m_world.now - (stuck ? random->between(8, 150) * minute : random->between(300, 40'000));
        times.created = times.started - wait;
        break;
    }
    default:
        times.started = times.created + wait;
        times.completed = std::min(times.started + figures.duration, m_world.now);
    }
    return times;
}

/// Most tasks work for a client, most of those for one of its campaigns, young at the time.
void TaskMaker::writeOwner(CopyWriter &copy, Instant at, Random *random) const
{
    const double drawn = random->uniform();
    const qint64 newest = newestCampaignAt(m_world, at);
    if (drawn < 0.55 && newest >= 0) {
        const qint64 campaign =
            std::max<qint64>(0, newest - qint64(random->uniform() * random->uniform() * 40));
        copy.raw(words().clients[std::size_t(clientOf(m_world, campaign))].key);
        copy.integer(m_firstCampaignId + campaign);
    } else if (drawn < 0.85) {
        const auto client = random->weighted(words().clients, words().clientWeight,
                                             [](const Client &c) { return c.weight; });
        copy.raw(words().clients[client].key).null();
    } else {
        copy.null().null();
    }
}

namespace {
void writeUsage(CopyWriter &copy, const TaskFigures &figures, const TaskTimes &times)
{
    const bool done = times.completed != 0;
    const qint64 input = done ? figures.input : 0;
    const qint64 output = done ? figures.output : 0;
    copy.integer(input).integer(output).integer(input + output);
    copy.raw(decimal(done ? figures.cost : 0));
    if (done)
        copy.integer(times.completed - times.started);
    else
        copy.null();
    copy.raw(figures.model->name);
}
} // namespace

Status TaskMaker::write(CopyWriter &copy, qint64 index)
{
    Random random = Random::of(m_world.seed, TaskStream, quint64(index));
    const TaskFigures figures = drawFigures(m_tasks - 1 - index, m_tasks, &random);
    const Agent &agent = *figures.agent;
    const TaskTimes times = timesOf(index, figures, &random);
    const Niche &niche = words().niches[random.below(words().niches.size())];
    const Region &region = words().regions[random.below(words().regions.size())];

    copy.raw(uuidOf(m_world.seed, m_firstId + index)).integer(m_firstId + index);
    copy.text(agent.subject.toByteArray() + " · " + niche.name);
    copy.raw(agent.type).raw(stateName(figures.state)).raw(agent.name).raw(agent.method);
    copy.raw("{\"region\": \"" + region.name + "\"}").raw(R"({"sample": true})");
    if (figures.state == State::Completed)
        copy.raw(resultOf(agent, figures.output));
    else
        copy.null();
    writeUsage(copy, figures, times);
    if (figures.failure)
        copy.raw(figures.failure->message).text(traceOf(agent, *figures.failure));
    else
        copy.null().null();
    copy.integer(figures.retries);
    writeTime(copy, times.started);
    writeTime(copy, times.completed);
    writeTime(copy, times.created);
    writeTime(copy, std::max({times.created, times.started, times.completed}));
    writeOwner(copy, times.created, &random);
    return copy.endRow();
}

} // namespace regie::sample
