// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagedtableview.h"

#include "ui/delegates/celltext.h"
#include "ui/delegates/outcomedelegate.h"
#include "ui/delegates/statusdelegate.h"
#include "ui/delegates/warningdelegate.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/tableheader.h"

#include "tables/pagedtablemodel.h"
#include "tables/tableexport.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

namespace regie {

PagedTableView::PagedTableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_keeper(new SelectionKeeper(this))
    , m_newRowsButton(new QPushButton(viewport()))
{
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setItemDelegate(new CellDelegate(this));
    viewport()->setAttribute(Qt::WA_Hover);
    m_newRowsButton->hide();
    m_newRowsButton->setObjectName(QStringLiteral("newRows"));
    m_newRowsButton->setFocusPolicy(Qt::NoFocus);
    m_newRowsButton->setCursor(Qt::PointingHandCursor);
    setButtonRole(m_newRowsButton, ButtonRole::Primary);
    m_visibleTimer.setSingleShot(true);
    connect(&m_visibleTimer, &QTimer::timeout, this, &PagedTableView::reportVisibleRows);
    connect(m_newRowsButton, &QPushButton::clicked, this, [this] {
        scrollToTop();
        table()->showNewRows();
    });
    connect(m_header, &TableHeader::sortRequested, this, [this](int column, Qt::SortOrder order) {
        if (table())
            table()->sort(column, order);
    });
    connect(m_keeper, &SelectionKeeper::currentKeyChanged, this,
            &PagedTableView::currentKeyChanged);
    connect(m_keeper, &SelectionKeeper::summaryChanged, this,
            &PagedTableView::selectionSummaryChanged);
    connect(&theme(), &Theme::changed, this, &PagedTableView::applyTheme);
    applyTheme();
}

PagedTableModel *PagedTableView::table() const
{
    return qobject_cast<PagedTableModel *>(model());
}

void PagedTableView::setModel(QAbstractItemModel *model)
{
    m_keeper->watch(qobject_cast<PagedTableModel *>(model));
    QTableView::setModel(model);
    // A header asks for every row whether whole columns are selected; it gets nothing to ask.
    m_header->setSelectionModel(new QItemSelectionModel(model, m_header));
    verticalHeader()->setSelectionModel(new QItemSelectionModel(model, verticalHeader()));
    m_keeper->attach();
    if (!table())
        return;
    installDelegates();
    m_header->resetColumns();
    setAccessibleName(table()->spec().translatedTitle());
    const auto showSort = [this] {
        const TableQuery &query = table()->query();
        m_header->showSort(table()->spec().indexOf(query.sortColumn),
                           query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    };
    showSort();
    const auto later = [this] {
        m_visibleTimer.start(0);
    };
    connect(table(), &QAbstractItemModel::modelReset, this, [this] {
        // Rows of another query begin at the top; a reset for other reasons stays in its place.
        if (table()->loadState() == PagedTableModel::LoadState::Loading)
            scrollToTop();
        m_reported = {0, -1};
    });
    connect(table(), &QAbstractItemModel::modelReset, this, later);
    connect(table(), &QAbstractItemModel::rowsInserted, this, later);
    connect(table(), &QAbstractItemModel::rowsRemoved, this, later);
    connect(table(), &PagedTableModel::statusChanged, this, &PagedTableView::updateNewRowsButton);
    connect(table(), &PagedTableModel::loadStateChanged, this, showSort);
}

void PagedTableView::installDelegates()
{
    const TableSpec &spec = table()->spec();
    for (int i = 0; i < spec.columns.size(); ++i) {
        switch (spec.columns[i].type) {
        case ColumnType::State:
            setItemDelegateForColumn(
                i, new StatusDelegate(statusSubject(spec.name, spec.columns[i].id), this));
            break;
        case ColumnType::Outcome:
            setItemDelegateForColumn(i, new OutcomeDelegate(this));
            break;
        case ColumnType::Warning:
            setItemDelegateForColumn(i, new WarningDelegate(this));
            break;
        default:
            break;
        }
    }
}

void PagedTableView::applyTheme()
{
    setFont(theme().font(FontRole::Body));
    verticalHeader()->setMinimumSectionSize(theme().rowHeight());
    if (verticalHeader()->defaultSectionSize() != theme().rowHeight())
        verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    verticalScrollBar()->setSingleStep(theme().rowHeight());
    m_header->setFixedHeight(theme().rowHeight());
    m_newRowsButton->setIcon(icon(QStringLiteral("sort-up"), Token::OnAccent));
    viewport()->update();
    m_visibleTimer.start(0);
}

// --- what is on screen -------------------------------------------------------------------------

std::pair<int, int> PagedTableView::visibleRows() const
{
    if (!model() || model()->rowCount() == 0)
        return {0, -1};
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    return {std::max(0, first), last < 0 ? model()->rowCount() - 1 : last};
}

void PagedTableView::reportVisibleRows()
{
    const auto rows = visibleRows();
    if (!table() || rows == m_reported)
        return;
    m_reported = rows;
    table()->setVisibleRows(rows.first, rows.second);
    Q_EMIT visibleRowsChanged();
}

void PagedTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    // Before the rows are painted, so that what they miss counts as needed.
    if (dy != 0)
        reportVisibleRows();
    placeNewRowsButton();
}

void PagedTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeNewRowsButton();
    m_visibleTimer.start(0);
}

