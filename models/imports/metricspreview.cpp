// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/figurerow.h"
#include "imports/filehead.h"
#include "imports/metricsimport.h"

namespace regie {

namespace {

PreviewRow previewOf(const FigureRow &figures, const ImportKind &kind, const DelimitedRow &row)
{
    PreviewRow shown{row.line, {}, figures.reason(), figures.faultyField(), row.raw.toByteArray()};
    for (qsizetype i = 0; i < kind.fields.size(); ++i)
        shown.values.append(figures.shown(i));
    if (shown.fault < 0)
        return shown;
    // The cell at fault is shown as it stands in the file.
    const QByteArrayView cell = figures.faultyCell();
    shown.values[shown.fault] = QString::fromUtf8(cell);
    return shown;
}

} // namespace

Result<FilePreview> previewMetrics(const QString &fileName, const QString &kind,
                                   const DelimitedDialect &dialect, const ColumnMapping &mapping,
                                   int count)
{
    Result<FileHead> head = readHead(fileName, dialect);
    if (!head)
        return head.error();
    const auto reader = DelimitedReader::open(fileName, dialect);
    if (!reader)
        return reader.error();
    const ImportKind &fields = *importKind(kind);
    const bool usable = mappingProblems(fields, mapping, head->headers, head->columns).isEmpty();
    FilePreview preview{head->headers, head->columns, {}, {}};
    FigureRow figures(fields, mapping, dialect, head->headers, head->columns);
    DelimitedRow row;
    for (int i = dialect.hasHeader ? -1 : 0; i < count; ++i) {
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (i < 0)
            continue;
        if (preview.examples.isEmpty()) {
            for (const QByteArrayView cell : row.cells)
                preview.examples.append(QString::fromUtf8(cell));
        }
        if (!usable)
            break;
        figures.read(row);
        preview.rows.append(previewOf(figures, fields, row));
    }
    return preview;
}

} // namespace regie
