// SPDX-License-Identifier: GPL-3.0-or-later
// How MetricsImportDialog reads the file it is given, and shows how its first rows are read.
#include "ui/dialogs/metricsimportdialog.h"

#include "imports/taskfile.h"
#include "imports/taskpreview.h"
#include "ui/look/status.h"
#include "ui/widgets/dialectbar.h"
#include "ui/widgets/mappingeditor.h"
#include "ui/widgets/plaintable.h"

#include <QLocale>
#include <QStandardItemModel>
#include <QtConcurrent/QtConcurrentRun>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewedRows = 50;
constexpr int cellPadding = 28; // px; a marked cell has an icon before its text

QStringList missingColumns(const ColumnMapping &mapping, const FilePreview &preview)
{
    QStringList missing;
    for (const FieldSource &source : mapping.fields) {
        if (source.from == FieldSource::From::Column &&
            columnOf(source, preview.headers, preview.columns) < 0)
            missing.append(source.text.isEmpty() ? QString::number(source.index + 1) : source.text);
    }
    return missing;
}

} // namespace

void MetricsImportDialog::guessAgain()
{
    m_guessMapping = true;
    m_mappingName.clear();
    loadAgain();
}

/// In a thread of its own: the file may be on a slow disk.
void MetricsImportDialog::loadAgain()
{
    m_typed.stop();
    m_readable = false;
    tellProblems();
    if (file().isEmpty())
        return;
    if (m_watcher.isRunning()) {
        m_again = true;
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(
        [wish = Wish{file(), kind().name, m_dialect->corrections(),
                     m_wanted.value_or(m_mapping->mapping()), m_guessMapping, zone()}] {
            return std::make_shared<Result<Loaded>>(load(wish));
        }));
    m_guessMapping = false;
    m_wanted.reset();
}

Result<FilePreview> MetricsImportDialog::preview(const Wish &wish, const Loaded &loaded,
                                                 const ColumnMapping &mapping, int count)
{
    if (wish.kindName != tasksKind().name)
        return previewMetrics(wish.fileName, wish.kindName, loaded.guess.dialect, mapping, count);
    TaskImportOptions options;
    options.dialect = loaded.guess.dialect;
    options.isJsonLines = loaded.isJsonLines;
    options.mapping = mapping;
    options.zoneId = wish.zone;
    return previewTasks(wish.fileName, options, count);
}

/// What is the same for every row stays when columns are guessed anew.
Result<MetricsImportDialog::Loaded> MetricsImportDialog::load(const Wish &wish)
{
    Loaded loaded{{}, wish.before, {}, false};
    const bool isOfTasks = wish.kindName == tasksKind().name;
    if (isOfTasks) {
        const Result<bool> isLines = looksLikeJsonLines(wish.fileName);
        if (!isLines)
            return isLines.error();
        loaded.isJsonLines = *isLines;
    }
    if (!loaded.isJsonLines) {
        const Result<DialectGuess> dialect = detectDialect(wish.fileName, wish.known);
        if (!dialect)
            return dialect.error();
        loaded.guess = *dialect;
    }
    if (wish.guess) {
        const auto head = preview(wish, loaded, {}, 0);
        if (!head)
            return head.error();
        loaded.mapping = isOfTasks ? guessTaskMapping(head->headers)
                                   : guessMapping(*importKind(wish.kindName), head->headers);
        for (auto it = wish.before.fields.cbegin(); it != wish.before.fields.cend(); ++it) {
            if (it->from == FieldSource::From::Constant &&
                !loaded.mapping.fields.contains(it.key()))
                loaded.mapping.fields.insert(it.key(), *it);
        }
    }
    auto rows = preview(wish, loaded, loaded.mapping, previewedRows);
    if (!rows)
        return rows.error();
    loaded.preview = rows.take();
    return loaded;
}

void MetricsImportDialog::showLoaded()
{
    if (std::exchange(m_again, false))
        return loadAgain();
    const Result<Loaded> &loaded = *m_watcher.result();
    m_readable = loaded.ok();
    m_failure = loaded ? QString() : loaded.error().text();
    if (loaded) {
        m_guess = loaded->guess;
        m_isJsonLines = loaded->isJsonLines;
        m_preview = loaded->preview;
        m_dialect->setGuess(m_guess);
        m_mapping->setColumns(m_preview.headers, m_preview.columns, m_preview.examples);
        m_mapping->setMapping(loaded->mapping);
        m_missing = missingColumns(loaded->mapping, m_preview);
        showPreview(m_preview);
    } else {
        m_model->clear();
    }
    tellProblems();
}

void MetricsImportDialog::showPreview(const FilePreview &preview)
{
    m_model->clear();
    QStringList titles{tr("Line")};
    for (const ImportField &field : kind().fields)
        titles.append(fieldLabel(field.name));
    m_model->setHorizontalHeaderLabels(titles << tr("Problem"));
    for (const PreviewRow &row : preview.rows) {
        QList<QStandardItem *> items{new QStandardItem(QLocale().toString(row.line))};
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            auto *item = new QStandardItem(row.values.at(i).left(200));
            const FieldType type = kind().fields.at(i).type;
            if (type == FieldType::Money || type == FieldType::Count)
                item->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
            if (i == row.fault) {
                item->setData(QVariant::fromValue(StatusLook{item->text(), u"error"_s, Tone::Bad}),
                              PlainTable::LookRole);
                item->setToolTip(row.reason.toHtmlEscaped());
            }
            items.append(item);
        }
        items.append(new QStandardItem(row.reason));
        items.last()->setToolTip(row.reason.toHtmlEscaped());
        m_model->appendRow(items);
    }
    for (qsizetype i = 0; i < kind().fields.size(); ++i)
        m_table->setColumnHidden(int(i) + 1, m_mapping->mapping().fields.value(
                                                 kind().fields.at(i).name) == FieldSource());
    m_table->resizeColumnsToContents(); // of fifty rows
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + cellPadding);
}

} // namespace regie
