// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reasondialog.h"

#include "ui/look/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie {

ReasonDialog::ReasonDialog(const QString &title, const QString &sentence, const QString &action,
                           QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_label(new QLabel(this))
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
    auto *buttons = new QDialogButtonBox(this);
    m_confirm = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
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
    retranslate();
    m_reason->setFocus();
}

void ReasonDialog::retranslate()
{
    m_label->setText(m_isRequired ? tr("&Reason (needed)") : tr("&Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Kept in the audit log"));
    m_cancel->setText(tr("Cancel"));
}

void ReasonDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReasonDialog::addWidget(QWidget *widget)
{
    m_body->addWidget(widget);
}

void ReasonDialog::setReasonRequired(bool required)
{
    m_isRequired = required;
    retranslate();
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
