// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/offerdialogs.h"

#include "ui/texts/clienttexts.h"
#include "ui/widgets/amountbox.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostMoney = 999'999'999'999.0; // numeric(14,2)
constexpr int stepsHeight = 130;

AmountBox *amountBox(double most, const QString &suffix, std::optional<double> amount,
                     QWidget *parent)
{
    auto *box = new AmountBox(parent);
    box->setDecimals(2);
    box->setLimits(0, most);
    box->setSuffix(suffix);
    box->setAmount(amount);
    return box;
}

} // namespace

ProductDialog::ProductDialog(const Product &product, const QString &currency, QWidget *parent)
    : FormDialog(parent)
    , m_id(product.id)
    , m_name(new QLineEdit(product.name, this))
    , m_price(
          amountBox(mostMoney, clientUnitSuffix(ClientUnit::Money, currency), product.price, this))
    , m_margin(amountBox(100, clientUnitSuffix(ClientUnit::Share, currency),
                         product.margin ? std::optional(*product.margin * 100) : std::nullopt,
                         this))
{
    QWidget *const fields[] = {m_name, m_price, m_margin};
    for (size_t i = 0; i < 3; ++i) {
        m_labels[i] = new QLabel(this);
        addField(m_labels[i], fields[i]);
    }
    m_name->setObjectName(u"name"_s);
    connect(m_name, &QLineEdit::textEdited, this, &ProductDialog::onEdited);
    connect(m_price, &QDoubleSpinBox::valueChanged, this, &ProductDialog::onEdited);
    connect(m_margin, &QDoubleSpinBox::valueChanged, this, &ProductDialog::onEdited);
    retranslate();
    m_name->setFocus();
}

Product ProductDialog::product() const
{
    const auto margin = m_margin->amount();
    return {m_id, m_name->text().trimmed(), m_price->amount(),
            margin ? std::optional(*margin / 100) : std::nullopt};
}

void ProductDialog::choose()
{
    setWaiting(true); // until it is known whether it was stored
    Q_EMIT productChosen(product());
}

void ProductDialog::retranslate()
{
    setWindowTitle(m_id == 0 ? tr("New product") : tr("Product"));
    const QString names[] = {tr("Name"), tr("Price"), tr("Margin")};
    QWidget *const fields[] = {m_name, m_price, m_margin};
    for (size_t i = 0; i < 3; ++i) {
        m_labels[i]->setText(names[i]);
        fields[i]->setAccessibleName(names[i]);
    }
    for (AmountBox *box : {m_price, m_margin})
        box->setNoneText(tr("none"));
    doButton()->setText(tr("Save"));
}

FunnelDialog::FunnelDialog(const Funnel &funnel, QWidget *parent)
    : FormDialog(parent)
    , m_id(funnel.id)
    , m_name(new QLineEdit(funnel.name, this))
    , m_steps(new QPlainTextEdit(funnel.steps.join(u'\n'), this))
{
    QWidget *const fields[] = {m_name, m_steps};
    for (size_t i = 0; i < 2; ++i) {
        m_labels[i] = new QLabel(this);
        addField(m_labels[i], fields[i]);
    }
    m_name->setObjectName(u"name"_s);
    m_steps->setObjectName(u"steps"_s);
    m_steps->setTabChangesFocus(true);
    m_steps->setFixedHeight(stepsHeight);
    connect(m_name, &QLineEdit::textEdited, this, &FunnelDialog::onEdited);
    connect(m_steps, &QPlainTextEdit::textChanged, this, &FunnelDialog::onEdited);
    retranslate();
    m_name->setFocus();
}

Funnel FunnelDialog::funnel() const
{
    return {m_id, m_name->text().trimmed(),
            m_steps->toPlainText().split(u'\n', Qt::SkipEmptyParts)};
}

void FunnelDialog::choose()
{
    setWaiting(true); // until it is known whether it was stored
    Q_EMIT funnelChosen(funnel());
}

void FunnelDialog::retranslate()
{
    setWindowTitle(m_id == 0 ? tr("New funnel") : tr("Funnel"));
    m_labels[0]->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_labels[1]->setText(tr("Steps"));
    m_steps->setAccessibleName(tr("Steps, one a line"));
    m_steps->setPlaceholderText(tr("One a line"));
    doButton()->setText(tr("Save"));
}

} // namespace regie
