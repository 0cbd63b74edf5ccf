// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pricing.h"

#include <algorithm>

namespace regie {

double pricing::listCost(const ModelPrice &price, const TokenCounts &tokens)
{
    const qint64 fresh = std::max<qint64>(tokens.input - tokens.cached, 0);
    return (double(fresh) * price.input + double(tokens.cached) * price.cached +
            double(tokens.output) * price.output) /
           1e6;
}

std::optional<ModelPrice> pricing::priceAt(const QList<ModelPrice> &list, const QString &model,
                                           const QDateTime &at)
{
    const QDate day = at.toUTC().date();
    std::optional<ModelPrice> found;
    for (const ModelPrice &price : list) {
        if (price.model == model && price.validFrom <= day &&
            (!found || price.validFrom > found->validFrom))
            found = price;
    }
    return found;
}

} // namespace regie
