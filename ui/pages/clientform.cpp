// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clientform.h"

#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/texts/clienttexts.h"
#include "ui/widgets/amountbox.h"
#include "ui/widgets/sectiontitle.h"
#include "ui/widgets/zonebox.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 190;
constexpr double percent = 100;

const QStringList statuses{u"active"_s, u"paused"_s, u"ended"_s};
const QStringList modes{u"off"_s, u"dry_run"_s, u"live"_s};
const QStringList currencies{u"EUR"_s, u"CHF"_s, u"GBP"_s, u"USD"_s, u"CAD"_s,
                             u"MAD"_s, u"TND"_s, u"XOF"_s, u"SEK"_s, u"PLN"_s};

double shownFactor(const ClientNumber &field)
{
    return field.unit == ClientUnit::Share ? percent : 1;
}

QLabel *wordsLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setFontRole(label, FontRole::Caption);
    setTextToken(label, Token::Dim);
    return label;
}

QString sentenceOf(const QString &column)
{
    if (column == "name"_L1)
        return ClientForm::tr("As it is called everywhere in Régie.");
    if (column == "status"_L1)
        return ClientForm::tr("Only active clients are analysed.");
    if (column == "currency"_L1)
        return ClientForm::tr("The code of the currency its figures are in. Amounts are not "
                              "converted.");
    if (column == "timezone"_L1)
        return ClientForm::tr("Where its days and months begin.");
    if (column == "connector_name"_L1)
        return ClientForm::tr("How its ads platform is reached; live execution needs one.");
    if (column == "slack_connector"_L1)
        return ClientForm::tr("Where the daily digest of this client goes.");
    if (column == "slack_channel"_L1)
        return ClientForm::tr("The digest's channel, such as #ads; empty for a webhook's own.");
    return {};
}

} // namespace

ClientForm::ClientForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_status(new QComboBox(this))
    , m_currency(new QComboBox(this))
    , m_zone(new ZoneBox(this))
    , m_mode(new QButtonGroup(this))
    , m_connector(new QComboBox(this))
    , m_slack(new QComboBox(this))
    , m_channel(new QLineEdit(this))
    , m_newConnector(new QPushButton(this))
    , m_changeConnector(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 16);
    layout->setSpacing(12);
    addSection(layout, QT_TR_NOOP("Client"),
               {u"name"_s, u"status"_s, u"currency"_s, u"timezone"_s});
    addSection(layout, QT_TR_NOOP("Target and budget"), {u"roi_target"_s, u"monthly_budget"_s});
    addSection(layout, QT_TR_NOOP("When something is proposed"),
               {u"min_spend"_s, u"pause_share"_s, u"refresh_drop"_s, u"scale_step"_s, u"min_days"_s,
                u"min_impressions"_s, u"min_sample"_s, u"return_change"_s, u"expire_days"_s});
    addSection(layout, QT_TR_NOOP("Execution"), {});
    layout->addWidget(createMode());
    addRow(layout, u"connector_name"_s);
    layout->addWidget(createConnectors());
    addRow(layout, u"daily_change_cap"_s);
    addSection(layout, QT_TR_NOOP("Digest in Slack"), {u"slack_connector"_s, u"slack_channel"_s});
    layout->addStretch(1);
    fillChoices();
    retranslate();
}

void ClientForm::addSection(QVBoxLayout *layout, const char *title, const QStringList &columns)
{
    auto *heading = new SectionTitle({}, this);
    layout->addSpacing(4);
    layout->addWidget(heading);
    m_sections.append({heading, title});
    for (const QString &column : columns)
        addRow(layout, column);
}

