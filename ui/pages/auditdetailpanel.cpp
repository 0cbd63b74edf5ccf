// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/auditdetailpanel.h"

#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keyhintbutton.h"
#include "ui/widgets/sectiontitle.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/statuschip.h"

#include <QAction>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;

QString cell(const QString &text, Token ink, const QString &attributes = {})
{
    const QString words = text.isEmpty() ? u"–"_s : text.toHtmlEscaped();
    return u"<td %1 style=\"color:%2\">%3</td>"_s.arg(attributes, theme().color(ink).name(), words);
}

/// One table, so that a selection goes across its cells.
QString valueTable(const QList<AuditValue> &values, bool hasBefore)
{
    const QString half = u"width=\"40%\""_s;
    QString rows = u"<tr>"_s + cell(AuditDetailPanel::tr("Value"), Token::Dim);
    if (hasBefore)
        rows += cell(AuditDetailPanel::tr("Before"), Token::Dim, half) +
                cell(AuditDetailPanel::tr("After"), Token::Dim, half);
    else
        rows += cell(AuditDetailPanel::tr("Is"), Token::Dim, u"width=\"70%\""_s);
    rows += u"</tr>"_s;
    for (const AuditValue &value : values) {
        rows += u"<tr>"_s + cell(value.name, Token::Text);
        if (hasBefore)
            rows += cell(value.before, Token::Dim);
        rows += cell(value.after, Token::Text) + u"</tr>"_s;
    }
    return u"<style>td { padding: 4px 12px 4px 0; white-space: pre-wrap }</style>"
           "<table width=\"100%\" style=\"font-family:'%1'\">%2</table>"_s.arg(
               theme().font(FontRole::Mono).family(), rows);
}

} // namespace

AuditDetailPanel::AuditDetailPanel(QAction *open, QAction *copy, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
{
    setMinimumWidth(300);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(createContent(open, copy));
    layout->addWidget(m_stack);
    retranslate();
    connect(&theme(), &Theme::changed, this, &AuditDetailPanel::tell);
}

QWidget *AuditDetailPanel::createContent(QAction *open, QAction *copy)
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(margin, margin, margin, 12);
    layout->setSpacing(8);
    m_object = new ElidedLabel(content);
    setFontRole(m_object, FontRole::Title);
    m_action = new StatusChip(content);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_who = addField(form, &m_whoTitle);
    m_where = addField(form, &m_whereTitle);
    m_when = addField(form, &m_whenTitle);
    m_reason = addField(form, &m_reasonTitle);
    m_valuesTitle = new SectionTitle({}, content);
    m_values = new QTextBrowser(content);
    m_values->setOpenLinks(false);
    m_values->setFrameShape(QFrame::NoFrame);
    m_values->setTabChangesFocus(true);
    m_values->setProperty("flat", true);
    m_values->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_values->document()->setDocumentMargin(0);
    layout->addWidget(m_object);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    layout->addSpacing(4);
    layout->addLayout(form);
    layout->addSpacing(8);
    layout->addWidget(m_valuesTitle);
    layout->addWidget(m_values, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QAction *action : {open, copy}) {
        auto *button = new KeyHintButton(content);
        button->follow(action);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return content;
}

QLabel *AuditDetailPanel::addField(QFormLayout *form, QLabel **title)
{
    *title = new QLabel(this);
    setTextToken(*title, Token::Dim);
    (*title)->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(*title, value);
    return value;
}

void AuditDetailPanel::showLine(const std::optional<AuditLine> &line)
{
    if (m_line == line)
        return;
    m_line = line;
    tell();
}

void AuditDetailPanel::tell()
{
    if (!m_line) {
        m_placeholder->showEmpty(u"audit"_s, tr("No entry chosen"),
                                 tr("Choose an entry to see what was changed, by whom and why."));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_object->setFullText(auditObject(m_line->objectType, m_line->objectId));
    m_action->setStatus(StatusOf::AuditAction, m_line->action);
    const QString actor = auditActor(m_line->actor);
    m_who->setText(actor.isEmpty() ? u"–"_s : actor);
    m_where->setText(statusLook(StatusOf::AuditOrigin, m_line->origin).word);
    m_when->setText(u"%1\n%2"_s.arg(exactTime(m_line->at), relativeTime(m_line->at)));
    m_reason->setText(m_line->reason);
    m_reason->setVisible(!m_line->reason.isEmpty());
    m_reasonTitle->setVisible(!m_line->reason.isEmpty());
    tellValues();
    m_stack->setCurrentIndex(1);
}

void AuditDetailPanel::tellValues()
{
    const QList<AuditValue> values = auditValues(m_line->before, m_line->after);
    const bool hasBefore = !m_line->before.isEmpty();
    m_valuesTitle->setTitle(values.isEmpty() ? tr("No values were kept") : tr("Values"));
    m_values->setHtml(values.isEmpty() ? QString() : valueTable(values, hasBefore));
}

void AuditDetailPanel::retranslate()
{
    m_whoTitle->setText(tr("Who"));
    m_whereTitle->setText(tr("From where"));
    m_whenTitle->setText(tr("When"));
    m_reasonTitle->setText(tr("Reason"));
    m_values->setAccessibleName(tr("Values before and after"));
    tell();
}

void AuditDetailPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
