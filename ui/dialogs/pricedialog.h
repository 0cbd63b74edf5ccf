// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

#include "domain/pricing.h"

class QDateEdit;
class QLineEdit;

namespace regie {

class AmountBox;

/// What a million tokens of a model cost from a day on.
class PriceDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `models` are offered while typing; `isNew` only names the dialog.
    PriceDialog(const ModelPrice &price, const QStringList &models, bool isNew,
                QWidget *parent = nullptr);
    ModelPrice price() const;

Q_SIGNALS:
    void priceChosen(const regie::ModelPrice &price);

protected:
    void retranslate() override;
    void choose() override;

private:
    const QString m_currency;
    const bool m_isNew;
    QLineEdit *m_model;
    QDateEdit *m_from;
    AmountBox *m_input;
    AmountBox *m_output;
    AmountBox *m_cached;
    QLabel *m_hint;
    QLabel *m_labels[5];
};

} // namespace regie
