// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace regie {

/// Asks for the password of a connection. Window-modal at most; the answer comes as a signal.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    /// `address` is ConnectionSettings::display(); `problem` the sentence of the last attempt.
    PasswordDialog(const QString &address, const QString &problem, bool canRemember,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    /// `remember`: keep it in the system's keychain.
    void given(const QString &password, bool remember);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_address;
    QLabel *m_label;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QPushButton *m_connect;
    QPushButton *m_cancel;
};

} // namespace regie
