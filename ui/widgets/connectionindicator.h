// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionmonitor.h"

#include <QAbstractButton>
#include <QPointer>

namespace regie {

/// What the operator called the connection, so that production looks different.
struct ConnectionLabel
{
    QString name;    ///< of the profile, empty while there is none
    QString address; ///< ConnectionSettings::display(), for the tooltip
    QColor color;    ///< invalid: none chosen
    bool production = false;
};

/// Profile and state of the connection in the header: a dot, the name, a word. Tinted for
/// production or a chosen colour. A click leads to the connections.
class ConnectionIndicator : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ConnectionIndicator(QWidget *parent = nullptr);

    void setLabel(const ConnectionLabel &label);
    void setMonitor(ConnectionMonitor *monitor);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString words() const;
    QString stateWord() const;
    QColor dotColor() const;
    QColor tint() const;
    void tell();

    ConnectionLabel m_label;
    QPointer<ConnectionMonitor> m_monitor;
};

} // namespace regie
