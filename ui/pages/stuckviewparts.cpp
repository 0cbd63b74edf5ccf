// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stuckviewparts.h"

#include "ui/delegates/excessdelegate.h"
#include "ui/pages/stuckview.h"
#include "ui/stuckmarksmodel.h"
#include "ui/stuckmodel.h"
#include "ui/theme.h"
#include "ui/widgets/keyhintbutton.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/stateplaceholder.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>

namespace regie {

using namespace Qt::StringLiterals;

PlainTable *createStuckTable(StuckModel *model, QWidget *parent)
{
    auto *table = new PlainTable(parent);
    table->setObjectName(u"stuckTasks"_s);
    table->setTwoLines(true);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setItemDelegateForColumn(StuckModel::Against, new ExcessDelegate(table));
    constexpr int widths[] = {0, 150, 136, 132, 150, 176, 124};
    for (int column = 1; column < StuckModel::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
    table->horizontalHeader()->setMinimumSectionSize(72);
    table->horizontalHeader()->setSectionResizeMode(StuckModel::Task, QHeaderView::Stretch);
    return table;
}

PlainTable *createMarksTable(StuckMarksModel *model, QWidget *parent)
{
    auto *table = new PlainTable(parent);
    table->setObjectName(u"stuckMarks"_s);
    table->setTwoLines(true);
    table->setModel(model);
    table->setColumnWidth(StuckMarksModel::State, 150);
    table->setColumnWidth(StuckMarksModel::Task, 290);
    table->setColumnWidth(StuckMarksModel::By, 180);
    table->setColumnWidth(StuckMarksModel::At, 160);
    table->horizontalHeader()->setSectionResizeMode(StuckMarksModel::Reason, QHeaderView::Stretch);
    return table;
}

QWidget *createStuckBar(const QList<Pill *> &lists, const QList<QAction *> &actions,
                        QWidget *parent)
{
    auto *bar = new QWidget(parent);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    for (Pill *pill : lists) {
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

void styleNote(QLabel *label)
{
    label->setContentsMargins(16, 8, 16, 8);
    label->setWordWrap(true);
    setFontRole(label, FontRole::Caption);
    setTextToken(label, Token::Dim);
}

void showNothing(StatePlaceholder *placeholder, bool isMarks)
{
    if (isMarks)
        placeholder->showEmpty(
            u"tasks"_s, StuckView::tr("No task was given up"),
            StuckView::tr(
                "Tasks that are marked as failed by hand appear here, with who and why."));
    else
        placeholder->showEmpty(
            u"ok"_s, StuckView::tr("Nothing hangs"),
            StuckView::tr("Every task that is being processed takes no longer than is normal."));
}

} // namespace regie
