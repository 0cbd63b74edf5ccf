// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/rowdelegate.h"

#include <QPointer>

namespace regie {

/// Minutes edited in place, of TypeLimitsModel; the least value means "as for all". GUI thread
/// only.
class MinutesDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    /// What is being typed must not be overwritten.
    bool isEditing() const { return !m_editor.isNull(); }

private:
    mutable QPointer<QWidget> m_editor;
};

} // namespace regie
