// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette.h"

#include <QAbstractListModel>

namespace regie {

/// What the command palette lists for a text: commands first, best match on top, then what the
/// searches found later.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1,
        IconNameRole,
        ShortcutRole,  ///< as shown on keys
        PositionsRole, ///< QList<int>, matched letters of the title
    };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(const QList<PaletteEntry> &commands);
    /// Filters the commands; what was found for another text goes.
    void setText(const QString &text);
    void addFound(const QList<PaletteEntry> &found);
    const PaletteEntry *entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line
    {
        PaletteEntry entry;
        int score = 0;
        QList<int> positions;
    };

    QList<PaletteEntry> m_commands;
    QString m_text;
    QList<Line> m_lines;
};

} // namespace regie
