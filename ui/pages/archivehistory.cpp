// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/archivehistory.h"

#include "ui/actions/archivejobs.h"
#include "ui/look/icons.h"
#include "ui/pages/archiverunpanel.h"
#include "ui/widgets/detailsplitter.h"
#include "ui/widgets/tablepanel.h"

#include "database/connectionmonitor.h"
#include "tables/operationstables.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

const auto pageId = "archive"_L1;
constexpr int detailWidth = 420;

QAction *keyAction(QWidget *owner, const QString &iconName, Qt::Key key)
{
    auto *action = new QAction(owner);
    action->setIcon(icon(iconName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    owner->addAction(action);
    return action;
}

} // namespace

ArchiveHistory::ArchiveHistory(QWidget *parent)
    : QWidget(parent)
    , m_table(new TablePanel(archiveRunsTable(), this))
    , m_restore(keyAction(this, u"undo"_s, Qt::Key_R))
    , m_browse(keyAction(this, u"archive"_s, Qt::Key_G))
{
    m_detail = new ArchiveRunPanel(m_restore, m_browse, this);
    m_splitter = new DetailSplitter(m_table, m_detail, detailWidth, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_table->setSettingsKey(pageId, u"history"_s);
    m_table->setSelectsFirstRow(true);
    setFocusProxy(m_table->view());
    connect(m_table, &TablePanel::currentKeyChanged, this,
            [this](const QStringList &key) { m_detail->showRun(key.value(0).toLongLong()); });
    connect(m_table, &TablePanel::statusChanged, this, &ArchiveHistory::statusChanged);
    connect(m_table, &TablePanel::busyChanged, this, &ArchiveHistory::busyChanged);
    connect(m_table, &TablePanel::rowActivated, m_browse, &QAction::trigger);
    connect(m_detail, &ArchiveRunPanel::shown, this, &ArchiveHistory::tellActions);
    connect(m_restore, &QAction::triggered, this, &ArchiveHistory::restore);
    connect(m_browse, &QAction::triggered, this, [this] {
        if (m_detail->run())
            Q_EMIT browseRequested(m_detail->run()->id);
    });
    retranslate();
    tellActions();
}

void ArchiveHistory::setServices(const Services &services)
{
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    m_services = services;
    m_splitter->remember(services.settings, pageId, u"splitter"_s);
    m_table->setServices(services);
    m_detail->setServices(services);
    if (!services.monitor)
        return;
    connect(services.monitor, &ConnectionMonitor::tableChanged, this, [this](const QString &table) {
        if (table == "archive_runs"_L1 && isVisible())
            m_detail->refresh();
    });
    connect(services.monitor, &ConnectionMonitor::stateChanged, m_detail, &ArchiveRunPanel::refresh,
            Qt::UniqueConnection);
}

void ArchiveHistory::showRun(qint64 runId)
{
    m_table->view()->setCurrentKey({QString::number(runId)});
    m_detail->showRun(runId);
}

void ArchiveHistory::refresh()
{
    m_table->refresh();
    m_detail->refresh();
}

void ArchiveHistory::restore()
{
    if (!m_detail->isRestorable())
        return;
    startRestoreRun(
        m_services, m_detail->run()->id, [] {},
        [view = QPointer<ArchiveHistory>(this)](qint64) {
            if (view)
                Q_EMIT view->liveRequested();
        });
}

void ArchiveHistory::tellActions()
{
    const auto &run = m_detail->run();
    m_restore->setEnabled(m_detail->isRestorable());
    m_browse->setEnabled(run && run->direction == "archive"_L1 && run->policy == "campaigns"_L1);
}

void ArchiveHistory::retranslate()
{
    m_restore->setText(tr("Restore this run"));
    m_browse->setText(tr("What it archived"));
    m_table->setEmptyState(u"archive"_s, tr("Nothing was archived yet"),
                           tr("Every run of archiving, restoring and purging is kept here."));
}

void ArchiveHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
