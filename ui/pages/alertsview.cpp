// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alertsview.h"

#include "ui/actions/budgetactions.h"
#include "ui/itemmodels/budgetmodels.h"
#include "ui/look/theme.h"
#include "ui/texts/budgettexts.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/tablesection.h"

#include "database/database.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAlerts = 500;
/// As the database names them; empty: all of them.
const QStringList &kinds()
{
    static const QStringList names{{}, u"budget"_s, u"error_rate"_s, u"p95"_s, u"stuck"_s};
    return names;
}

} // namespace

AlertsView::AlertsView(BudgetActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(new AlertsModel(this))
    , m_section(new TableSection(m_model, this))
    , m_note(new QLabel(this))
    , m_show(m_section->createAction(u"tasks"_s, Qt::Key_T))
    , m_see(m_section->createAction(u"eye"_s, Qt::Key_S))
    , m_seeAll(m_section->createAction(u"eye"_s, {}))
{
    createFilter();
    PlainTable *table = m_section->table();
    table->setObjectName(u"alertTable"_s);
    table->setColumnWidth(AlertsModel::Kind, 120);
    table->setColumnWidth(AlertsModel::State, 104);
    table->setColumnWidth(AlertsModel::Seen, 168);
    table->horizontalHeader()->setSectionResizeMode(AlertsModel::Sentence, QHeaderView::Stretch);
    m_note->setWordWrap(true);
    setFontRole(m_note, FontRole::Caption);
    setTextToken(m_note, Token::Dim);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_section, 1);
    addBarRow(column)->addWidget(m_note);
    setFocusProxy(m_section);
    connect(table, &PlainTable::rowActivated, m_show, &QAction::trigger);
    connect(table, &PlainTable::currentRowChanged, this, &AlertsView::tellChosen);
    connect(m_show, &QAction::triggered, this, [this] {
        if (const TaskAlert *alert = chosen())
            Q_EMIT tasksRequested(tasksPlace(*alert));
    });
    connect(m_see, &QAction::triggered, this, [this] {
        if (const TaskAlert *alert = chosen())
            m_actions->see({alert->id});
    });
    connect(m_seeAll, &QAction::triggered, this, [this] { m_actions->see(m_model->unseen()); });
    retranslate();
    setFilter(true, {});
}

AlertsView::~AlertsView() = default;

void AlertsView::createFilter()
{
    const auto create = [this](const QString &name, bool openOnly, const QString &kind) {
        auto *pill = new Pill(this);
        pill->setCheckable(true);
        pill->setObjectName(name);
        m_section->addHeaderWidget(pill);
        connect(pill, &Pill::clicked, this, [this, openOnly, kind, name] {
            const bool isState = name.startsWith(u"alerts"_s);
            setFilter(isState ? openOnly : m_openOnly, isState ? m_kind : kind);
        });
        return pill;
    };
    m_states = {create(u"alertsOpen"_s, true, {}), create(u"alertsAll"_s, false, {})};
    for (const QString &kind : kinds())
        m_kinds.append(create(u"kind_"_s + kind, true, kind));
}

void AlertsView::setFilter(bool openOnly, const QString &kind)
{
    m_openOnly = openOnly;
    m_kind = kind;
    m_states[0]->setChecked(openOnly);
    m_states[1]->setChecked(!openOnly);
    for (int i = 0; i < kinds().size(); ++i)
        m_kinds[i]->setChecked(kinds()[i] == kind);
    refresh();
}

// --- reading -------------------------------------------------------------------------------------

void AlertsView::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    if (!otherDatabase)
        return;
    m_request.cancel();
    setReading(false);
    m_known = false;
    m_model->setAlerts({});
    m_section->placeholder()->showLoading();
    tellEmpty();
    tellChosen();
}

void AlertsView::setReading(bool reading)
{
    if (std::exchange(m_reading, reading) != reading)
        Q_EMIT busyChanged();
}

void AlertsView::refresh()
{
    if (!m_services.database)
        return;
    setReading(true);
    m_request = m_services.database->ask(
        this,
        [openOnly = m_openOnly, kind = m_kind](Session &session) {
            return taskAlerts(session, openOnly, kind, mostAlerts);
        },
        [this](const Result<QList<TaskAlert>> &alerts) { take(alerts); });
}

void AlertsView::take(const Result<QList<TaskAlert>> &alerts)
{
    setReading(false);
    if (!alerts) {
        if (alerts.error().kind == ErrorKind::Cancelled || m_known)
            return; // what is shown stays, with its age
        m_section->placeholder()->showError(alerts.error().summary, alerts.error().detail);
        connect(m_section->placeholder()->addAction(tr("Retry")), &QPushButton::clicked, this,
                &AlertsView::refresh);
        return;
    }
    m_known = true;
    const qint64 before = chosen() ? chosen()->id : 0;
    m_model->setAlerts(*alerts);
    m_section->table()->setCurrentRow(std::max(0, m_model->rowOf(before)));
    m_note->setVisible(alerts->size() >= mostAlerts);
    tellEmpty();
    tellChosen();
    Q_EMIT taken();
}

QString AlertsView::statusText() const
{
    return m_known ? tr("%Ln alert(s)", nullptr, m_model->rowCount()) : QString();
}

const TaskAlert *AlertsView::chosen() const
{
    const int row = m_section->table()->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->alert(row) : nullptr;
}

void AlertsView::tellChosen()
{
    const TaskAlert *alert = chosen();
    m_show->setEnabled(alert);
    m_see->setEnabled(alert && !alert->seenAt.isValid() && m_services.database);
    m_seeAll->setEnabled(!m_model->unseen().isEmpty() && m_services.database);
}

void AlertsView::tellEmpty()
{
    m_section->tell();
    if (m_model->rowCount() > 0)
        return;
    if (!m_services.database)
        m_section->placeholder()->showEmpty(u"database"_s, tr("Not connected"));
    else if (m_known && m_openOnly)
        m_section->placeholder()->showEmpty(
            u"completed"_s, tr("No alert is open"),
            tr("Budgets, error rates, durations and stuck tasks are as they should be."));
    else if (m_known)
        m_section->placeholder()->showEmpty(
            u"completed"_s, tr("No alerts yet"),
            tr("What exceeds a budget or a threshold, or is stuck, is kept here."));
}

// --- language ------------------------------------------------------------------------------------

void AlertsView::retranslate()
{
    m_section->table()->setAccessibleName(tr("Alerts"));
    m_states[0]->setText(tr("Open", "alerts"));
    m_states[1]->setText(tr("All", "alerts"));
    for (int i = 0; i < kinds().size(); ++i)
        m_kinds[i]->setText(i == 0 ? tr("Of any kind") : alertKindWord(kinds()[i]));
    for (Pill *pill : m_states + m_kinds)
        pill->setAccessibleName(pill->text());
    m_show->setText(tr("Show the tasks"));
    m_see->setText(tr("Mark as seen"));
    m_seeAll->setText(tr("Mark all as seen"));
    m_note->setText(tr("The newest %Ln alert(s).", nullptr, mostAlerts));
    m_note->setVisible(m_model->rowCount() >= mostAlerts);
    m_model->retranslate();
    tellEmpty();
}

void AlertsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
