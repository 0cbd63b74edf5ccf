// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/taskpreview.h"

#include "imports/filehead.h"
#include "imports/taskfile.h"

#include <QFileInfo>

#include <algorithm>

namespace regie {

namespace {

PreviewRow previewOf(const TaskRow &read, const TaskFileRow &row, bool isGood)
{
    PreviewRow shown{row.line, {}, {}, -1, row.raw.toByteArray()};
    for (const ImportField &field : tasksKind().fields)
        shown.values.append(read.shown(field.name));
    if (!isGood)
        shown.reason = row.reason.isEmpty() ? read.reason() : row.reason;
    return shown;
}

/// Names of what the first rows tell. Empty where the file cannot be read.
QStringList namesIn(const QString &fileName)
{
    if (!seemsDelimited(fileName)) {
        const auto lines = TaskFile::open(fileName, true, {});
        return lines ? (*lines)->headers() : QStringList();
    }
    const auto guess = detectDialect(fileName, {});
    const auto head = guess ? readHead(fileName, guess->dialect) : Result<FileHead>(guess.error());
    return head ? head->headers : QStringList();
}

} // namespace

Result<FilePreview> previewTasks(const QString &fileName, const TaskImportOptions &options,
                                 int count)
{
    const auto file = TaskFile::open(fileName, options.isJsonLines, options.dialect,
                                     mappedColumns(options.mapping));
    if (!file)
        return file.error();
    const QStringList headers = (*file)->headers();
    FilePreview preview{headers, (*file)->columns(), {}, {}};
    const bool usable =
        mappingProblems(tasksKind(), options.mapping, headers, preview.columns).isEmpty();
    QList<TaskColumn> columns;
    for (int i = 0; i < preview.columns; ++i)
        columns.append({headers.value(i), false});
    TaskRow read(options, columns);
    TaskFileRow row;
    for (int i = 0; i < std::max(count, 1); ++i) {
        const Result<bool> more = (*file)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (i == 0) {
            for (const TaskCell &cell : row.cells)
                preview.examples.append(QString::fromUtf8(cell.text.value_or(QByteArrayView())));
        }
        if (!usable || count == 0)
            break;
        const bool isGood = row.reason.isEmpty() && read.read(row.cells);
        preview.rows.append(previewOf(read, row, isGood));
    }
    return preview;
}

bool seemsTasks(const QString &fileName)
{
    static constexpr const char *telling[] = {"tokens_input", "tokens_output", "tokens_total",
                                              "model_used", "agent_class"};
    const ColumnMapping mapping = guessTaskMapping(namesIn(fileName));
    return std::any_of(std::begin(telling), std::end(telling), [&](const char *field) {
        return mapping.fields.contains(QString::fromLatin1(field));
    });
}

} // namespace regie
