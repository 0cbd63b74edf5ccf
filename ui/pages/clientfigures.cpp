// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clientfigures.h"

#include "ui/charts/trendchart.h"
#include "ui/look/theme.h"
#include "ui/texts/clienttexts.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/sectiontitle.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int staleAfter = 3; // days without figures
constexpr int chartHeight = 180;

std::function<QString(double)> moneyIn(const QString &currency)
{
    return [currency](double amount) {
        return moneyText(amount, currency);
    };
}

/// Spend up to the last figures, then straight to the projection.
TrendData monthData(const ClientOverview &overview)
{
    const MonthSpend &month = overview.month;
    ChartColumn spent{ClientFigures::tr("Spent"), {}, moneyIn(overview.client.currency)};
    ChartColumn projected{ClientFigures::tr("Projection"), {}, spent.text};
    TrendData data;
    if (!month.until.isValid())
        return data;
    const double rest = month.projected.value_or(month.spend) - month.spend;
    const double days = std::max(1.0, double(month.until.daysTo(month.last)));
    for (QDate day = month.first; day <= month.last; day = day.addDays(1)) {
        data.dates.append(day);
        const bool known = day <= month.until;
        spent.values.append(known ? std::optional(sumsOf(overview.days, month.first, day).spend)
                                  : std::nullopt);
        projected.values.append(
            day < month.until
                ? std::nullopt
                : std::optional(month.spend + rest * double(month.until.daysTo(day)) / days));
    }
    data.columns = {spent, projected};
    data.lines = 2;
    data.from = month.first;
    data.until = month.last;
    if (overview.client.monthlyBudget) {
        data.target = overview.client.monthlyBudget;
        data.targetText =
            ClientFigures::tr("budget %1").arg(moneyText(*data.target, overview.client.currency));
    }
    return data;
}

TrendData roiData(const ClientOverview &overview)
{
    TrendData data;
    ChartColumn roi{ClientFigures::tr("ROI"), {}, ratioText};
    ChartColumn spend{ClientFigures::tr("Spend"), {}, moneyIn(overview.client.currency)};
    for (const SpendDay &day : overview.days) {
        if (day.date < overview.from || day.date > overview.until)
            continue;
        data.dates.append(day.date);
        roi.values.append(day.spend > 0 ? std::optional(day.revenue / day.spend) : std::nullopt);
        spend.values.append(day.spend);
    }
    data.columns = {roi, spend};
    data.hasBars = true;
    data.from = overview.from;
    data.until = overview.until;
    data.target = overview.client.roiTarget;
    data.targetText = ClientFigures::tr("target %1").arg(ratioText(overview.client.roiTarget));
    return data;
}

} // namespace

ClientFigures::ClientFigures(QWidget *parent)
    : QWidget(parent)
    , m_stale(new Banner(this))
    , m_roiTitle(new SectionTitle({}, this))
    , m_period(new QButtonGroup(this))
    , m_roi(new TrendChart(this))
    , m_monthTitle(new SectionTitle({}, this))
    , m_monthWords(new QLabel(this))
    , m_month(new TrendChart(this))
    , m_adsTitle(new SectionTitle({}, this))
    , m_ads(new QLabel(this))
{
    auto *cards = new QGridLayout;
    cards->setSpacing(8);
    for (int i = 0; i < FigureCount; ++i) {
        m_cards[size_t(i)] = new FigureCard(this);
        cards->addWidget(m_cards[size_t(i)], i / 2, i % 2);
    }
    m_cards[Pending]->setClickable(true);
    connect(m_cards[Pending], &FigureCard::clicked, this, &ClientFigures::suggestionsRequested);
    m_stale->setTone(Tone::Warning);
    m_stale->hide();
    for (QLabel *label : {m_monthWords, m_ads}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_roiTitle, 1);
    head->addWidget(createPeriods());
    for (TrendChart *chart : {m_roi, m_month})
        chart->setFixedHeight(chartHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_stale);
    layout->addLayout(cards);
    layout->addSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_roi);
    layout->addWidget(m_monthTitle);
    layout->addWidget(m_monthWords);
    layout->addWidget(m_month);
    layout->addWidget(m_adsTitle);
    layout->addWidget(m_ads);
    layout->addStretch(1);
    retranslate();
}

