// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableheader.h"

#include "ui/delegates/celldelegate.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include "tables/pagedtablemodel.h"

#include <QContextMenuEvent>
#include <QJsonArray>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSignalBlocker>

namespace regie {

namespace {

/// Ticking several columns should not need several trips through the menu.
class StayOpenMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = actionAt(event->position().toPoint());
        if (action && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

constexpr int sortIconSize = 12;

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(40);
    setSectionResizeMode(QHeaderView::Interactive);
    setObjectName(QStringLiteral("tableHeader"));
    retranslate();
    connect(this, &QHeaderView::sortIndicatorChanged, this, &TableHeader::onSortIndicatorChanged);
    const auto changed = [this] {
        if (!m_restoring)
            Q_EMIT columnStateChanged();
    };
    connect(this, &QHeaderView::sectionMoved, this, changed);
    connect(this, &QHeaderView::sectionResized, this, changed);
}

PagedTableModel *TableHeader::table() const
{
    return qobject_cast<PagedTableModel *>(model());
}

int TableHeader::visibleCount() const
{
    return count() - hiddenSectionCount();
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), theme().rowHeight()};
}

void TableHeader::applyDeclaredWidths()
{
    const auto &columns = table()->spec().columns;
    // Declared for a body font of 13 px; a larger font of the system needs wider columns.
    const double scale = std::max(1.0, QFontInfo(theme().font(FontRole::Body)).pixelSize() / 13.0);
    for (int i = 0; i < count(); ++i)
        resizeSection(i, int(columns[i].width * scale));
}

void TableHeader::resetColumns()
{
    if (!table())
        return;
    const QScopedValueRollback guard(m_restoring, true);
    for (int i = 0; i < count(); ++i) {
        moveSection(visualIndex(i), i);
        setSectionHidden(i, !table()->spec().columns[i].visible);
    }
    applyDeclaredWidths();
}

QJsonObject TableHeader::columnState() const
{
    if (!table())
        return {};
    const auto &columns = table()->spec().columns;
    QJsonArray order;
    QJsonArray hidden;
    QJsonObject widths;
    for (int visual = 0; visual < count(); ++visual) {
        const int logical = logicalIndex(visual);
        const QString id = columns[logical].id;
        order.append(id);
        if (isSectionHidden(logical))
            hidden.append(id);
        else
            widths.insert(id, sectionSize(logical));
    }
    return {{QStringLiteral("order"), order},
            {QStringLiteral("hidden"), hidden},
            {QStringLiteral("widths"), widths}};
}

void TableHeader::setColumnState(const QJsonObject &state)
{
    resetColumns();
    if (!table() || state.isEmpty())
        return;
    const QScopedValueRollback guard(m_restoring, true);
    const TableSpec &spec = table()->spec();
    const QJsonArray order = state.value(QStringLiteral("order")).toArray();
    int visual = 0;
    for (const QJsonValue &id : order) {
        if (const int logical = spec.indexOf(id.toString()); logical >= 0)
            moveSection(visualIndex(logical), visual++);
    }
    const QJsonArray hidden = state.value(QStringLiteral("hidden")).toArray();
    for (const QJsonValue &id : order) {
        if (const int logical = spec.indexOf(id.toString()); logical >= 0)
            setSectionHidden(logical, hidden.contains(id));
    }
    if (visibleCount() == 0 && count() > 0)
        setSectionHidden(logicalIndex(0), false);
    const QJsonObject widths = state.value(QStringLiteral("widths")).toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        if (const int logical = spec.indexOf(it.key()); logical >= 0 && it.value().toInt() > 0)
            resizeSection(logical, std::clamp(it.value().toInt(), minimumSectionSize(), 2000));
    }
}

void TableHeader::setColumnVisible(const QString &columnId, bool visible)
{
    const int column = table() ? table()->spec().indexOf(columnId) : -1;
    if (column < 0 || isSectionHidden(column) == !visible || (!visible && visibleCount() == 1))
        return;
    setSectionHidden(column, !visible);
    if (visible && sectionSize(column) < minimumSectionSize())
        resizeSection(column, table()->spec().columns[column].width);
    Q_EMIT columnStateChanged();
}

