// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filterpopup.h"

class QLabel;
class QLineEdit;

namespace regie {

/// From and to of a number, both included, either open. Typed as the locale writes numbers; shares
/// in percent, durations in seconds.
class RangeFilterPopup : public FilterPopup
{
    Q_OBJECT

public:
    RangeFilterPopup(const ColumnSpec &column, const ColumnFilter &chosen, QWidget *parent);

    /// "100 to 500", "from 100", "up to 500", in the column's unit.
    static QString summary(const ColumnSpec &column, const ColumnFilter &filter);

private:
    QLineEdit *addField(const QString &label, const std::optional<QString> &value);
    std::optional<QString> valueOf(const QLineEdit *field, bool *valid) const;
    void apply();

    ColumnType m_type;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_until = nullptr;
    QLabel *m_note;
};

} // namespace regie
