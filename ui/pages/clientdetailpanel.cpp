// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clientdetailpanel.h"

#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/pages/clientadsview.h"
#include "ui/pages/clienteditor.h"
#include "ui/pages/clientfigures.h"
#include "ui/pages/clientoffer.h"
#include "ui/settings.h"
#include "ui/texts/clienttexts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/statuschip.h"

#include "database/database.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

const auto pageId = u"clients"_s;

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

ClientDetailPanel::ClientDetailPanel(QWidget *parent)
    : QWidget(parent)
    , m_outer(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_figures(new ClientFigures(this))
    , m_ads(new ClientAdsView(this))
    , m_offer(new ClientOffer(this))
    , m_editor(new ClientEditor(this))
{
    setMinimumWidth(360);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_outer->addWidget(m_placeholder);
    m_outer->addWidget(createContent());
    layout->addWidget(m_outer);
    connect(m_figures, &ClientFigures::periodChanged, this, [this](int days) {
        if (m_services.settings)
            m_services.settings->setPageValue(pageId, u"period"_s, days);
        read();
    });
    connect(m_figures, &ClientFigures::suggestionsRequested, this,
            [this] { Q_EMIT suggestionsRequested(m_key); });
    connect(m_editor, &ClientEditor::unsavedChanged, this, &ClientDetailPanel::tellEdited);
    setView(Figures);
    retranslate();
}

QWidget *ClientDetailPanel::createContent()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHeader());
    layout->addWidget(createSwitch());
    m_views = new QStackedWidget(page);
    m_views->addWidget(scrolled(m_figures, page));
    m_views->addWidget(m_ads);
    m_views->addWidget(scrolled(m_offer, page));
    m_views->addWidget(m_editor);
    layout->addWidget(m_views, 1);
    return page;
}

QWidget *ClientDetailPanel::createHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(16, 16, 16, 0);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_title = new ElidedLabel(header);
    setFontRole(m_title, FontRole::Title);
    m_status = new StatusChip(header);
    m_mode = new StatusChip(header);
    row->addWidget(m_title, 1);
    row->addWidget(m_status);
    row->addWidget(m_mode);
    m_facts = new ElidedLabel(header);
    setTextToken(m_facts, Token::Dim);
    layout->addLayout(row);
    layout->addWidget(m_facts);
    return header;
}

QWidget *ClientDetailPanel::createSwitch()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(16, 10, 16, 8);
    row->setSpacing(6);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < ViewCount; ++i) {
        auto *pill = new Pill(box);
        pill->setCheckable(true);
        group->addButton(pill, i);
        row->addWidget(pill);
        m_pills[size_t(i)] = pill;
    }
    row->addStretch(1);
    connect(group, &QButtonGroup::idClicked, this, [this](int i) { setView(View(i)); });
    return box;
}

void ClientDetailPanel::setServices(const Services &services)
{
    const bool otherDatabase = m_services.database != services.database;
    const bool first = !m_services.settings && services.settings;
    m_services = services;
    if (first)
        m_figures->setPeriodDays(services.settings->pageValue(pageId, u"period"_s, 30).toInt());
    if (otherDatabase)
        forget();
}

void ClientDetailPanel::forget()
{
    m_request.cancel();
    m_key.clear();
    m_shownKey.clear();
    m_client = {};
    m_editor->forget();
    m_placeholder->showEmpty(u"clients"_s, tr("No client chosen"),
                             tr("Choose a client in the table to see how it does."));
    m_outer->setCurrentIndex(0);
    Q_EMIT busyChanged(false);
    Q_EMIT clientRead();
}

ClientDetailPanel::View ClientDetailPanel::view() const
{
    return View(m_views->currentIndex());
}

void ClientDetailPanel::setView(View view)
{
    m_views->setCurrentIndex(view);
    m_pills[view]->setChecked(true);
    Q_EMIT viewChanged();
}

// --- reading -----------------------------------------------------------------------------------