QWidget *ClientFigures::createPeriods()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const int days : periods) {
        auto *pill = new Pill(box);
        pill->setCheckable(true);
        m_period->addButton(pill, days);
        row->addWidget(pill);
    }
    m_period->button(periods.front())->setChecked(true);
    connect(m_period, &QButtonGroup::idClicked, this, &ClientFigures::periodChanged);
    return box;
}

int ClientFigures::periodDays() const
{
    return m_period->checkedId();
}

void ClientFigures::setPeriodDays(int days)
{
    if (QAbstractButton *button = m_period->button(days))
        button->setChecked(true);
}

void ClientFigures::setOverview(const ClientOverview &overview)
{
    m_overview = overview;
    tell();
}

void ClientFigures::tell()
{
    tellFigures();
    tellRoi();
    tellMonth();
    m_ads->setText(entitiesSentence(m_overview.entities));
    const QDate last = m_overview.lastFigures;
    const qint64 missing = last.isValid() ? last.daysTo(m_overview.today) : 0;
    m_stale->setVisible(missing > staleAfter);
    if (missing > staleAfter)
        m_stale->setText(tr("The last figures are of %1, %n day(s) ago.", nullptr, int(missing))
                             .arg(QLocale().toString(last, QLocale::ShortFormat)));
}

void ClientFigures::tellFigures()
{
    const SpendSums &sums = m_overview.period;
    const QString currency = m_overview.client.currency;
    const auto roi = sums.roi();
    const double target = m_overview.client.roiTarget;
    m_cards[Roi]->setValue(roi ? ratioText(*roi) : QString());
    const bool reached = roi && *roi >= target;
    m_cards[Roi]->setChange(tr("target %1").arg(ratioText(target)),
                            !roi      ? Tone::Neutral
                            : reached ? Tone::Ok
                                      : Tone::Bad,
                            !roi      ? QString()
                            : reached ? u"sort-up"_s
                                      : u"sort-down"_s);
    m_cards[Spend]->setValue(sums.days > 0 ? moneyText(sums.spend, currency) : QString());
    m_cards[Spend]->setChange(
        sums.days > 0 ? tr("brought %1").arg(moneyText(sums.revenue, currency)) : tr("no figures"),
        Tone::Neutral);
    const auto cpl = sums.cpl();
    m_cards[Cpl]->setValue(cpl ? moneyText(*cpl, currency) : QString());
    m_cards[Cpl]->setChange(tr("%Ln lead(s)", nullptr, int(sums.leads)), Tone::Neutral);
    m_cards[Pending]->setValue(QLocale().toString(m_overview.pending));
    m_cards[Pending]->setChange(
        m_overview.approved > 0 ? tr("%Ln waiting for execution", nullptr, int(m_overview.approved))
                                : tr("none waiting for execution"),
        Tone::Neutral);
}

void ClientFigures::tellRoi()
{
    m_roi->setData(roiData(m_overview));
}

void ClientFigures::tellMonth()
{
    m_month->setData(monthData(m_overview));
    m_month->setVisible(m_overview.month.until.isValid());
    m_monthWords->setText(monthSentence(m_overview.month, m_overview.client));
    const auto projected = m_overview.month.projected;
    const auto budget = m_overview.client.monthlyBudget;
    const bool over = projected && budget && *projected > *budget;
    setTextToken(m_monthWords, over ? Token::BadText : Token::Text);
}

void ClientFigures::retranslate()
{
    m_cards[Roi]->setLabel(tr("ROI"));
    m_cards[Spend]->setLabel(tr("Spend"));
    m_cards[Cpl]->setLabel(tr("Cost of a lead"));
    m_cards[Pending]->setLabel(tr("To decide"));
    m_cards[Pending]->setToolTip(tr("Show the suggestions of this client"));
    m_roiTitle->setTitle(tr("ROI and spend by day"));
    m_roi->setTitle(tr("ROI and spend by day"));
    m_roi->setEmptyText(tr("No figures in this period."));
    m_monthTitle->setTitle(tr("This month"));
    m_month->setTitle(tr("Spend of this month"));
    m_adsTitle->setTitle(tr("Ads"));
    for (const int length : periods) {
        QAbstractButton *pill = m_period->button(length);
        pill->setText(tr("%1 d", "days, short").arg(length));
        pill->setAccessibleName(tr("%n day(s)", nullptr, length));
        pill->setToolTip(tr("The %n day(s) up to the last figures", nullptr, length));
    }
    tell();
}

void ClientFigures::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
