// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpanel.h"

#include <QAbstractButton>

namespace regie {

/// One entry of a legend: pressed in, its series is shown. GUI thread only.
class LegendButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LegendButton(QWidget *parent = nullptr);

    void setEntry(const LegendEntry &entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    LegendEntry m_entry;
};

} // namespace regie
