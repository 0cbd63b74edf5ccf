// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencepanel.h"

#include "ui/charts/evidencetrend.h"
#include "ui/charts/trendchart.h"
#include "ui/look/theme.h"
#include "ui/pages/evidencehistory.h"
#include "ui/texts/relativetime.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/benchmarkgrid.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/sectiontitle.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/statuschip.h"

#include "database/database.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyPause = 60;   // ms between two items: less means a key is held down
constexpr int patience = 150;  // ms
constexpr int aheadAge = 5000; // ms: what was read ahead longer ago is read again first
constexpr int margin = 16;

Result<std::optional<SuggestionEvidence>> read(Session &session, qint64 id)
{
    return suggestionEvidence(session, id);
}

/// Whoever decided this very suggestion; empty where a check did, or nobody.
QString deciderOf(const SuggestionEvidence &evidence)
{
    const QString &status = evidence.suggestion.status;
    if (status != suggestion::Approved && status != suggestion::Refused)
        return {};
    for (const PastDecision &past : evidence.past) {
        if (past.suggestionId == evidence.suggestion.id)
            return past.decidedBy;
    }
    return {};
}

} // namespace

EvidencePanel::EvidencePanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_buttons(new ActionRow(this))
{
    setMinimumWidth(320);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(createContent());
    layout->addWidget(m_stack, 1);
    m_buttons->setObjectName(u"decisionButtons"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margin, 8, margin, 12);
    foot->addWidget(m_buttons);
    layout->addLayout(foot);
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(keyPause);
    connect(&m_askTimer, &QTimer::timeout, this, &EvidencePanel::ask);
    m_waitTimer.setSingleShot(true);
    m_waitTimer.setInterval(patience);
    connect(&m_waitTimer, &QTimer::timeout, this, [this] {
        m_placeholder->showLoading();
        m_stack->setCurrentIndex(0);
    });
    retranslate();
    showSuggestion({});
}

EvidencePanel::~EvidencePanel() = default;

QLabel *EvidencePanel::wordsLabel(QWidget *parent) const
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *EvidencePanel::createContent()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    auto *content = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    auto *titleRow = new QHBoxLayout;
    m_title = new ElidedLabel(content);
    m_title->setElideMode(Qt::ElideMiddle);
    setFontRole(m_title, FontRole::Title);
    m_hold = new StatusChip(content);
    m_hold->setObjectName(u"hold"_s);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_hold);
    layout->addLayout(titleRow);
    m_subtitle = new ElidedLabel(content);
    setTextToken(m_subtitle, Token::Dim);
    layout->addWidget(m_subtitle);
    m_message = new Banner(content);
    m_message->setTone(Tone::Warning);
    layout->addWidget(m_message);
    m_message->hide();
    m_state = new Banner(content);
    layout->addWidget(m_state);
    createFigures(layout);
    createTexts(layout);
    m_history = new EvidenceHistory(content);
    layout->addWidget(m_history);
    layout->addStretch(1);
    connect(m_history, &EvidenceHistory::suggestionRequested, this,
            &EvidencePanel::suggestionRequested);
    connect(m_history, &EvidenceHistory::rollbackRequested, this,
            &EvidencePanel::rollbackRequested);
    m_scroll->setWidget(content);
    return m_scroll;
}

void EvidencePanel::createFigures(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (FigureCard *&card : m_figures) {
        card = new FigureCard(this);
        row->addWidget(card, 1);
    }
    layout->addLayout(row);
}

void EvidencePanel::createTexts(QVBoxLayout *layout)
{
    m_whyTitle = new SectionTitle({}, this);
    m_why = wordsLabel(this);
    m_why->setObjectName(u"why"_s);
    m_expectation = wordsLabel(this);
    m_expectation->setObjectName(u"expectation"_s);
    m_chartTitle = new SectionTitle({}, this);
    m_chart = new TrendChart(this);
    m_chart->setFixedHeight(176);
    m_benchmarksTitle = new SectionTitle({}, this);
    m_benchmarks = new BenchmarkGrid(this);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_whyTitle, m_why, m_expectation, m_chartTitle, m_chart,
                                          m_benchmarksTitle, m_benchmarks}) {
        if (qobject_cast<SectionTitle *>(widget))
            layout->addSpacing(4);
        layout->addWidget(widget);
    }
    layout->addSpacing(4);
}

