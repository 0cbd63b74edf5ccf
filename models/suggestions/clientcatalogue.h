// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"
#include "domain/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace regie {

class Session;

/// Something a client sells. Money in the client's currency.
struct Product
{
    qint64 id = 0; ///< 0: to be made
    QString name;
    std::optional<double> price;
    std::optional<double> margin; ///< a share: 0.4 for 40 %
    friend bool operator==(const Product &, const Product &) = default;
};
/// Those still offered, by name.
Result<QList<Product>> products(Session &session, const QString &clientKey);
/// Makes or changes it, with its line of audit; its id. Input error naming what is wrong.
Result<qint64> saveProduct(Session &session, const QString &clientKey, const Product &product,
                           const Actor &actor);
/// It is no longer offered; what refers to it still finds it. `offered` true: it is again.
Status setProductOffered(Session &session, const QString &clientKey, qint64 id, bool offered,
                         const Actor &actor);

/// The way of a client's customers, step by step.
struct Funnel
{
    qint64 id = 0; ///< 0: to be made
    QString name;
    QStringList steps;
    friend bool operator==(const Funnel &, const Funnel &) = default;
};
/// As for products.
Result<QList<Funnel>> funnels(Session &session, const QString &clientKey);
Result<qint64> saveFunnel(Session &session, const QString &clientKey, const Funnel &funnel,
                          const Actor &actor);
Status setFunnelInUse(Session &session, const QString &clientKey, qint64 id, bool inUse,
                      const Actor &actor);

} // namespace regie
