// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencehistory.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/texts/relativetime.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/widgets/sectiontitle.h"
#include "ui/widgets/statuschip.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownPast = 6;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be what was clicked
        }
        delete item;
    }
}

/// Executed and not taken back yet, nor on the way to it.
bool canBeTakenBack(const SuggestionEvidence &evidence)
{
    if (evidence.suggestion.status != suggestion::Executed)
        return false;
    return std::none_of(
        evidence.executions.begin(), evidence.executions.end(), [](const ExecutionInfo &execution) {
            return execution.kind == "rollback"_L1 && execution.status != "failed"_L1 &&
                   execution.status != "refused"_L1;
        });
}

} // namespace

EvidenceHistory::EvidenceHistory(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_executions = createSection();
    m_rollback = new QPushButton(this);
    m_rollback->setObjectName(u"rollback"_s);
    m_rollback->setIcon(icon(u"undo"_s));
    m_rollback->setAutoDefault(false);
    setButtonRole(m_rollback, ButtonRole::Danger);
    layout->addWidget(m_rollback, 0, Qt::AlignLeft);
    m_others = createSection();
    m_past = createSection();
    m_pattern = new QLabel(this);
    m_pattern->setWordWrap(true);
    setTextToken(m_pattern, Token::Dim);
    layout->addWidget(m_pattern);
    connect(m_rollback, &QPushButton::clicked, this, [this] {
        m_rollback->setEnabled(false); // once is enough, until it is read again
        Q_EMIT rollbackRequested(m_id);
    });
    retranslate();
}

EvidenceHistory::Section EvidenceHistory::createSection()
{
    Section section{new SectionTitle({}, this), new QVBoxLayout};
    section.lines->setSpacing(4);
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->addWidget(section.title);
    outer->addLayout(section.lines);
    return section;
}

QLabel *EvidenceHistory::addText(QVBoxLayout *lines, const QString &text, bool isBad)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isBad)
        setTextToken(label, Token::BadText);
    lines->addWidget(label);
    return label;
}

void EvidenceHistory::show(const SuggestionEvidence &evidence)
{
    m_id = evidence.suggestion.id;
    showExecutions(evidence);
    showOthers(evidence);
    showPast(evidence);
    m_pattern->setText(patternSentence(evidence.pattern));
}

void EvidenceHistory::showExecutions(const SuggestionEvidence &evidence)
{
    clear(m_executions.lines);
    m_executions.title->setVisible(!evidence.executions.isEmpty() ||
                                   !evidence.suggestion.failure.isEmpty());
    for (const ExecutionInfo &execution : evidence.executions) {
        const bool isBad = execution.status == "failed"_L1 || execution.status == "refused"_L1;
        QLabel *line = addText(m_executions.lines, executionSentence(execution), isBad);
        line->setToolTip(
            exactTime(execution.finishedAt.isValid() ? execution.finishedAt : execution.startedAt));
    }
    if (evidence.executions.isEmpty() && !evidence.suggestion.failure.isEmpty())
        addText(m_executions.lines, evidence.suggestion.failure, true);
    m_rollback->setVisible(canBeTakenBack(evidence));
    m_rollback->setEnabled(true);
}

void EvidenceHistory::showOthers(const SuggestionEvidence &evidence)
{
    clear(m_others.lines);
    m_others.title->setVisible(!evidence.others.isEmpty());
    for (const Suggestion &other : evidence.others) {
        auto *button =
            new QPushButton(u"%1  ·  %2"_s.arg(suggestionTitle(other),
                                               statusLook(StatusOf::Suggestion, other.status).word),
                            this);
        button->setAutoDefault(false);
        setButtonRole(button, ButtonRole::Quiet);
        button->setIcon(icon(statusLook(StatusOf::SuggestionType, other.type).icon));
        connect(button, &QPushButton::clicked, this,
                [this, id = other.id] { Q_EMIT suggestionRequested(id); });
        m_others.lines->addWidget(button, 0, Qt::AlignLeft);
    }
}

void EvidenceHistory::showPast(const SuggestionEvidence &evidence)
{
    clear(m_past.lines);
    if (evidence.past.isEmpty())
        setTextToken(addText(m_past.lines, tr("Nothing was decided about it before.")), Token::Dim);
    for (const PastDecision &past : evidence.past.mid(0, shownPast)) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *text = new QLabel(pastSentence(past, evidence.suggestion.currency), line);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setToolTip(u"%1 · %2"_s.arg(past.decidedBy, exactTime(past.decidedAt)));
        row->addWidget(text, 1);
        if (!past.outcome.isEmpty()) {
            auto *chip = new StatusChip(line);
            chip->setStatus(StatusOf::Hypothesis, past.outcome);
            row->addWidget(chip, 0, Qt::AlignTop);
        }
        m_past.lines->addWidget(line);
    }
    if (const int more = int(evidence.past.size()) - shownPast; more > 0)
        setTextToken(addText(m_past.lines, tr("%n more among the decisions.", nullptr, more)),
                     Token::Dim);
}

void EvidenceHistory::retranslate()
{
    m_executions.title->setTitle(tr("What was done"));
    m_rollback->setText(tr("Take back what was done"));
    m_rollback->setToolTip(
        tr("Restores what was set before, through the same way, with the next run."));
    m_others.title->setTitle(tr("Also open for it"));
    m_past.title->setTitle(tr("Before"));
}

void EvidenceHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
