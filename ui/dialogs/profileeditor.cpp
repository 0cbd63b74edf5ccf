// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profileeditor.h"

#include "ui/look/profilelook.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QIcon swatch(const QColor &color)
{
    QPixmap pixmap(28, 28);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(2, 2, 10, 10));
    return QIcon(pixmap);
}

} // namespace

ProfileEditor::ProfileEditor(bool hasKeychain, QWidget *parent)
    : QWidget(parent)
    , m_hasKeychain(hasKeychain)
{
    build();
    retranslate();
    connect(m_name, &QLineEdit::textEdited, this, &ProfileEditor::edited);
    connect(m_uri, &QLineEdit::textEdited, this, &ProfileEditor::takeUri);
    connect(m_password, &QLineEdit::textEdited, this, &ProfileEditor::edited);
    connect(m_keep, &QCheckBox::clicked, this, &ProfileEditor::edited);
    connect(m_production, &QCheckBox::clicked, this, &ProfileEditor::edited);
    connect(m_colour, &QComboBox::activated, this, &ProfileEditor::edited);
    connect(m_sslMode, &QComboBox::activated, this, &ProfileEditor::takeFields);
}

QLineEdit *ProfileEditor::addField(const QString &keyword)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(u"profile-"_s + keyword);
    m_fields.insert(keyword, field);
    connect(field, &QLineEdit::textEdited, this, &ProfileEditor::takeFields);
    return field;
}

void ProfileEditor::build()
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"profile-name"_s);
    m_uri = new QLineEdit(this);
    m_uri->setObjectName(u"profile-uri"_s);
    m_uri->setPlaceholderText(u"postgresql://user@host:5432/database"_s);
    m_sslMode = new QComboBox(this);
    m_password = new QLineEdit(this);
    m_password->setEchoMode(QLineEdit::Password);
    m_keep = new QCheckBox(this);
    m_keep->setVisible(m_hasKeychain);
    m_colour = new QComboBox(this);
    m_production = new QCheckBox(this);
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    setFontRole(m_hint, FontRole::Caption);
    setTextToken(m_hint, Token::Dim);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString &key, QWidget *field) {
        auto *label = new QLabel(this);
        label->setBuddy(field);
        m_labels.insert(key, label);
        form->addRow(label, field);
    };
    row(u"name"_s, m_name);
    row(u"uri"_s, m_uri);
    for (const QString &keyword : {u"host"_s, u"port"_s, u"dbname"_s, u"user"_s})
        row(keyword, addField(keyword));
    row(u"sslmode"_s, m_sslMode);
    row(u"password"_s, m_password);
    form->addRow(nullptr, m_keep);
    form->addRow(nullptr, m_hint);
    row(u"colour"_s, m_colour);
    form->addRow(nullptr, m_production);
}

void ProfileEditor::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_uriProblem.clear();
    m_name->setText(profileTitle(profile));
    m_password->setText(profile.settings.password());
    m_keep->setChecked(false);
    m_production->setChecked(profile.production);
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(profile.colourLabel)));
    m_uri->setText(profile.settings.isEmpty() ? QString() : profile.settings.toUri());
    m_uri->setCursorPosition(0); // an address is told apart by its beginning
    showSettings();
    const bool own = profile.isPrivateServer;
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_name, m_uri, m_sslMode, m_password, m_keep})
        field->setEnabled(!own);
    for (QLineEdit *field : std::as_const(m_fields))
        field->setEnabled(!own);
    retranslate();
}

Profile ProfileEditor::profile() const
{
    Profile profile = m_profile;
    if (!profile.isPrivateServer)
        profile.name = m_name->text().trimmed();
    profile.settings.setPassword(m_password->text());
    profile.colourLabel = m_colour->currentData().toString();
    profile.production = m_production->isChecked();
    return profile;
}

bool ProfileEditor::keepsPassword() const
{
    return m_keep->isVisibleTo(this) && m_keep->isChecked() && !m_password->text().isEmpty();
}

