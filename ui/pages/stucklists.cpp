// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stucklists.h"

#include "ui/delegates/excessdelegate.h"
#include "ui/itemmodels/stuckmarksmodel.h"
#include "ui/itemmodels/stuckmodel.h"
#include "ui/look/theme.h"
#include "ui/texts/tasktexts.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/keyhintbutton.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stackpage.h"
#include "ui/widgets/stateplaceholder.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

NamedTask named(const StuckTask &task)
{
    return {task.uuid, taskTitle(task)};
}

void styleNote(QLabel *label)
{
    label->setContentsMargins(16, 8, 16, 8);
    label->setWordWrap(true);
    setFontRole(label, FontRole::Caption);
    setTextToken(label, Token::Dim);
}

} // namespace

StuckLists::StuckLists(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(new StuckModel(this))
    , m_marksModel(new StuckMarksModel(this))
    , m_table(new PlainTable(this))
    , m_marks(new PlainTable(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_stack(new QStackedWidget(this))
    , m_toStuck(new Pill(this))
    , m_toMarks(new Pill(this))
    , m_more(new QLabel(this))
    , m_note(new QLabel(this))
{
    createTable();
    createMarks();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar(actions));
    for (QWidget *content : std::initializer_list<QWidget *>{m_placeholder, m_table, m_marks})
        m_stack->addWidget(content);
    layout->addWidget(m_stack, 1);
    for (QLabel *label : {m_more, m_note}) {
        styleNote(label);
        layout->addWidget(label);
    }
    connectAll();
    setFocusProxy(m_stack);
    retranslate();
}

QWidget *StuckLists::createBar(const QList<QAction *> &actions)
{
    auto *bar = new QWidget(this);
    QHBoxLayout *row = createBarRow(bar);
    for (Pill *pill : {m_toStuck, m_toMarks}) {
        pill->setCheckable(true);
        row->addWidget(pill);
    }
    row->addStretch(1);
    for (QAction *action : actions) {
        auto *button = new KeyHintButton(bar);
        button->follow(action);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return bar;
}

void StuckLists::createTable()
{
    m_table->setObjectName(u"stuckTasks"_s);
    m_table->setTwoLines(true);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(StuckModel::Against, new ExcessDelegate(m_table));
    constexpr int widths[] = {0, 150, 136, 132, 150, 176, 124};
    for (int column = 1; column < StuckModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setMinimumSectionSize(72);
    m_table->horizontalHeader()->setSectionResizeMode(StuckModel::Task, QHeaderView::Stretch);
}

void StuckLists::createMarks()
{
    m_marks->setObjectName(u"stuckMarks"_s);
    m_marks->setTwoLines(true);
    m_marks->setModel(m_marksModel);
    m_marks->setColumnWidth(StuckMarksModel::State, 150);
    m_marks->setColumnWidth(StuckMarksModel::Task, 290);
    m_marks->setColumnWidth(StuckMarksModel::By, 180);
    m_marks->setColumnWidth(StuckMarksModel::At, 160);
    m_marks->horizontalHeader()->setSectionResizeMode(StuckMarksModel::Reason,
                                                      QHeaderView::Stretch);
}

void StuckLists::connectAll()
{
    connect(m_toStuck, &Pill::clicked, this, [this] { showMarks(false); });
    connect(m_toMarks, &Pill::clicked, this, [this] { showMarks(true); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StuckLists::chosenChanged);
    connect(m_marks, &PlainTable::currentRowChanged, this, &StuckLists::chosenChanged);
    const auto openAt = [this](int row) {
        Q_EMIT taskRequested(m_model->task(row).uuid);
    };
    connect(m_table, &PlainTable::rowActivated, this, openAt);
    // Elsewhere a click chooses the row, for what is done to several.
    connect(m_table, &QTableView::clicked, this, [openAt](const QModelIndex &index) {
        if (index.column() == StuckModel::Task)
            openAt(index.row());
    });
    connect(m_marks, &PlainTable::rowActivated, this,
            [this](int row) { Q_EMIT taskRequested(m_marksModel->marks().value(row).uuid); });
}

// --- what is shown -------------------------------------------------------------------------------

void StuckLists::forget(bool hasDatabase)
{
    m_known = false;
    m_problem.reset();
    m_hasDatabase = hasDatabase;
    m_model->setTasks({});
    m_marksModel->setMarks({});
    tellContent();
}

void StuckLists::setFound(const StuckTasks &found, const QList<StuckMark> &marks)
{
    m_known = true;
    m_problem.reset();
    showStuck(found);
    m_marksModel->setMarks(marks);
    tellContent();
}

void StuckLists::showStuck(const StuckTasks &found)
{
    const QString current = m_model->task(m_table->currentRow()).uuid;
    const QList<NamedTask> before = chosen();
    m_model->setTasks(found);
    m_table->setCurrentRow(std::max(0, m_model->rowOf(current)));
    if (before.size() < 2)
        return;
    QItemSelection selection;
    for (const NamedTask &task : before) {
        if (const int row = m_model->rowOf(task.uuid); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                     QItemSelectionModel::Rows);
}

void StuckLists::showError(const Error &error)
{
    m_problem = error;
    tellProblem();
}

void StuckLists::tellProblem()
{
    m_placeholder->showError(m_problem->summary, m_problem->detail);
    connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, this,
            &StuckLists::retryRequested);
}

void StuckLists::retell()
{
    m_model->retell();
    m_marksModel->retell();
}

void StuckLists::showMarks(bool marks)
{
    m_isMarks = marks;
    tellContent();
    m_stack->setFocus();
    Q_EMIT switched();
}

void StuckLists::tellContent()
{
    m_toStuck->setChecked(!m_isMarks);
    m_toMarks->setChecked(m_isMarks);
    m_toStuck->setFigure(m_known ? QLocale().toString(m_model->total()) : QString());
    const qsizetype marks = m_marksModel->marks().size();
    m_toMarks->setFigure(m_known ? QLocale().toString(marks) : QString());
    const bool hasMore = !m_isMarks && m_model->total() > m_model->rowCount();
    m_more->setVisible(hasMore);
    m_more->setText(
        tr("The %1 that hang longest are shown, of %2.")
            .arg(QLocale().toString(m_model->rowCount()), QLocale().toString(m_model->total())));
    m_note->setVisible(!m_isMarks);
    const bool isEmpty = m_isMarks ? marks == 0 : m_model->rowCount() == 0;
    if (!m_known || isEmpty)
        tellEmpty();
    QWidget *list = m_isMarks ? m_marks : m_table;
    showStackPage(m_stack, m_known && !isEmpty ? list : m_placeholder);
}

void StuckLists::tellEmpty()
{
    if (!m_known && m_problem)
        return tellProblem();
    if (!m_known && m_hasDatabase)
        return m_placeholder->showLoading();
    if (!m_known)
        return m_placeholder->showEmpty(u"database"_s, tr("Not connected"),
                                        tr("Stuck tasks appear as soon as there is a database."));
    if (m_isMarks)
        m_placeholder->showEmpty(
            u"tasks"_s, tr("No task was given up"),
            tr("Tasks that are marked as failed by hand appear here, with who and why."));
    else
        m_placeholder->showEmpty(
            u"ok"_s, tr("Nothing hangs"),
            tr("Every task that is being processed takes no longer than is normal."));
}

// --- what is chosen ------------------------------------------------------------------------------

qint64 StuckLists::total() const
{
    return m_model->total();
}

qsizetype StuckLists::marksCount() const
{
    return m_marksModel->marks().size();
}

QList<NamedTask> StuckLists::chosen() const
{
    QList<NamedTask> tasks;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        tasks.append(named(m_model->task(index.row())));
    return tasks;
}

QList<NamedTask> StuckLists::allShown() const
{
    QList<NamedTask> tasks;
    for (const StuckTask &task : m_model->tasks())
        tasks.append(named(task));
    return tasks;
}

std::optional<StuckMark> StuckLists::chosenMark() const
{
    const QList<StuckMark> &marks = m_marksModel->marks();
    const int row = m_marks->currentRow();
    return row >= 0 && row < marks.size() ? std::optional(marks[row]) : std::nullopt;
}

// --- language ------------------------------------------------------------------------------------

void StuckLists::retranslate()
{
    m_toStuck->setText(tr("Stuck"));
    m_toStuck->setAccessibleName(tr("Tasks that hang"));
    m_toMarks->setText(tr("Given up"));
    m_toMarks->setAccessibleName(tr("Tasks that were given up"));
    m_table->setAccessibleName(tr("Tasks that hang"));
    m_marks->setAccessibleName(tr("Tasks that were given up"));
    m_note->setText(
        tr("A task hangs when it has been processing for longer than the minutes of "
           "its type, or than the p99 of the last 30 days, whichever is longer. The "
           "bar, on a logarithmic scale, is red beyond that; its marks are p50 and p99."));
    m_model->retranslate();
    m_marksModel->retranslate();
    tellContent();
}

void StuckLists::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
