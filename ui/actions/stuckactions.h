// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "tasks/stucktasks.h"

#include <QObject>

namespace regie {

/// A task that is given up, as far as a sentence needs it.
struct NamedTask
{
    QString uuid;
    QString title;
};

/// What an operator does about tasks that hang: marks them as failed, takes that back. GUI thread
/// only; the database says what became of each. Remembers what can be undone, the last first.
class StuckActions : public QObject
{
    Q_OBJECT

public:
    explicit StuckActions(QObject *parent = nullptr);

    /// What cannot be undone in another database is forgotten.
    void setServices(const Services &services);

    void markFailed(const QList<NamedTask> &tasks, const QString &reason);
    /// Takes back the last ones.
    void undo();
    /// Takes back one that may be anybody's.
    void undoMark(qint64 mark);
    bool canUndo() const { return !m_done.isEmpty() && !m_busy; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// `left` were no longer processing: they are as they are.
    void marked(const QList<regie::NamedTask> &done, const QList<regie::NamedTask> &left);
    void takenBack(const QString &sentence);
    /// What can be undone is another, or work began or ended.
    void changed();

private:
    void takeBack(const QList<qint64> &marks);
    void take(const QList<NamedTask> &tasks, const MarkOutcome &outcome);
    void tellError(const Error &error);
    void setBusy(bool busy);

    Services m_services;
    QList<QList<qint64>> m_done; ///< marks that were made together, the last ones at the end
    bool m_busy = false;
};

} // namespace regie
