// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectordialog.h"

#include "ui/connectorservice.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

const QStringList kinds{u"meta"_s, u"slack"_s, u"slack_webhook"_s};

QString usualUrl(const QString &kind)
{
    if (kind == "meta"_L1)
        return u"https://graph.facebook.com"_s;
    return kind == "slack"_L1 ? u"https://slack.com/api"_s : QString();
}

} // namespace

ConnectorDialog::ConnectorDialog(const ConnectorProfile &profile, ConnectorService *service,
                                 QWidget *parent)
    : FormDialog(parent)
    , m_isNew(profile.name.isEmpty())
    , m_service(service)
    , m_name(new QLineEdit(profile.name, this))
    , m_kind(new QComboBox(this))
    , m_url(new QLineEdit(profile.baseUrl, this))
    , m_version(new QLineEdit(profile.apiVersion, this))
    , m_account(new QLineEdit(profile.accountId, this))
    , m_token(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_testButton(addButton())
    , m_remove(addButton())
{
    for (const QString &kind : kinds)
        m_kind->addItem(QString(), kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(profile.kind)));
    QWidget *const fields[] = {m_name, m_kind, m_url, m_version, m_account, m_token};
    for (size_t i = 0; i < FieldCount; ++i) {
        m_labels[i] = new QLabel(this);
        addField(m_labels[i], fields[i]);
    }
    form()->addRow(nullptr, m_hint);
    m_hint->setWordWrap(true);
    setFontRole(m_hint, FontRole::Caption);
    setTextToken(m_hint, regie::Token::Dim);
    m_name->setObjectName(u"name"_s);
    m_url->setObjectName(u"url"_s);
    m_token->setObjectName(u"token"_s);
    m_name->setReadOnly(!m_isNew);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setEnabled(m_service != nullptr);
    setButtonRole(m_remove, ButtonRole::Danger);
    m_remove->setVisible(!m_isNew);
    connectFields();
    if (m_isNew)
        m_url->setText(usualUrl(profile.kind));
    retranslate();
    tellKind();
    if (m_service && !m_isNew)
        m_service->hasToken(this, profile.name, [this](const Result<bool> &has) {
            m_hasToken = has && *has;
            tellToken();
        });
    (m_isNew ? m_name : m_url)->setFocus();
}

void ConnectorDialog::connectFields()
{
    const auto edited = [this] {
        m_test.reset();
        m_testButton->setEnabled(m_service != nullptr);
        onEdited();
    };
    for (QLineEdit *field : {m_name, m_url, m_version, m_account, m_token})
        connect(field, &QLineEdit::textEdited, this, edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, edited] {
        if (m_isNew && (m_url->text().isEmpty() || !m_url->isModified()))
            m_url->setText(usualUrl(m_kind->currentData().toString()));
        edited();
        tellKind();
    });
    connect(m_testButton, &QPushButton::clicked, this, &ConnectorDialog::test);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { Q_EMIT removeRequested(m_name->text()); });
}

ConnectorProfile ConnectorDialog::profile() const
{
    const bool isMeta = m_kind->currentData() == u"meta"_s;
    return {m_name->text().trimmed(), m_kind->currentData().toString(), m_url->text().trimmed(),
            isMeta ? m_version->text().trimmed() : QString(),
            isMeta ? m_account->text().trimmed() : QString()};
}

QString ConnectorDialog::token() const
{
    return m_token->text().trimmed();
}

/// A token that was typed has to be kept before it can be tried.
void ConnectorDialog::test()
{
    m_test = std::make_unique<QObject>();
    m_testButton->setEnabled(false);
    showNote(tr("Asking the platform…"));
    if (token().isEmpty())
        return runTest();
    m_service->setToken(m_test.get(), profile().name, token(), [this](const Status &kept) {
        if (kept)
            return runTest();
        m_testButton->setEnabled(true);
        showProblem(kept.error().text());
    });
}

void ConnectorDialog::runTest()
{
    m_service->test(m_test.get(), profile(), [this](const Result<QString> &answer) {
        m_testButton->setEnabled(true);
        if (answer)
            showNote(*answer);
        else
            showProblem(answer.error().text());
    });
}

void ConnectorDialog::choose()
{
    setWaiting(true); // until it is known whether it was stored
    Q_EMIT profileChosen(profile());
}

void ConnectorDialog::tellKind()
{
    const QString kind = m_kind->currentData().toString();
    const bool isMeta = kind == "meta"_L1;
    for (const auto &[label, field] :
         {std::pair(m_labels[ApiVersion], m_version), std::pair(m_labels[Account], m_account)}) {
        label->setVisible(isMeta);
        field->setVisible(isMeta);
    }
    tellToken();
}

void ConnectorDialog::tellToken()
{
    const bool isHook = m_kind->currentData() == u"slack_webhook"_s;
    m_labels[Token]->setText(isHook ? tr("Webhook address") : tr("Token"));
    m_token->setAccessibleName(m_labels[Token]->text());
    m_token->setPlaceholderText(m_hasToken ? tr("kept; type to replace it") : QString());
    if (!m_service)
        m_hint->setText(tr("Tokens cannot be kept here."));
    else
        m_hint->setText(m_hasToken ? tr("This machine has its token. It is never shown.")
                                   : tr("It is kept in this machine's keychain, never in the "
                                        "database. Each machine that executes needs it."));
}

void ConnectorDialog::retranslate()
{
    setWindowTitle(m_isNew ? tr("New connector") : tr("Connector"));
    const QString names[] = {tr("Name"),        tr("Kind"),    tr("Base URL"),
                             tr("API version"), tr("Account"), tr("Token")};
    QWidget *const fields[] = {m_name, m_kind, m_url, m_version, m_account, m_token};
    for (size_t i = 0; i < FieldCount; ++i) {
        m_labels[i]->setText(names[i]);
        fields[i]->setAccessibleName(names[i]);
    }
    const QString words[] = {tr("Meta ads"), tr("Slack"), tr("Slack webhook")};
    for (int i = 0; i < kinds.size(); ++i)
        m_kind->setItemText(i, words[i]);
    m_version->setPlaceholderText(u"v18.0"_s);
    m_account->setPlaceholderText(u"act_1234567890"_s);
    m_testButton->setText(tr("Test"));
    m_testButton->setEnabled(m_service != nullptr);
    m_remove->setText(tr("Remove"));
    doButton()->setText(tr("Save"));
    tellToken();
}

} // namespace regie
