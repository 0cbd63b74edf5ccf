// SPDX-License-Identifier: GPL-3.0-or-later
// What an operator does about tasks that hang.
#include "ui/pages/stuckview.h"

#include "ui/dialogs/markresultdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/typelimitsdialog.h"
#include "ui/notifications.h"
#include "ui/pages/stucklists.h"
#include "ui/widgets/undobar.h"

namespace regie {

using namespace Qt::StringLiterals;

void StuckView::askReason(const QList<NamedTask> &tasks)
{
    if (tasks.isEmpty())
        return;
    const QString what =
        tasks.size() == 1
            ? tr("“%1” is set to failed, with your reason as its error where it has none.")
                  .arg(tasks.first().title)
            : tr("%Ln task(s) are set to failed, with your reason as their error where they have "
                 "none.",
                 nullptr, int(tasks.size()));
    const QString rest = tr("Those that end meanwhile stay as they are; a program that ends one "
                            "later wins. It can be undone.");
    auto *dialog =
        new ReasonDialog(tr("Mark as failed"), what + u' ' + rest, tr("Mark as failed"), window());
    dialog->setReasonRequired(true);
    connect(dialog, &ReasonDialog::confirmed, m_doing,
            [this, tasks](const QString &reason) { m_doing->markFailed(tasks, reason); });
    dialog->show();
}

void StuckView::onMarked(const QList<NamedTask> &done, const QList<NamedTask> &left)
{
    m_lastDone = done;
    m_lastLeft = left;
    QStringList sentences;
    if (done.size() == 1)
        sentences.append(tr("“%1” is marked as failed.").arg(done.first().title));
    else if (!done.isEmpty())
        sentences.append(tr("%Ln task(s) are marked as failed.", nullptr, int(done.size())));
    if (left.size() == 1)
        sentences.append(
            tr("“%1” had ended meanwhile and stays as it is.").arg(left.first().title));
    else if (!left.isEmpty())
        sentences.append(
            tr("%Ln task(s) had ended meanwhile and stay as they are.", nullptr, int(left.size())));
    m_bar->say(sentences.join(u' '), !done.isEmpty());
    if (!isVisible() && m_services.notifications)
        m_services.notifications->info(sentences.join(u' ')); // the operator went on elsewhere
    if (done.size() + left.size() > 1)
        m_bar->offerDetails();
    load();
}

void StuckView::showResults()
{
    auto *dialog = new MarkResultDialog(m_lastDone, m_lastLeft, window());
    connect(dialog, &MarkResultDialog::taskRequested, this, &StuckView::openTask);
    dialog->show();
}

void StuckView::undoMark()
{
    if (const std::optional<StuckMark> mark = m_lists->chosenMark())
        m_doing->undoMark(mark->id);
}

void StuckView::openLimits()
{
    if (!m_limitsDialog) {
        m_limitsDialog = new TypeLimitsDialog(window());
        m_limitsDialog->setServices(m_services);
        connect(m_limitsDialog, &TypeLimitsDialog::limitsChanged, this, &StuckView::refresh);
    }
    m_limitsDialog->show();
    m_limitsDialog->raise();
    m_limitsDialog->activateWindow();
}

void StuckView::openTask(const QString &uuid)
{
    if (!uuid.isEmpty())
        Q_EMIT linkActivated(u"tasks"_s, {{u"task"_s, uuid}});
}

} // namespace regie
