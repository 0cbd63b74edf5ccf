// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsontree.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <atomic>

class QLabel;
class QLineEdit;
class QToolButton;

namespace regie {

class CodeBox;
class JsonTreeView;

/// A JSON value to read: its tree, a search through keys and values, and the whole of the long text
/// that is chosen. GUI thread only; searches run in another.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);
    ~JsonView() override;

    /// Null: nothing. What is searched for is searched in the new one.
    void setTree(std::shared_ptr<const JsonTree> tree);
    JsonTreeView *tree() const { return m_tree; }
    /// The text of what is shown; empty for nothing.
    QByteArray source() const;
    void focusSearch();
    /// Number of hits, -1 while they are being looked for or nothing is.
    qint64 hitCount() const;
    bool isSearching() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void copied(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Hits = std::vector<JsonTree::Node>;

    QToolButton *createButton(const QString &iconName);
    void connectParts();
    void search();
    void takeHits();
    void step(int by);
    void goTo(qsizetype hit);
    void tellHits();
    void showChosen();
    void fit();
    void retranslate();

    QLineEdit *m_search;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_unfold;
    QToolButton *m_fold;
    QToolButton *m_copy;
    JsonTreeView *m_tree;
    QLabel *m_stopped;
    CodeBox *m_value;
    QTimer m_typed;
    QFutureWatcher<Hits> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_again = false; ///< another text was typed while one was searched for
    bool m_known = false; ///< the hits are those of what is typed
    qsizetype m_hit = -1;
};

} // namespace regie
