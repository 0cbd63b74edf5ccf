// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

#include <optional>

namespace regie {

/// A number with its unit, perhaps none: "60 %", "1,200.50 €", "none". Digits after the point only
/// where there are any. The wheel scrolls what it lies in, unless it has the keyboard. GUI thread.
class AmountBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit AmountBox(QWidget *parent = nullptr);

    /// What is said, and typed over, where there is no number. Empty: there must be one.
    void setNoneText(const QString &text);
    /// Of the numbers; none lies below them. After setDecimals().
    void setLimits(double least, double most);
    void setAmount(std::optional<double> amount);
    std::optional<double> amount() const;

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &input, int &pos) const override;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    bool mayBeNone() const { return !specialValueText().isEmpty(); }
    QString withoutUnit(const QString &text) const;

    double m_least = 0;
};

} // namespace regie
