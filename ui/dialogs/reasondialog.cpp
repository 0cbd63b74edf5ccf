// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reasondialog.h"

#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie {

ReasonDialog::ReasonDialog(const QString &title, const QString &sentence, const QString &action,
                           QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_label(new QLabel(tr("&Reason"), this))
    , m_reason(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(460);
    auto *text = new QLabel(sentence, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_reason);
    m_reason->setMaxLength(500);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Kept in the audit log"));
    auto *buttons = new QDialogButtonBox(this);
    m_confirm = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    setButtonRole(m_confirm, ButtonRole::Primary);
    m_confirm->setDefault(true);
    m_body->setSpacing(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(text);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_label);
    layout->addWidget(m_reason);
    layout->addSpacing(6);
    layout->addWidget(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, &ReasonDialog::tell);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT confirmed(reason());
        accept();
    });
    m_reason->setFocus();
}

void ReasonDialog::addWidget(QWidget *widget)
{
    m_body->addWidget(widget);
}

void ReasonDialog::setReasonRequired(bool required)
{
    m_isRequired = required;
    m_label->setText(required ? tr("&Reason (needed)") : tr("&Reason"));
    tell();
}

void ReasonDialog::setDangerous()
{
    setButtonRole(m_confirm, ButtonRole::Danger);
}

void ReasonDialog::setReady(bool ready)
{
    m_isReady = ready;
    tell();
}

QString ReasonDialog::reason() const
{
    return m_reason->text().trimmed();
}

void ReasonDialog::tell()
{
    m_confirm->setEnabled(m_isReady && (!m_isRequired || !reason().isEmpty()));
}

} // namespace regie
