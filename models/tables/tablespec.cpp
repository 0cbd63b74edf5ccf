// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablespec.h"

namespace regie {

namespace {
QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("regie::Tables", text) : QString();
}
} // namespace

QString ColumnSpec::translatedTitle() const
{
    return translated(title);
}

QString ColumnSpec::translatedToolTip() const
{
    return translated(toolTip);
}

int TableSpec::indexOf(const QString &columnId) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].id == columnId)
            return i;
    }
    return -1;
}

const ColumnSpec *TableSpec::column(const QString &columnId) const
{
    const int index = indexOf(columnId);
    return index < 0 ? nullptr : &columns[index];
}

QString TableSpec::translatedTitle() const
{
    return translated(title);
}

bool ColumnFilter::isEmpty() const
{
    return contains.isEmpty() && values.isEmpty() && !includeNull && !from && !until;
}

} // namespace regie
