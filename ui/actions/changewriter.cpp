// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/changewriter.h"

#include "ui/notifications.h"
#include "ui/widgets/undobar.h"

#include "database/database.h"

#include <QAction>
#include <QWidget>

namespace regie {

namespace {

constexpr qsizetype mostUndos = 50;

} // namespace

ChangeWriter::ChangeWriter(QWidget *view, QWidget *host)
    : QObject(view)
    , m_undo(new QAction(this))
    , m_bar(new UndoBar(m_undo, host))
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_undo->setEnabled(false);
    view->addAction(m_undo);
    connect(m_undo, &QAction::triggered, this, &ChangeWriter::undo);
    retranslate();
}

void ChangeWriter::setServices(const Services &services)
{
    if (services.database != m_services.database) {
        m_undos.clear();
        m_undo->setEnabled(false);
        m_bar->hide();
    }
    m_services = services;
}

void ChangeWriter::tell(const Error &error)
{
    if (m_services.notifications)
        m_services.notifications->failed(error);
}

void ChangeWriter::write(const QString &sentence, ChangeWork work, std::function<void()> done,
                         std::function<void(const Error &)> failed)
{
    if (!m_services.database) {
        const Error offline{ErrorKind::Offline, {}, {}, summaryFor(ErrorKind::Offline), {}};
        return failed ? failed(offline) : tell(offline);
    }
    m_services.database->ask(
        this, std::move(work),
        [this, sentence, asked = m_services.database, done = std::move(done),
         failed = std::move(failed)](const Result<MadeChange> &made) {
            if (asked != m_services.database)
                return; // it would be taken back in the wrong place
            if (made) {
                keep(made->sentence.isEmpty() ? sentence : made->sentence, made->undo);
                if (done)
                    done();
            } else if (failed) {
                failed(made.error());
            } else {
                tell(made.error());
            }
            Q_EMIT changed();
        },
        Lane::Interactive, Access::Write);
}

void ChangeWriter::keep(const QString &sentence, const UndoWork &undo)
{
    if (undo) {
        m_undos.append({sentence, undo});
        if (m_undos.size() > mostUndos)
            m_undos.removeFirst();
    }
    m_undo->setEnabled(canUndo());
    m_bar->say(sentence, bool(undo));
}

void ChangeWriter::undo()
{
    if (!canUndo() || !m_services.database)
        return;
    const Undo last = m_undos.takeLast();
    m_undo->setEnabled(canUndo());
    m_bar->hide();
    m_services.database->ask(
        this, [work = last.work](Session &session) { return work(session); },
        [this, last, asked = m_services.database](const Status &status) {
            if (asked != m_services.database)
                return;
            if (status) {
                m_bar->say(tr("Taken back: %1").arg(last.sentence), false);
            } else {
                if (status.error().kind == ErrorKind::Offline)
                    keep(last.sentence, last.work);
                tell(status.error());
            }
            Q_EMIT changed();
        },
        Lane::Interactive, Access::Write);
}

void ChangeWriter::retranslate()
{
    m_undo->setText(tr("Undo"));
}

} // namespace regie
