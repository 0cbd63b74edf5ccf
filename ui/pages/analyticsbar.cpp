// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analyticsbar.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/texts/calltexts.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/periodpopup.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/viewmenu.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTimeZone>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr TaskGrouping groupings[] = {TaskGrouping::Agent, TaskGrouping::Type, TaskGrouping::Model,
                                      TaskGrouping::Client, TaskGrouping::Campaign};
constexpr AnalyticsMeasure measures[] = {AnalyticsMeasure::Cost, AnalyticsMeasure::ListCost,
                                         AnalyticsMeasure::ValuedCost, AnalyticsMeasure::Tokens,
                                         AnalyticsMeasure::Tasks};

void popUnder(QMenu *menu, QWidget *anchor)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

} // namespace

AnalyticsBar::AnalyticsBar(QWidget *parent)
    : QWidget(parent)
    , m_period(addPill("period"))
    , m_grouping(addPill("grouping"))
    , m_measure(addPill("measure"))
    , m_key(addPill("key"))
    , m_compare(addPill("compare"))
    , m_views(new ViewMenu(this))
    , m_zone(new QLabel(this))
    , m_export(new QPushButton(this))
{
    QHBoxLayout *row = createBarRow(this);
    for (Pill *pill : {m_period, m_grouping, m_measure, m_key, m_compare})
        row->addWidget(pill);
    row->addWidget(m_views);
    row->addStretch(1);
    setFontRole(m_zone, FontRole::Caption);
    setTextToken(m_zone, Token::Dim);
    row->addWidget(m_zone);
    m_export->setObjectName(u"export"_s);
    m_export->setIcon(icon(u"export"_s));
    m_export->setAutoDefault(false);
    row->addWidget(m_export);
    m_period->setCheckable(true);
    m_key->setCheckable(true);
    m_compare->setCheckable(true);
    for (Pill *pill : {m_period, m_grouping, m_measure, m_key})
        pill->setTrailingIcon(u"chevron-down"_s);
    connect(m_period, &Pill::clicked, this, &AnalyticsBar::openPeriod);
    connect(m_grouping, &Pill::clicked, this, &AnalyticsBar::openGroupings);
    connect(m_measure, &Pill::clicked, this, &AnalyticsBar::openMeasures);
    connect(m_export, &QPushButton::clicked, this, &AnalyticsBar::openExports);
    connect(m_key, &Pill::clicked, this, [this] {
        m_key->setChecked(m_choice.key.has_value()); // the choice decides, not the click
        Q_EMIT keyWanted(m_key);
    });
    connect(m_compare, &Pill::clicked, this, [this](bool compared) {
        m_choice.isCompared = compared;
        tell();
        Q_EMIT choiceChanged();
    });
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

Pill *AnalyticsBar::addPill(const char *name)
{
    auto *pill = new Pill(this);
    pill->setObjectName(QLatin1String(name));
    return pill;
}

void AnalyticsBar::setChoice(const AnalyticsChoice &choice)
{
    m_choice = choice;
    tell();
}

void AnalyticsBar::setTaskChoicesShown(bool shown)
{
    m_grouping->setVisible(shown);
    m_measure->setVisible(shown);
    m_key->setVisible(shown);
}

void AnalyticsBar::setKeyName(const QString &name)
{
    m_keyName = name;
    tell();
}

// --- choosing ----------------------------------------------------------------------------------

void AnalyticsBar::openPeriod()
{
    m_period->setChecked(true); // it always narrows
    using enum Period::Kind;
    auto *popup = new PeriodPopup(tr("Period"), m_choice.chosen,
                                  {Today, Last24Hours, Last7Days, Last30Days, Last90Days, ThisMonth,
                                   LastMonth, ThisYear, Any},
                                  this);
    connect(popup, &PeriodPopup::periodChanged, this, [this](const Period &period) {
        m_choice.chosen = period;
        tell();
        Q_EMIT choiceChanged();
    });
    connect(popup, &PeriodPopup::cleared, this, [this] {
        m_choice.chosen = {Any, {}, {}};
        tell();
        Q_EMIT choiceChanged();
    });
    popup->popupAt(m_period);
}

void AnalyticsBar::openGroupings()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const TaskGrouping grouping : groupings) {
        QAction *action = menu->addAction(groupingText(grouping));
        action->setCheckable(true);
        action->setChecked(grouping == m_choice.grouping);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping] {
            if (grouping != m_choice.grouping)
                m_choice.key.reset(); // it is one of the other grouping
            m_choice.grouping = grouping;
            tell();
            Q_EMIT choiceChanged();
        });
    }
    popUnder(menu, m_grouping);
}