void ClientForm::addRow(QVBoxLayout *layout, const QString &column)
{
    Row row;
    row.label = new QLabel(this);
    row.label->setWordWrap(true);
    row.field = createField(column);
    row.field->setObjectName(u"client-"_s + column);
    row.field->setFixedWidth(fieldWidth);
    row.label->setBuddy(row.field);
    row.words = wordsLabel(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(row.label, 1);
    line->addWidget(row.field);
    auto *both = new QVBoxLayout;
    both->setSpacing(2);
    both->addLayout(line);
    both->addWidget(row.words);
    layout->addLayout(both);
    m_rows.insert(column, row);
}

QWidget *ClientForm::createField(const QString &column)
{
    if (clientNumber(column)) {
        auto *box = new AmountBox(this);
        connect(box, &QDoubleSpinBox::valueChanged, this, &ClientForm::edited);
        m_numbers.insert(column, box);
        return box;
    }
    const auto text = [this](QLineEdit *edit) {
        connect(edit, &QLineEdit::textChanged, this, &ClientForm::edited);
        return edit;
    };
    const auto choice = [this](QComboBox *box) {
        connect(box, &QComboBox::currentTextChanged, this, &ClientForm::edited);
        return box;
    };
    if (column == "name"_L1)
        return text(m_name);
    if (column == "slack_channel"_L1)
        return text(m_channel);
    if (column == "status"_L1)
        return choice(m_status);
    if (column == "currency"_L1)
        return choice(m_currency);
    if (column == "timezone"_L1)
        return choice(m_zone);
    return choice(column == "connector_name"_L1 ? m_connector : m_slack);
}

QWidget *ClientForm::createMode()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (int i = 0; i < modes.size(); ++i) {
        auto *button = new QRadioButton(box);
        button->setObjectName(u"client-mode-"_s + modes[i]);
        m_mode->addButton(button, i);
        QLabel *words = wordsLabel(box);
        words->setContentsMargins(24, 0, 0, 6);
        layout->addWidget(button);
        layout->addWidget(words);
        m_modeWords.insert(modes[i], words);
    }
    connect(m_mode, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT edited();
    });
    return box;
}

QWidget *ClientForm::createConnectors()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch(1);
    for (QPushButton *button : {m_changeConnector, m_newConnector}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_newConnector, &QPushButton::clicked, this, &ClientForm::newConnectorRequested);
    connect(m_changeConnector, &QPushButton::clicked, this,
            [this] { Q_EMIT connectorChangeRequested(m_connector->currentData().toString()); });
    connect(m_connector, &QComboBox::currentIndexChanged, this, [this] {
        m_changeConnector->setEnabled(!m_connector->currentData().toString().isEmpty());
    });
    m_changeConnector->setEnabled(false);
    return box;
}

void ClientForm::fillChoices()
{
    for (const QString &status : statuses)
        m_status->addItem(QString(), status);
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->addItems(currencies);
    m_zone->setMinimumContentsLength(10);
    for (QComboBox *box : {m_connector, m_slack}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
}

void ClientForm::setConnectors(const QList<ConnectorProfile> &connectors)
{
    m_connectors = connectors;
    const QSignalBlocker quiet(this);
    fillConnectors(m_connector, {u"meta"_s}, m_connector->currentData().toString());
    fillConnectors(m_slack, {u"slack"_s, u"slack_webhook"_s}, m_slack->currentData().toString());
}

/// One that is chosen but no longer there stays in the list: it is what the client has.
void ClientForm::fillConnectors(QComboBox *box, const QStringList &kinds, const QString &chosen)
{
    box->clear();
    box->addItem(tr("None"), QString());
    for (const ConnectorProfile &profile : std::as_const(m_connectors)) {
        if (kinds.contains(profile.kind))
            box->addItem(profile.name, profile.name);
    }
    if (box->findData(chosen) < 0)
        box->addItem(chosen, chosen);
    box->setCurrentIndex(box->findData(chosen));
}

void ClientForm::setClient(const Client &client)
{
    const QSignalBlocker quiet(this);
    m_client = client;
    tellUnits();
    m_name->setText(client.name);
    m_status->setCurrentIndex(std::max(0, m_status->findData(client.status)));
    m_currency->setEditText(client.currency);
    m_zone->setEditText(client.timezone);
    for (const ClientNumber &field : clientNumbers()) {
        const auto value = field.value(client);
        m_numbers[field.column]->setAmount(value ? std::optional(*value * shownFactor(field))
                                                 : std::nullopt);
    }
    m_mode->button(int(std::max<qsizetype>(0, modes.indexOf(client.executionMode))))
        ->setChecked(true);
    fillConnectors(m_connector, {u"meta"_s}, client.connector);
    fillConnectors(m_slack, {u"slack"_s, u"slack_webhook"_s}, client.slackConnector);
    m_channel->setText(client.slackChannel);
}

Client ClientForm::client() const
{
    Client client = m_client;
    client.name = m_name->text().trimmed();
    client.status = m_status->currentData().toString();
    client.currency = m_currency->currentText().trimmed().toUpper();
    client.timezone = m_zone->currentText().trimmed();
    for (const ClientNumber &field : clientNumbers()) {
        const auto shown = m_numbers[field.column]->amount();
        field.set(client, shown ? std::optional(*shown / shownFactor(field)) : std::nullopt);
    }
    client.executionMode = modes.value(m_mode->checkedId());
    client.connector = m_connector->currentData().toString();
    client.slackConnector = m_slack->currentData().toString();
    client.slackChannel = m_channel->text().trimmed();
    return asStored(client);
}

void ClientForm::showProblemAt(const QString &column)
{
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        setTextToken(it->label, it.key() == column ? Token::BadText : Token::Text);
        if (it.key() == column)
            it->field->setFocus(Qt::OtherFocusReason);
    }
    if (column == "execution_mode"_L1 && m_mode->checkedButton())
        m_mode->checkedButton()->setFocus(Qt::OtherFocusReason);
}

