// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/status.h"

#include "tasks/taskprices.h"

#include <QString>

namespace regie {

// Prices of models and repricings in words. GUI thread, the application's language and locale.

/// Of a million tokens: "2.50 $", "0.0375 $"; another currency by its code.
QString tokenPriceText(double price, const QString &currency);
/// "1 Jan 2026"
QString dayText(const QDate &day);
/// In force, to come or replaced on a day (UTC). `until` is the day of the model's next price,
/// invalid without one.
StatusLook priceLook(const ModelPrice &price, const QDate &until, const QDate &today);
/// "1 Jan 2026 – 31 Mar 2026", both days included.
QString daysText(const RepricingScope &scope);
QString modelsText(const QStringList &models); ///< "all models"
/// "+12.40 $", "−0.05 $".
QString differenceText(double difference);
StatusLook repricingLook(const QString &status);
/// Who did last what to it, and when.
QString repricingHistory(const Repricing &repricing);

} // namespace regie
