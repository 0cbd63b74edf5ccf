// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuesfilterpopup.h"

#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace regie {

namespace {

enum ItemRole { ValueItemRole = Qt::UserRole, NullItemRole, CountItemRole };

/// The count at the right edge, the value elided before it.
class ValueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, 28};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QString count = index.data(CountItemRole).toString();
        const int width = option.fontMetrics.horizontalAdvance(count);
        QStyleOptionViewItem left = option;
        initStyleOption(&left, index);
        painter->fillRect(option.rect, option.state & QStyle::State_HasFocus
                                           ? theme().color(Token::SelectedRow)
                                           : theme().color(Token::Panel));
        left.rect.setWidth(option.rect.width() - width - 16);
        left.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
        left.backgroundBrush = Qt::NoBrush;
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &left, painter, widget);
        painter->setPen(theme().color(Token::Dim));
        painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter,
                          count);
    }
};

} // namespace

ValuesFilterPopup::ValuesFilterPopup(const ColumnSpec &column, const ColumnFilter &chosen,
                                     const TableFilter &others, FilterSource *source,
                                     Wording wording, QWidget *parent)
    : FilterPopup(column.translatedTitle(), parent)
    , m_columnId(column.id)
    , m_filter(chosen)
    , m_others(others)
    , m_source(source)
    , m_wording(std::move(wording))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_note(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("valueSearch"));
    m_search->setPlaceholderText(tr("Search values"));
    m_search->setAccessibleName(tr("Search values"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("values"));
    m_list->setAccessibleName(column.translatedTitle());
    m_list->setItemDelegate(new ValueDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_note->setWordWrap(true);
    setFontRole(m_note, FontRole::Caption);
    setTextToken(m_note, Token::Dim);
    content()->addWidget(m_search);
    content()->addWidget(m_list, 1);
    content()->addWidget(m_note);
    setFixedWidth(300);
    setMinimumHeight(340);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(150);
    connect(&m_searchTimer, &QTimer::timeout, this, &ValuesFilterPopup::ask);
    connect(m_search, &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemChanged, this, &ValuesFilterPopup::onItemChanged);
    connect(m_list, &QListWidget::itemClicked, this, [](QListWidgetItem *item) {
        // The whole line is the box, not only the small square, which has toggled itself.
        const bool before = item->data(Qt::UserRole + 10).toBool();
        const bool now = item->checkState() == Qt::Checked;
        if (before == now)
            item->setCheckState(now ? Qt::Unchecked : Qt::Checked);
        item->setData(Qt::UserRole + 10, item->checkState() == Qt::Checked);
    });
    m_search->setFocus();
    ask();
}

void ValuesFilterPopup::tell(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void ValuesFilterPopup::ask()
{
    if (!m_source)
        return tell(tr("The values cannot be listed while there is no database."));
    tell(tr("Counting values…"));
    m_request =
        m_source->askValues(this, m_others, m_columnId, m_search->text().trimmed(),
                            [this](const Result<QList<ValueCount>> &answer) { show(answer); });
}

void ValuesFilterPopup::show(const Result<QList<ValueCount>> &answer)
{
    if (!answer)
        return tell(answer.error().text());
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QStringList missing = m_filter.values;
    for (const ValueCount &value : answer.value())
        missing.removeOne(value.value);
    // What is ticked stays in sight, also when no row has it just now.
    if (m_search->text().isEmpty()) {
        for (const QString &value : std::as_const(missing))
            addItem({value, false, 0}, false);
    }
    for (const ValueCount &value : answer.value())
        addItem(value, true);
    if (answer->size() >= FilterSource::valueLimit)
        tell(tr("The %Ln commonest value(s); search for others.", nullptr,
                FilterSource::valueLimit));
    else
        tell(m_list->count() == 0 ? tr("No value matches.") : QString());
}

void ValuesFilterPopup::addItem(const ValueCount &value, bool counted)
{
    const bool none = value.isNull;
    const QString word = none                    ? tr("(no value)")
                         : value.value.isEmpty() ? tr("(empty)")
                                                 : m_wording(value.value);
    const bool chosen = none ? m_filter.includeNull : m_filter.values.contains(value.value);
    auto *item = new QListWidgetItem(word, m_list);
    const QString count = counted ? QLocale().toString(value.count) : QString();
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole + 10, chosen);
    item->setData(ValueItemRole, value.value);
    item->setData(NullItemRole, none);
    item->setData(CountItemRole, count);
    item->setData(Qt::AccessibleTextRole, tr("%1, %2 rows").arg(word, count));
    item->setToolTip(word);
}

void ValuesFilterPopup::onItemChanged(const QListWidgetItem *item)
{
    const bool chosen = item->checkState() == Qt::Checked;
    const QString value = item->data(ValueItemRole).toString();
    ColumnFilter filter = m_filter;
    if (item->data(NullItemRole).toBool())
        filter.includeNull = chosen;
    else if (!chosen)
        filter.values.removeAll(value);
    else if (!filter.values.contains(value))
        filter.values.append(value);
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged(m_filter);
}

bool ValuesFilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return FilterPopup::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && key == Qt::Key_Down && m_list->count() > 0) {
        m_list->setFocus();
        m_list->setCurrentRow(std::max(0, m_list->currentRow()));
        return true;
    }
    if (watched == m_search && enter && m_list->count() > 0) {
        // Typed enough: the first match is meant.
        QListWidgetItem *first = m_list->item(0);
        first->setCheckState(first->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    if (watched == m_list && enter) {
        close();
        return true;
    }
    return FilterPopup::eventFilter(watched, event);
}

} // namespace regie
