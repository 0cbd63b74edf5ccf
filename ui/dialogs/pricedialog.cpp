// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pricedialog.h"

#include "ui/look/theme.h"
#include "ui/widgets/amountbox.h"

#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostPerMillion = 1e8;
constexpr int priceDecimals = 6;

} // namespace

PriceDialog::PriceDialog(const ModelPrice &price, const QStringList &models, bool isNew,
                         QWidget *parent)
    : FormDialog(parent)
    , m_currency(price.currency)
    , m_isNew(isNew)
    , m_model(new QLineEdit(price.model, this))
    , m_from(new QDateEdit(price.validFrom, this))
    , m_input(new AmountBox(this))
    , m_output(new AmountBox(this))
    , m_cached(new AmountBox(this))
    , m_hint(new QLabel(this))
{
    QWidget *const fields[] = {m_model, m_from, m_input, m_output, m_cached};
    for (size_t i = 0; i < std::size(fields); ++i) {
        m_labels[i] = new QLabel(this);
        addField(m_labels[i], fields[i]);
    }
    form()->addRow(m_hint);
    m_hint->setWordWrap(true);
    setFontRole(m_hint, FontRole::Caption);
    setTextToken(m_hint, Token::Dim);
    m_model->setObjectName(u"model"_s);
    auto *completer = new QCompleter(models, m_model);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_model->setCompleter(completer);
    m_from->setObjectName(u"from"_s);
    m_from->setCalendarPopup(true);
    m_from->setDateRange(QDate(1970, 1, 1), QDate(2100, 12, 31));
    const QString unit = u' ' + (m_currency == "USD"_L1 ? u"$"_s : m_currency);
    for (AmountBox *box : {m_input, m_output, m_cached}) {
        box->setDecimals(priceDecimals);
        box->setSuffix(unit);
        box->setSingleStep(0.5);
        if (box == m_cached)
            box->setNoneText(tr("as other input"));
        box->setLimits(0, mostPerMillion);
        connect(box, &QDoubleSpinBox::valueChanged, this, &PriceDialog::onEdited);
    }
    m_input->setAmount(price.input);
    m_output->setAmount(price.output);
    m_cached->setAmount(isNew ? std::nullopt : std::optional(price.cached));
    connect(m_model, &QLineEdit::textEdited, this, &PriceDialog::onEdited);
    connect(m_from, &QDateEdit::dateChanged, this, &PriceDialog::onEdited);
    retranslate();
    (price.model.isEmpty() ? static_cast<QWidget *>(m_model) : m_input)->setFocus();
}

ModelPrice PriceDialog::price() const
{
    const double input = m_input->amount().value_or(0);
    return {
        m_model->text().trimmed(),          m_from->date(), input, m_output->amount().value_or(0),
        m_cached->amount().value_or(input), m_currency};
}

void PriceDialog::choose()
{
    if (price().model.isEmpty()) {
        showProblem(tr("Say which model it is the price of."));
        return m_model->setFocus();
    }
    setWaiting(true); // until it is known whether it was stored
    Q_EMIT priceChosen(price());
}

void PriceDialog::retranslate()
{
    setWindowTitle(m_isNew ? tr("New price") : tr("Price"));
    const QString names[] = {tr("Model"), tr("Valid from"), tr("Input"), tr("Output"),
                             tr("Cached input")};
    QWidget *const fields[] = {m_model, m_from, m_input, m_output, m_cached};
    for (size_t i = 0; i < std::size(names); ++i) {
        m_labels[i]->setText(names[i]);
        fields[i]->setAccessibleName(names[i]);
    }
    m_model->setPlaceholderText(tr("As the tasks name it"));
    m_cached->setNoneText(tr("as other input"));
    m_hint->setText(tr("For a million tokens, from 00:00 UTC of that day until the model's next "
                       "price. What tasks were charged stays as it is."));
    doButton()->setText(tr("Save"));
}

} // namespace regie
