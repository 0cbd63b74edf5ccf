// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/clientfields.h"
#include "suggestions/clientoverview.h"

#include <QString>

namespace regie {

// Clients in words. GUI thread, the application's language and locale.

/// "Maison Lune"; its key where it has no name.
QString clientTitle(const Client &client);

/// What stands behind a number of a form: " %", " ×", " €". Shares are shown as 100 times as much.
QString clientUnitSuffix(ClientUnit unit, const QString &currency);
/// A value of clientValues() as people read it: "60 %", "1,200 €", "dry run", "none".
QString clientValueText(const QString &column, const QJsonValue &value, const QString &currency);

/// The range a number may have, and its usual value: "0.01 to 99.99 %, usually 60 %".
QString clientRangeText(const ClientNumber &field, const QString &currency);

/// What an execution mode does, in a sentence.
QString executionMeaning(const QString &mode);
/// What going live means for this client, with its cap.
QString liveWarning(const Client &client);

/// The month so far against the budget, and where it is heading.
QString monthSentence(const MonthSpend &month, const Client &client);
/// "12 of 38 ad sets active, 1 of 4 campaigns active"
QString entitiesSentence(const QList<EntityCount> &counts);

} // namespace regie