void AnalyticsBar::openMeasures()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const AnalyticsMeasure measure : measures) {
        QAction *action = menu->addAction(measureText(measure));
        action->setCheckable(true);
        action->setChecked(measure == m_choice.measure);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, measure] {
            m_choice.measure = measure;
            tell();
            Q_EMIT choiceChanged();
        });
    }
    popUnder(menu, m_measure);
}

void AnalyticsBar::openExports()
{
    auto *menu = new QMenu(this);
    Q_EMIT exportsWanted(menu);
    popUnder(menu, m_export);
}

// --- words -------------------------------------------------------------------------------------

QString AnalyticsBar::groupingText(TaskGrouping grouping)
{
    switch (grouping) {
    case TaskGrouping::Agent:
        return tr("Agent");
    case TaskGrouping::Type:
        return tr("Type");
    case TaskGrouping::Model:
        return tr("Model");
    case TaskGrouping::Client:
        return tr("Client");
    case TaskGrouping::Campaign:
        return tr("Campaign");
    case TaskGrouping::All:
        break;
    }
    return tr("All tasks");
}

QString AnalyticsBar::allText(TaskGrouping grouping)
{
    switch (grouping) {
    case TaskGrouping::Type:
        return tr("All types");
    case TaskGrouping::Model:
        return tr("All models");
    case TaskGrouping::Client:
        return tr("All clients");
    case TaskGrouping::Campaign:
        return tr("All campaigns");
    case TaskGrouping::Agent:
    case TaskGrouping::All:
        break;
    }
    return tr("All agents");
}

QString AnalyticsBar::measureText(AnalyticsMeasure measure)
{
    switch (measure) {
    case AnalyticsMeasure::Cost:
        return tr("Cost as charged");
    case AnalyticsMeasure::ListCost:
        return tr("Cost by price list");
    case AnalyticsMeasure::ValuedCost:
        return tr("Cost as valued");
    case AnalyticsMeasure::Tokens:
        return tr("Tokens");
    case AnalyticsMeasure::Tasks:
        break;
    }
    return tr("Tasks");
}

void AnalyticsBar::tell()
{
    m_period->setText(m_choice.chosen.kind == Period::Kind::Any ? tr("All time")
                                                                : m_choice.chosen.text());
    m_period->setChecked(true);
    m_grouping->setText(tr("By %1", "By agent").arg(groupingWord(m_choice.grouping)));
    m_measure->setText(measureText(m_choice.measure));
    const QString name = m_keyName.isEmpty() ? m_choice.key.value_or(QString()) : m_keyName;
    m_key->setText(m_choice.key ? callGroupName(m_choice.grouping, *m_choice.key, name)
                                : allText(m_choice.grouping));
    m_key->setChecked(m_choice.key.has_value());
    m_grouping->setToolTip(m_choice.key
                               ? tr("One filter at a time: another grouping looks at all again.")
                               : QString());
    m_compare->setChecked(m_choice.isCompared);
    m_compare->setTrailingIcon(m_choice.isCompared ? u"ok"_s : QString());
    for (Pill *pill : {m_period, m_grouping, m_measure, m_key, m_compare})
        pill->setAccessibleName(pill->text());
}

void AnalyticsBar::retranslate()
{
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Compare with the period just before, of the same length"));
    m_export->setText(tr("Export"));
    m_zone->setText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_zone->setToolTip(tr("Days and hours are those of this time zone."));
    m_key->setToolTip(tr("Look at one of them alone: one agent, type, model, client or campaign"));
    tell();
}

void AnalyticsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Panel));
    painter.fillRect(0, height() - 1, width(), 1, theme().color(Token::Line));
}

void AnalyticsBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
