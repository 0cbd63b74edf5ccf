// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/amountbox.h"

#include <QWheelEvent>

#include <cmath>

namespace regie {

AmountBox::AmountBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus);
    setCorrectionMode(CorrectToNearestValue);
    setKeyboardTracking(true);
}

void AmountBox::setNoneText(const QString &text)
{
    setSpecialValueText(text);
}

void AmountBox::setLimits(double least, double most)
{
    m_least = least;
    // "None" is one step under the least number.
    setRange(mayBeNone() ? least - std::pow(10.0, -decimals()) : least, most);
}

void AmountBox::setAmount(std::optional<double> amount)
{
    setValue(amount ? *amount : minimum());
}

std::optional<double> AmountBox::amount() const
{
    if (mayBeNone() && value() < m_least)
        return {};
    return value();
}

QString AmountBox::textFromValue(double value) const
{
    QString text = locale().toString(value, 'f', decimals());
    if (decimals() > 0) {
        while (text.endsWith(locale().zeroDigit()))
            text.chop(1);
        if (text.endsWith(locale().decimalPoint()))
            text.chop(1);
    }
    return text;
}

QString AmountBox::withoutUnit(const QString &text) const
{
    QString number = text;
    if (!suffix().isEmpty() && number.endsWith(suffix()))
        number.chop(suffix().size());
    return number.trimmed();
}

double AmountBox::valueFromText(const QString &text) const
{
    const QString number = withoutUnit(text);
    if (mayBeNone() && (number.isEmpty() || number == specialValueText()))
        return minimum();
    bool ok = false;
    const double value = locale().toDouble(number, &ok);
    return ok ? value : QDoubleSpinBox::valueFromText(text);
}

QValidator::State AmountBox::validate(QString &input, int &pos) const
{
    const QString number = withoutUnit(input);
    if (mayBeNone() && (number.isEmpty() || number == specialValueText()))
        return QValidator::Acceptable;
    bool ok = false;
    const double value = locale().toDouble(number, &ok);
    if (ok && value >= m_least && value <= maximum())
        return QValidator::Acceptable;
    if (ok)
        return QValidator::Intermediate;
    return QDoubleSpinBox::validate(input, pos);
}

/// A page that scrolls must not change what it scrolls past.
void AmountBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        return QDoubleSpinBox::wheelEvent(event);
    event->ignore();
}

} // namespace regie
