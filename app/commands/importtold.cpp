// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtold.h"

#include "app/printable.h"
#include "app/texttable.h"
#include "ui/look/status.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace regie {

namespace {

using namespace Qt::StringLiterals;

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(regie::ImportCommand)
};

QJsonObject toJson(const ListedImport &import)
{
    QJsonObject object{{u"import"_s, import.id},
                       {u"kind"_s, import.kind},
                       {u"status"_s, import.status},
                       {u"read"_s, import.counts.read},
                       {u"imported"_s, import.counts.imported},
                       {u"updated"_s, import.counts.updated},
                       {u"unchanged"_s, import.counts.unchanged},
                       {u"rejected"_s, import.counts.rejected},
                       {u"by"_s, import.by},
                       {u"started_at"_s, import.startedAt.toString(Qt::ISODateWithMs)}};
    for (auto it = import.named.begin(); it != import.named.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

TextTable emptyTable()
{
    constexpr auto right = TextTable::Side::Right;
    return TextTable({{ImportText::tr("Import"), right},
                      {ImportText::tr("Began")},
                      {ImportText::tr("Status")},
                      {ImportText::tr("Read"), right},
                      {ImportText::tr("Imported"), right},
                      {ImportText::tr("Updated"), right},
                      {ImportText::tr("Unchanged"), right},
                      {ImportText::tr("Rejected"), right},
                      {ImportText::tr("By")},
                      {ImportText::tr("From")}});
}

} // namespace

QString countsTold(const RowCounts &counts)
{
    const QLocale locale;
    return ImportText::tr("%1 rows read: %2 imported, %3 updated, %4 unchanged, %5 rejected.")
        .arg(locale.toString(counts.read), locale.toString(counts.imported),
             locale.toString(counts.updated), locale.toString(counts.unchanged),
             locale.toString(counts.rejected));
}

QStringList rejectsTold(const QList<RejectedRow> &rows, qint64 rejected)
{
    QStringList lines;
    for (const RejectedRow &row : rows.first(std::min(rows.size(), mostRowsTold)))
        lines.append(printableLine(
            ImportText::tr("Line %1: %2").arg(QLocale().toString(row.line), row.reason)));
    if (rejected > mostRowsTold)
        lines.append(ImportText::tr("… and %n more; --rejects FILE names them all.", nullptr,
                                    int(rejected - mostRowsTold)));
    return lines;
}

int tellImports(const CommandContext &context, const QList<ListedImport> &imports)
{
    const QLocale locale;
    QJsonArray list;
    TextTable table = emptyTable();
    for (const ListedImport &import : imports) {
        list.append(toJson(import));
        table.add({QString::number(import.id),
                   locale.toString(import.startedAt.toLocalTime(), QLocale::ShortFormat),
                   statusLook(StatusOf::Import, import.status).word,
                   locale.toString(import.counts.read), locale.toString(import.counts.imported),
                   locale.toString(import.counts.updated), locale.toString(import.counts.unchanged),
                   locale.toString(import.counts.rejected), import.by, import.source});
    }
    return context.succeedInLines({{u"imports"_s, list}},
                                  imports.isEmpty()
                                      ? QStringList{ImportText::tr("There are no imports yet.")}
                                      : table.lines());
}

} // namespace regie
