// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closingview.h"

#include "ui/pages/campaigndetailpanel.h"
#include "ui/widgets/detailsplitter.h"
#include "ui/widgets/tablepanel.h"

#include "tables/operationstables.h"

#include <QEvent>
#include <QHBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailWidth = 470;

} // namespace

ClosingView::ClosingView(const QString &pageId, QWidget *parent)
    : QWidget(parent)
    , m_pageId(pageId)
    , m_table(new TablePanel(closingTable(), this))
    , m_detail(new CampaignDetailPanel(this))
    , m_splitter(new DetailSplitter(m_table, m_detail, detailWidth, this))
{
    m_table->setSettingsKey(pageId, u"closing"_s);
    m_table->setSelectsFirstRow(true);
    m_detail->setObjectName(u"closingDetail"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_table, &TablePanel::currentKeyChanged, this, [this](const QStringList &key) {
        m_detail->showCampaign(key.isEmpty() ? std::optional<qint64>() : key.first().toLongLong());
    });
    connect(m_table, &TablePanel::rowActivated, this, [this](const QStringList &key) {
        Q_EMIT messagesRequested(key.value(0).toLongLong(), m_detail->campaignName(), {});
    });
    connect(m_detail, &CampaignDetailPanel::messagesRequested, this,
            &ClosingView::messagesRequested);
    connect(m_detail, &CampaignDetailPanel::reportRequested, this, &ClosingView::reportRequested);
    retranslate();
}

void ClosingView::setServices(const Services &services)
{
    m_splitter->remember(services.settings, m_pageId, u"closing-splitter"_s);
    m_table->setServices(services);
    m_detail->setServices(services);
}

void ClosingView::retranslate()
{
    m_table->setEmptyState(u"ok"_s, tr("Nothing is open"),
                           tr("Every campaign that was started is settled."));
}

void ClosingView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