QString ProfileEditor::problem() const
{
    if (m_profile.isPrivateServer)
        return {};
    if (!m_uriProblem.isEmpty())
        return m_uriProblem;
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the connection a name.");
    if (m_profile.settings.isEmpty())
        return tr("Say where the server is: an address, or at least a host.");
    return {};
}

void ProfileEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ProfileEditor::takeUri()
{
    const QString text = m_uri->text().trimmed();
    m_uriProblem.clear();
    if (text.isEmpty()) {
        m_profile.settings = {};
    } else if (auto settings = ConnectionSettings::fromUri(text)) {
        m_profile.settings = settings.take();
        if (!m_profile.settings.password().isEmpty())
            m_password->setText(m_profile.settings.password());
    } else {
        m_uriProblem = settings.error().text();
    }
    showSettings();
    Q_EMIT edited();
}

void ProfileEditor::takeFields()
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        m_profile.settings.setValue(it.key(), it.value()->text().trimmed());
    m_profile.setSslMode(m_sslMode->currentData().toString());
    m_uriProblem.clear();
    m_uri->setText(m_profile.settings.toUri());
    m_uri->setCursorPosition(0);
    Q_EMIT edited();
}

void ProfileEditor::showSettings()
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        it.value()->setText(m_profile.settings.value(it.key()));
    m_sslMode->setCurrentIndex(std::max(0, m_sslMode->findData(m_profile.sslMode())));
}

void ProfileEditor::fillColours()
{
    const QVariant chosen = m_colour->currentData();
    m_colour->clear();
    m_colour->addItem(tr("None"), QString());
    for (const QString &label : colourLabels())
        m_colour->addItem(swatch(colourOfLabel(label)), colourLabelWord(label), label);
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(chosen)));
}

void ProfileEditor::fillSslModes()
{
    const QVariant chosen = m_sslMode->currentData();
    m_sslMode->clear();
    m_sslMode->addItem(tr("As the server offers it"), QString());
    m_sslMode->addItem(tr("Never (disable)"), u"disable"_s);
    m_sslMode->addItem(tr("Always encrypted (require)"), u"require"_s);
    m_sslMode->addItem(tr("Certificate checked (verify-ca)"), u"verify-ca"_s);
    m_sslMode->addItem(tr("Certificate and host checked (verify-full)"), u"verify-full"_s);
    m_sslMode->setCurrentIndex(std::max(0, m_sslMode->findData(chosen)));
}

void ProfileEditor::retranslate()
{
    const auto name = [this](const QString &key, const QString &text, QWidget *field) {
        m_labels.value(key)->setText(text);
        field->setAccessibleName(QString(text).remove(u'&'));
    };
    name(u"name"_s, tr("&Name"), m_name);
    name(u"uri"_s, tr("&Address"), m_uri);
    name(u"host"_s, tr("&Host"), m_fields.value(u"host"_s));
    name(u"port"_s, tr("P&ort"), m_fields.value(u"port"_s));
    name(u"dbname"_s, tr("&Database"), m_fields.value(u"dbname"_s));
    name(u"user"_s, tr("&User"), m_fields.value(u"user"_s));
    name(u"sslmode"_s, tr("&Encryption"), m_sslMode);
    name(u"password"_s, tr("Pass&word"), m_password);
    name(u"colour"_s, tr("&Colour"), m_colour);
    m_fields.value(u"port"_s)->setPlaceholderText(u"5432"_s);
    m_keep->setText(tr("&Keep the password in the system's keychain"));
    m_production->setText(tr("This is &production: mark it everywhere"));
    m_hint->setText(
        m_profile.isPrivateServer
            ? tr("Régie's own server on this computer. It needs no address and no password.")
            : tr("Without a password here, the keychain, ~/.pgpass and PGPASSWORD are "
                 "tried; else it is asked for."));
    fillColours();
    fillSslModes();
}

void ProfileEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