void EvidencePanel::setActions(const QList<QAction *> &actions)
{
    m_buttons->setActions(actions, true);
}

// --- reading -----------------------------------------------------------------------------------

void EvidencePanel::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    m_request.cancel();
    if (otherDatabase) {
        forget();
        showSuggestion({});
    } else if (m_wanted) {
        ask();
    }
}

void EvidencePanel::forget()
{
    m_ahead = {};
    m_evidence.reset();
}

const SuggestionEvidence *EvidencePanel::evidence() const
{
    return m_wanted && m_evidence && m_evidence->suggestion.id == *m_wanted ? &*m_evidence
                                                                            : nullptr;
}

qint64 EvidencePanel::openMilliseconds() const
{
    return evidence() && m_shownSince.isValid() ? m_shownSince.elapsed() : -1;
}

void EvidencePanel::showSuggestion(std::optional<qint64> suggestionId)
{
    if (suggestionId && suggestionId == m_wanted && evidence())
        return refresh();
    m_wanted = suggestionId;
    m_request.cancel();
    setMessage({});
    if (!suggestionId || !m_services.database) {
        m_askTimer.stop();
        m_waitTimer.stop();
        m_evidence.reset();
        m_placeholder->showEmpty(
            u"suggestions"_s, tr("No suggestion chosen"),
            tr("Choose one in the table to see what it is made from and to decide it."));
        m_stack->setCurrentIndex(0);
        Q_EMIT evidenceChanged();
        return;
    }
    const bool isHeldDown = m_sinceAsked.isValid() && m_sinceAsked.elapsed() < keyPause;
    m_sinceAsked.start();
    if (m_ahead.id == *suggestionId && m_ahead.evidence && m_ahead.age.elapsed() < aheadAge) {
        show(*m_ahead.evidence);
        m_askTimer.start(); // who knows what happened since
        return;
    }
    if (!m_waitTimer.isActive() && m_stack->currentIndex() == 1)
        m_waitTimer.start(); // what is shown stays for a moment
    Q_EMIT evidenceChanged();
    if (isHeldDown)
        m_askTimer.start();
    else
        ask();
}

void EvidencePanel::refresh()
{
    if (m_wanted && !m_askTimer.isActive())
        ask();
}

void EvidencePanel::ask()
{
    if (!m_services.database || !m_wanted)
        return;
    m_askTimer.stop();
    m_request = m_services.database->ask(
        this, [id = *m_wanted](Session &session) { return read(session, id); },
        [this](const Result<std::optional<SuggestionEvidence>> &answer) { take(answer); });
}

void EvidencePanel::prefetch(qint64 suggestionId)
{
    if (!m_services.database || suggestionId == 0 || suggestionId == m_wanted)
        return;
    if (m_ahead.id == suggestionId && m_ahead.evidence && m_ahead.age.elapsed() < aheadAge)
        return;
    m_ahead.id = suggestionId;
    m_ahead.evidence.reset();
    m_ahead.request = m_services.database->ask(
        this, [suggestionId](Session &session) { return read(session, suggestionId); },
        [this, suggestionId](const Result<std::optional<SuggestionEvidence>> &answer) {
            if (!answer || !*answer || m_ahead.id != suggestionId)
                return;
            m_ahead.evidence = **answer;
            m_ahead.age.start();
        });
}

