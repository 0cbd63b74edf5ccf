// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filterstate.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace regie {

/// What opens under a filter chip. Changes apply at once; it closes by Escape or a click elsewhere
/// and deletes itself.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    explicit FilterPopup(const QString &title, QWidget *parent);

    /// Under `anchor`, inside its screen.
    void popupAt(const QWidget *anchor);

Q_SIGNALS:
    void filterChanged(const regie::ColumnFilter &filter);
    void periodChanged(const regie::Period &period);
    void cleared();

protected:
    QVBoxLayout *content() const { return m_content; }
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_content;
};

} // namespace regie
