// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/archivebrowser.h"

#include "ui/actions/archivejobs.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/confirmbanner.h"
#include "ui/widgets/tablepanel.h"

#include "tables/operationstables.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include <limits>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

const auto pageId = "archive"_L1;
const auto policy = "campaigns"_L1;

QList<FilterPreset> archivePresets()
{
    const auto preset = [](const char *id, const QString &title, const QStringList &statuses) {
        FilterPreset result{QString::fromLatin1(id), title, {}};
        if (!statuses.isEmpty())
            result.filter.columns.insert(u"status"_s, ColumnFilter{{}, statuses, false, {}, {}});
        return result;
    };
    return {preset("all", ArchiveBrowser::tr("All"), {}),
            preset("completed", ArchiveBrowser::tr("Completed"), {u"completed"_s}),
            preset("failed", ArchiveBrowser::tr("Failed"), {u"failed"_s})};
}

ColumnFilter only(qint64 number)
{
    return ColumnFilter{{}, {QString::number(number)}, false, {}, {}};
}

} // namespace

ArchiveBrowser::ArchiveBrowser(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_restore(new QAction(this))
    , m_backAction(new QAction(this))
{
    m_restore->setIcon(icon(u"undo"_s));
    m_restore->setShortcut(Qt::Key_R);
    m_restore->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_restore, &QAction::triggered, this, &ArchiveBrowser::restore);
    m_backAction->setShortcut(Qt::Key_Escape);
    m_backAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_backAction, &QAction::triggered, this, &ArchiveBrowser::showCampaigns);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(createCampaigns());
    m_stack->addWidget(createMessages());
    setFocusProxy(m_campaigns->view());
    retranslate();
}

QWidget *ArchiveBrowser::createCampaigns()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_confirm = new ConfirmBanner(page);
    m_campaigns = new TablePanel(campaignsArchiveTable(), page);
    m_campaigns->setSettingsKey(pageId);
    m_campaigns->setSelectsFirstRow(true);
    layout->addWidget(m_confirm);
    layout->addWidget(m_campaigns, 1);
    page->addAction(m_restore);
    connect(m_campaigns, &TablePanel::rowActivated, this, [this](const QStringList &key) {
        const int row = m_campaigns->model()->rowOf(key);
        showMessages(key.first().toLongLong(),
                     m_campaigns->model()->value(row, u"name"_s).toString());
    });
    connect(m_campaigns->view(), &PagedTableView::selectionSummaryChanged, this, [this] {
        m_confirm->dismiss(); // it asked about others
        tellSelection();
    });
    connect(m_campaigns, &TablePanel::currentKeyChanged, this, &ArchiveBrowser::tellSelection);
    connect(m_campaigns, &TablePanel::statusChanged, this, &ArchiveBrowser::statusChanged);
    connect(m_campaigns, &TablePanel::busyChanged, this, &ArchiveBrowser::busyChanged);
    return page;
}

QWidget *ArchiveBrowser::createMessages()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 0);
    row->setSpacing(12);
    m_back = new QPushButton(page);
    m_back->setIcon(icon(u"chevron-left"_s));
    connect(m_back, &QPushButton::clicked, m_backAction, &QAction::trigger);
    m_title = new QLabel(page);
    setFontRole(m_title, FontRole::Title);
    m_title->setTextFormat(Qt::PlainText);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    layout->addLayout(row);
    m_messages = new TablePanel(messagesArchiveTable(), page);
    m_messages->setSettingsKey(pageId, u"messages"_s);
    layout->addWidget(m_messages, 1);
    page->addAction(m_backAction);
    connect(m_messages, &TablePanel::statusChanged, this, &ArchiveBrowser::statusChanged);
    connect(m_messages, &TablePanel::busyChanged, this, &ArchiveBrowser::busyChanged);
    return page;
}

void ArchiveBrowser::setServices(const Services &services)
{
    if (services.database != m_services.database) {
        m_confirm->dismiss();
        if (currentPanel() == m_messages)
            showCampaigns(); // that campaign is of another database
    }
    m_services = services;
    m_campaigns->setServices(services);
    m_messages->setServices(services);
    tellSelection();
}

