// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/targetingbox.h"

#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/settings.h"
#include "ui/texts/campaigntexts.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/banner.h"

#include "database/database.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace regie {

using namespace Qt::StringLiterals;

namespace {
constexpr int typingDelay = 250;   // ms
constexpr int listedCampaigns = 5; // more are counted in the sentence
} // namespace

TargetingBox::TargetingBox(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_niche(createCombo())
    , m_in(new QLabel(this))
    , m_region(createCombo())
    , m_answer(new Banner(this))
    , m_campaigns(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_question);
    row->addWidget(m_niche);
    row->addWidget(m_in);
    row->addWidget(m_region);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_answer);
    m_campaigns->setSpacing(0);
    layout->addLayout(m_campaigns);
    m_answer->hide();
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(typingDelay);
    connect(&m_askTimer, &QTimer::timeout, this, &TargetingBox::ask);
    for (QComboBox *combo : {m_niche, m_region})
        connect(combo, &QComboBox::editTextChanged, &m_askTimer, qOverload<>(&QTimer::start));
    retranslate();
}

QComboBox *TargetingBox::createCombo()
{
    auto *combo = new QComboBox(this);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setMinimumWidth(200);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    return combo;
}

void TargetingBox::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    m_request.cancel();
    if (otherDatabase) {
        // Names and campaigns of the one that went mean nothing in the next.
        m_namesRequest.cancel();
        forget();
        fill(m_niche, {});
        fill(m_region, {});
    }
    if (services.settings)
        connect(services.settings, &Settings::recentlyTargetedDaysChanged, this,
                &TargetingBox::refresh, Qt::UniqueConnection);
    loadNames();
}

void TargetingBox::loadNames()
{
    if (!m_services.database)
        return;
    m_namesRequest = m_services.database->ask(
        this, [](Session &session) { return targetingNames(session); },
        [this](const Result<TargetingNames> &names) {
            if (!names)
                return; // typing still works; the banner of the window tells of the outage
            fill(m_niche, names->niches);
            fill(m_region, names->regions);
        },
        Lane::Bulk);
}

void TargetingBox::fill(QComboBox *combo, const QStringList &names)
{
    const QSignalBlocker blocker(combo);
    const QString text = combo->currentText();
    combo->clear();
    combo->addItems(names);
    combo->setEditText(text);
}

void TargetingBox::setQuestion(const QString &niche, const QString &region)
{
    m_niche->setEditText(niche);
    m_region->setEditText(region);
}

void TargetingBox::focusNiche()
{
    m_niche->setFocus();
    m_niche->lineEdit()->selectAll();
}

void TargetingBox::refresh()
{
    loadNames();
    ask();
}

void TargetingBox::ask()
{
    const QString niche = m_niche->currentText().trimmed();
    const QString region = m_region->currentText().trimmed();
    if (niche.isEmpty() || !m_services.database || !m_services.settings) {
        m_request.cancel();
        return forget();
    }
    m_request = m_services.database->ask(
        this,
        [niche, region, days = m_services.settings->recentlyTargetedDays(),
         now = QDateTime::currentDateTimeUtc()](Session &session) {
            return mayWeTarget(session, niche, region, days, now);
        },
        [this](const Result<TargetingAnswer> &answer) {
            if (answer)
                return show(*answer);
            forget(); // the answer before it was to another question
            m_answer->setTone(Tone::Bad);
            m_answer->setText(answer.error().summary);
            m_answer->show();
        });
}

void TargetingBox::forget()
{
    m_shown.reset();
    m_answer->hide();
    clearCampaigns();
}

void TargetingBox::clearCampaigns()
{
    while (QLayoutItem *item = m_campaigns->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void TargetingBox::show(const TargetingAnswer &answer)
{
    clearCampaigns();
    m_shown = answer;
    m_answer->setTone(!answer.isKnown           ? Tone::Info
                      : answer.recent.isEmpty() ? Tone::Ok
                                                : Tone::Warning);
    m_answer->setText(targetingSentence(answer));
    m_answer->show();
    for (const CampaignHit &hit : answer.recent.mid(0, listedCampaigns)) {
        auto *line = new QPushButton(this);
        setButtonRole(line, ButtonRole::Quiet);
        const QString region = hit.region.isEmpty() ? tr("region unknown") : hit.region;
        line->setText(QStringList{hit.name, region, statusLook(StatusOf::Campaign, hit.status).word,
                                  relativeTime(hit.targetedAt)}
                          .join(u" · "_s));
        line->setToolTip(tr("Open this campaign"));
        connect(line, &QPushButton::clicked, this,
                [this, id = hit.id] { Q_EMIT campaignRequested(id); });
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(line);
        layout->addStretch(1);
        m_campaigns->addWidget(row);
    }
}

void TargetingBox::retranslate()
{
    m_question->setText(tr("May we target"));
    m_in->setText(tr("in"));
    m_niche->setAccessibleName(tr("Niche"));
    m_region->setAccessibleName(tr("Region"));
    m_niche->lineEdit()->setPlaceholderText(tr("Niche"));
    m_region->lineEdit()->setPlaceholderText(tr("Any region"));
    m_niche->lineEdit()->setAccessibleName(tr("Niche"));
    m_region->lineEdit()->setAccessibleName(tr("Region"));
    if (m_shown)
        show(*m_shown);
}

void TargetingBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
