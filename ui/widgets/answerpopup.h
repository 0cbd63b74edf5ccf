// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QVBoxLayout;

namespace regie {

class KeyHintButton;

/// A question at a button, answered by one key or one click. It closes by Escape or a click
/// elsewhere and deletes itself; nothing else waits for it. GUI thread only.
class AnswerPopup : public QFrame
{
    Q_OBJECT

public:
    AnswerPopup(const QString &question, QWidget *parent);

    /// Above `anchor`, or below it where there is no room, inside its screen.
    void popupAt(const QWidget *anchor);

protected:
    QVBoxLayout *content() const { return m_content; }
    /// A line that is chosen by any of the keys; the first one is shown.
    KeyHintButton *addAnswer(const QString &text, const QList<int> &keys);
    /// With Shift, an answer is meant to be told more of.
    virtual void answered(int answer, bool withShift) = 0;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_content;
    QHash<int, int> m_keys; ///< key to answer
    int m_answers = 0;
};

} // namespace regie