/// Units and limits go with the currency and the language.
void ClientForm::tellUnits()
{
    const QString currency = m_client.currency;
    for (const ClientNumber &field : clientNumbers()) {
        AmountBox *box = m_numbers.value(field.column);
        const QSignalBlocker quiet(box);
        const auto shown = box->amount();
        const double factor = shownFactor(field);
        box->setLocale(QLocale());
        box->setDecimals(field.decimals - (factor > 1 ? 2 : 0));
        if (field.isOptional)
            box->setNoneText(tr("none"));
        box->setLimits(field.least * factor, field.most * factor);
        box->setSingleStep(field.unit == ClientUnit::Times   ? 0.1
                           : field.unit == ClientUnit::Money ? 10
                                                             : 1);
        box->setSuffix(clientUnitSuffix(field.unit, currency));
        box->setAmount(shown);
        const Row row = m_rows.value(field.column);
        row.words->setText(wordsOf(field.column));
        box->setToolTip(clientRangeText(field, currency));
    }
}

QString ClientForm::wordsOf(const QString &column) const
{
    if (const ClientNumber *field = clientNumber(column))
        return field->translatedExplanation() + u" ("_s +
               clientRangeText(*field, m_client.currency) + u')';
    return sentenceOf(column);
}

void ClientForm::retranslate()
{
    const QSignalBlocker quiet(this);
    for (const auto &[heading, title] : std::as_const(m_sections))
        heading->setTitle(tr(title));
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const QString title = clientFieldTitle(it.key());
        it->label->setText(title);
        it->field->setAccessibleName(title);
        it->words->setText(wordsOf(it.key()));
        it->field->setAccessibleDescription(wordsOf(it.key()));
    }
    if (m_connector->count() > 0)
        setConnectors(m_connectors); // "None"
    m_currency->lineEdit()->setAccessibleName(clientFieldTitle(u"currency"_s));
    m_zone->lineEdit()->setAccessibleName(clientFieldTitle(u"timezone"_s));
    for (int i = 0; i < statuses.size(); ++i)
        m_status->setItemText(i, statusLook(StatusOf::Client, statuses[i]).word);
    for (int i = 0; i < modes.size(); ++i) {
        const QString word = statusLook(StatusOf::ExecutionMode, modes[i]).word;
        m_mode->button(i)->setText(word.at(0).toUpper() + word.mid(1));
        m_mode->button(i)->setAccessibleDescription(executionMeaning(modes[i]));
        m_modeWords[modes[i]]->setText(executionMeaning(modes[i]));
    }
    for (QComboBox *box : {m_connector, m_slack}) {
        if (box->count() > 0)
            box->setItemText(0, tr("None"));
    }
    m_newConnector->setText(tr("New connector…"));
    m_changeConnector->setText(tr("Change…"));
    m_changeConnector->setAccessibleName(tr("Change the connector"));
    tellUnits();
}

void ClientForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
