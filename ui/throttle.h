// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace regie {

/// Looks now and then at what others change all the time: however often it is asked, timeout()
/// comes once in an interval, in ms. Not a delay that each asking begins anew. In the thread it
/// lives in.
class Throttle : public QTimer
{
    Q_OBJECT

public:
    explicit Throttle(int interval, QObject *parent = nullptr)
        : QTimer(parent)
    {
        setSingleShot(true);
        setInterval(interval);
    }

    void ask()
    {
        if (!isActive())
            start();
    }
};

} // namespace regie
