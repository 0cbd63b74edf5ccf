// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigndetailpanel.h"

#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/pages/closurebox.h"
#include "ui/texts/campaigntexts.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/funnelwidget.h"
#include "ui/widgets/keyhintbutton.h"
#include "ui/widgets/relativetimelabel.h"
#include "ui/widgets/sectiontitle.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/statuschip.h"

#include "database/database.h"

#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int selectionDelay = 60; // ms
constexpr int patience = 150;      // ms
constexpr int shownEvents = 60;
constexpr int margin = 16;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// What is asked for at once: the details and why the campaign is open.
struct Answer
{
    CampaignDetail detail;
    std::optional<ClosureOutlook> outlook;
};

Result<Answer> readAnswer(Session &session, qint64 campaignId)
{
    Result<CampaignDetail> detail = campaignDetail(session, campaignId);
    if (!detail)
        return detail.error();
    const Campaign &campaign = detail->campaign;
    if (campaign.settledAt.isValid() || campaign.status == "draft"_L1) {
        // Nothing is awaited, so nothing has to be looked for among the messages.
        ClosureOutlook closed;
        closed.status = campaign.status;
        closed.isSettled = campaign.settledAt.isValid();
        return Answer{detail.take(), closed};
    }
    const auto outlook = closureOutlook(session, campaignId);
    if (!outlook)
        return outlook.error();
    return Answer{detail.take(), *outlook};
}

QString shortJson(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(json.mid(1, json.size() - 2));
    return text.size() > 200 ? text.left(200) + u'…' : text;
}

} // namespace

CampaignDetailPanel::CampaignDetailPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_messagesButton(new KeyHintButton(this))
    , m_reportButton(new QPushButton(this))
{
    setMinimumWidth(300);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(createContent());
    layout->addWidget(m_stack);
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(selectionDelay);
    connect(&m_askTimer, &QTimer::timeout, this, &CampaignDetailPanel::ask);
    m_waitTimer.setSingleShot(true);
    m_waitTimer.setInterval(patience);
    connect(&m_waitTimer, &QTimer::timeout, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_messagesButton, &QPushButton::clicked, this, [this] {
        if (m_campaignId)
            Q_EMIT messagesRequested(*m_campaignId, campaignName(), {});
    });
    m_reportButton->setObjectName(u"report"_s);
    m_reportButton->setAutoDefault(false);
    connect(m_reportButton, &QPushButton::clicked, this, [this] {
        if (hasDetail())
            Q_EMIT reportRequested(*m_campaignId, campaignName());
    });
    retranslate();
    showCampaign({});
    // Colours of the figures' dots are given, not looked up.
    connect(&theme(), &Theme::changed, this, &CampaignDetailPanel::retranslate);
}

CampaignDetailPanel::~CampaignDetailPanel() = default;