void ClientDetailPanel::showClient(const QString &key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_request.cancel();
    if (key.isEmpty()) {
        m_shownKey.clear();
        m_client = {};
        m_outer->setCurrentIndex(0);
        Q_EMIT busyChanged(false);
        Q_EMIT clientRead();
        return;
    }
    if (m_outer->currentIndex() == 0)
        m_placeholder->showLoading();
    read();
}

void ClientDetailPanel::refresh()
{
    if (!m_key.isEmpty())
        read();
}

void ClientDetailPanel::read()
{
    if (!m_services.database || m_key.isEmpty())
        return;
    Q_EMIT busyChanged(true);
    m_request = m_services.database->ask(
        this,
        [key = m_key, days = m_figures->periodDays()](Session &session) {
            return clientSheet(session, key, days, ClientAdsView::limit);
        },
        [this](const Result<std::optional<ClientSheet>> &sheet) { take(sheet); });
}

void ClientDetailPanel::take(const Result<std::optional<ClientSheet>> &sheet)
{
    Q_EMIT busyChanged(false);
    if (sheet && *sheet)
        return showSheet(**sheet);
    if (!sheet && sheet.error().kind == ErrorKind::Cancelled)
        return;
    if (sheet) {
        m_shownKey.clear();
        m_client = {};
        m_placeholder->showEmpty(u"clients"_s, tr("This client is no longer there"),
                                 tr("It was removed from the database."));
        m_outer->setCurrentIndex(0);
        Q_EMIT clientRead();
        return;
    }
    if (m_shownKey != m_key)
        showProblem(sheet.error());
    else if (sheet.error().kind != ErrorKind::Offline && m_services.notifications)
        m_services.notifications->failed(sheet.error()); // what is shown stays
}

void ClientDetailPanel::showProblem(const Error &error)
{
    m_placeholder->showError(error.summary, error.detail);
    connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, this,
            &ClientDetailPanel::refresh);
    m_outer->setCurrentIndex(0);
}

void ClientDetailPanel::showSheet(const ClientSheet &sheet)
{
    m_shownKey = m_key;
    m_client = sheet.overview.client;
    m_figures->setOverview(sheet.overview);
    m_ads->setAds(sheet.ads, m_client.currency, m_client.roiTarget);
    m_offer->setOffer(m_client, sheet.products, sheet.funnels);
    m_editor->setConnectors(sheet.connectors);
    m_editor->showClient(m_client);
    m_pills[Ads]->setFigure(QLocale().toString(sheet.ads.size()));
    tellHeader();
    tellEdited();
    m_outer->setCurrentIndex(1);
    Q_EMIT clientRead();
}

void ClientDetailPanel::tellHeader()
{
    m_title->setFullText(clientTitle(m_client));
    m_status->setStatus(StatusOf::Client, m_client.status);
    m_mode->setStatus(StatusOf::ExecutionMode, m_client.executionMode);
    m_mode->setToolTip(executionMeaning(m_client.executionMode));
    m_facts->setFullText(
        QStringList{m_client.key, m_client.currency, m_client.timezone}.join(u" · "_s));
}

/// A sign beside the name of the view where something is not saved.
void ClientDetailPanel::tellEdited()
{
    m_pills[Settings]->setFigure(m_editor->isEdited() ? tr("not saved") : QString());
}

void ClientDetailPanel::retranslate()
{
    const QString names[] = {tr("Figures"), tr("Ads"), tr("Offer"), tr("Settings")};
    for (size_t i = 0; i < ViewCount; ++i) {
        m_pills[i]->setText(names[i]);
        m_pills[i]->setAccessibleName(names[i]);
        m_pills[i]->setToolTip(tr("%1 (key %2)").arg(names[i]).arg(i + 1));
    }
    if (m_key.isEmpty())
        m_placeholder->showEmpty(u"clients"_s, tr("No client chosen"),
                                 tr("Choose a client in the table to see how it does."));
    else if (!m_shownKey.isEmpty())
        tellHeader();
    tellEdited();
}

void ClientDetailPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
