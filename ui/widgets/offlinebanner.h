// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

#include <QPointer>
#include <QTimer>

namespace regie {

class ConnectionMonitor;

/// Says that the server does not answer, why, and when it is tried again. Shows itself while
/// offline and goes by itself.
class OfflineBanner : public Banner
{
    Q_OBJECT

public:
    explicit OfflineBanner(QWidget *parent = nullptr);

    /// Null while there is no connection at all.
    void setMonitor(ConnectionMonitor *monitor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void retranslate();

    QPointer<ConnectionMonitor> m_monitor;
    QPushButton *m_retry;
    QTimer m_seconds;
};

/// The sentence for a server that does not answer and is tried again in `seconds`.
QString offlineSentence(const QString &reason, qint64 seconds);

} // namespace regie
