// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeaxis.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal gap = 12; // between two labels

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regie::TimeAxis)
};

QDateTime after(const QDateTime &time, TimeStep step)
{
    switch (step) {
    case TimeStep::Hour:
        return time.addSecs(3600);
    case TimeStep::Day:
        return time.addDays(1);
    case TimeStep::Week:
        return time.addDays(7);
    case TimeStep::Month:
        return time.addMonths(1);
    }
    return time;
}

enum class Unit { Hours, Days, Months, Years };
/// Round steps, from fine to coarse: every so many of a unit.
struct Level
{
    Unit unit;
    int every;
};
constexpr Level levels[] = {
    {Unit::Hours, 1},  {Unit::Hours, 2},  {Unit::Hours, 3},  {Unit::Hours, 6},
    {Unit::Hours, 12}, {Unit::Days, 1},   {Unit::Days, 2},   {Unit::Days, 7},
    {Unit::Days, 14},  {Unit::Months, 1}, {Unit::Months, 3}, {Unit::Months, 6},
    {Unit::Years, 1},  {Unit::Years, 2},  {Unit::Years, 5},  {Unit::Years, 10},
};
constexpr int firstLevel[] = {0, 5, 7, 9}; // of hours, days, weeks, months
const QDate someMonday(2001, 1, 1);

} // namespace

TimeAxis::TimeAxis(const QList<QDateTime> &steps, const QDateTime &until, TimeStep step,
                   const QTimeZone &zone)
    : m_step(step)
{
    for (const QDateTime &time : steps)
        m_times.append(zone.isValid() ? time.toTimeZone(zone) : time);
    if (steps.isEmpty())
        return;
    const bool ends = until.isValid() && until > steps.last();
    m_times.append(ends ? until.toTimeZone(m_times.first().timeZone())
                        : after(m_times.last(), step));
    const QDateTime first = m_times.first();
    for (const QDateTime &time : m_times)
        m_starts.append(double(first.secsTo(time)));
}

QString TimeAxis::title(int step) const
{
    const QLocale locale;
    const QDateTime from = m_times[step];
    const bool isPast = from.date().year() != m_times.last().date().year();
    const QString day = isPast ? u"d MMMM yyyy"_s : u"d MMMM"_s;
    switch (m_step) {
    case TimeStep::Hour:
        return Text::tr("%1, %2 to %3")
            .arg(locale.toString(from.date(), u"dddd "_s + day),
                 locale.toString(from.time(), u"HH:mm"_s),
                 locale.toString(m_times[step + 1].time(), u"HH:mm"_s));
    case TimeStep::Day:
        return locale.toString(from.date(), u"dddd "_s + day);
    case TimeStep::Week:
        return Text::tr("Week from %1").arg(locale.toString(from.date(), day));
    case TimeStep::Month:
        return locale.toString(from.date(), u"MMMM yyyy"_s);
    }
    return {};
}

QString TimeAxis::text(int step, bool isFirst) const
{
    const QLocale locale;
    const QDateTime time = m_times[step];
    if (m_step == TimeStep::Hour && (time.time().hour() != 0 || time.time().minute() != 0))
        return locale.toString(time.time(), u"HH:mm"_s);
    if (m_step == TimeStep::Month) {
        const bool saysYear = isFirst || time.date().month() == 1;
        return locale.toString(time.date(), saysYear ? u"MMM yyyy"_s : u"MMM"_s);
    }
    const bool crossesYears = m_times.first().date().year() != m_times.last().date().year();
    const bool saysYear = crossesYears && (isFirst || time.date().dayOfYear() <= 7);
    return locale.toString(time.date(), saysYear ? u"d MMM yyyy"_s : u"d MMM"_s);
}

/// Whether a step is one of the round ones of a level.
bool TimeAxis::isOn(int step, int level) const
{
    const auto [unit, every] = levels[level];
    const QDate date = m_times[step].date();
    const QTime time = m_times[step].time();
    if (unit == Unit::Hours)
        return time.minute() == 0 && time.hour() % every == 0;
    if (m_step == TimeStep::Hour && time.hour() != 0)
        return false;
    if (unit == Unit::Days)
        return someMonday.daysTo(date) % every == 0;
    // The first of a month lies within a week that begins shortly before or on it.
    const bool beginsMonth = date.day() <= (m_step == TimeStep::Week ? 7 : 1);
    if (unit == Unit::Months)
        return beginsMonth && (date.month() - 1) % every == 0;
    return beginsMonth && date.month() == 1 && date.year() % every == 0;
}

QList<TimeAxis::Label> TimeAxis::labels(const QFontMetricsF &metrics, double width,
                                        const std::function<double(int)> &x) const
{
    const auto place = [&](int step, bool isFirst) {
        const QString words = text(step, isFirst);
        const qreal wide = metrics.horizontalAdvance(words);
        const qreal left = std::clamp(x(step) - wide / 2, 0.0, std::max(0.0, width - wide));
        return std::pair(Label{left, words}, left + wide);
    };
    const auto fitting = [&](const QList<int> &steps) -> std::optional<QList<Label>> {
        QList<Label> labels;
        qreal free = -gap;
        for (const int step : steps) {
            const auto [label, right] = place(step, labels.isEmpty());
            if (label.left < free + gap || right > width + 0.5)
                return std::nullopt;
            free = right;
            labels.append(label);
        }
        return labels;
    };
    for (int level = firstLevel[int(m_step)]; level < int(std::size(levels)); ++level) {
        QList<int> steps;
        for (int step = 0; step < count() && double(steps.size()) * 20 <= width + 40; ++step) {
            if (isOn(step, level))
                steps.append(step);
        }
        if (steps.size() < 2 && count() > 1)
            continue;
        if (const auto labels = fitting(steps))
            return *labels;
    }
    if (count() == 0)
        return {};
    return fitting({0, count() - 1}).value_or(QList<Label>{place(0, true).first});
}

} // namespace regie
