// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/footerbar.h"

#include "ui/look/theme.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace regie {

using namespace Qt::StringLiterals;

FooterBar::FooterBar(QWidget *parent)
    : QWidget(parent)
    , m_status(new ElidedLabel(this))
    , m_asOf(new ElidedLabel(this))
{
    setFixedHeight(26);
    m_status->setObjectName(u"pageStatus"_s);
    m_asOf->setObjectName(u"pageAsOf"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 16, 0);
    layout->setSpacing(16);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_asOf);
    for (ElidedLabel *label : {m_status, m_asOf}) {
        setFontRole(label, FontRole::Caption);
        setTextToken(label, Token::Dim);
    }
    m_asOf->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FooterBar::setStatus(const QString &text)
{
    m_status->setFullText(text);
}

void FooterBar::setAsOf(const QDateTime &time)
{
    m_time = time;
    m_asOf->setVisible(time.isValid());
    if (!time.isValid())
        return;
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), u"HH:mm:ss"_s);
    const bool today = local.date() == QDate::currentDate();
    m_asOf->setHint(exactTime(time));
    m_asOf->setFullText(tr("as of %1").arg(today ? clock : relativeTime(local)));
}

void FooterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), theme().color(Token::Line));
}

void FooterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAsOf(m_time);
    QWidget::changeEvent(event);
}

} // namespace regie
