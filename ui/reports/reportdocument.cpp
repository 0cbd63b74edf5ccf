// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportdocument.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct Speaker
{
    QStringList lines;

    void operator()(const ReportHeading &heading) { lines.append(heading.text); }
    void operator()(const ReportText &text) { lines.append(text.text); }
    void operator()(const ReportNotice &notice) { lines.append(notice.text); }
    void operator()(const ReportFigures &block)
    {
        for (const ReportFigure &figure : block.figures)
            lines.append(QStringList{figure.label, figure.value, figure.note}.join(u'\t'));
    }
    void operator()(const ReportTable &table)
    {
        QStringList titles;
        for (const ReportColumn &column : table.columns)
            titles.append(column.title);
        lines.append(titles.join(u'\t'));
        for (const ReportRow &row : table.rows)
            lines.append(row.cells.join(u'\t'));
    }
    void operator()(const ReportFacts &block)
    {
        for (const auto &[name, value] : block.facts)
            lines.append(name + u'\t' + value);
    }
    void operator()(const ReportPicture &picture)
    {
        lines.append(picture.title);
        if (!picture.note.isEmpty())
            lines.append(picture.note);
    }
};

} // namespace

QString ReportDocument::plainText() const
{
    Speaker speaker{{title, subtitle, asOf, database}};
    for (const ReportBlock &block : blocks)
        std::visit(speaker, block);
    return speaker.lines.join(u'\n');
}

} // namespace regie