void PagedTableView::setSkeletonShown(bool shown)
{
    if (m_skeletonShown == shown)
        return;
    m_skeletonShown = shown;
    viewport()->update();
}

void PagedTableView::updateNewRowsButton()
{
    const qint64 count = table()->newRows();
    m_newRowsButton->setVisible(count > 0);
    if (count <= 0)
        return;
    m_newRowsButton->setText(tr("%Ln new", nullptr, int(std::min<qint64>(count, INT_MAX))));
    m_newRowsButton->setAccessibleName(
        tr("Show %Ln new row(s)", nullptr, int(std::min<qint64>(count, INT_MAX))));
    placeNewRowsButton();
}

void PagedTableView::placeNewRowsButton()
{
    m_newRowsButton->adjustSize();
    m_newRowsButton->move((viewport()->width() - m_newRowsButton->width()) / 2, 8);
}

void PagedTableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    for (const int touched : {std::exchange(m_hoveredRow, row), row}) {
        if (touched >= 0)
            viewport()->update(0, rowViewportPosition(touched), viewport()->width(),
                               rowHeight(touched));
    }
}

bool PagedTableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHoveredRow(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

// --- painting ----------------------------------------------------------------------------------

void PagedTableView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), theme().color(Token::Panel));
        if (m_skeletonShown && model() && model()->rowCount() == 0)
            paintSkeleton(&painter);
        else
            paintRows(&painter);
    }
    QTableView::paintEvent(event);
}

/// Background and line of each row over the whole width, also where it has no cells.
void PagedTableView::paintRows(QPainter *painter) const
{
    const auto [first, last] = visibleRows();
    const int width = viewport()->width();
    for (int row = first; row <= last; ++row) {
        const QRect rect(0, rowViewportPosition(row), width, rowHeight(row));
        const bool selected = selectionModel()->isSelected(model()->index(row, 0));
        const bool current = row == currentIndex().row();
        if (selected)
            painter->fillRect(rect, theme().color(Token::SelectedRow));
        else if (row == m_hoveredRow)
            painter->fillRect(rect, theme().color(Token::Background));
        painter->fillRect(0, rect.bottom(), width, 1, theme().color(Token::Line));
        if (current && hasFocus())
            painter->fillRect(0, rect.top(), 2, rect.height() - 1, theme().color(Token::Accent));
    }
}

void PagedTableView::paintSkeleton(QPainter *painter) const
{
    const int height = theme().rowHeight();
    const auto &columns = table()->spec().columns;
    for (int row = 0; row * height < viewport()->height(); ++row) {
        const int top = row * height;
        for (int column = 0; column < columns.size(); ++column) {
            if (isColumnHidden(column))
                continue;
            const QRect cell(columnViewportPosition(column), top, columnWidth(column), height);
            const auto alignment =
                model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
            CellDelegate::paintSkeleton(painter, cell, row, column,
                                        alignment.value<Qt::Alignment>() & Qt::AlignRight);
        }
        painter->fillRect(0, top + height - 1, viewport()->width(), 1, theme().color(Token::Line));
    }
}

// --- keys --------------------------------------------------------------------------------------

QModelIndex PagedTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!model() || model()->rowCount() == 0)
        return {};
    const int column = std::max(0, currentIndex().column());
    switch (action) {
    case MoveHome:
        return model()->index(0, column);
    case MoveEnd:
        return model()->index(model()->rowCount() - 1, column);
    case MoveLeft:
    case MoveRight: {
        // Rows are chosen, not cells: sideways only looks.
        QScrollBar *bar = horizontalScrollBar();
        bar->setValue(bar->value() + (action == MoveLeft ? -60 : 60));
        return currentIndex();
    }
    case MoveNext:
    case MovePrevious:
        return currentIndex();
    default:
        return currentIndex().isValid() ? QTableView::moveCursor(action, modifiers)
                                        : model()->index(visibleRows().first, column);
    }
}

