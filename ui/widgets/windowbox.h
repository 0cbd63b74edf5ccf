// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace regie {

/// The length of a rolling window, in hours or whole days: 1 hour to 366 days. GUI thread only.
class WindowBox : public QWidget
{
    Q_OBJECT

public:
    explicit WindowBox(QWidget *parent = nullptr);

    void setHours(int hours);
    int hours() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void limitCount();

    QSpinBox *m_count;
    QComboBox *m_unit;
};

} // namespace regie
