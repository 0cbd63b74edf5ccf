// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newclientdialog.h"

#include "ui/look/theme.h"
#include "ui/widgets/zonebox.h"

#include "suggestions/clientfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>

namespace regie {

using namespace Qt::StringLiterals;

NewClientDialog::NewClientDialog(QWidget *parent)
    : FormDialog(parent)
    , m_name(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_currency(new QComboBox(this))
    , m_zone(new ZoneBox(this))
    , m_hint(new QLabel(this))
{
    QWidget *const fields[] = {m_name, m_key, m_currency, m_zone};
    for (size_t i = 0; i < 4; ++i) {
        m_labels[i] = new QLabel(this);
        addField(m_labels[i], fields[i]);
        if (i == 1)
            form()->addRow(nullptr, m_hint);
    }
    m_name->setObjectName(u"name"_s);
    m_key->setObjectName(u"key"_s);
    m_hint->setWordWrap(true);
    setFontRole(m_hint, FontRole::Caption);
    setTextToken(m_hint, Token::Dim);
    m_currency->setEditable(true);
    m_currency->addItems({u"EUR"_s, u"CHF"_s, u"GBP"_s, u"USD"_s, u"CAD"_s});
    const QString own = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    m_currency->setEditText(own.isEmpty() ? Client().currency : own);
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    m_zone->setEditText(zone.isEmpty() ? Client().timezone : QString::fromLatin1(zone));
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        if (!m_key->isModified())
            m_key->setText(keyOf(name));
        onEdited();
    });
    connect(m_key, &QLineEdit::textEdited, this, &NewClientDialog::onEdited);
    connect(m_currency, &QComboBox::editTextChanged, this, &NewClientDialog::onEdited);
    connect(m_zone, &QComboBox::editTextChanged, this, &NewClientDialog::onEdited);
    retranslate();
    m_name->setFocus();
}

QString NewClientDialog::keyOf(const QString &name)
{
    QString key;
    // Letters without their accents; whatever else there is becomes one dash.
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            key.append(c.toLower());
        else if (!c.isMark() && !key.isEmpty() && !key.endsWith(u'-'))
            key.append(u'-');
    }
    while (key.endsWith(u'-'))
        key.chop(1);
    return key;
}

Client NewClientDialog::client() const
{
    Client client;
    client.key = m_key->text().trimmed();
    client.name = m_name->text().trimmed();
    client.currency = m_currency->currentText().trimmed().toUpper();
    client.timezone = m_zone->currentText().trimmed();
    client.version = newClientVersion;
    return client;
}

void NewClientDialog::choose()
{
    if (const auto problem = clientProblem(client()))
        return showProblem(problem->sentence);
    setWaiting(true); // until it is known whether it was stored
    Q_EMIT clientChosen(client());
}

void NewClientDialog::retranslate()
{
    setWindowTitle(tr("New client"));
    const QString names[] = {clientFieldTitle(u"name"_s), clientFieldTitle(u"client_key"_s),
                             clientFieldTitle(u"currency"_s), clientFieldTitle(u"timezone"_s)};
    QWidget *const fields[] = {m_name, m_key, m_currency, m_zone};
    for (size_t i = 0; i < 4; ++i) {
        m_labels[i]->setText(names[i]);
        fields[i]->setAccessibleName(names[i]);
    }
    m_currency->lineEdit()->setAccessibleName(names[2]);
    m_zone->lineEdit()->setAccessibleName(names[3]);
    m_hint->setText(tr("What files of figures call the client by. It cannot be changed later."));
    doButton()->setText(tr("Make the client"));
}

} // namespace regie
