// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/status.h"

#include <QWidget>

class QPainter;
class QRectF;

namespace regie {

/// Size of a chip on a line; the same for widgets and delegates.
QSize chipSize(const StatusLook &look);
/// Paints a chip at the leading edge of `rect`, vertically centred, elided where it must be.
void paintChip(QPainter *painter, const QRectF &rect, const StatusLook &look,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// A status as icon and word on a soft background.
class StatusChip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChip(QWidget *parent = nullptr);

    /// Follows the language by itself.
    void setStatus(StatusOf subject, const QString &key);
    /// A chip that is no status of the database: "held by you".
    void setLook(const StatusLook &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(const StatusLook &look);

    StatusOf m_subject = StatusOf::Campaign;
    QString m_key;
    StatusLook m_look;
};

} // namespace regie
