// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/typelimitsdialog.h"

#include "ui/delegates/minutesdelegate.h"
#include "ui/itemmodels/typelimitsmodel.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/undobar.h"

#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

TypeLimitsDialog::TypeLimitsDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new TypeLimitsModel(this))
    , m_delegate(new MinutesDelegate(this))
    , m_table(new PlainTable(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_stack(new QStackedWidget(this))
    , m_note(new QLabel(this))
    , m_reset(new QAction(this))
    , m_undo(new QAction(this))
    , m_resetButton(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_bar(new UndoBar(m_undo, m_table))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 480);
    build();
    connect(m_model, &TypeLimitsModel::edited, this, [this](const QString &type, int minutes) {
        store({type, minutes}, false);
    });
    connect(m_table, &PlainTable::rowActivated, this, &TypeLimitsDialog::edit);
    connect(m_table, &PlainTable::currentRowChanged, this, &TypeLimitsDialog::tellActions);
    m_reset->setShortcut(QKeySequence::Delete);
    connect(m_reset, &QAction::triggered, this, [this] {
        if (const TaskTypeLimit *limit = m_model->limit(m_table->currentRow()))
            store({limit->type, 0}, false);
    });
    m_undo->setShortcut(QKeySequence::Undo);
    connect(m_undo, &QAction::triggered, this, &TypeLimitsDialog::undo);
    addActions({m_reset, m_undo});
    connect(m_resetButton, &QPushButton::clicked, m_reset, &QAction::trigger);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_placeholder->showLoading();
    retranslate();
    tellActions();
}

void TypeLimitsDialog::build()
{
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(TypeLimitsModel::Minutes, m_delegate);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    constexpr int widths[] = {0, 84, 84, 104, 160, 100};
    for (int column = 1; column < TypeLimitsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(TypeLimitsModel::Type, QHeaderView::Stretch);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_table);
    m_note->setWordWrap(true);
    setTextToken(m_note, Token::Dim);
    for (QPushButton *button : {m_resetButton, m_close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_resetButton);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
    m_table->setFocus();
}

void TypeLimitsDialog::setServices(const Services &services)
{
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    if (otherDatabase && m_known) {
        close(); // what is shown is of another database
        return;
    }
    if (services.monitor)
        connect(services.monitor, &ConnectionMonitor::tableChanged, this,
                [this](const QString &table) {
                    if (table == "task_thresholds"_L1)
                        load();
                });
    load();
}

void TypeLimitsDialog::load()
{
    if (!m_services.database || m_delegate->isEditing())
        return;
    m_request = m_services.database->ask(
        this,
        [](Session &session) -> Result<QList<TaskTypeLimit>> {
            const Result<QDateTime> now = databaseTime(session);
            if (!now)
                return now.error();
            return taskTypeLimits(session, *now);
        },
        [this](const Result<QList<TaskTypeLimit>> &limits) { take(limits); });
}

void TypeLimitsDialog::take(const Result<QList<TaskTypeLimit>> &limits)
{
    if (!limits) {
        if (limits.error().kind == ErrorKind::Cancelled || m_known)
            return; // what is shown stays
        m_placeholder->showError(limits.error().summary, limits.error().detail);
        connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, this,
                &TypeLimitsDialog::load);
        return m_stack->setCurrentWidget(m_placeholder);
    }
    if (m_delegate->isEditing())
        return; // asked again once that is kept
    m_known = true;
    const TaskTypeLimit *chosen = m_model->limit(m_table->currentRow());
    const QString type = chosen ? chosen->type : QString();
    m_model->setLimits(*limits);
    if (limits->isEmpty())
        m_placeholder->showEmpty(u"tasks"_s, tr("No types of tasks yet"),
                                 tr("They appear with the first tasks that end."));
    m_stack->setCurrentWidget(limits->isEmpty() ? static_cast<QWidget *>(m_placeholder) : m_table);
    m_table->setCurrentRow(std::max(0, m_model->rowOf(type)));
    tellActions();
}

void TypeLimitsDialog::edit(int row)
{
    // The Enter that ends an edit comes here as well.
    if (!m_delegate->isEditing())
        m_table->edit(m_model->index(row, TypeLimitsModel::Minutes));
}

void TypeLimitsDialog::store(const Change &change, bool isUndo)
{
    const TaskTypeLimit *limit = m_model->limit(m_model->rowOf(change.type));
    if (!m_services.database || !limit)
        return;
    const Change before{change.type, limit->thresholdMinutes.value_or(0)};
    const std::optional<int> minutes =
        change.minutes > 0 ? std::optional(change.minutes) : std::nullopt;
    m_services.database->ask(
        this,
        [type = change.type, minutes](Session &session) {
            return setTaskThreshold(session, type, minutes, Actor::inWindow());
        },
        [this, change, before, isUndo](const Status &stored) {
            if (!stored) {
                if (m_services.notifications)
                    m_services.notifications->failed(stored.error());
                if (isUndo)
                    m_done.append(change); // it can still be
                tellActions();
                return load();
            }
            if (!isUndo)
                m_done.append(before);
            const QString words = change.minutes > 0
                                      ? tr("%1: %n minute(s).", nullptr, change.minutes)
                                      : tr("%1: as for all.");
            m_bar->say(words.arg(change.type), !m_done.isEmpty());
            tellActions();
            load();
            Q_EMIT limitsChanged();
        },
        Lane::Interactive, Access::Write);
}

void TypeLimitsDialog::undo()
{
    if (!m_done.isEmpty())
        store(m_done.takeLast(), true);
}

void TypeLimitsDialog::tellActions()
{
    const TaskTypeLimit *limit = m_model->limit(m_table->currentRow());
    m_reset->setEnabled(m_services.database && limit && limit->thresholdMinutes);
    m_resetButton->setEnabled(m_reset->isEnabled());
    m_undo->setEnabled(m_services.database && !m_done.isEmpty());
}

void TypeLimitsDialog::retranslate()
{
    setWindowTitle(tr("How long tasks may take"));
    m_note->setText(tr("A task hangs when it has been processing for longer than the minutes of "
                       "its type, or than the p99 of the last 30 days, whichever is longer. Enter "
                       "edits the minutes."));
    m_table->setAccessibleName(windowTitle());
    m_resetButton->setText(tr("As for all"));
    m_resetButton->setToolTip(tr("Back to %n minute(s)", nullptr, stuck::defaultMinutes) + u" ("_s +
                              m_reset->shortcut().toString(QKeySequence::NativeText) + u')');
    m_close->setText(tr("Close"));
    m_undo->setText(tr("Undo"));
    m_model->retranslate();
}

void TypeLimitsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace regie
