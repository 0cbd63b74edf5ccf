// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsontreeview.h"

#include "ui/delegates/jsondelegate.h"
#include "ui/itemmodels/jsontreemodel.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QQueue>

namespace regie {

using namespace Qt::StringLiterals;

namespace {
constexpr int shortEnough = 60; // lines that are unfolded unasked
constexpr int indent = 14;
} // namespace

JsonTreeView::JsonTreeView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new JsonTreeModel(this))
    , m_copyValue(addCopy(QKeySequence::Copy, &JsonTreeView::copyValue))
    , m_copyPath(addCopy(QKeySequence(u"Ctrl+Shift+C"_s), &JsonTreeView::copyPath))
    , m_copyKey(addCopy({}, &JsonTreeView::copyKey))
    , m_copyAll(addCopy({}, &JsonTreeView::copyAll))
    , m_unfold(new QAction(this))
    , m_fold(new QAction(this))
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(indent);
    setItemDelegate(new JsonDelegate(this));
    setTabKeyNavigation(false);
    setModel(m_model);
    connect(m_unfold, &QAction::triggered, this, [this] {
        if (!unfoldBelow(currentIndex(), mostUnfolded))
            Q_EMIT unfoldingStopped();
    });
    connect(m_fold, &QAction::triggered, this, &JsonTreeView::foldAll);
    connect(this, &QTreeView::expanded, this, &JsonTreeView::linesChanged);
    connect(this, &QTreeView::collapsed, this, &JsonTreeView::linesChanged);
    retranslate();
}

QAction *JsonTreeView::addCopy(const QKeySequence &key, void (JsonTreeView::*copy)())
{
    auto *action = new QAction(this);
    action->setIcon(icon(u"copy"_s));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, copy);
    addAction(action);
    return action;
}

void JsonTreeView::setTree(std::shared_ptr<const JsonTree> tree)
{
    m_model->setTree(std::move(tree));
    if (m_model->rowCount() == 0)
        return;
    unfoldBelow({}, shortEnough);
    setCurrentIndex(m_model->index(0, 0));
    scrollToTop();
}

void JsonTreeView::reveal(JsonTree::Node node)
{
    const QModelIndex index = m_model->indexOf(node);
    if (!index.isValid())
        return;
    QList<QModelIndex> above;
    for (QModelIndex at = index.parent(); at.isValid(); at = at.parent())
        above.prepend(at);
    for (const QModelIndex &at : std::as_const(above))
        setExpanded(at, true);
    setCurrentIndex(index);
    scrollTo(index);
}

// --- unfolding -----------------------------------------------------------------------------------

bool JsonTreeView::unfoldBelow(const QModelIndex &index, int mostLines)
{
    QQueue<QModelIndex> waiting;
    int lines = m_model->rowCount(index);
    if (index.isValid() && lines <= mostLines)
        setExpanded(index, true);
    waiting.enqueue(index);
    while (!waiting.isEmpty()) {
        const QModelIndex above = waiting.dequeue();
        for (int row = 0; row < m_model->rowCount(above); ++row) {
            const QModelIndex below = m_model->index(row, 0, above);
            const int members = m_model->rowCount(below);
            if (members == 0)
                continue;
            lines += members;
            if (lines > mostLines)
                return false;
            setExpanded(below, true);
            waiting.enqueue(below);
        }
    }
    return true;
}

void JsonTreeView::unfoldAll()
{
    if (!unfoldBelow({}, mostUnfolded))
        Q_EMIT unfoldingStopped();
}

void JsonTreeView::foldAll()
{
    collapseAll();
    Q_EMIT linesChanged();
}

// --- copying -------------------------------------------------------------------------------------

void JsonTreeView::copyValue()
{
    if (!currentIndex().isValid())
        return;
    const JsonTree &tree = *m_model->tree();
    const JsonTree::Node node = m_model->node(currentIndex());
    const bool isText = tree.kind(node) == JsonTree::Kind::String;
    QApplication::clipboard()->setText(isText ? tree.text(node, JsonTree::longest)
                                              : QString::fromUtf8(tree.json(node)));
    Q_EMIT copied(tr("The value was copied."));
}

void JsonTreeView::copyPath()
{
    if (!currentIndex().isValid())
        return;
    QApplication::clipboard()->setText(m_model->tree()->path(m_model->node(currentIndex())));
    Q_EMIT copied(tr("The path was copied."));
}

void JsonTreeView::copyKey()
{
    if (!currentIndex().isValid())
        return;
    QApplication::clipboard()->setText(m_model->tree()->key(m_model->node(currentIndex())));
    Q_EMIT copied(tr("The key was copied."));
}

void JsonTreeView::copyAll()
{
    if (!m_model->tree())
        return;
    QApplication::clipboard()->setText(QString::fromUtf8(m_model->tree()->source()));
    Q_EMIT copied(tr("All of it was copied, as JSON."));
}

// --- keys and words ------------------------------------------------------------------------------

/// Qt would unfold everything below, however much that is, and copy the line as it is shown.
void JsonTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Asterisk)
        return m_unfold->trigger();
    if (event->matches(QKeySequence::Copy))
        return copyValue();
    const bool isPath = event->key() == Qt::Key_C &&
                        event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (isPath)
        return copyPath();
    QTreeView::keyPressEvent(event);
}

void JsonTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool hasKey = index.isValid() && m_model->tree()->hasKey(m_model->node(index));
    m_copyKey->setEnabled(hasKey);
    for (QAction *action : {m_copyValue, m_copyPath, m_unfold})
        action->setEnabled(index.isValid());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_copyValue, m_copyPath, m_copyKey, m_copyAll});
    menu->addSeparator();
    menu->addActions({m_unfold, m_fold});
    menu->popup(event->globalPos());
}

void JsonTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentNodeChanged();
}

void JsonTreeView::retranslate()
{
    m_copyValue->setText(tr("Copy value"));
    m_copyPath->setText(tr("Copy path"));
    m_copyKey->setText(tr("Copy key"));
    m_copyAll->setText(tr("Copy all"));
    m_unfold->setText(tr("Unfold everything below"));
    m_fold->setText(tr("Fold everything"));
    m_model->retranslate();
    viewport()->update();
}

void JsonTreeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeView::changeEvent(event);
}

} // namespace regie
