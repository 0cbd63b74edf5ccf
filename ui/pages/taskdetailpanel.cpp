// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/taskdetailpanel.h"

#include "ui/pages/taskdetailcontent.h"
#include "ui/widgets/stateplaceholder.h"

#include "database/database.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {
constexpr int selectionDelay = 60; // ms
constexpr int patience = 150;      // ms
} // namespace

TaskDetailPanel::TaskDetailPanel(const QString &pageId, QWidget *parent)
    : QWidget(parent)
    , m_pageId(pageId)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_content(new TaskDetailContent(this))
{
    setMinimumWidth(300);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_content);
    layout->addWidget(m_stack);
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(selectionDelay);
    connect(&m_askTimer, &QTimer::timeout, this, &TaskDetailPanel::ask);
    m_waitTimer.setSingleShot(true);
    m_waitTimer.setInterval(patience);
    connect(&m_waitTimer, &QTimer::timeout, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_content, &TaskDetailContent::linkActivated, this, &TaskDetailPanel::linkActivated);
    showHint();
}

TaskDetailPanel::~TaskDetailPanel() = default;

void TaskDetailPanel::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    m_request.cancel();
    m_content->setServices(services, m_pageId);
    if (otherDatabase)
        showTask({});
    else
        refresh();
}

void TaskDetailPanel::showTask(const QString &uuid)
{
    m_uuid = uuid;
    m_request.cancel();
    if (uuid.isEmpty() || !m_services.database) {
        m_askTimer.stop();
        m_waitTimer.stop();
        m_detail.reset();
        return showHint();
    }
    m_askTimer.start();
    if (hasDetail())
        return show(*m_detail);
    if (m_waitTimer.isActive())
        return; // keys held down must not keep the old task on screen
    m_placeholder->showLoading();
    m_waitTimer.start();
}

void TaskDetailPanel::refresh()
{
    if (!m_uuid.isEmpty() && !m_askTimer.isActive())
        ask();
}

void TaskDetailPanel::ask()
{
    if (!m_services.database || m_uuid.isEmpty())
        return;
    m_request = m_services.database->ask(
        this, [uuid = m_uuid](Session &session) { return taskDetail(session, uuid); },
        [this](const Result<TaskDetail> &detail) {
            if (detail)
                show(*detail);
            else
                showFailure(detail.error());
        });
}

void TaskDetailPanel::show(const TaskDetail &detail)
{
    m_detail = detail;
    m_waitTimer.stop();
    m_content->showTask(detail);
    m_stack->setCurrentIndex(1);
}

/// What is shown of this task stays: an old answer is better than none while the server is away.
/// Another task's would be mistaken for this one's.
void TaskDetailPanel::showFailure(const Error &error)
{
    const bool offline = error.kind == ErrorKind::Offline;
    if (offline && hasDetail())
        return;
    m_detail.reset();
    m_waitTimer.stop();
    m_placeholder->showError(
        error.summary,
        offline ? tr("This task appears as soon as the database answers again.") : error.detail);
    m_stack->setCurrentIndex(0);
}

void TaskDetailPanel::showHint()
{
    m_placeholder->showEmpty(u"tasks"_s, tr("No task chosen"),
                             tr("Choose a task in the table to see what it took, what it was given "
                                "and what it returned."));
    m_stack->setCurrentIndex(0);
}

void TaskDetailPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_uuid.isEmpty())
        showHint();
    QWidget::changeEvent(event);
}

} // namespace regie
