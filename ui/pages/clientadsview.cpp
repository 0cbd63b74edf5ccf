// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clientadsview.h"

#include "ui/delegates/addelegate.h"
#include "ui/itemmodels/clientadsmodel.h"
#include "ui/look/theme.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

ClientAdsView::ClientAdsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ClientAdsModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new PlainTable(this))
    , m_count(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
{
    m_filter->setClearButtonEnabled(true);
    setTextToken(m_count, Token::Dim);
    setFontRole(m_count, FontRole::Caption);
    m_table->setTwoLines(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AdDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    constexpr int widths[] = {150, 96, 84, 76, 96};
    for (int column = 0; column < ClientAdsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(ClientAdsModel::NameColumn,
                                                      QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(72);
    QHBoxLayout *row = createBarRow();
    row->setSpacing(12);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    connect(m_filter, &QLineEdit::textChanged, m_model, &ClientAdsModel::setFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ClientAdsView::tell);
    connect(m_model, &ClientAdsModel::changeRequested, this, &ClientAdsView::changeRequested);
    connect(m_table, &PlainTable::rowActivated, this, &ClientAdsView::edit);
    retranslate();
}

void ClientAdsView::setAds(const QList<ClientAd> &ads, const QString &currency, double roiTarget)
{
    m_model->setAds(ads, currency, roiTarget);
    tell();
}

void ClientAdsView::restore(const ClientAd &ad)
{
    m_model->setAd(ad);
}

void ClientAdsView::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

/// Enter edits the cell the keyboard is on, else the budget.
void ClientAdsView::edit(int row)
{
    const QModelIndex current = m_table->currentIndex();
    const bool editable = current.row() == row && (m_model->flags(current) & Qt::ItemIsEditable);
    const QModelIndex cell = editable ? current : m_model->index(row, ClientAdsModel::BudgetColumn);
    m_table->setCurrentIndex(cell);
    if (m_table->indexWidget(cell) == nullptr)
        m_table->edit(cell);
}

void ClientAdsView::tell()
{
    const QLocale locale;
    const qsizetype all = m_model->count();
    const int shown = m_model->rowCount();
    if (all >= limit)
        m_count->setText(tr("the first %1").arg(locale.toString(all)));
    else if (shown < all)
        m_count->setText(tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    else
        m_count->setText(tr("%Ln ad(s)", nullptr, int(all)));
    m_stack->setCurrentIndex(shown > 0 ? 1 : 0);
    if (shown > 0)
        return;
    if (all > 0)
        m_placeholder->showEmpty(u"search"_s, tr("No ad matches"),
                                 tr("None of its ads has this in its name or id."));
    else
        m_placeholder->showEmpty(u"target"_s, tr("No ads yet"),
                                 tr("They come with the first import of figures."));
}

void ClientAdsView::retranslate()
{
    m_filter->setPlaceholderText(tr("Find an ad"));
    m_filter->setAccessibleName(tr("Find an ad"));
    m_table->setAccessibleName(tr("Ads of the client"));
    m_model->retranslate();
    tell();
}

void ClientAdsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
