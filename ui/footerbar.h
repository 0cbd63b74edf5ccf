// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

namespace regie {

class ElidedLabel;

/// The line under every page: what it shows at the leading edge, how old that is at the other.
class FooterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FooterBar(QWidget *parent = nullptr);

    void setStatus(const QString &text);
    void setAsOf(const QDateTime &time);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ElidedLabel *m_status;
    ElidedLabel *m_asOf;
    QDateTime m_time;
};

} // namespace regie
