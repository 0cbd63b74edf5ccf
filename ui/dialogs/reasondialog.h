// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace regie {

/// Asks why before something is changed: a sentence about what will happen, room for what the
/// change needs, and the reason. Not modal; deletes itself when closed. What it was told to say
/// stays in the language it was told in.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    /// `title` and `sentence` are translated; `action` is the button that does it.
    ReasonDialog(const QString &title, const QString &sentence, const QString &action,
                 QWidget *parent = nullptr);

    /// Between the sentence and the reason. Takes the widget.
    void addWidget(QWidget *widget);
    /// The change cannot be made without words.
    void setReasonRequired(bool required);
    /// Red: it cannot be taken back.
    void setDangerous();
    /// Off while there is nothing to do, for instance while a preview is on its way.
    void setReady(bool ready);
    QString reason() const;

Q_SIGNALS:
    void confirmed(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void retranslate();

    QVBoxLayout *m_body;
    QLabel *m_label;
    QLineEdit *m_reason;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    bool m_isRequired = false;
    bool m_isReady = true;
};

} // namespace regie
