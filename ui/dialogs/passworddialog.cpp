// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passworddialog.h"

#include "ui/theme.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie {

PasswordDialog::PasswordDialog(const QString &address, const QString &problem, bool canRemember,
                               QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit(this))
    , m_remember(new QCheckBox(tr("&Keep it in the system's keychain"), this))
{
    setWindowTitle(tr("Password"));
    setMinimumWidth(380);
    auto *label = new QLabel(
        tr("&Password for %1").arg(QString(address).replace(u'&', QStringLiteral("&&"))), this);
    label->setWordWrap(true);
    label->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password for %1").arg(address));
    m_remember->setVisible(canRemember);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *connectButton = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    setButtonRole(connectButton, ButtonRole::Primary);
    connectButton->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    if (!problem.isEmpty()) {
        auto *banner = new Banner(this);
        banner->setTone(Tone::Bad);
        banner->setText(problem);
        layout->addWidget(banner);
    }
    layout->addWidget(label);
    layout->addWidget(m_password);
    layout->addWidget(m_remember);
    layout->addSpacing(6);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT given(m_password->text(), m_remember->isChecked());
        accept();
    });
}

} // namespace regie
