// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/alertscard.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

AlertsCard::AlertsCard(QWidget *parent)
    : Card(parent)
    , m_allWell(new QWidget(this))
    , m_allWellText(new ElidedLabel(m_allWell))
    , m_list(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(m_allWell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *sign = new IconLabel(m_allWell);
    sign->setIcon(u"ok"_s, Tone::Ok, 18);
    row->addWidget(sign);
    row->addWidget(m_allWellText, 1);
    body()->addWidget(m_allWell);
    m_list->setSpacing(8);
    body()->addLayout(m_list);
    retranslate();
}

void AlertsCard::setAlerts(const QList<OverviewAlert> &alerts)
{
    m_allWell->setVisible(alerts.isEmpty());
    if (alerts == m_alerts)
        return;
    m_alerts = alerts;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose button was just pressed
        delete item;
    }
    for (const OverviewAlert &alert : alerts)
        m_list->addWidget(createBanner(alert));
}

QWidget *AlertsCard::createBanner(const OverviewAlert &alert)
{
    auto *banner = new Banner(this);
    banner->setTone(alert.tone);
    banner->setText(alert.text);
    QPushButton *button = banner->addAction(alert.action);
    button->setAccessibleDescription(alert.text);
    connect(button, &QPushButton::clicked, this, [this, alert] { Q_EMIT chosen(alert); });
    if (alert.taskAlerts.isEmpty())
        return banner;
    QPushButton *seen = banner->addAction(tr("Seen"));
    setButtonRole(seen, ButtonRole::Quiet);
    seen->setToolTip(tr("Take it off the overview. It stays in the history of alerts."));
    seen->setAccessibleDescription(alert.text);
    connect(seen, &QPushButton::clicked, this,
            [this, ids = alert.taskAlerts] { Q_EMIT dismissed(ids); });
    return banner;
}

int AlertsCard::urgent() const
{
    return int(std::count_if(m_alerts.begin(), m_alerts.end(),
                             [](const OverviewAlert &alert) { return alert.tone != Tone::Info; }));
}

void AlertsCard::retranslate()
{
    setTitle(tr("Alerts"));
    m_allWellText->setFullText(tr("Nothing needs attention."));
}

void AlertsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace regie
