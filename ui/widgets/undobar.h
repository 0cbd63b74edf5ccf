// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace regie {

class IconLabel;
class KeyHintButton;

/// What has just been decided, with its undo: a toast over the foot of a table, because the
/// window's own would lie on the buttons that decide. A new one replaces the last; the keyboard
/// never goes to it by itself. GUI thread only.
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    /// `host` is what it lies upon; `undo` its button's action, borrowed.
    UndoBar(QAction *undo, QWidget *host);

    void say(const QString &text, bool canUndo);
    /// There is more to see about what it says.
    void offerDetails();
    QString text() const;

Q_SIGNALS:
    void detailsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void retranslate();

    QWidget *m_host;
    IconLabel *m_icon;
    QLabel *m_text;
    KeyHintButton *m_undo;
    QPushButton *m_details;
    QToolButton *m_close;
    QTimer m_timer;
};

} // namespace regie
