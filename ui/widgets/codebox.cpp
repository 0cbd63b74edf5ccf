// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codebox.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/texts/visibletext.h"
#include "ui/widgets/sectiontitle.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

CodeBox::CodeBox(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle({}, this))
    , m_wrap(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_view(new QPlainTextEdit(this))
{
    m_wrap->setCheckable(true);
    m_wrap->setChecked(true);
    m_wrap->setIcon(icon(u"wrap"_s, Token::Dim, Token::Accent));
    m_copy->setIcon(icon(u"copy"_s));
    for (QToolButton *button : {m_wrap, m_copy})
        button->setAutoRaise(true);
    m_view->setReadOnly(true);
    m_view->setTabChangesFocus(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFontRole(m_view, FontRole::Mono);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    head->addWidget(m_wrap);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_view);
    connect(m_wrap, &QToolButton::toggled, this, [this](bool on) {
        m_view->setLineWrapMode(on ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
        fit();
        Q_EMIT wrappedChanged(on);
    });
    connect(m_copy, &QToolButton::clicked, this, &CodeBox::copy);
    retranslate();
}

void CodeBox::setTitle(const QString &title)
{
    m_title->setTitle(title);
    m_view->setAccessibleName(title);
}

void CodeBox::setPath(const QString &path)
{
    m_title->setFullText(path);
    m_title->setElideMode(Qt::ElideMiddle);
    m_view->setAccessibleName(path);
}

void CodeBox::setText(const QString &text, bool isCut)
{
    if (m_text == text && m_isCut == isCut)
        return; // a selection in it stays
    m_text = text;
    m_isCut = isCut;
    QString shown = visibleText(text.left(shownLength), true);
    if (text.size() > shownLength)
        shown += u"\n… "_s + tr("There is more; the copy has all of it.");
    else if (isCut)
        shown += u"\n… "_s + tr("There is more than is read here.");
    m_view->setPlainText(shown);
    fit();
}

void CodeBox::setMostLines(int lines)
{
    m_mostLines = lines;
    fit();
}

bool CodeBox::isWrapped() const
{
    return m_wrap->isChecked();
}

void CodeBox::setWrapped(bool wrapped)
{
    m_wrap->setChecked(wrapped);
}

void CodeBox::copy()
{
    QApplication::clipboard()->setText(m_text);
    Q_EMIT copied();
}

/// As high as its lines, and a scroll bar where that is too high.
void CodeBox::fit()
{
    const int lines = std::clamp(int(m_view->document()->size().height()), 1, m_mostLines);
    const int bar = m_wrap->isChecked() ? 0 : m_view->horizontalScrollBar()->sizeHint().height();
    const int edges = 2 * m_view->frameWidth() + 2 * int(m_view->document()->documentMargin()) + 10;
    m_view->setFixedHeight(lines * m_view->fontMetrics().lineSpacing() + edges + bar);
}

void CodeBox::retranslate()
{
    if (m_title->fullText().isEmpty())
        m_view->setAccessibleName(tr("Text"));
    m_wrap->setToolTip(tr("Break long lines"));
    m_wrap->setAccessibleName(m_wrap->toolTip());
    m_copy->setToolTip(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy"));
}

void CodeBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CodeBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
