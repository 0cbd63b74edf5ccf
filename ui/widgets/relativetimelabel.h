// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/elidedlabel.h"

#include <QDateTime>
#include <QTimer>

namespace regie {

/// "2 h ago", kept true while it is shown; the tooltip has the exact time.
class RelativeTimeLabel : public ElidedLabel
{
    Q_OBJECT

public:
    explicit RelativeTimeLabel(QWidget *parent = nullptr);

    /// An invalid time shows nothing.
    void setTime(const QDateTime &time);
    QDateTime time() const { return m_time; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();

    QDateTime m_time;
    QTimer m_timer;
};

} // namespace regie
