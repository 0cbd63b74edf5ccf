// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "domain/result.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace regie {

class Session;
class UndoBar;

/// What takes a change back. Runs in a worker.
using UndoWork = std::function<Status(Session &)>;
/// A change that was made.
struct MadeChange
{
    UndoWork undo;         ///< empty: it cannot be taken back
    QString sentence = {}; ///< where something else was done than was asked for
};
using ChangeWork = std::function<Result<MadeChange>(Session &)>;

/// Changes that an operator makes in a view, told in its undo bar and taken back one after the
/// other. GUI thread only; the work runs in the background and is not repeated when the connection
/// breaks. One belongs to a view.
class ChangeWriter : public QObject
{
    Q_OBJECT

public:
    /// `view` gets the undo key, `host` is what the bar lies upon.
    ChangeWriter(QWidget *view, QWidget *host);

    /// Another database: nothing can be taken back any more.
    void setServices(const Services &services);
    /// `sentence` tells what was done; `failed` is told instead of the operator where it is given.
    void write(const QString &sentence, ChangeWork work, std::function<void()> done = {},
               std::function<void(const Error &)> failed = {});
    void undo();
    bool canUndo() const { return !m_undos.isEmpty(); }
    UndoBar *bar() const { return m_bar; }
    void retranslate();

Q_SIGNALS:
    /// Something was changed, or could not be.
    void changed();

private:
    struct Undo
    {
        QString sentence;
        UndoWork work;
    };

    void keep(const QString &sentence, const UndoWork &undo);
    void tell(const Error &error);

    Services m_services;
    QAction *m_undo;
    UndoBar *m_bar;
    QList<Undo> m_undos; ///< the last one is taken back first
};

} // namespace regie
