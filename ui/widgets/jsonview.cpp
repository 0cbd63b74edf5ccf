// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsonview.h"

#include "ui/itemmodels/jsontreemodel.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/jsontreeview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QtConcurrent/QtConcurrentRun>
#include <QToolButton>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {
constexpr int typingDelay = 150; // ms
constexpr int fewestLines = 3;
constexpr int mostLines = 18;
constexpr qsizetype shortText = 60; // characters that are read on their line
} // namespace

JsonView::JsonView(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(createButton(u"chevron-up"_s))
    , m_next(createButton(u"chevron-down"_s))
    , m_unfold(createButton(u"plus"_s))
    , m_fold(createButton(u"minus"_s))
    , m_copy(createButton(u"copy"_s))
    , m_tree(new JsonTreeView(this))
    , m_stopped(new QLabel(this))
    , m_value(new CodeBox(this))
{
    m_search->setObjectName(u"jsonSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    setTextToken(m_count, Token::Dim);
    setTextToken(m_stopped, Token::Dim);
    m_stopped->setWordWrap(true);
    m_stopped->hide();
    m_value->setMostLines(12);
    m_value->hide();
    auto *bar = new QHBoxLayout;
    bar->setSpacing(4);
    bar->addWidget(m_search, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_count, m_previous, m_next, m_unfold, m_fold, m_copy})
        bar->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(m_tree);
    layout->addWidget(m_stopped);
    layout->addWidget(m_value);
    connectParts();
    retranslate();
}

JsonView::~JsonView()
{
    if (m_cancelled)
        *m_cancelled = true;
}

QToolButton *JsonView::createButton(const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    return button;
}

void JsonView::connectParts()
{
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingDelay);
    connect(&m_typed, &QTimer::timeout, this, &JsonView::search);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_known = false;
        tellHits();
        m_typed.start();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &JsonView::takeHits);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_unfold, &QToolButton::clicked, m_tree, &JsonTreeView::unfoldAll);
    connect(m_fold, &QToolButton::clicked, m_tree, &JsonTreeView::foldAll);
    connect(m_copy, &QToolButton::clicked, m_tree->copyAllAction(), &QAction::trigger);
    connect(m_tree, &JsonTreeView::copied, this, &JsonView::copied);
    connect(m_tree, &JsonTreeView::currentNodeChanged, this, &JsonView::showChosen);
    connect(m_tree, &JsonTreeView::linesChanged, this, &JsonView::fit);
    connect(m_tree, &JsonTreeView::unfoldingStopped, this, [this] { m_stopped->show(); });
    connect(m_value, &CodeBox::copied, this, [this] { Q_EMIT copied(tr("The text was copied.")); });
    m_tree->installEventFilter(this);
}

void JsonView::setTree(std::shared_ptr<const JsonTree> tree)
{
    m_stopped->hide();
    m_known = false;
    m_hit = -1;
    m_tree->setTree(std::move(tree));
    showChosen();
    fit();
    search();
}

QByteArray JsonView::source() const
{
    const std::shared_ptr<const JsonTree> &shown = m_tree->jsonModel()->tree();
    return shown ? shown->source() : QByteArray();
}

// --- searching -----------------------------------------------------------------------------------

void JsonView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void JsonView::search()
{
    m_typed.stop();
    if (m_watcher.isRunning()) {
        *m_cancelled = true;
        m_again = true;
        return;
    }
    m_hit = -1;
    const std::shared_ptr<const JsonTree> tree = m_tree->jsonModel()->tree();
    if (m_search->text().isEmpty() || !tree) {
        m_tree->jsonModel()->setHits({});
        return tellHits();
    }
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(
        QtConcurrent::run([tree, wanted = m_search->text(), cancelled = m_cancelled] {
            return tree->find(wanted, *cancelled);
        }));
    tellHits();
}

void JsonView::takeHits()
{
    if (std::exchange(m_again, false))
        return search();
    m_tree->jsonModel()->setHits(m_watcher.result());
    m_tree->viewport()->update();
    m_known = true;
    if (hitCount() > 0)
        goTo(0);
    tellHits();
}

qint64 JsonView::hitCount() const
{
    return m_known ? qint64(m_tree->jsonModel()->hits().size()) : -1;
}

void JsonView::step(int by)
{
    const qint64 hits = hitCount();
    if (hits > 0)
        goTo((m_hit + by + hits) % hits);
}

void JsonView::goTo(qsizetype hit)
{
    m_hit = hit;
    m_tree->reveal(m_tree->jsonModel()->hits()[size_t(hit)]);
    tellHits();
}

void JsonView::tellHits()
{
    const qint64 hits = hitCount();
    const QLocale locale;
    if (m_search->text().isEmpty())
        m_count->clear();
    else if (hits < 0)
        m_count->setText(u"…"_s);
    else
        m_count->setText(
            hits == 0 ? tr("none")
                      : tr("%1 of %2").arg(locale.toString(m_hit + 1), locale.toString(hits)));
    m_previous->setEnabled(hits > 0);
    m_next->setEnabled(hits > 0);
}

/// Enter and F3 go on, with Shift back; Escape leaves the search, then the tree.
bool JsonView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_F3 || (isEnter && watched == m_search)) {
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Down) {
        m_tree->setFocus();
        return true;
    }
    if (watched == m_tree && key->matches(QKeySequence::Find)) {
        focusSearch();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// --- what is shown -------------------------------------------------------------------------------

/// A text that does not fit on its line is read below.
void JsonView::showChosen()
{
    const JsonTreeModel *model = m_tree->jsonModel();
    const QModelIndex current = m_tree->currentIndex();
    QString text;
    if (current.isValid() && model->tree() && !model->tree()->isContainer(model->node(current)))
        text = model->tree()->text(model->node(current), CodeBox::shownLength * 4);
    const bool isLong = text.size() > shortText || text.contains(u'\n');
    if (isLong) {
        m_value->setPath(model->tree()->path(model->node(current)).left(200));
        m_value->setText(text, text.size() >= CodeBox::shownLength * 4);
    }
    m_value->setVisible(isLong);
}

/// As high as its lines, within limits: the panel around it scrolls.
void JsonView::fit()
{
    int lines = 0;
    for (QModelIndex at = m_tree->model()->index(0, 0); at.isValid() && lines < mostLines;
         at = m_tree->indexBelow(at))
        ++lines;
    const QModelIndex first = m_tree->model()->index(0, 0);
    const int height = m_tree->itemDelegate()->sizeHint({}, first).height();
    m_tree->setFixedHeight(std::max(lines, fewestLines) * height + 2 * m_tree->frameWidth());
}

void JsonView::retranslate()
{
    m_search->setPlaceholderText(tr("Search keys and values"));
    m_search->setAccessibleName(tr("Search keys and values"));
    m_stopped->setText(tr("Only the first levels are unfolded: there are too many lines."));
    const auto name = [](QToolButton *button, const QString &text, const QString &key) {
        button->setToolTip(key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key));
        button->setAccessibleName(text);
    };
    name(m_previous, tr("Previous hit"), tr("Shift+Enter"));
    name(m_next, tr("Next hit"), tr("Enter"));
    name(m_unfold, tr("Unfold everything"), {});
    name(m_fold, tr("Fold everything"), {});
    name(m_copy, tr("Copy all"), {});
    m_tree->setAccessibleName(tr("JSON"));
    tellHits();
}

void JsonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
