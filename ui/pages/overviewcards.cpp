// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewcards.h"

#include "ui/texts/relativetime.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/texts/tasktexts.h"
#include "ui/widgets/figurecard.h"

#include <QGridLayout>
#include <QLocale>

#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12;
constexpr int columns = 12;         // of the grid: six, four, three and two cards fit
constexpr int allOnLine = 640;      // px of width from which figures of one kind are on one line
constexpr double unusual = 1.5;     // times what is usual
constexpr qint64 fewestTasks = 20;  // ended tasks below which a rate says little
constexpr double fewestCost = 0.01; // a day's cost below which nothing is unusual

/// The day's beginning on this desk, which is the zone that its cost is read for.
QDateTime midnight()
{
    return QDate::currentDate().startOfDay();
}

struct Place
{
    QString page;
    QVariantMap place;
};

Place campaigns(const QString &status)
{
    QVariantMap place{{u"view"_s, u"campaigns"_s}, {u"status"_s, status}};
    // Figures of the last days lead to campaigns of those days alone.
    if (status == "completed"_L1 || status == "failed"_L1)
        place.insert(u"since"_s,
                     QDateTime::currentDateTimeUtc().addDays(-OverviewFigures::recentDays));
    return {u"campaigns"_s, place};
}

} // namespace

OverviewCards::OverviewCards(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    for (int i = 0; i < FigureCount; ++i) {
        m_cards[size_t(i)] = new FigureCard(this);
        m_cards[size_t(i)]->setClickable(true);
        m_cards[size_t(i)]->setLarge(true);
        connect(m_cards[size_t(i)], &FigureCard::clicked, this, [this, i] { choose(i); });
    }
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    retranslate();
}

QWidget *OverviewCards::first() const
{
    return m_cards.front();
}

/// Figures of campaigns and of model calls are on lines of their own.
void OverviewCards::arrange()
{
    const bool isWide = width() >= allOnLine;
    const auto place = [&](int from, int until, int onLine, int row) {
        const int span = columns / onLine;
        for (int i = from; i < until; ++i)
            m_grid->addWidget(m_cards[size_t(i)], row + (i - from) / onLine,
                              (i - from) % onLine * span, 1, span);
        return row + (until - from + onLine - 1) / onLine;
    };
    const int row = place(Suggestions, Stuck, isWide ? 6 : 3, 0);
    place(Stuck, FigureCount, isWide ? 4 : 2, row);
}

void OverviewCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewCards::setState(const OverviewState &state)
{
    tellCampaigns(state.figures);
    tellTasks(state.tasks);
}

void OverviewCards::tellCampaigns(const OverviewFigures &figures)
{
    const std::array<qint64, 6> values{figures.suggestions, figures.sending,   figures.paused,
                                       figures.open,        figures.completed, figures.failed};
    constexpr std::array tones{Tone::Info,    Tone::Info, Tone::Warning,
                               Tone::Neutral, Tone::Ok,   Tone::Bad};
    for (size_t i = 0; i < values.size(); ++i) {
        m_cards[i]->setValue(QLocale().toString(values[i]));
        m_cards[i]->setDot(theme().fill(tones[i]));
    }
}

void OverviewCards::tellTasks(const TaskOverview &tasks)
{
    const QLocale locale;
    const bool hangs = tasks.stuck > 0;
    m_cards[Stuck]->setValue(locale.toString(tasks.stuck));
    m_cards[Stuck]->setDot(theme().fill(hangs ? Tone::Bad : Tone::Ok));
    m_cards[Stuck]->setChange(hangs && tasks.longest
                                  ? tr("longest %1").arg(durationText(tasks.longest->forMs / 1000))
                                  : tr("nothing hangs"),
                              hangs ? Tone::Bad : Tone::Neutral, hangs ? u"pending"_s : QString());
    tellErrors(tasks);
    tellCost(tasks.today);
    m_cards[TasksToday]->setValue(locale.toString(tasks.today.tasks));
    m_cards[TasksToday]->setDot(theme().fill(Tone::Info));
    m_cards[TasksToday]->setChange(tasks.today.failed > 0
                                       ? tr("%Ln failed", nullptr, int(tasks.today.failed))
                                       : tr("none failed"),
                                   tasks.today.failed > 0 ? Tone::Warning : Tone::Neutral);
}

