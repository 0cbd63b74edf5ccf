// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/pages/analyticschoice.h"

#include <QString>

namespace regie {

// Charts of model calls in words. GUI thread, the application's language and locale.

/// What a group is called: "no client" for an empty key, "Campaign 12" where its name is unknown.
QString callGroupName(TaskGrouping grouping, const QString &key, const QString &name);
/// "12 others".
QString othersName(qint64 groups);
/// The word within a sentence: "agent".
QString groupingWord(TaskGrouping grouping);
QString measureWord(AnalyticsMeasure measure); ///< "Cost", "Cost by price list", "Tokens"
/// "Cost per day".
QString perStepTitle(const QString &what, TimeStep step);
/// "Cost by agent"; "Cost by model" where one key is chosen.
QString byGroupTitle(const QString &what, const AnalyticsChoice &choice);

/// "812.40 $", "92.1 M", "48,210".
QString measureText(AnalyticsMeasure measure, double value);
/// The same for axes, where there is little room: "40 $", "92 M".
QString shortMeasureText(AnalyticsMeasure measure, double value);
/// Three digits that count: "92.1 M", "340 k", "812".
QString shortCountText(double count);

/// "30 days before", "24 h before".
QString beforeText(const TaskPeriod &period);

/// How a figure changed.
struct ChangeText
{
    QString text; ///< "6 % more", "as before"; empty where nothing can be said
    QString icon;
    Tone tone = Tone::Neutral;
};
enum class Direction { Neutral, LessIsBetter, MoreIsBetter };
/// By what share. Nothing was there before: "none before".
ChangeText shareChange(double now, double before, Direction direction);
/// By how many points, of shares 0 to 1: "0.4 points less".
ChangeText pointsChange(double now, double before, Direction direction);
/// By how long, of ms: "1.1 s longer".
ChangeText durationChange(double now, double before);

} // namespace regie