QMenu *TableHeader::createColumnMenu(QWidget *parent)
{
    auto *menu = new StayOpenMenu(parent);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAccessibleName(tr("Columns"));
    if (!table())
        return menu;
    for (int visual = 0; visual < count(); ++visual) {
        const ColumnSpec &column = table()->spec().columns[logicalIndex(visual)];
        QAction *action = menu->addAction(column.translatedTitle());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(logicalIndex(visual)));
        connect(action, &QAction::toggled, this, [this, action, id = column.id](bool visible) {
            setColumnVisible(id, visible);
            // The last column stays; the tick says so.
            action->setChecked(!isSectionHidden(table()->spec().indexOf(id)));
        });
    }
    menu->addSeparator();
    menu->addMenu(createSortMenu(menu));
    QAction *reset = menu->addAction(icon(QStringLiteral("reset")), tr("Reset columns"));
    connect(reset, &QAction::triggered, this, [this] {
        resetColumns();
        Q_EMIT columnStateChanged();
    });
    return menu;
}

QMenu *TableHeader::createSortMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Sort by"), parent);
    menu->setObjectName(QStringLiteral("sortMenu"));
    menu->setIcon(icon(QStringLiteral("sort-down")));
    if (!table())
        return menu;
    for (int visual = 0; visual < count(); ++visual) {
        const int logical = logicalIndex(visual);
        const ColumnSpec &column = table()->spec().columns[logical];
        if (!column.sortable)
            continue;
        const bool current = logical == m_sortColumn;
        const bool ascending = m_sortOrder == Qt::AscendingOrder;
        const QString title = column.translatedTitle();
        QAction *action = menu->addAction(!current    ? title
                                          : ascending ? tr("%1, ascending").arg(title)
                                                      : tr("%1, descending").arg(title));
        action->setCheckable(true);
        action->setChecked(current);
        connect(action, &QAction::triggered, this, [this, logical] { sortBy(logical); });
    }
    return menu;
}

/// As a click on its caption.
void TableHeader::sortBy(int column)
{
    Qt::SortOrder order =
        m_sortOrder == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (column != m_sortColumn) {
        const QVariant first =
            model()->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole);
        order = first.isValid() ? Qt::SortOrder(first.toInt()) : Qt::AscendingOrder;
    }
    setSortIndicator(column, order);
}

void TableHeader::retranslate()
{
    setAccessibleName(tr("Columns"));
}

void TableHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QHeaderView::changeEvent(event);
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createColumnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void TableHeader::onSortIndicatorChanged(int column, Qt::SortOrder order)
{
    const bool sortable =
        table() && column >= 0 && column < count() && table()->spec().columns[column].sortable;
    if (!sortable) {
        // QHeaderView moves its arrow first and tells afterwards.
        showSort(m_sortColumn, m_sortOrder);
        return;
    }
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT sortRequested(column, order);
}

void TableHeader::showSort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    const QSignalBlocker blocker(this);
    setSortIndicator(column, order);
    viewport()->update();
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme().color(Token::Panel));
    painter.fillRect(0, height() - 1, width(), 1, theme().color(Token::Line));
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid() || !table())
        return;
    painter->fillRect(rect, theme().color(Token::Panel));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().color(Token::Line));
    const bool sorted = logicalIndex == sortIndicatorSection();
    const QVariant aligned =
        model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const bool right = aligned.value<Qt::Alignment>() & Qt::AlignRight;
    const QString title = model()->headerData(logicalIndex, orientation()).toString();

    QRect room = rect.adjusted(CellDelegate::padding, 0, -CellDelegate::padding, -1);
    const QFont font = theme().font(sorted ? FontRole::CaptionStrong : FontRole::Caption);
    const QFontMetrics metrics(font);
    const int arrow = sorted ? sortIconSize + 3 : 0;
    const QString shown = metrics.elidedText(title, Qt::ElideRight, room.width() - arrow);
    const int textWidth = metrics.horizontalAdvance(shown);
    const int left = right ? room.right() + 1 - arrow - textWidth : room.left();

    const Token token = sorted ? Token::Text : Token::Dim;
    painter->setFont(font);
    painter->setPen(theme().color(token));
    painter->drawText(QRect(left, room.top(), textWidth + 2, room.height()),
                      Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (sorted) {
        const QRectF place(left + textWidth + 3, room.center().y() - sortIconSize / 2.0 + 0.5,
                           sortIconSize, sortIconSize);
        const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
        paintIcon(painter, place, up ? QStringLiteral("sort-up") : QStringLiteral("sort-down"),
                  theme().color(token));
    }
}

} // namespace regie