void OverviewCards::tellErrors(const TaskOverview &tasks)
{
    const std::optional<double> rate = tasks.lastDay.errorRate();
    const std::optional<double> usual = tasks.usual.errorRate();
    const bool isHigh = rate && *rate > 0 && tasks.lastDay.ended() >= fewestTasks && usual &&
                        *rate > *usual * unusual;
    m_cards[Errors]->setValue(rate ? shareText(*rate) : QString());
    m_cards[Errors]->setDot(theme().fill(isHigh ? Tone::Bad : Tone::Neutral));
    m_cards[Errors]->setChange(
        usual ? tr("usually %1").arg(shareText(*usual)) : tr("nothing to compare with"),
        isHigh ? Tone::Bad : Tone::Neutral, isHigh ? u"chevron-up"_s : QString());
}

void OverviewCards::tellCost(const regie::CostToday &today)
{
    const bool isHigh =
        today.usual && today.today > fewestCost && today.today > *today.usual * unusual;
    m_cards[CostToday]->setValue(taskCostText(today.today));
    m_cards[CostToday]->setDot(theme().fill(isHigh ? Tone::Warning : Tone::Neutral));
    m_cards[CostToday]->setChange(
        today.usual ? tr("usually %1 by now").arg(taskCostText(*today.usual))
                    : tr("nothing to compare with"),
        isHigh ? Tone::Warning : Tone::Neutral, isHigh ? u"chevron-up"_s : QString());
}

void OverviewCards::choose(int figure)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString tasks = u"tasks"_s;
    const std::array<Place, FigureCount> places{
        Place{u"suggestions"_s, {{u"status"_s, u"pending"_s}}}, campaigns(u"sending"_s),
        campaigns(u"paused"_s), Place{u"campaigns"_s, {{u"view"_s, u"closing"_s}}},
        campaigns(u"completed"_s), campaigns(u"failed"_s), Place{tasks, {{u"view"_s, u"stuck"_s}}},
        Place{tasks,
              {{u"status"_s, u"failed"_s},
               {u"from"_s, hourOf(now.addSecs(-3600 * TaskOverview::recentHours))}}},
        Place{u"analytics"_s,
              {{u"from"_s, midnight()}, {u"until"_s, now}, {u"measure"_s, u"valued"_s}}},
        // Statistics know whole hours: the first that began today.
        Place{tasks, {{u"from"_s, hourOf(midnight().addSecs(3599))}}}};
    Q_EMIT chosen(places[size_t(figure)].page, places[size_t(figure)].place);
}

void OverviewCards::retranslate()
{
    const int days = OverviewFigures::recentDays;
    const std::array<QString, FigureCount> labels{tr("To decide"),
                                                  tr("Sending"),
                                                  tr("Paused"),
                                                  tr("Open"),
                                                  tr("Completed, last %n day(s)", nullptr, days),
                                                  tr("Failed, last %n day(s)", nullptr, days),
                                                  tr("Stuck tasks"),
                                                  tr("Errors, last 24 h"),
                                                  tr("Cost today"),
                                                  tr("Tasks today")};
    const QString ofCampaigns = tr("Show these campaigns");
    const std::array<QString, FigureCount> toolTips{
        tr("Suggestions that wait for a decision"),
        ofCampaigns,
        ofCampaigns,
        tr("Begun and not settled: replies may still come"),
        ofCampaigns,
        ofCampaigns,
        tr("Model calls that take longer than is allowed or normal for their type"),
        tr("Failed model calls among those that ended; usually: the %n day(s) before", nullptr,
           TaskOverview::usualDays),
        tr("Usually: the median of the same weekday until this hour, over 8 weeks"),
        tr("Model calls since midnight")};
    for (size_t i = 0; i < labels.size(); ++i) {
        m_cards[i]->setLabel(labels[i]);
        m_cards[i]->setToolTip(toolTips[i]);
    }
}

} // namespace regie
