// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filterpopup.h"

#include <QTimer>

class QLineEdit;

namespace regie {

/// Text a column has to contain, whatever its case; applied while typing.
class TextFilterPopup : public FilterPopup
{
    Q_OBJECT

public:
    TextFilterPopup(const ColumnSpec &column, const ColumnFilter &chosen, QWidget *parent);

private:
    void apply();

    QLineEdit *m_text;
    QTimer m_timer;
};

} // namespace regie
