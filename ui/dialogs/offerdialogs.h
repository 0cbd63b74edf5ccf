// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

#include "suggestions/clientcatalogue.h"

class QLineEdit;
class QPlainTextEdit;

namespace regie {

class AmountBox;

/// A product's name, price and margin.
class ProductDialog : public FormDialog
{
    Q_OBJECT

public:
    ProductDialog(const Product &product, const QString &currency, QWidget *parent = nullptr);
    Product product() const;

Q_SIGNALS:
    void productChosen(const regie::Product &product);

protected:
    void retranslate() override;
    void choose() override;

private:
    const qint64 m_id;
    QLineEdit *m_name;
    AmountBox *m_price;
    AmountBox *m_margin;
    QLabel *m_labels[3];
};

/// A funnel's name and its steps, one a line.
class FunnelDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit FunnelDialog(const Funnel &funnel, QWidget *parent = nullptr);
    Funnel funnel() const;

Q_SIGNALS:
    void funnelChosen(const regie::Funnel &funnel);

protected:
    void retranslate() override;
    void choose() override;

private:
    const qint64 m_id;
    QLineEdit *m_name;
    QPlainTextEdit *m_steps;
    QLabel *m_labels[2];
};

} // namespace regie
