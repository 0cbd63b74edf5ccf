// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace regie {

/// The thin line that says "waiting" after 150 ms, without shifting anything. What is over sooner
/// never shows.
class ThinProgressBar : public QWidget
{
    Q_OBJECT

public:
    explicit ThinProgressBar(QWidget *parent = nullptr);

    void setBusy(bool busy);
    /// True while the line is seen.
    bool isShowing() const { return m_showing; }
    QSize sizeHint() const override { return {64, 2}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTimer m_delay;
    QTimer m_frames;
    bool m_showing = false;
    int m_frame = 0;
};

} // namespace regie