void EvidencePanel::take(const Result<std::optional<SuggestionEvidence>> &answer)
{
    if (!answer) {
        // What is shown of this one stays: an old answer is better than none while the server is
        // away. Another one's would be mistaken for this one's.
        if (answer.error().kind == ErrorKind::Cancelled || evidence())
            return;
        return showProblem(answer.error());
    }
    if (*answer)
        return show(**answer);
    forget();
    m_waitTimer.stop();
    m_placeholder->showEmpty(u"suggestions"_s, tr("This suggestion is not there any more"),
                             tr("It was removed, by a restore or by another program."));
    m_stack->setCurrentIndex(0);
    Q_EMIT evidenceChanged();
}

void EvidencePanel::showProblem(const Error &error)
{
    forget();
    m_waitTimer.stop();
    const bool offline = error.kind == ErrorKind::Offline;
    m_placeholder->showError(error.summary, offline ? tr("This suggestion appears as soon as the "
                                                         "database answers again.")
                                                    : error.detail);
    connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, this,
            &EvidencePanel::ask);
    m_stack->setCurrentIndex(0);
    Q_EMIT evidenceChanged();
}

// --- showing -----------------------------------------------------------------------------------

void EvidencePanel::show(const SuggestionEvidence &evidence)
{
    const bool isAnother = !m_evidence || m_evidence->suggestion.id != evidence.suggestion.id;
    m_evidence = evidence;
    m_waitTimer.stop();
    showHeader();
    showFigures();
    showWhy();
    showChart();
    showBenchmarks();
    m_history->show(evidence);
    m_stack->setCurrentIndex(1);
    if (isAnother) {
        m_scroll->verticalScrollBar()->setValue(0);
        m_shownSince.start();
    }
    Q_EMIT evidenceChanged();
}

void EvidencePanel::showHeader()
{
    const Suggestion &suggestion = m_evidence->suggestion;
    m_title->setFullText(suggestionTitle(suggestion));
    const QString client =
        suggestion.clientName.isEmpty() ? suggestion.clientKey : suggestion.clientName;
    m_subtitle->setFullText(
        QStringList{client, entityTypeWord(suggestion.entityType),
                    tr("proposed %1").arg(relativeTime(suggestion.createdAt)),
                    tr("confidence %1").arg(shareText(suggestion.confidence / 100.0))}
            .join(u" · "_s));
    QStringList exact{tr("Proposed: %1").arg(exactTime(suggestion.createdAt)),
                      tr("Figures up to %1").arg(QLocale().toString(suggestion.asOf)),
                      tr("Number: %1").arg(suggestion.id),
                      tr("Entity: %1").arg(suggestion.entityId)};
    if (suggestion.expiresAt.isValid() && suggestion.status == suggestion::Pending)
        exact.append(tr("Expires %1").arg(relativeTime(suggestion.expiresAt)));
    m_subtitle->setHint(exact.join(u'\n'));
    // Pending is what the page is about; every other status is said.
    m_state->setVisible(suggestion.status != suggestion::Pending);
    const StatusLook look = statusLook(StatusOf::Suggestion, suggestion.status);
    m_state->setTone(look.tone);
    QString text = look.word;
    text[0] = text[0].toUpper();
    if (suggestion.status == suggestion::Postponed && suggestion.postponedUntil.isValid())
        text = tr("Postponed until %1.").arg(exactTime(suggestion.postponedUntil));
    else if (const QString by = deciderOf(*m_evidence); !by.isEmpty())
        text = tr("%1 by %2 %3.", "a status, a person, how long ago")
                   .arg(text, by, relativeTime(suggestion.updatedAt));
    else if (suggestion.updatedAt.isValid())
        text += u' ' + relativeTime(suggestion.updatedAt) + u'.';
    if (suggestion.status == suggestion::Failed && !suggestion.failure.isEmpty())
        text += u' ' + suggestion.failure;
    m_state->setText(text);
}