QWidget *CampaignDetailPanel::createContent()
{
    auto *page = new QWidget(this);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll = scroll;
    auto *content = new QWidget(scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);

    auto *titleRow = new QHBoxLayout;
    m_name = new ElidedLabel(content);
    setFontRole(m_name, FontRole::Title);
    m_status = new StatusChip(content);
    titleRow->addWidget(m_name, 1);
    titleRow->addWidget(m_status);
    layout->addLayout(titleRow);
    m_subtitle = new ElidedLabel(content);
    setTextToken(m_subtitle, Token::Dim);
    layout->addWidget(m_subtitle);
    m_dates = new ElidedLabel(content);
    setTextToken(m_dates, Token::Dim);
    layout->addWidget(m_dates);
    m_warnings = new QVBoxLayout;
    m_warnings->setSpacing(4);
    layout->addLayout(m_warnings);

    layout->addSpacing(8);
    m_closure = new ClosureBox(content);
    connect(m_closure, &ClosureBox::changed, this, &CampaignDetailPanel::refresh);
    layout->addWidget(m_closure);
    layout->addSpacing(8);
    m_phasesTitle = new SectionTitle({}, content);
    layout->addWidget(m_phasesTitle);
    m_funnel = new FunnelWidget(content);
    layout->addWidget(m_funnel);
    layout->addSpacing(8);
    createCounters(layout);
    layout->addSpacing(8);
    m_timelineTitle = new SectionTitle({}, content);
    layout->addWidget(m_timelineTitle);
    m_timeline = new QVBoxLayout;
    m_timeline->setSpacing(2);
    layout->addLayout(m_timeline);
    layout->addSpacing(8);
    m_moreTitle = new SectionTitle({}, content);
    layout->addWidget(m_moreTitle);
    m_more = new QLabel(content);
    m_more->setWordWrap(true);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextToken(m_more, Token::Dim);
    layout->addWidget(m_more);
    layout->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 8, margin, 12);
    m_messagesButton->setRole(ButtonRole::Primary);
    m_messagesButton->setKey(Qt::Key_Enter);
    buttons->addWidget(m_messagesButton);
    buttons->addWidget(m_reportButton);
    buttons->addStretch(1);
    outer->addLayout(buttons);
    return page;
}

void CampaignDetailPanel::createCounters(QVBoxLayout *layout)
{
    m_countersTitle = new SectionTitle({}, this);
    layout->addWidget(m_countersTitle);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    static constexpr std::array statuses{"pending", "sent",           "delivered",
                                         "read",    "no_interaction", "failed"};
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        const QString status = QString::fromLatin1(statuses[i]);
        auto *card = new FigureCard(this);
        card->setLabel(statusLook(StatusOf::Message, status).word);
        card->setClickable(true);
        connect(card, &FigureCard::clicked, this, [this, status] {
            if (m_campaignId)
                Q_EMIT messagesRequested(*m_campaignId, campaignName(), status);
        });
        m_counters[i] = {status, card};
        grid->addWidget(card, int(i / 3), int(i % 3));
        grid->setColumnStretch(int(i % 3), 1);
    }
    layout->addLayout(grid);
    m_countersHint = new QLabel(this);
    m_countersHint->setWordWrap(true);
    setFontRole(m_countersHint, FontRole::Caption);
    setTextToken(m_countersHint, Token::Dim);
    layout->addWidget(m_countersHint);
}

void CampaignDetailPanel::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    m_closure->setServices(services);
    m_request.cancel();
    if (otherDatabase)
        showCampaign({});
    else if (m_campaignId)
        ask();
}

