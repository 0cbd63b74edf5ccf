// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/whynothingdialog.h"

#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/texts/suggestiontexts.h"

#include "database/database.h"
#include "suggestions/clients.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int offered = 2000; // ads of a client

} // namespace

WhyNothingDialog::WhyNothingDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_intro(new QLabel(this))
    , m_clientLabel(new QLabel(this))
    , m_entityLabel(new QLabel(this))
    , m_client(new QComboBox(this))
    , m_entity(new QComboBox(this))
    , m_answer(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"whyNothing"_s);
    build();
    retranslate();
    loadClients();
}

WhyNothingDialog::~WhyNothingDialog() = default;

void WhyNothingDialog::build()
{
    resize(560, 420);
    m_intro->setWordWrap(true);
    setTextToken(m_intro, Token::Dim);
    m_client->setObjectName(u"whyClient"_s);
    m_entity->setObjectName(u"whyEntity"_s);
    m_entity->setEditable(true);
    m_entity->setInsertPolicy(QComboBox::NoInsert);
    m_entity->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_entity->completer()->setFilterMode(Qt::MatchContains);
    m_clientLabel->setBuddy(m_client);
    m_entityLabel->setBuddy(m_entity);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_clientLabel, m_client);
    form->addRow(m_entityLabel, m_entity);
    m_answer->setSpacing(4);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"close"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addLayout(form);
    layout->addLayout(m_answer);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_client, &QComboBox::currentIndexChanged, this, &WhyNothingDialog::loadEntities);
    connect(m_entity, &QComboBox::currentIndexChanged, this, &WhyNothingDialog::ask);
}

void WhyNothingDialog::setServices(const Services &services)
{
    if (services.database == m_services.database)
        return;
    // Ads of another database mean nothing here.
    m_services = services;
    m_request.cancel();
    m_entitiesRequest.cancel();
    loadClients();
}

void WhyNothingDialog::askAbout(const QString &clientKey, const QString &entityType,
                                const QString &entityId)
{
    m_wantedClient = clientKey;
    m_wantedType = entityType;
    m_wantedId = entityId;
    loadClients();
}

const WhyNothingDialog::Client *WhyNothingDialog::client() const
{
    const int index = m_client->currentIndex();
    return index >= 0 && index < m_known.size() ? &m_known[index] : nullptr;
}

void WhyNothingDialog::loadClients()
{
    if (!m_services.database)
        return say({}, tr("There is no connection to a database."), true);
    m_clientsRequest = m_services.database->ask(
        this, [](Session &session) { return clients(session); },
        [this](const Result<QList<regie::Client>> &found) {
            clearAnswer();
            if (!found)
                return say({}, found.error().text());
            const QSignalBlocker blocker(m_client);
            m_known.clear();
            m_client->clear();
            for (const regie::Client &one : *found) {
                m_known.append({one.key, one.name.isEmpty() ? one.key : one.name, one.currency});
                m_client->addItem(m_known.last().name);
                if (one.key == m_wantedClient)
                    m_client->setCurrentIndex(int(m_known.size()) - 1);
            }
            if (m_known.isEmpty())
                return say({}, tr("There are no clients yet: they come with their figures."), true);
            loadEntities();
        });
}

void WhyNothingDialog::loadEntities()
{
    clearAnswer();
    if (!m_services.database || !client())
        return;
    m_entitiesRequest = m_services.database->ask(
        this,
        [key = client()->key](Session &session) {
            return entitiesWithFigures(session, key, offered);
        },
        [this](const Result<QList<EntityName>> &found) {
            if (!found)
                return say({}, found.error().text());
            m_entities = *found;
            {
                const QSignalBlocker blocker(m_entity);
                m_entity->clear();
                for (const EntityName &entity : std::as_const(m_entities)) {
                    m_entity->addItem(
                        u"%1 · %2"_s.arg(entity.name, entityTypeWord(entity.entityType)));
                    if (entity.entityType == m_wantedType && entity.entityId == m_wantedId)
                        m_entity->setCurrentIndex(m_entity->count() - 1);
                }
            }
            if (m_entities.isEmpty())
                return say({}, tr("There are no figures of this client."), true);
            ask();
        });
}

void WhyNothingDialog::ask()
{
    const int index = m_entity->currentIndex();
    if (!m_services.database || !client() || index < 0 || index >= m_entities.size())
        return;
    m_request = m_services.database->ask(
        this,
        [key = client()->key, entity = m_entities[index]](Session &session) {
            return explainEntity(session, key, entity.entityType, entity.entityId, {});
        },
        [this](const Result<std::optional<EntityExplanation>> &answer) { take(answer); });
}

void WhyNothingDialog::take(const Result<std::optional<EntityExplanation>> &answer)
{
    clearAnswer();
    if (!answer)
        return say({}, answer.error().text());
    if (!*answer)
        return say({}, tr("There are no figures of it."), true);
    showAnswer(**answer);
}

void WhyNothingDialog::showAnswer(const EntityExplanation &explanation)
{
    const QString currency = client() ? client()->currency : u"EUR"_s;
    for (const RuleFinding &finding : explanation.findings) {
        QString sentence = findingSentence(finding, explanation, currency);
        if (explanation.open.contains(finding.rule))
            sentence += u' ' + tr("One like it is open already.");
        if (explanation.held.contains(finding.rule))
            sentence +=
                u' ' + tr("It was refused before, and its figures have not moved enough since.");
        say(ruleWord(finding.rule), sentence);
    }
}

void WhyNothingDialog::say(const QString &heading, const QString &sentence, bool isDim)
{
    if (!heading.isEmpty()) {
        auto *title = new QLabel(heading, this);
        setFontRole(title, FontRole::BodyStrong);
        m_answer->addSpacing(4);
        m_answer->addWidget(title);
    }
    auto *words = new QLabel(sentence, this);
    words->setObjectName(u"finding"_s);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isDim)
        setTextToken(words, Token::Dim);
    m_answer->addWidget(words);
}

void WhyNothingDialog::clearAnswer()
{
    while (QLayoutItem *item = m_answer->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QStringList WhyNothingDialog::sentences() const
{
    QStringList words;
    for (int i = 0; i < m_answer->count(); ++i) {
        if (const auto *label = qobject_cast<QLabel *>(m_answer->itemAt(i)->widget()))
            words.append(label->text());
    }
    return words;
}

void WhyNothingDialog::retranslate()
{
    setWindowTitle(tr("Why was nothing suggested?"));
    m_intro->setText(
        tr("What every rule finds on one ad, as of the last day that its client has figures of."));
    m_clientLabel->setText(tr("&Client"));
    m_entityLabel->setText(tr("&Ad"));
    m_client->setAccessibleName(tr("Client"));
    m_entity->setAccessibleName(tr("Ad"));
    if (auto *close = findChild<QPushButton *>(u"close"_s))
        close->setText(tr("Close"));
}

void WhyNothingDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        ask();
    }
    QDialog::changeEvent(event);
}

} // namespace regie
