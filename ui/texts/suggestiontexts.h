// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/analysis.h"
#include "suggestions/decisions.h"
#include "suggestions/evidence.h"

#include <QString>
#include <QStringList>

namespace regie {

// Suggestions in words. GUI thread, the application's language and locale. Money is in the
// client's currency, ratios are 4.1 for "4.1 ×", shares 0.25 for 25 %.

QString ratioText(double ratio);
/// Whole where the rest does not matter, without a currency.
QString amountText(double amount);
QString moneyText(double amount, const QString &currency);
/// Two digits that count: "1.8 %", "0.42 %".
QString shareText(double share);
/// "+50 %", "−20 %".
QString changeText(double share);
/// A value of "roi", "ctr" or "spend".
QString metricText(const QString &metric, double value, const QString &currency);
QString metricWord(const QString &metric);

QString entityTypeWord(const QString &entityType); ///< "ad set"
QString entityName(const Suggestion &suggestion);  ///< its id where it has no name
/// What would be done: "Scale STACK_H +50 %", "Pause Broad · iOS".
QString actionTitle(const QString &type, const QString &entity, std::optional<double> change);
QString suggestionTitle(const Suggestion &suggestion);
QString roiBandWord(const QString &band); ///< "1.5 to 2 times the target"

/// Why it was made, in whole sentences with the numbers that decided.
QStringList whySentences(const Suggestion &suggestion);
/// What is expected once it is done; empty where nothing was predicted.
QString expectationSentence(const Suggestion &suggestion);
/// "You usually approve these: 14 of 16."
QString patternSentence(const DecisionPattern &pattern);

QString refusalReasonWord(const QString &code);
QString decisionWord(const QString &decision); ///< "approved", of approve
/// "Approved +25 % on 2 Oct: predicted 3.3 to 3.5, realised 3.6." With who and why.
QString pastSentence(const PastDecision &past, const QString &currency);
/// What was done; a dry run says that nothing was.
QString executionSentence(const ExecutionInfo &execution);
/// "held by you", "opened by amelie@poste-3, 2 min"
QString holdText(const Hold &hold, bool isOurs, const QDateTime &now);

/// What an analysis did: how many were suggested, and what kept the others back.
QString analysisSentence(const AnalysisOutcome &outcome);

/// What became of a decision that came too late: "Already refused by X at 10:42."
QString tooLateSentence(const DecisionOutcome &outcome);

/// One rule's finding on one entity, a whole sentence.
QString findingSentence(const RuleFinding &finding, const EntityExplanation &explanation,
                        const QString &currency);
/// Every code that findingSentence() knows, for tests.
QStringList findingCodes();
QString ruleWord(const QString &rule);

} // namespace regie