void CampaignDetailPanel::showCampaign(std::optional<qint64> campaignId)
{
    m_campaignId = campaignId;
    m_request.cancel();
    if (!campaignId || !m_services.database) {
        m_askTimer.stop();
        m_waitTimer.stop();
        m_detail.reset();
        m_placeholder->showEmpty(
            u"campaigns"_s, tr("No campaign chosen"),
            tr("Choose a campaign in the table to see its phases, messages and history."));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_askTimer.start();
    if (hasDetail())
        show(*m_detail, m_outlook);
    else
        awaitDetail();
}

/// Figures and button would lead to the messages of a campaign whose details are not shown yet.
void CampaignDetailPanel::awaitDetail()
{
    for (const Counter &counter : m_counters)
        counter.card->setEnabled(false);
    m_messagesButton->setEnabled(false);
    m_reportButton->setEnabled(false);
    if (m_waitTimer.isActive())
        return; // keys held down must not keep the old campaign on screen
    m_placeholder->showLoading();
    m_waitTimer.start();
}

QString CampaignDetailPanel::campaignName() const
{
    return hasDetail() ? m_detail->campaign.name : QString();
}

void CampaignDetailPanel::refresh()
{
    if (m_campaignId && !m_askTimer.isActive())
        ask();
}

void CampaignDetailPanel::ask()
{
    if (!m_services.database || !m_campaignId)
        return;
    m_request = m_services.database->ask(
        this, [id = *m_campaignId](Session &session) { return readAnswer(session, id); },
        [this](const Result<Answer> &answer) {
            if (answer)
                return show(answer->detail, answer->outlook);
            // What is shown of this campaign stays: an old answer is better than none while the
            // server is away. Another campaign's would be mistaken for this one's.
            const Error &error = answer.error();
            const bool offline = error.kind == ErrorKind::Offline;
            if (offline && hasDetail())
                return;
            m_detail.reset();
            m_waitTimer.stop();
            m_placeholder->showError(error.summary,
                                     offline ? tr("This campaign appears as soon as the database "
                                                  "answers again.")
                                             : error.detail);
            if (error.kind == ErrorKind::Input)
                offerArchive();
            m_stack->setCurrentIndex(0);
        });
}

void CampaignDetailPanel::offerArchive()
{
    connect(m_placeholder->addAction(tr("Look in the archive")), &QPushButton::clicked, this,
            [this, id = *m_campaignId] { Q_EMIT archiveRequested(id); });
}

void CampaignDetailPanel::show(const CampaignDetail &detail,
                               const std::optional<ClosureOutlook> &outlook)
{
    m_detail = detail;
    m_outlook = outlook;
    m_closure->setVisible(outlook.has_value());
    if (outlook)
        m_closure->show(detail.campaign.id, detail.campaign.name, *outlook);
    m_waitTimer.stop();
    showHeader();
    showWarnings();
    m_funnel->setPhases(detail.phases);
    showCounters();
    showTimeline();
    showMore();
    m_stack->setCurrentIndex(1);
}

void CampaignDetailPanel::showHeader()
{
    const Campaign &campaign = m_detail->campaign;
    m_name->setFullText(campaign.name.isEmpty() ? tr("Campaign without a name") : campaign.name);
    m_status->setStatus(StatusOf::Campaign, campaign.status);
    QStringList parts;
    for (const QString &part : {campaign.niche, campaign.region, channelWord(campaign.channel)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    m_subtitle->setFullText(parts.join(u" · "_s));
    m_subtitle->setVisible(!parts.isEmpty());
    parts.clear();
    if (campaign.startedAt.isValid())
        parts.append(tr("started %1").arg(relativeTime(campaign.startedAt)));
    else
        parts.append(tr("created %1").arg(relativeTime(campaign.createdAt)));
    if (campaign.completedAt.isValid())
        parts.append(tr("completed %1").arg(relativeTime(campaign.completedAt)));
    m_dates->setFullText(parts.join(u" · "_s));
    QStringList exact;
    const auto addTime = [&](const QString &label, const QDateTime &time) {
        if (time.isValid())
            exact.append(u"%1: %2"_s.arg(label, exactTime(time)));
    };
    addTime(tr("Created"), campaign.createdAt);
    addTime(tr("Started"), campaign.startedAt);
    addTime(tr("Completed"), campaign.completedAt);
    addTime(tr("Settled"), campaign.settledAt);
    m_dates->setHint(exact.join(u'\n'));
}

void CampaignDetailPanel::showWarnings()
{
    clear(m_warnings);
    const auto addBanner = [&](Tone tone, const QString &text) {
        auto *banner = new Banner(this);
        banner->setTone(tone);
        banner->setText(text);
        m_warnings->addWidget(banner);
    };
    if (m_detail->campaign.relaunchRequestedAt.isValid())
        addBanner(Tone::Info, tr("A relaunch was asked for %1.")
                                  .arg(relativeTime(m_detail->campaign.relaunchRequestedAt)));
    for (const Inconsistency &found : inconsistencies(m_detail->campaign.status, m_detail->phases))
        addBanner(Tone::Warning, inconsistencySentence(found));
}

void CampaignDetailPanel::showCounters()
{
    const MessageCounts &counts = m_detail->messages;
    const QLocale locale;
    const std::array<qint64, 6> values{counts.pending, counts.sent,          counts.delivered,
                                       counts.read,    counts.noInteraction, counts.failed};
    m_countersTitle->setTitle(tr("Messages · %1 in all").arg(locale.toString(counts.total())));
    for (std::size_t i = 0; i < m_counters.size(); ++i) {
        const StatusLook look = statusLook(StatusOf::Message, m_counters[i].status);
        m_counters[i].card->setLabel(look.word);
        m_counters[i].card->setValue(locale.toString(values[i]));
        m_counters[i].card->setDot(theme().fill(look.tone));
        m_counters[i].card->setEnabled(true);
        m_counters[i].card->setToolTip(tr("Show these messages"));
    }
    const Campaign &campaign = m_detail->campaign;
    QString hint;
    if (counts.total() == 0)
        hint = tr("No messages are stored for this campaign.");
    else if (campaign.totalCount != counts.total())
        hint = tr("The campaign's own counters still say %1: they are brought up to date by the "
                  "next check.")
                   .arg(locale.toString(campaign.totalCount));
    else
        hint =
            tr("%1 pending + %2 sent + %3 failed = %4; %5 replies, reactions and clicks.")
                .arg(locale.toString(counts.pending),
                     locale.toString(counts.sent + counts.delivered + counts.read),
                     locale.toString(counts.failed + counts.noInteraction),
                     locale.toString(counts.total()), locale.toString(campaign.interactionCount));
    m_countersHint->setText(hint);
    m_messagesButton->setEnabled(counts.total() > 0);
    m_reportButton->setEnabled(true);
}

void CampaignDetailPanel::showTimeline()
{
    clear(m_timeline);
    m_timelineTitle->setVisible(!m_detail->events.isEmpty());
    for (const CampaignEvent &event : m_detail->events.mid(0, shownEvents)) {
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        auto *time = new RelativeTimeLabel(line);
        time->setTime(event.at);
        time->setFixedWidth(120);
        setTextToken(time, Token::Dim);
        auto *text = new ElidedLabel(eventSentence(event), line);
        if (!event.actor.isEmpty())
            text->setHint(u"%1 (%2)"_s.arg(eventSentence(event), event.actor));
        layout->addWidget(time);
        layout->addWidget(text, 1);
        m_timeline->addWidget(line);
    }
}

/// What other systems wrote that Régie has no column for.
void CampaignDetailPanel::showMore()
{
    QStringList lines{tr("Number: %1").arg(m_detail->campaign.id)};
    if (!m_detail->campaign.clientKey.isEmpty())
        lines.append(tr("Client: %1").arg(m_detail->campaign.clientKey));
    if (!m_detail->externalIds.isEmpty())
        lines.append(tr("Known elsewhere as: %1").arg(m_detail->externalIds.join(u", "_s)));
    if (!m_detail->campaign.closedReason.isEmpty())
        lines.append(closingSentence(m_detail->campaign.closedReason));
    const QJsonObject &extra = m_detail->campaign.extra;
    for (auto it = extra.begin(); it != extra.end(); ++it)
        lines.append(u"%1: %2"_s.arg(it.key(), shortJson(it.value())));
    m_more->setText(lines.join(u'\n'));
}

void CampaignDetailPanel::retranslate()
{
    m_scroll->setAccessibleName(tr("Details of the campaign"));
    m_phasesTitle->setTitle(tr("Phases"));
    m_timelineTitle->setTitle(tr("Timeline"));
    m_moreTitle->setTitle(tr("More"));
    m_messagesButton->setText(tr("Messages"));
    m_reportButton->setText(tr("Report…"));
    m_reportButton->setToolTip(tr("Save all of this as PDF, with what it cost and brought"));
    if (hasDetail())
        show(*m_detail, m_outlook);
    else
        showCampaign(m_campaignId);
}

void CampaignDetailPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
