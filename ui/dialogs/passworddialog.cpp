// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passworddialog.h"

#include "ui/look/theme.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie {

PasswordDialog::PasswordDialog(const QString &address, const QString &problem, bool canRemember,
                               QWidget *parent)
    : QDialog(parent)
    , m_address(address)
    , m_label(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_remember(new QCheckBox(this))
{
    setMinimumWidth(380);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_remember->setVisible(canRemember);

    auto *buttons = new QDialogButtonBox(this);
    m_connect = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    setButtonRole(m_connect, ButtonRole::Primary);
    m_connect->setDefault(true);
    retranslate();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    if (!problem.isEmpty()) {
        auto *banner = new Banner(this);
        banner->setTone(Tone::Bad);
        banner->setText(problem);
        layout->addWidget(banner);
    }
    layout->addWidget(m_label);
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

void PasswordDialog::retranslate()
{
    setWindowTitle(tr("Password"));
    m_label->setText(
        tr("&Password for %1").arg(QString(m_address).replace(u'&', QStringLiteral("&&"))));
    m_password->setAccessibleName(tr("Password for %1").arg(m_address));
    m_remember->setText(tr("&Keep it in the system's keychain"));
    m_connect->setText(tr("Connect"));
    m_cancel->setText(tr("Cancel"));
}

void PasswordDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace regie
