// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filterpopup.h"

class QDateEdit;

namespace regie {

/// Today, the last 7 or 30 days, the last 12 months (unless other presets are named), or two days
/// of one's own.
class PeriodPopup : public FilterPopup
{
    Q_OBJECT

public:
    PeriodPopup(const QString &title, const Period &chosen, QWidget *parent);
    PeriodPopup(const QString &title, const Period &chosen, const QList<Period::Kind> &presets,
                QWidget *parent);

private:
    void addPresets(const Period &chosen, const QList<Period::Kind> &presets);
    void addCustom(const Period &chosen);
    QDateEdit *dateField(const QString &name, const QDate &date);

    QDateEdit *m_from = nullptr;
    QDateEdit *m_until = nullptr;
};

} // namespace regie
