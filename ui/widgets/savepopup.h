// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QWidget;

namespace regie {

/// Asks under a button for the name of a view and who may see it. Deletes itself when closed.
class SavePopup : public QFrame
{
    Q_OBJECT

public:
    SavePopup(const QString &name, QWidget *parent);
    void popupAt(const QWidget *anchor);

Q_SIGNALS:
    void accepted(const QString &name, bool shared);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace regie