void PagedTableView::moveByLetter(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex target = moveCursor(action, modifiers);
    if (!target.isValid())
        return;
    if (modifiers & Qt::ShiftModifier) {
        // As Shift with an arrow: the base class extends from where the selection began.
        const int key = action == MoveDown ? Qt::Key_Down : Qt::Key_Up;
        QKeyEvent arrow(QEvent::KeyPress, key, Qt::ShiftModifier);
        QTableView::keyPressEvent(&arrow);
        return;
    }
    setCurrentIndex(target);
}

/// Escape ends a selection of several rows before it does what the page uses it for.
bool PagedTableView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && selectionSummary().rows > 1) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void PagedTableView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return activateCurrent();
    if (plain && event->key() == Qt::Key_J)
        return moveByLetter(MoveDown, event->modifiers());
    if (plain && event->key() == Qt::Key_K)
        return moveByLetter(MoveUp, event->modifiers());
    if (plain && event->key() == Qt::Key_Escape && selectionSummary().rows > 1) {
        setCurrentIndex(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void PagedTableView::focusInEvent(QFocusEvent *event)
{
    // The base class would make the first row current; here that means opening its detail.
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PagedTableView::activateCurrent()
{
    if (currentIndex().isValid() && !currentKey().isEmpty())
        Q_EMIT rowActivated(currentKey());
}

void PagedTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (indexAt(event->position().toPoint()).isValid())
        activateCurrent();
}

// --- selection and copies ----------------------------------------------------------------------

void PagedTableView::selectAll()
{
    if (model() && model()->rowCount() > 0)
        m_keeper->selectAll();
}

/// A cell as the export writes it: what a spreadsheet would run as a formula stays text.
QString PagedTableView::copiedCell(const QModelIndex &index) const
{
    // Pasted elsewhere "2 h ago" says nothing: the exact time goes out.
    const bool isTime =
        index.data(PagedTableModel::ColumnTypeRole).toInt() == int(ColumnType::Time);
    const QString text = isTime ? index.data(Qt::DisplayRole).toString() : cellText(index);
    const bool isText = index.data(PagedTableModel::ValueRole).typeId() == QMetaType::QString;
    return QString::fromUtf8(csvField(text.simplified().toUtf8(), isText, '\t'));
}

/// QTableView lists every index of a range when a screen reader listens: ten million of them.
void PagedTableView::selectionChanged(const QItemSelection &selected,
                                      const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update(); // rows are painted beyond their last cell
    if (!QAccessible::isActive() || selected.isEmpty())
        return;
    const int child = selected.first().top() * model()->columnCount() + m_header->count();
    QAccessibleEvent event(this, QAccessible::SelectionAdd);
    event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

std::optional<QString> PagedTableView::selectedText(bool withHeader) const
{
    if (!table() || selectionSummary().rows > directCopyLimit)
        return {};
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (!m_header->isSectionHidden(m_header->logicalIndex(visual)))
            columns.append(m_header->logicalIndex(visual));
    }
    const auto line = [&columns](auto cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(column));
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines;
    if (withHeader)
        lines.append(line([this](int c) {
            return model()->headerData(c, Qt::Horizontal).toString().simplified();
        }));
    const auto ranges = selectedRanges();
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last; ++row) {
            if (table()->rowKey(row).isEmpty())
                return {};
            lines.append(line([this, row](int c) { return copiedCell(model()->index(row, c)); }));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void PagedTableView::copySelection(bool withHeader)
{
    if (selectionSummary().rows == 0)
        return;
    if (const auto text = selectedText(withHeader))
        QApplication::clipboard()->setText(*text);
    else
        Q_EMIT copyRequested(withHeader);
}

void PagedTableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool any = selectionSummary().rows > 0;
    QAction *copy = menu->addAction(icon(QStringLiteral("copy")), tr("Copy"), QKeySequence::Copy,
                                    this, [this] { copySelection(false); });
    QAction *copyWithHeader =
        menu->addAction(tr("Copy with column titles"), this, [this] { copySelection(true); });
    copy->setEnabled(any);
    copyWithHeader->setEnabled(any);
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, this, &PagedTableView::selectAll);
    menu->addSeparator();
    QMenu *columns = m_header->createColumnMenu(menu);
    columns->setTitle(tr("Columns"));
    columns->setIcon(icon(QStringLiteral("columns")));
    menu->addMenu(columns);
    menu->popup(event->globalPos());
}

void PagedTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && table()) {
        table()->retranslate();
        setAccessibleName(table()->spec().translatedTitle());
        updateNewRowsButton();
    }
}

} // namespace regie
