// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewclosing.h"

#include "ui/look/theme.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tablepanel.h"
#include "ui/widgets/thinprogressbar.h"

#include "tables/operationstables.h"

#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestRows = 6;
constexpr int mostRows = 14;

/// The few columns there is room for; to filter there is the page behind it.
TableSpec shortClosingTable()
{
    static const QHash<QString, int> widths{{u"name"_s, 210},
                                            {u"status"_s, 116},
                                            {u"closes_at"_s, 120},
                                            {u"pending"_s, 80},
                                            {u"awaiting"_s, 124}};
    TableSpec spec = closingTable();
    spec.searchSql.clear();
    for (ColumnSpec &column : spec.columns) {
        column.filter = FilterKind::None;
        column.visible = widths.contains(column.id);
        column.width = widths.value(column.id, column.width);
    }
    const int clock = spec.indexOf(u"closes_at"_s);
    spec.columns.move(clock, 2);
    return spec;
}

} // namespace

OverviewClosing::OverviewClosing(QWidget *parent)
    : Card(parent)
    , m_table(new TablePanel(shortClosingTable(), this))
    , m_all(addMoreButton())
{
    m_table->filterBar()->hide();
    // Its place is the bar's lower edge; the window's own line says the same.
    m_table->findChild<ThinProgressBar *>()->setMaximumSize(0, 0);
    m_table->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->view()->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    body()->addWidget(m_table);
    connect(m_all, &QToolButton::clicked, this, [this] {
        Q_EMIT chosen(u"campaigns"_s, {{u"view"_s, u"closing"_s}});
    });
    connect(m_table, &TablePanel::statusChanged, this, &OverviewClosing::fit);
    connect(m_table, &TablePanel::busyChanged, this, &OverviewClosing::busyChanged);
    connect(&theme(), &Theme::changed, this, &OverviewClosing::fit);
    connect(m_table, &TablePanel::rowActivated, this, &OverviewClosing::openCampaign);
    connect(m_table->view(), &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        openCampaign(m_table->model()->rowKey(index.row()));
    });
    fit();
    retranslate();
}

void OverviewClosing::openCampaign(const QStringList &key)
{
    Q_EMIT chosen(u"campaigns"_s, {{u"campaign"_s, key.value(0).toLongLong()}});
}

/// As high as its rows, within reason: more of them are scrolled to.
void OverviewClosing::fit()
{
    const int rows = std::clamp(m_table->model()->rowCount(), fewestRows, mostRows);
    m_table->setFixedHeight((rows + 1) * theme().rowHeight() + 2);
}

void OverviewClosing::setServices(const Services &services)
{
    m_table->setServices(services);
}

void OverviewClosing::refresh()
{
    m_table->refresh();
}

bool OverviewClosing::isBusy() const
{
    return m_table->isBusy();
}

void OverviewClosing::retranslate()
{
    setTitle(tr("Closing next"));
    m_all->setText(tr("All"));
    m_all->setAccessibleName(tr("All open campaigns"));
    m_table->setEmptyState(u"ok"_s, tr("No campaign is open"),
                           tr("Campaigns appear here from their start until they are settled."));
}

} // namespace regie
