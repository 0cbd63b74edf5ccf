// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/metricshistorydialog.h"

#include "imports/taskhistory.h"
#include "ui/actions/metricsimporting.h"
#include "ui/actions/taskimporting.h"
#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/plaintable.h"

#include "database/database.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>

#include <tuple>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    FileColumn,
    StatusColumn,
    WhenColumn,
    ByColumn,
    ReadColumn,
    ImportedColumn,
    UpdatedColumn,
    UnchangedColumn,
    RejectedColumn,
    ColumnCount
};

QStandardItem *numberItem(qint64 number)
{
    auto *item = new QStandardItem(QLocale().toString(number));
    item->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    return item;
}

QList<QStandardItem *> rowOf(const MetricsImportInfo &info)
{
    auto *file = new QStandardItem(info.fileName);
    file->setToolTip(info.mappingName.isEmpty() ? info.fileName
                                                : info.fileName + u" · "_s + info.mappingName);
    const StatusLook look = statusLook(StatusOf::Import, info.status);
    auto *status = new QStandardItem(look.word);
    status->setData(QVariant::fromValue(look), PlainTable::LookRole);
    status->setToolTip(info.error.toHtmlEscaped());
    auto *when = new QStandardItem(relativeTime(info.startedAt));
    when->setToolTip(QLocale().toString(info.startedAt.toLocalTime(), QLocale::LongFormat));
    return {file,
            status,
            when,
            new QStandardItem(info.importedBy),
            numberItem(info.read),
            numberItem(info.imported),
            numberItem(info.updated),
            numberItem(info.unchanged),
            numberItem(info.rejected)};
}

/// In the same columns.
Result<QList<MetricsImportInfo>> importsOfTasks(Session &session)
{
    const auto found = taskImports(session);
    if (!found)
        return found.error();
    QList<MetricsImportInfo> imports;
    for (const TaskImportInfo &task : *found) {
        MetricsImportInfo info;
        info.id = task.id;
        info.kind = task.kind;
        info.fileName = task.table.isEmpty() ? task.source : task.source + u" · "_s + task.table;
        info.status = task.status;
        std::tie(info.read, info.imported, info.updated, info.unchanged, info.rejected) =
            std::tie(task.read, task.imported, task.updated, task.unchanged, task.rejected);
        info.importedBy = task.importedBy;
        info.startedAt = task.startedAt;
        info.error = task.error;
        imports.append(info);
    }
    return imports;
}

} // namespace

MetricsHistoryDialog::MetricsHistoryDialog(const Services &services, QWidget *parent, Of of)
    : QDialog(parent)
    , m_of(of)
    , m_services(services)
    , m_message(new QLabel(this))
    , m_table(new PlainTable(this))
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_save(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_table, &PlainTable::currentRowChanged, this, &MetricsHistoryDialog::tellChosen);
    connect(m_save, &QPushButton::clicked, this, &MetricsHistoryDialog::saveRejects);
    connect(m_undo, &QPushButton::clicked, this, &MetricsHistoryDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
    ask();
}

void MetricsHistoryDialog::build()
{
    resize(960, 440);
    m_table->setObjectName(u"imports"_s);
    m_save->setObjectName(u"save-rejects"_s);
    m_undo->setObjectName(u"undo-import"_s);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(FileColumn, QHeaderView::Stretch);
    for (int column = StatusColumn; column < ColumnCount; ++column)
        m_table->setColumnWidth(column, column <= ByColumn ? 130 : 88);
    m_message->setWordWrap(true);
    setTextToken(m_message, Token::Dim);
    setButtonRole(m_undo, ButtonRole::Danger);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_save, m_undo}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void MetricsHistoryDialog::setServices(const Services &services)
{
    const bool other = services.database != m_services.database;
    m_services = services;
    if (!other)
        return;
    m_imports.clear();
    fill();
    ask();
}

void MetricsHistoryDialog::ask()
{
    if (!m_services.database)
        return m_message->setText(tr("Régie is not connected to a database."));
    m_message->setText(tr("Looking for earlier imports…"));
    m_request = m_services.database->ask(
        this,
        [of = m_of](Session &session) {
            return of == Of::Tasks ? importsOfTasks(session) : metricsImports(session);
        },
        [this](const Result<QList<MetricsImportInfo>> &imports) {
            if (!imports)
                return m_message->setText(imports.error().text());
            m_imports = *imports;
            m_message->setText(m_imports.isEmpty()
                                   ? tr("Nothing was imported yet.")
                                   : tr("An undo gives rows their former values again, or removes "
                                        "them; those that were changed since stay."));
            fill();
        });
}

void MetricsHistoryDialog::fill()
{
    const int row = std::max(0, m_table->currentRow());
    m_model->removeRows(0, m_model->rowCount());
    for (const MetricsImportInfo &info : std::as_const(m_imports))
        m_model->appendRow(rowOf(info));
    m_table->setCurrentRow(std::min(row, m_model->rowCount() - 1));
    tellChosen();
}

const MetricsImportInfo *MetricsHistoryDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_imports.size() ? &m_imports.at(row) : nullptr;
}

void MetricsHistoryDialog::tellChosen()
{
    const MetricsImportInfo *info = chosen();
    m_undo->setEnabled(info && canUndo(*info));
    m_save->setEnabled(info && info->status != u"running"_s && info->rejected > 0);
}

/// Of tasks, what was written before a stop stays, and can be taken back as well.
bool MetricsHistoryDialog::canUndo(const MetricsImportInfo &info) const
{
    if (m_of == Of::Tasks)
        return info.status != u"running"_s && info.status != u"undone"_s;
    return info.status == u"completed"_s;
}

void MetricsHistoryDialog::saveRejects()
{
    const MetricsImportInfo *info = chosen();
    if (info && m_of == Of::Tasks)
        saveTaskRejectsOf(m_services, this, info->id);
    else if (info)
        saveRejectsOf(m_services, this, info->id, info->header, info->delimiter);
}

void MetricsHistoryDialog::undo()
{
    const MetricsImportInfo *info = chosen();
    if (!info)
        return;
    m_undo->setEnabled(false);
    const auto start = m_of == Of::Tasks ? &startTaskUndo : &startMetricsUndo;
    start(m_services, info->id, info->fileName, [dialog = QPointer<MetricsHistoryDialog>(this)] {
        if (dialog)
            dialog->ask();
    });
}

void MetricsHistoryDialog::retranslate()
{
    setWindowTitle(m_of == Of::Tasks ? tr("Imports of tasks") : tr("Earlier imports"));
    m_model->setHorizontalHeaderLabels({m_of == Of::Tasks ? tr("Source") : tr("File"), tr("Status"),
                                        tr("When"), tr("By"), tr("Read"), tr("Imported"),
                                        tr("Updated"), tr("Unchanged"), tr("Rejected")});
    m_save->setText(tr("Save rejects…"));
    m_undo->setText(tr("Undo this import"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("Earlier imports"));
    fill();
}

void MetricsHistoryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace regie
