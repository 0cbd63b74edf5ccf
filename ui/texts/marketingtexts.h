// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/marketingfigures.h"

#include <QString>

namespace regie {

// What campaigns and ads cost and brought, in words. GUI thread, the application's language and
// locale. Amounts of two currencies are never added up: they stand beside each other.

/// "812.40 $" for model calls, "1,204 €" of ads. Without a currency, where a client is not known.
QString currencyText(double amount, const QString &currency);
/// A dash for nothing.
QString countText(qint64 count);
QString shareOrDash(std::optional<double> share);

/// "38 € + 0.12 $"; one amount where both are of one currency, or only one was spent.
QString costText(const CampaignCost &cost);
/// The same for each of `n`; a dash for n = 0.
QString costPerText(const CampaignCost &cost, qint64 n);
/// Ad spend; a dash where no ad campaign is known.
QString adSpendText(const CampaignCost &cost);
/// "1,204 € · 310 GBP"; a dash for none.
QString adSpendText(const CampaignTotals &totals);
/// Model calls and ads of all of them, for each of `n`.
QString costPerText(const CampaignTotals &totals, qint64 n);

/// What is to be known about the costs: ads in other currencies, campaigns without a known ad
/// campaign, clients that are not known. Empty when nothing is.
QString spendRemark(const CampaignTotals &totals);

} // namespace regie
