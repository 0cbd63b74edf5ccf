// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsontree.h"

#include <QTreeView>

class QAction;

namespace regie {

class JsonTreeModel;

/// The tree of a JSON value with its keys and its menu: copies of value, path, key and all, and
/// what is unfolded. GUI thread only; never takes longer for a larger value.
class JsonTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit JsonTreeView(QWidget *parent = nullptr);

    JsonTreeModel *jsonModel() const { return m_model; }
    /// Shows it as it is best read: the first levels unfolded, as far as they are short.
    void setTree(std::shared_ptr<const JsonTree> tree);
    /// Unfolds what is above it and makes it the current one.
    void reveal(JsonTree::Node node);

    /// Unfolds what is below `index` (invalid: everything), the upper levels first, until so many
    /// lines are shown. False: there is more.
    bool unfoldBelow(const QModelIndex &index, int mostLines);
    void unfoldAll();
    void foldAll();

    QAction *copyValueAction() const { return m_copyValue; }
    QAction *copyPathAction() const { return m_copyPath; }
    QAction *copyAllAction() const { return m_copyAll; }

    static constexpr int mostUnfolded = 2000; ///< lines

Q_SIGNALS:
    void currentNodeChanged();
    /// Something was put on the clipboard: "The value was copied."
    void copied(const QString &sentence);
    /// Not everything could be unfolded.
    void unfoldingStopped();
    void linesChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QAction *addCopy(const QKeySequence &key, void (JsonTreeView::*copy)());
    void copyValue();
    void copyPath();
    void copyKey();
    void copyAll();
    void retranslate();

    JsonTreeModel *m_model;
    QAction *m_copyValue;
    QAction *m_copyPath;
    QAction *m_copyKey;
    QAction *m_copyAll;
    QAction *m_unfold;
    QAction *m_fold;
};

} // namespace regie
