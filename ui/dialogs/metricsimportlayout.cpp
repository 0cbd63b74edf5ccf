// SPDX-License-Identifier: GPL-3.0-or-later
// How MetricsImportDialog is laid out, and its words.
#include "ui/dialogs/metricsimportdialog.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialectbar.h"
#include "ui/widgets/mappingeditor.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/zonebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimeZone>

namespace regie {

using namespace Qt::StringLiterals;

namespace {
enum Label { FileLabel, SavedLabel, NameLabel, ZoneLabel, LabelCount };
constexpr int mappingWidth = 420;
} // namespace

void MetricsImportDialog::build()
{
    for (int i = 0; i < LabelCount; ++i)
        m_labels.append(new QLabel(this));
    m_dialect = new DialectBar(this);
    m_problems = new Banner(this);
    m_problems->setTone(Tone::Warning);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(buildTop());
    layout->addWidget(m_dialect);
    layout->addLayout(buildMiddle(), 1);
    layout->addWidget(m_problems);
    layout->addLayout(buildBottom());
    for (QPushButton *button : {m_browse, m_database, m_save, m_remove, m_history, m_cancel})
        button->setAutoDefault(false);
}

QLayout *MetricsImportDialog::buildTop()
{
    m_file = new QLineEdit(this);
    m_file->setObjectName(u"file"_s);
    m_browse = new QPushButton(this);
    m_database = new QPushButton(this);
    m_database->setObjectName(u"from-database"_s);
    m_database->setIcon(icon(u"database"_s));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"kind"_s);
    m_kind->addItem(QString(), metricsKind().name);
    m_kind->addItem(QString(), adsKind().name);
    m_kind->addItem(QString(), tasksKind().name);
    m_saved = new QComboBox(this);
    m_saved->setObjectName(u"saved"_s);
    m_saved->setMinimumContentsLength(16);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"mapping-name"_s);
    m_name->setMinimumWidth(180);
    m_save = new QPushButton(this);
    m_save->setObjectName(u"save-mapping"_s);
    m_remove = new QPushButton(this);
    m_remove->setObjectName(u"remove-mapping"_s);
    setButtonRole(m_remove, ButtonRole::Quiet);
    m_labels.at(FileLabel)->setBuddy(m_file);
    m_labels.at(SavedLabel)->setBuddy(m_saved);
    m_labels.at(NameLabel)->setBuddy(m_name);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_kind);
    first->addWidget(m_labels.at(FileLabel));
    first->addWidget(m_file, 1);
    first->addWidget(m_browse);
    first->addWidget(m_database);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_labels.at(SavedLabel));
    second->addWidget(m_saved);
    second->addWidget(m_remove);
    second->addStretch(1);
    second->addWidget(m_labels.at(NameLabel));
    second->addWidget(m_name);
    second->addWidget(m_save);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(8);
    rows->addLayout(first);
    rows->addLayout(second);
    return rows;
}

QLayout *MetricsImportDialog::buildMiddle()
{
    m_mapping = new MappingEditor(this);
    m_mapping->setFixedWidth(mappingWidth);
    m_previewTitle = new QLabel(this);
    m_previewTitle->setWordWrap(true);
    m_previewTitle->setTextFormat(Qt::PlainText);
    setTextToken(m_previewTitle, Token::Dim);
    m_table = new PlainTable(this);
    m_table->setObjectName(u"preview"_s);
    m_model = new QStandardItemModel(this);
    m_table->setModel(m_model);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_previewTitle);
    right->addWidget(m_table, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_mapping);
    columns->addLayout(right, 1);
    return columns;
}

QLayout *MetricsImportDialog::buildBottom()
{
    m_addUp = new QCheckBox(this);
    m_addUp->setObjectName(u"add-up"_s);
    m_zone = new ZoneBox(this);
    m_zone->setObjectName(u"zone"_s);
    m_zone->setMinimumContentsLength(16);
    m_zone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_labels.at(ZoneLabel)->setBuddy(m_zone);
    m_dryRun = new QCheckBox(this);
    m_dryRun->setObjectName(u"dry-run"_s);
    m_history = new QPushButton(this);
    m_history->setObjectName(u"history"_s);
    m_cancel = new QPushButton(this);
    m_start = new QPushButton(this);
    m_start->setObjectName(u"start"_s);
    m_start->setDefault(true);
    setButtonRole(m_start, ButtonRole::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_history);
    row->addSpacing(8);
    row->addWidget(m_addUp);
    row->addWidget(m_labels.at(ZoneLabel));
    row->addWidget(m_zone);
    row->addWidget(m_dryRun);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_start);
    return row;
}

void MetricsImportDialog::retranslate()
{
    setWindowTitle(isOfTasks() ? tr("Import tasks") : tr("Import figures"));
    m_labels.at(FileLabel)->setText(tr("from"));
    m_labels.at(SavedLabel)->setText(tr("Mapping"));
    m_labels.at(NameLabel)->setText(tr("Save as"));
    m_file->setAccessibleName(tr("File"));
    m_labels.at(ZoneLabel)->setText(tr("Times without zone are in"));
    m_zone->setAccessibleName(tr("Time zone of times that name none"));
    m_file->setPlaceholderText(isOfTasks() ? tr("a .csv, .tsv, .txt or .jsonl file")
                                           : tr("a .csv, .tsv or .txt file"));
    m_database->setText(tr("From another database…"));
    m_browse->setText(tr("Choose…"));
    m_kind->setAccessibleName(tr("What is imported"));
    m_kind->setItemText(0, tr("Figures by day"));
    m_kind->setItemText(1, tr("Ads library"));
    m_kind->setItemText(2, tr("Tasks"));
    m_name->setAccessibleName(tr("Name to save the mapping under"));
    m_name->setPlaceholderText(tr("name of the mapping"));
    m_save->setText(tr("Save mapping"));
    m_remove->setText(tr("Forget it"));
    m_saved->setAccessibleName(tr("Saved mapping"));
    m_table->setAccessibleName(tr("First rows of the file"));
    m_addUp->setText(tr("Add up rows of the same entity and day"));
    m_dryRun->setText(tr("Only try, change nothing"));
    m_history->setText(tr("Earlier imports…"));
    m_cancel->setText(tr("Cancel"));
    m_start->setText(tr("Import"));
    const QSignalBlocker quiet(m_saved);
    m_saved->clear();
    m_saved->addItem(tr("as the columns are named"));
    for (const SavedMapping &saved : std::as_const(m_savedMappings))
        m_saved->addItem(saved.name, saved.name);
    m_saved->setCurrentIndex(
        m_mappingName.isEmpty() ? 0 : std::max(0, m_saved->findData(m_mappingName)));
    if (m_model->columnCount() > 0)
        showPreview(m_preview);
    tellProblems();
}

} // namespace regie
