// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formdialog.h"

#include "ui/look/theme.h"
#include "ui/widgets/banner.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie {

FormDialog::FormDialog(QWidget *parent)
    : QDialog(parent)
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout(m_fields))
    , m_say(new Banner(this))
    , m_cancel(new QPushButton(this))
    , m_do(new QPushButton(this))
    , m_buttons(new QHBoxLayout)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(20);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_say->hide();
    m_cancel->setAutoDefault(false);
    setButtonRole(m_do, ButtonRole::Primary);
    m_do->setDefault(true);
    m_do->setObjectName(QStringLiteral("do"));
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_do);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(m_fields);
    layout->addWidget(m_say);
    layout->addStretch(1);
    layout->addLayout(m_buttons);
    setMinimumWidth(460);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, [this] { choose(); });
    m_cancel->setText(tr("Cancel"));
}

QPushButton *FormDialog::addButton()
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false);
    m_buttons->insertWidget(0, button);
    return button;
}

void FormDialog::addField(QLabel *label, QWidget *field)
{
    label->setBuddy(field);
    m_form->addRow(label, field);
}

void FormDialog::showProblem(const QString &sentence)
{
    setWaiting(false);
    m_say->setTone(Tone::Bad);
    m_say->setText(sentence);
    m_say->show();
}

void FormDialog::showNote(const QString &sentence)
{
    m_say->setTone(Tone::Ok);
    m_say->setText(sentence);
    m_say->show();
}

void FormDialog::onEdited()
{
    m_say->hide();
    setWaiting(false);
}

void FormDialog::setWaiting(bool waiting)
{
    // What is disabled loses the focus, and with it the place where the operator was. It does not
    // go to Cancel, which the next key would press.
    if (waiting && m_fields->isEnabled()) {
        m_focused = focusWidget();
        setFocus();
    }
    m_do->setEnabled(!waiting);
    if (waiting != m_fields->isEnabled())
        return;
    m_fields->setEnabled(!waiting);
    if (!waiting && m_focused)
        m_focused->setFocus();
}

void FormDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Cancel"));
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace regie
