// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palettemodel.h"

#include "ui/fuzzymatch.h"

#include <algorithm>

namespace regie {

void PaletteModel::setCommands(const QList<PaletteEntry> &commands)
{
    m_commands = commands;
    setText({});
}

void PaletteModel::setText(const QString &text)
{
    beginResetModel();
    m_text = text;
    m_lines.clear();
    for (const PaletteEntry &command : std::as_const(m_commands)) {
        if (const auto match = fuzzyMatch(text, command.title))
            m_lines.append({command, match->score, match->positions});
    }
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const Line &a, const Line &b) { return a.score > b.score; });
    endResetModel();
}

void PaletteModel::addFound(const QList<PaletteEntry> &found)
{
    if (found.isEmpty())
        return;
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + int(found.size()) - 1);
    for (const PaletteEntry &entry : found) {
        const auto match = fuzzyMatch(m_text, entry.title);
        m_lines.append({entry, 0, match ? match->positions : QList<int>()});
    }
    endInsertRows();
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row).entry : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.entry.title;
    case Qt::ToolTipRole:
    case DetailRole:
        return line.entry.detail;
    case IconNameRole:
        return line.entry.iconName;
    case ShortcutRole:
        return line.entry.shortcut.toString(QKeySequence::NativeText).replace(u'+', u' ');
    case PositionsRole:
        return QVariant::fromValue(line.positions);
    case Qt::AccessibleTextRole:
        return line.entry.detail.isEmpty()
                   ? line.entry.title
                   : QStringLiteral("%1, %2").arg(line.entry.title, line.entry.detail);
    default:
        return {};
    }
}

} // namespace regie
