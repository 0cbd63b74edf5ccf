// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace regie {

/// What a million tokens of a model cost, from 00:00 UTC of a day until the model's next price.
struct ModelPrice
{
    QString model;
    QDate validFrom;
    double input = 0;  ///< of input tokens that were not cached
    double output = 0; ///< of output tokens
    double cached = 0; ///< of cached input tokens
    QString currency = QStringLiteral("USD");

    friend bool operator==(const ModelPrice &, const ModelPrice &) = default;
};

/// Tokens of one task or many. `cached` are part of `input`.
struct TokenCounts
{
    qint64 input = 0;
    qint64 output = 0;
    qint64 cached = 0;
};

namespace pricing {

/// The cost of tokens, in the price's currency, unrounded; regie_list_cost() of migration 0015.
/// Cached tokens beyond the input are charged as cached. It is the same whether tasks are priced
/// one by one or together, where sums take as much input of each as it has cached tokens at least.
double listCost(const ModelPrice &price, const TokenCounts &tokens);
/// The price of a model at a time; nothing where the list has none yet.
std::optional<ModelPrice> priceAt(const QList<ModelPrice> &list, const QString &model,
                                  const QDateTime &at);

} // namespace pricing

} // namespace regie
