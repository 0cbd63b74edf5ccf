// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resultsview.h"

#include "ui/itemmodels/resultsmodel.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"

#include "database/database.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int periods[] = {30, 90, 365};
constexpr ResultsBy groupings[] = {ResultsBy::Type, ResultsBy::Operator, ResultsBy::Pattern,
                                   ResultsBy::Client};

} // namespace

ResultsView::ResultsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ResultsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new PlainTable(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_stack(new QStackedWidget(this))
    , m_copy(new QPushButton(this))
    , m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QWidget(this);
    createBar(bar);
    layout->addWidget(bar);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ResultsModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->sortByColumn(ResultsModel::Decided, Qt::DescendingOrder);
    for (int column = 0; column < ResultsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, column == ResultsModel::Waiting ? 124 : 92);
    m_table->horizontalHeader()->setMinimumSectionSize(72);
    m_table->horizontalHeader()->setSectionResizeMode(ResultsModel::Group, QHeaderView::Stretch);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 1);
    m_note->setContentsMargins(16, 8, 16, 8);
    m_note->setWordWrap(true);
    setFontRole(m_note, FontRole::Caption);
    setTextToken(m_note, Token::Dim);
    layout->addWidget(m_note);
    connect(m_table, &PlainTable::rowActivated, this, &ResultsView::openRow);
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    setFocusProxy(m_table);
    retranslate();
}

ResultsView::~ResultsView() = default;

void ResultsView::createBar(QWidget *bar)
{
    QHBoxLayout *row = createBarRow(bar);
    for (const ResultsBy by : groupings) {
        auto *pill = new Pill(bar);
        pill->setCheckable(true);
        pill->setObjectName(u"by%1"_s.arg(int(by)));
        connect(pill, &Pill::clicked, this, [this, by] { setBy(by); });
        m_groups.append(pill);
        row->addWidget(pill);
    }
    row->addStretch(1);
    for (const int days : periods) {
        auto *pill = new Pill(bar);
        pill->setCheckable(true);
        pill->setObjectName(u"days%1"_s.arg(days));
        connect(pill, &Pill::clicked, this, [this, days] { setDays(days); });
        m_periods.append(pill);
        row->addWidget(pill);
    }
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &ResultsView::copyCsv);
    row->addWidget(m_copy);
    tellChoice();
}

void ResultsView::tellChoice()
{
    for (int i = 0; i < m_groups.size(); ++i)
        m_groups[i]->setChecked(groupings[i] == m_by);
    for (int i = 0; i < m_periods.size(); ++i)
        m_periods[i]->setChecked(periods[i] == m_days);
}

void ResultsView::setBy(ResultsBy by)
{
    m_by = by;
    tellChoice();
    ask();
}

void ResultsView::setDays(int days)
{
    m_days = days;
    tellChoice();
    ask();
}

QDateTime ResultsView::since() const
{
    return QDate::currentDate().addDays(-m_days).startOfDay();
}

// --- reading -----------------------------------------------------------------------------------

void ResultsView::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    if (!otherDatabase)
        return;
    m_request.cancel();
    m_known = false;
    m_asOf = {};
    m_model->setLines({}, m_by);
    if (services.database)
        m_placeholder->showLoading();
    else
        m_placeholder->showEmpty(u"database"_s, tr("Not connected"),
                                 tr("Results appear as soon as there is a database."));
    m_stack->setCurrentWidget(m_placeholder);
    if (isVisible())
        ask();
}

void ResultsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void ResultsView::refresh()
{
    if (isVisible())
        ask();
}

void ResultsView::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void ResultsView::ask()
{
    if (!m_services.database)
        return;
    setBusy(true);
    m_request = m_services.database->ask(
        this,
        [by = m_by, since = since()](Session &session) {
            return decisionResults(session, by, since);
        },
        [this](const Result<QList<ResultLine>> &lines) { take(lines); }, Lane::Bulk);
}

void ResultsView::take(const Result<QList<ResultLine>> &lines)
{
    setBusy(false);
    if (!lines) {
        if (lines.error().kind == ErrorKind::Cancelled || m_known)
            return; // what is shown stays, with its age
        m_placeholder->showError(lines.error().summary, lines.error().detail);
        connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, this,
                &ResultsView::ask);
        return m_stack->setCurrentWidget(m_placeholder);
    }
    m_known = true;
    m_asOf = QDateTime::currentDateTime();
    m_model->setLines(*lines, m_by);
    m_copy->setEnabled(!lines->isEmpty());
    if (lines->isEmpty())
        m_placeholder->showEmpty(u"suggestions"_s, tr("Nothing was decided in these days"),
                                 tr("Results appear with the first approval or refusal."));
    m_stack->setCurrentWidget(lines->isEmpty() ? static_cast<QWidget *>(m_placeholder) : m_table);
    Q_EMIT statusChanged();
}

QString ResultsView::statusText() const
{
    qint64 decided = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        decided += m_model->line(row).decided;
    return m_known ? tr("%Ln decision(s)", nullptr, int(decided)) : QString();
}

// --- using -------------------------------------------------------------------------------------

void ResultsView::openRow(int row)
{
    const QModelIndex index = m_sorted->mapToSource(m_sorted->index(row, 0));
    if (!index.isValid())
        return;
    const QString group = m_model->line(index.row()).group;
    QVariantMap filters;
    if (m_model->by() == ResultsBy::Type) {
        filters.insert(u"type"_s, group);
    } else if (m_model->by() == ResultsBy::Operator) {
        filters.insert(u"decided_by"_s, group);
    } else if (m_model->by() == ResultsBy::Client) {
        filters.insert(u"search"_s, group); // its key, which is not what the column shows
    } else {
        const QStringList parts = group.split(u" / "_s);
        filters.insert(u"type"_s, parts.value(0));
        filters.insert(u"priority"_s, parts.value(2));
    }
    Q_EMIT rowsRequested(filters, since());
}

void ResultsView::copyCsv()
{
    QList<int> rows;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        rows.append(m_sorted->mapToSource(m_sorted->index(row, 0)).row());
    QApplication::clipboard()->setText(QString::fromUtf8(m_model->csv(rows)));
    if (m_services.notifications)
        m_services.notifications->info(tr("%Ln line(s) copied.", nullptr, int(rows.size())));
}

void ResultsView::retranslate()
{
    const QString names[] = {tr("By type"), tr("By operator"), tr("By kind"), tr("By client")};
    for (int i = 0; i < m_groups.size(); ++i) {
        m_groups[i]->setText(names[i]);
        m_groups[i]->setAccessibleName(names[i]);
    }
    for (int i = 0; i < m_periods.size(); ++i) {
        m_periods[i]->setText(tr("%n day(s)", nullptr, periods[i]));
        m_periods[i]->setAccessibleName(tr("The last %n day(s)", nullptr, periods[i]));
    }
    m_copy->setText(tr("Copy as CSV"));
    m_table->setAccessibleName(tr("Results of decisions"));
    m_note->setText(tr("Confirmed: the figures of the 7 days after it came out as predicted. "
                       "Predicted and realised are means over what was measured. A click shows the "
                       "decisions behind a line."));
    m_model->retranslate();
}

void ResultsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