void EvidencePanel::showFigures()
{
    const Suggestion &suggestion = m_evidence->suggestion;
    const SuggestionFigures &figures = suggestion.figures;
    const auto money = [&](std::optional<double> amount) {
        return amount ? moneyText(*amount, suggestion.currency) : u"–"_s;
    };
    if (suggestion.type == suggestion::Refresh) {
        const auto now = figures.last.ctr();
        const auto before = figures.before.ctr();
        m_figures[0]->setLabel(tr("CTR"));
        m_figures[0]->setValue(
            u"%1 → %2"_s.arg(before ? shareText(*before) : u"–"_s, now ? shareText(*now) : u"–"_s));
    } else if (suggestion.type == suggestion::Pause && suggestion.oldValue) {
        m_figures[0]->setLabel(tr("Daily budget"));
        m_figures[0]->setValue(tr("%1 → paused").arg(money(suggestion.oldValue)));
    } else if (suggestion.oldValue || suggestion.newValue) {
        m_figures[0]->setLabel(tr("Daily budget"));
        // The currency once, behind what it would be.
        const QString from = suggestion.newValue && suggestion.oldValue
                                 ? amountText(*suggestion.oldValue)
                                 : money(suggestion.oldValue);
        m_figures[0]->setValue(u"%1 → %2"_s.arg(from, money(suggestion.newValue)));
    } else {
        m_figures[0]->setLabel(tr("Daily budget"));
        m_figures[0]->setValue(tr("not known"));
    }
    const auto roi = figures.last.roi();
    m_figures[1]->setLabel(tr("ROI, 7 days"));
    m_figures[1]->setValue(roi ? ratioText(*roi) : QString());
    m_figures[2]->setLabel(tr("Spend, 7 days"));
    m_figures[2]->setValue(money(figures.last.spend));
}

void EvidencePanel::showWhy()
{
    m_why->setText(whySentences(m_evidence->suggestion).join(u' '));
    const QString expectation = expectationSentence(m_evidence->suggestion);
    m_expectation->setText(expectation);
    m_expectation->setVisible(!expectation.isEmpty());
}

void EvidencePanel::showChart()
{
    const bool isCtr = m_evidence->suggestion.type == suggestion::Refresh;
    m_chartTitle->setTitle(isCtr ? tr("CTR and spend, last 14 days")
                                 : tr("ROI and spend, last 14 days"));
    m_chart->setTitle(u"%1 · %2"_s.arg(suggestionTitle(m_evidence->suggestion),
                                       metricWord(isCtr ? u"ctr"_s : u"roi"_s)));
    m_chart->setData(evidenceTrend(*m_evidence));
}

void EvidencePanel::showBenchmarks()
{
    const Suggestion &suggestion = m_evidence->suggestion;
    const SuggestionFigures &figures = suggestion.figures;
    QString ofType = suggestion.entityType == "adset"_L1 ? tr("Ad sets, all clients")
                     : suggestion.entityType == "ad"_L1  ? tr("Ads, all clients")
                                                         : tr("Ad campaigns, all clients");
    m_benchmarks->setLines({{tr("This client"), figures.client, figures.decidedBy == "client"_L1},
                            {ofType, figures.entityType, figures.decidedBy == "entity_type"_L1},
                            {tr("Everything"), figures.overall, figures.decidedBy == "overall"_L1}},
                           [](double roi) { return QLocale().toString(roi, 'f', 1); });
}

void EvidencePanel::setHold(const QString &words, bool isOthers)
{
    m_hold->setVisible(!words.isEmpty());
    m_hold->setLook(
        {words, isOthers ? u"eye"_s : u"pending"_s, isOthers ? Tone::Warning : Tone::Info});
}

void EvidencePanel::setMessage(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

QString EvidencePanel::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void EvidencePanel::retranslate()
{
    m_scroll->setAccessibleName(tr("Evidence of the suggestion"));
    m_whyTitle->setTitle(tr("Why"));
    m_benchmarksTitle->setTitle(tr("Benchmarks: ROI over 7 days"));
    m_chart->setEmptyText(tr("There are no figures of these days any more."));
    if (evidence())
        show(*m_evidence);
    else
        showSuggestion(m_wanted);
}

void EvidencePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