TablePanel *ArchiveBrowser::currentPanel() const
{
    return m_stack->currentIndex() == 0 ? m_campaigns : m_messages;
}

void ArchiveBrowser::showCampaigns()
{
    m_stack->setCurrentIndex(0);
    setFocusProxy(m_campaigns->view());
    if (isVisible())
        m_campaigns->view()->setFocus();
    Q_EMIT viewChanged();
}

void ArchiveBrowser::showMessages(qint64 campaignId, const QString &name)
{
    m_messagesOf = name;
    TableFilter filter;
    filter.columns.insert(u"campaign_id"_s, only(campaignId));
    m_messages->setBaseFilter(filter);
    m_messages->filterBar()->setState({});
    m_stack->setCurrentIndex(1);
    setFocusProxy(m_messages->view());
    m_messages->view()->setFocus();
    retranslate();
    Q_EMIT viewChanged();
}

void ArchiveBrowser::showRun(qint64 runId)
{
    showCampaigns();
    m_campaigns->filterBar()->clear();
    m_campaigns->filterBar()->setPreset(u"all"_s);
    m_campaigns->filterBar()->setColumnFilter(
        u"archive_run_id"_s,
        ColumnFilter{{}, {}, false, QString::number(runId), QString::number(runId)});
}

void ArchiveBrowser::showCampaign(qint64 campaignId)
{
    showCampaigns();
    m_campaigns->view()->setCurrentKey({QString::number(campaignId)});
}

void ArchiveBrowser::restore()
{
    if (currentPanel() != m_campaigns)
        return;
    ArchiveSelection selection = ArchiveSelection::of(*m_campaigns);
    if (selection.count == 0 && !m_campaigns->view()->currentKey().isEmpty()) {
        selection.keys = m_campaigns->view()->currentKey();
        selection.stretches.clear();
        selection.count = 1;
    }
    if (selection.count == 0)
        return;
    const auto start = [this, selection] {
        m_campaigns->view()->setFocus();
        startRestore(
            m_services, policy, selection, [] {},
            [browser = QPointer<ArchiveBrowser>(this)](qint64 campaignId) {
                if (browser)
                    Q_EMIT browser->liveRequested(campaignId);
            });
    };
    if (selection.count == 1)
        return start();
    const int n = int(std::min<qint64>(selection.count, std::numeric_limits<int>::max()));
    QString sentence =
        tr("%Ln campaign(s) with all that belongs to them go back to the live tables.", nullptr, n);
    if (selection.count > restoreLimit)
        sentence += u' ' + tr("At most %1 at once: these are the first ones in this order.")
                               .arg(QLocale().toString(restoreLimit));
    m_confirm->ask(sentence,
                   tr("Restore %Ln campaign(s)", nullptr, int(std::min<qint64>(n, restoreLimit))),
                   start);
}

void ArchiveBrowser::tellSelection()
{
    const bool any = m_campaigns->view()->selectionSummary().rows > 0 ||
                     !m_campaigns->view()->currentKey().isEmpty();
    m_restore->setEnabled(any && m_services.database);
}

void ArchiveBrowser::retranslate()
{
    m_restore->setText(tr("Restore"));
    m_restore->setToolTip(tr("Bring the selected campaigns back to the live tables"));
    m_back->setText(tr("Archived campaigns"));
    m_back->setToolTip(tr("Back to the archived campaigns (Esc)"));
    m_title->setText(m_messagesOf.isEmpty() ? tr("Archived messages")
                                            : tr("Archived messages of %1").arg(m_messagesOf));
    m_campaigns->setPresets(archivePresets());
    m_campaigns->setEmptyState(
        u"archive"_s, tr("Nothing is archived yet"),
        tr("Settled campaigns come here once they are older than their policy says."));
    m_messages->setEmptyState(u"sent"_s, tr("This campaign had no messages"), {});
}

void ArchiveBrowser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
