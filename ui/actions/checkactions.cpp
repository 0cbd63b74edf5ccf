// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/checkactions.h"

#include "ui/dialogs/dryrundialog.h"
#include "ui/dialogs/scheduledialog.h"
#include "ui/notifications.h"
#include "ui/texts/checktexts.h"

#include "database/database.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

void present(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

CheckActions::CheckActions(QWidget *page)
    : QObject(page)
    , m_page(page)
{}

void CheckActions::setServices(const Services &services)
{
    const bool otherDatabase = m_services.database != services.database;
    m_services = services;
    if (m_dryRun)
        m_dryRun->setServices(services);
    if (m_schedule && otherDatabase)
        m_schedule->close(); // it would be stored in the wrong place
}

void CheckActions::write(const std::function<Status(Session &)> &work,
                         const std::function<void()> &done, const Failed &failed)
{
    if (!m_services.database)
        return;
    m_services.database->ask(
        this, [work](Session &session) { return work(session); },
        [this, done, failed](const Status &status) {
            Q_EMIT changed();
            if (status)
                return done();
            if (failed)
                failed(status.error());
            else if (m_services.notifications)
                m_services.notifications->failed(status.error());
        },
        Lane::Interactive, Access::Write);
}

void CheckActions::run(const QString &check)
{
    write([check](Session &session) { return requestCheckRun(session, check, Actor::inWindow()); },
          [this, check] { Q_EMIT runRequested(check); });
}

void CheckActions::switchTo(const QString &check, bool on)
{
    const auto work = [check, on](Session &session) {
        return setCheckEnabled(session, check, on, Actor::inWindow());
    };
    write(work, [this, check, on] {
        if (!on)
            tellOff(check);
    });
}

void CheckActions::tellOff(const QString &check)
{
    if (!m_services.notifications)
        return;
    Notification notification;
    notification.text = tr("“%1” is off.").arg(checkTitle(check));
    notification.actionText = tr("Undo");
    notification.actionKey = QKeySequence::Undo;
    notification.action = [self = QPointer<CheckActions>(this), database = m_services.database,
                           check] {
        if (self && self->m_services.database == database)
            self->switchTo(check, true);
    };
    m_services.notifications->post(notification);
}

void CheckActions::preview(const QString &check)
{
    if (m_dryRun)
        m_dryRun->close();
    m_dryRun = new DryRunDialog(check, m_services, m_page->window());
    connect(m_dryRun, &DryRunDialog::campaignRequested, this, &CheckActions::campaignRequested);
    connect(m_dryRun, &DryRunDialog::runRequested, this, &CheckActions::run);
    present(m_dryRun);
}

void CheckActions::editSchedule(const CheckState &state)
{
    if (m_schedule)
        m_schedule->close();
    m_schedule = new ScheduleDialog(state, m_page->window());
    connect(m_schedule, &ScheduleDialog::scheduleChosen, this,
            [this, check = state.name](const Schedule &schedule) { store(check, schedule); });
    present(m_schedule);
}

void CheckActions::store(const QString &check, const Schedule &schedule)
{
    const auto work = [check, schedule](Session &session) {
        return setCheckSchedule(session, check, schedule, Actor::inWindow());
    };
    write(
        work,
        [dialog = m_schedule] {
            if (dialog)
                dialog->close();
        },
        [dialog = m_schedule](const Error &error) {
            if (dialog)
                dialog->showProblem(error.text());
        });
}

} // namespace regie
