// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmbanner.h"

#include "ui/look/theme.h"
#include "ui/widgets/banner.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace regie {

ConfirmBanner::ConfirmBanner(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(this))
    , m_do(m_banner->addAction({}))
    , m_cancel(m_banner->addAction({}))
{
    m_banner->setTone(Tone::Warning);
    m_banner->setRounded(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    connect(m_do, &QPushButton::clicked, this, &ConfirmBanner::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmBanner::dismiss);
    retranslate();
    hide();
}

void ConfirmBanner::ask(const QString &sentence, const QString &action,
                        std::function<void()> confirmed)
{
    m_confirmed = std::move(confirmed);
    m_banner->setText(sentence);
    m_do->setText(action);
    m_do->setAccessibleName(action);
    m_do->setAccessibleDescription(sentence);
    show();
    m_do->setFocus();
}

void ConfirmBanner::dismiss()
{
    m_confirmed = {};
    hide();
}

void ConfirmBanner::confirm()
{
    const auto confirmed = std::exchange(m_confirmed, {});
    hide();
    if (confirmed)
        confirmed();
}

/// Escape answers the question, whatever it does on the page around.
bool ConfirmBanner::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ConfirmBanner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_do->hasFocus())
            return confirm();
        if (m_cancel->hasFocus())
            return dismiss();
    }
    QWidget::keyPressEvent(event);
}

void ConfirmBanner::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    if (!isAsking())
        m_do->setAccessibleName(tr("Do it"));
}

void ConfirmBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
