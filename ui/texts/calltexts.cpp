// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/calltexts.h"

#include "ui/texts/tasktexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// Words of charts of model calls.
struct CallTexts
{
    Q_DECLARE_TR_FUNCTIONS(regie::CallTexts)
};

ChangeText change(double difference, const QString &more, const QString &less, Direction direction)
{
    if (more.isEmpty())
        return {CallTexts::tr("as before"), {}, Tone::Neutral};
    const bool isMore = difference > 0;
    const bool isGood = isMore == (direction == Direction::MoreIsBetter);
    return {isMore ? more : less, isMore ? u"sort-up"_s : u"sort-down"_s,
            direction == Direction::Neutral ? Tone::Neutral
            : isGood                        ? Tone::Ok
                                            : Tone::Warning};
}

QString digits(double value, int most)
{
    const double size = std::abs(value);
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    QString text = QLocale().toString(value, 'f', std::min(decimals, most));
    return text;
}

} // namespace

QString callGroupName(TaskGrouping grouping, const QString &key, const QString &name)
{
    if (!key.isEmpty()) {
        const bool isNumber = grouping == TaskGrouping::Campaign && (name.isEmpty() || name == key);
        return isNumber ? CallTexts::tr("Campaign %1").arg(key) : name.isEmpty() ? key : name;
    }
    switch (grouping) {
    case TaskGrouping::Agent:
        return CallTexts::tr("no agent named");
    case TaskGrouping::Type:
        return CallTexts::tr("no type");
    case TaskGrouping::Model:
        return CallTexts::tr("no model named");
    case TaskGrouping::Client:
        return CallTexts::tr("no client");
    case TaskGrouping::Campaign:
        return CallTexts::tr("no campaign");
    case TaskGrouping::All:
        break;
    }
    return CallTexts::tr("All tasks");
}

QString othersName(qint64 groups)
{
    return CallTexts::tr("%Ln other(s)", nullptr, int(groups));
}

QString groupingWord(TaskGrouping grouping)
{
    switch (grouping) {
    case TaskGrouping::Type:
        return CallTexts::tr("type", "a grouping, within a sentence");
    case TaskGrouping::Model:
        return CallTexts::tr("model", "a grouping, within a sentence");
    case TaskGrouping::Client:
        return CallTexts::tr("client", "a grouping, within a sentence");
    case TaskGrouping::Campaign:
        return CallTexts::tr("campaign", "a grouping, within a sentence");
    case TaskGrouping::Agent:
    case TaskGrouping::All:
        break;
    }
    return CallTexts::tr("agent", "a grouping, within a sentence");
}

QString measureWord(AnalyticsMeasure measure)
{
    switch (measure) {
    case AnalyticsMeasure::Cost:
        return CallTexts::tr("Cost");
    case AnalyticsMeasure::ListCost:
        return CallTexts::tr("Cost by price list");
    case AnalyticsMeasure::ValuedCost:
        return CallTexts::tr("Cost as valued");
    case AnalyticsMeasure::Tokens:
        return CallTexts::tr("Tokens");
    case AnalyticsMeasure::Tasks:
        break;
    }
    return CallTexts::tr("Tasks");
}

QString perStepTitle(const QString &what, TimeStep step)
{
    switch (step) {
    case TimeStep::Hour:
        return CallTexts::tr("%1 per hour", "Cost per hour").arg(what);
    case TimeStep::Day:
        return CallTexts::tr("%1 per day", "Cost per day").arg(what);
    case TimeStep::Week:
        return CallTexts::tr("%1 per week", "Cost per week").arg(what);
    case TimeStep::Month:
        break;
    }
    return CallTexts::tr("%1 per month", "Cost per month").arg(what);
}

QString byGroupTitle(const QString &what, const AnalyticsChoice &choice)
{
    return CallTexts::tr("%1 by %2", "Cost by agent")
        .arg(what, groupingWord(choice.key ? TaskGrouping::Model : choice.grouping));
}

// --- figures -----------------------------------------------------------------------------------

QString shortCountText(double count)
{
    const double size = std::abs(count);
    if (size >= 999.5e6)
        return CallTexts::tr("%1 bn", "a number of a thousand millions")
            .arg(digits(count / 1e9, 1));
    if (size >= 999.5e3)
        return CallTexts::tr("%1 M", "a number of millions").arg(digits(count / 1e6, 1));
    if (size >= 10e3)
        return CallTexts::tr("%1 k", "a number of thousands").arg(digits(count / 1e3, 0));
    return QLocale().toString(count, 'f', count == std::round(count) ? 0 : 1);
}

QString measureText(AnalyticsMeasure measure, double value)
{
    if (measure == AnalyticsMeasure::Tokens || measure == AnalyticsMeasure::Tasks)
        return QLocale().toString(qint64(std::llround(value)));
    return taskCostText(value);
}

QString shortMeasureText(AnalyticsMeasure measure, double value)
{
    if (measure == AnalyticsMeasure::Tokens || measure == AnalyticsMeasure::Tasks)
        return shortCountText(value);
    if (std::abs(value) >= 10e3)
        return shortCountText(value) + u" $"_s;
    const QString number = QLocale().toString(value, 'g', 6);
    return number + u" $"_s;
}

// --- periods -----------------------------------------------------------------------------------

QString beforeText(const TaskPeriod &period)
{
    const qint64 hours = period.hours();
    if (hours <= 48)
        return CallTexts::tr("%Ln hour(s) before", nullptr, int(hours));
    return CallTexts::tr("%Ln day(s) before", nullptr, int((hours + 12) / 24));
}

// --- changes -----------------------------------------------------------------------------------

ChangeText shareChange(double now, double before, Direction direction)
{
    if (before <= 0)
        return {now > 0 ? CallTexts::tr("none before") : QString(), {}, Tone::Neutral};
    const double share = now / before - 1;
    const double percent = std::abs(share) * 100;
    if (percent < 0.5)
        return change(0, {}, {}, direction);
    if (share >= 9)
        return change(
            share, CallTexts::tr("%1 times as much").arg(QLocale().toString(now / before, 'f', 0)),
            {}, direction);
    const QString number = QLocale().toString(percent, 'f', 0);
    return change(share, CallTexts::tr("%1 % more").arg(number),
                  CallTexts::tr("%1 % less").arg(number), direction);
}

ChangeText pointsChange(double now, double before, Direction direction)
{
    const double points = (now - before) * 100;
    if (std::abs(points) < 0.05)
        return change(0, {}, {}, direction);
    const QString number = QLocale().toString(std::abs(points), 'f', 1);
    return change(points, CallTexts::tr("%1 points more").arg(number),
                  CallTexts::tr("%1 points less").arg(number), direction);
}

ChangeText durationChange(double now, double before)
{
    const double difference = now - before;
    // Percentiles of buckets are not known any better.
    if (std::abs(difference) < 0.02 * before)
        return change(0, {}, {}, Direction::LessIsBetter);
    const QString text = millisecondsText(std::abs(difference));
    return change(difference, CallTexts::tr("%1 longer", "1.1 s longer").arg(text),
                  CallTexts::tr("%1 shorter", "1.1 s shorter").arg(text), Direction::LessIsBetter);
}

} // namespace regie
