// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backgroundjob.h"

#include "ui/notifications.h"

#include <QCoreApplication>

namespace regie {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::BackgroundJob", text);
}

} // namespace

void tellNotStarted(const Services &services, const QString &label)
{
    if (!services.notifications)
        return;
    services.notifications->warning(
        translated(QT_TRANSLATE_NOOP("regie::BackgroundJob",
                                     "“%1” was not started: there is no connection to a database."))
            .arg(label));
}

void endWithDatabase(const Services &services, Job *job)
{
    const auto stop = [job, notifications = QPointer<Notifications>(services.notifications)] {
        const bool wanted = job->state() == Job::State::Running;
        const QString label = job->label();
        job->finish(Job::State::Cancelled);
        if (!wanted || !notifications)
            return;
        notifications->warning(
            translated(QT_TRANSLATE_NOOP("regie::BackgroundJob",
                                         "“%1” was stopped because the connection was changed."))
                .arg(label));
    };
    QObject::connect(services.database, &QObject::destroyed, job, stop);
}

} // namespace regie
