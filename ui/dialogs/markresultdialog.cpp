// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/markresultdialog.h"

#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/widgets/plaintable.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int UuidRole = PlainTable::FirstFreeRole;

void addRows(QStandardItemModel *model, const QList<NamedTask> &tasks, const StatusLook &look,
             const QString &why)
{
    for (const NamedTask &task : tasks) {
        auto *title = new QStandardItem(task.title);
        title->setData(task.uuid, UuidRole);
        title->setToolTip(task.uuid);
        auto *state = new QStandardItem(look.word);
        state->setData(QVariant::fromValue(look), PlainTable::LookRole);
        auto *words = new QStandardItem(why);
        words->setToolTip(why);
        model->appendRow({title, state, words});
    }
}

} // namespace

MarkResultDialog::MarkResultDialog(const QList<NamedTask> &done, const QList<NamedTask> &left,
                                   QWidget *parent)
    : QDialog(parent)
    , m_table(new PlainTable(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Marked as failed"));
    resize(680, 420);
    auto *model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Task"), tr("Result"), tr("Why")});
    // Those that were not are what one looks for.
    addRows(model, left, {tr("left alone"), u"info"_s, Tone::Warning},
            tr("It was no longer processing: it ended meanwhile, and stays as it is."));
    addRows(model, done, statusLook(StatusOf::Task, u"failed"_s), {});
    m_table->setModel(model);
    m_table->setAccessibleName(windowTitle());
    m_table->setColumnWidth(0, 220);
    m_table->setColumnWidth(1, 120);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    auto *summary =
        new QLabel(tr("%Ln task(s) marked as failed.", nullptr, int(done.size())) + u' ' +
                       (left.isEmpty() ? QString() : tr("%Ln not.", nullptr, int(left.size()))),
                   this);
    setFontRole(summary, FontRole::BodyStrong);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &PlainTable::rowActivated, this, [this, model](int row) {
        Q_EMIT taskRequested(model->index(row, 0).data(UuidRole).toString());
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    m_table->setFocus();
}

} // namespace regie
