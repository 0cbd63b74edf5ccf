// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/bulkpreview.h"

#include "database/session.h"
#include "database/sqlvalues.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

BulkItem itemIn(const Row &row)
{
    return {row.integer(0),    row.integer(1),    row.text(2),        row.text(3),
            row.text(4),       row.text(5),       row.text(6),        row.text(7),
            row.realOrNone(8), row.realOrNone(9), row.realOrNone(10), row.text(11)};
}

} // namespace

Result<QList<BulkItem>> bulkItems(Session &session, const QList<qint64> &ids, const QString &holder)
{
    return session.fetch<BulkItem>(
        u"suggestion-bulk-preview"_s,
        {{u":ids"_s, sqlArray(ids)}, {u":holder"_s, holder.isNull() ? u""_s : holder}}, itemIn);
}

} // namespace regie
