// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/answerpopup.h"

class QLabel;
class QLineEdit;

namespace regie {

/// Why something is refused: one key a reason, words where the operator wants to add some. "Other"
/// needs words.
class RefusePopup : public AnswerPopup
{
    Q_OBJECT

public:
    RefusePopup(const QString &question, QWidget *parent);

Q_SIGNALS:
    /// `reason` is one of suggestion::refusalReasons().
    void refused(const QString &reason, const QString &words);

protected:
    void answered(int answer, bool withShift) override;

private:
    void askWords(int answer);
    void send(int answer);

    QLineEdit *m_words;
    QLabel *m_hint;
    int m_chosen = -1;
};

} // namespace regie
