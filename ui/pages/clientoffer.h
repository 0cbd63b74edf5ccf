// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/clientcatalogue.h"
#include "suggestions/clients.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace regie {

class SectionTitle;

/// What a client sells, and the ways of its customers: short lists whose lines are edited in
/// dialogs. GUI thread only; stores nothing itself.
class ClientOffer : public QWidget
{
    Q_OBJECT

public:
    explicit ClientOffer(QWidget *parent = nullptr);

    void setOffer(const Client &client, const QList<Product> &products,
                  const QList<Funnel> &funnels);

Q_SIGNALS:
    /// id 0: a new one.
    void productEditRequested(const regie::Product &product);
    void productRemoveRequested(const regie::Product &product);
    void funnelEditRequested(const regie::Funnel &funnel);
    void funnelRemoveRequested(const regie::Funnel &funnel);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A name, a dim line below it, two buttons.
    QWidget *createLine(const QString &name, const QString &words,
                        const std::function<void()> &edit, const std::function<void()> &remove);
    void fill();
    void retranslate();

    Client m_client;
    QList<Product> m_products;
    QList<Funnel> m_funnels;
    SectionTitle *m_productsTitle;
    QVBoxLayout *m_productLines;
    QPushButton *m_newProduct;
    SectionTitle *m_funnelsTitle;
    QVBoxLayout *m_funnelLines;
    QPushButton *m_newFunnel;
};

} // namespace regie
