// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/callfigurerow.h"

#include "ui/texts/periodtexts.h"
#include "ui/texts/tasktexts.h"
#include "ui/widgets/figurecard.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12;
constexpr int sixOnLine = 900; // px
constexpr int threeOnLine = 460;

std::optional<double> perLead(const std::optional<CampaignTotals> &totals)
{
    return totals && totals->leads > 0 ? std::optional(totals->modelCost / double(totals->leads))
                                       : std::nullopt;
}

QString rateText(std::optional<double> rate)
{
    return rate ? QLocale().toString(*rate * 100, 'f', 1) + u" %"_s : QString();
}

QString tokensText(const TaskSums &sums)
{
    return shortCountText(double(sums.tokensInput)) + u" / "_s +
           shortCountText(double(sums.tokensOutput));
}

AnalyticsMeasure costMeasure(const AnalyticsChoice &choice)
{
    return choice.isMoney() ? choice.measure : AnalyticsMeasure::Cost;
}

} // namespace

CallFigureRow::CallFigureRow(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    for (int i = 0; i < FigureCount; ++i) {
        auto *card = new FigureCard(this);
        card->setLarge(true);
        card->setClickable(true);
        m_cards[std::size_t(i)] = card;
        connect(card, &FigureCard::clicked, this, [this, i] { Q_EMIT activated(Figure(i)); });
    }
    arrange();
    tell();
}

void CallFigureRow::setChoice(const AnalyticsChoice &choice)
{
    m_choice = choice;
}

void CallFigureRow::setSums(const TaskSums &now, const TaskSums &before)
{
    m_sums = now;
    m_formerSums = before;
    tellSums();
}

void CallFigureRow::setDurations(const DurationBuckets &now, const DurationBuckets &before)
{
    m_durations = now;
    m_formerDurations = before;
    tellDurations();
}

void CallFigureRow::setCampaigns(const std::optional<CampaignTotals> &now,
                                 const std::optional<CampaignTotals> &before)
{
    m_campaigns = now;
    m_formerCampaigns = before;
    m_hasCampaigns = true;
    tellCampaigns();
}

void CallFigureRow::clear()
{
    m_sums.reset();
    m_durations.reset();
    m_campaigns.reset();
    m_hasCampaigns = false;
    tell();
}

void CallFigureRow::show(Figure figure, const QString &value, const ChangeText &change,
                         const QString &before)
{
    FigureCard *card = m_cards[figure];
    card->setValue(value);
    const bool isCompared = m_choice.isCompared && !before.isEmpty();
    card->setChange(isCompared ? change.text : QString(), change.tone, change.icon);
    QString sentence;
    if (isCompared)
        sentence = tr("%1 before: %2", "a period before, and a figure of it")
                       .arg(periodText(m_choice.period.previous()), before);
    card->setToolTip(sentence);
}

void CallFigureRow::tellSums()
{
    if (!m_sums) {
        for (const Figure figure : {Cost, Tasks, Tokens, Errors})
            show(figure, {}, {}, {});
        return;
    }
    const AnalyticsMeasure measure = costMeasure(m_choice);
    const double cost = measured(*m_sums, measure);
    const double formerCost = measured(m_formerSums, measure);
    show(Cost, taskCostText(cost), shareChange(cost, formerCost, Direction::LessIsBetter),
         taskCostText(formerCost));
    show(Tasks, QLocale().toString(m_sums->tasks),
         shareChange(double(m_sums->tasks), double(m_formerSums.tasks), Direction::Neutral),
         QLocale().toString(m_formerSums.tasks));
    show(Tokens, tokensText(*m_sums),
         shareChange(double(m_sums->tokensInput + m_sums->tokensOutput),
                     double(m_formerSums.tokensInput + m_formerSums.tokensOutput),
                     Direction::Neutral),
         tokensText(m_formerSums));
    const std::optional<double> rate = m_sums->errorRate();
    const std::optional<double> formerRate = m_formerSums.errorRate();
    show(Errors, rateText(rate),
         rate && formerRate ? pointsChange(*rate, *formerRate, Direction::LessIsBetter)
                            : ChangeText(),
         rateText(formerRate));
}

void CallFigureRow::tellDurations()
{
    const std::optional<double> now = m_durations ? m_durations->percentile(0.95) : std::nullopt;
    const std::optional<double> before = m_formerDurations.percentile(0.95);
    show(Duration, now ? millisecondsText(now) : QString(),
         now && before ? durationChange(*now, *before) : ChangeText(),
         before ? millisecondsText(before) : QString());
}

void CallFigureRow::tellCampaigns()
{
    const std::optional<double> now = perLead(m_campaigns);
    const std::optional<double> before = perLead(m_formerCampaigns);
    show(PerLead, now ? taskCostText(*now) : QString(),
         now && before ? shareChange(*now, *before, Direction::LessIsBetter) : ChangeText(),
         before ? taskCostText(*before) : QString());
    QString sentence;
    if (!m_campaigns && m_hasCampaigns)
        sentence = tr("Leads belong to campaigns: they are not counted by agent, type, model or "
                      "client.");
    else if (m_campaigns)
        sentence =
            tr("Model calls of the %Ln campaign(s) that began in this period (%1), over "
               "their leads (%2). Without ad spend.",
               nullptr, int(m_campaigns->campaigns))
                .arg(taskCostText(m_campaigns->modelCost), QLocale().toString(m_campaigns->leads));
    const QString compared = m_cards[PerLead]->toolTip();
    m_cards[PerLead]->setToolTip(compared.isEmpty() ? sentence : sentence + u'\n' + compared);
}

void CallFigureRow::tell()
{
    const QString labels[FigureCount] = {measureWord(costMeasure(m_choice)),
                                         tr("Tasks"),
                                         tr("Tokens in / out"),
                                         tr("Errors"),
                                         tr("p95 duration"),
                                         tr("Model cost per lead")};
    for (std::size_t i = 0; i < FigureCount; ++i)
        m_cards[i]->setLabel(labels[i]);
    tellSums();
    tellDurations();
    tellCampaigns();
}

void CallFigureRow::arrange()
{
    const int onLine = width() >= sixOnLine ? 6 : width() >= threeOnLine ? 3 : 2;
    if (std::exchange(m_onLine, onLine) == onLine)
        return;
    for (int i = 0; i < FigureCount; ++i)
        m_grid->addWidget(m_cards[std::size_t(i)], i / onLine, i % onLine);
    for (int column = 0; column < FigureCount; ++column)
        m_grid->setColumnStretch(column, column < onLine ? 1 : 0);
}

void CallFigureRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CallFigureRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QWidget::changeEvent(event);
}

} // namespace regie
