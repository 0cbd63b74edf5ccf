// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/stuckactions.h"

#include "tasks/stucktasks.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QStackedWidget;

namespace regie {

class Pill;
class PlainTable;
class StatePlaceholder;
class StuckMarksModel;
class StuckModel;

/// The tasks that hang and those that were given up: two lists, switched on top, beside what can be
/// done. GUI thread only; shows what it is given and lets time pass.
class StuckLists : public QWidget
{
    Q_OBJECT

public:
    /// The actions, borrowed, have their buttons above the lists.
    explicit StuckLists(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Nothing is known: with a database it will be.
    void forget(bool hasDatabase);
    /// What is chosen stays chosen while tasks come and go.
    void setFound(const StuckTasks &found, const QList<StuckMark> &marks);
    /// Where nothing is known yet.
    void showError(const Error &error);
    /// Time went on.
    void retell();

    void showMarks(bool marks);
    bool isMarks() const { return m_isMarks; }
    /// All that hang, also those that the list does not hold.
    qint64 total() const;
    qsizetype marksCount() const;
    QList<NamedTask> chosen() const;
    QList<NamedTask> allShown() const;
    std::optional<StuckMark> chosenMark() const;
    PlainTable *table() const { return m_table; }
    /// What the lists lie in.
    QStackedWidget *stack() const { return m_stack; }

Q_SIGNALS:
    void chosenChanged();
    /// The other list is shown.
    void switched();
    void retryRequested();
    void taskRequested(const QString &uuid);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createBar(const QList<QAction *> &actions);
    void createTable();
    void createMarks();
    void connectAll();
    void showStuck(const StuckTasks &found);
    void tellContent();
    void tellEmpty();
    void tellProblem();
    void retranslate();

    StuckModel *m_model;
    StuckMarksModel *m_marksModel;
    PlainTable *m_table;
    PlainTable *m_marks;
    StatePlaceholder *m_placeholder;
    QStackedWidget *m_stack;
    Pill *m_toStuck;
    Pill *m_toMarks;
    QLabel *m_more;
    QLabel *m_note;
    bool m_isMarks = false;
    bool m_known = false;
    bool m_hasDatabase = false;
    std::optional<Error> m_problem; ///< why nothing is known
};

} // namespace regie
