// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bardata.h"
#include "ui/charts/seriesdata.h"

#include "tasks/marketingfigures.h"

namespace regie {

// What marketing charts show, for the Analytics page and for reports. GUI thread, the application's
// language and locale.

/// Campaigns by the step they began in: completed, failed and open, stacked. Keys are "completed",
/// "failed" and "open".
SeriesData outcomesData(const QList<CampaignStep> &steps, const TaskPeriod &period, TimeStep step);

/// Reply rates with their 95 % intervals, as they are given. Keys are niches or regions.
BarData repliesData(const QList<ReplyRate> &rates, ReplyGrouping grouping);

/// How many of the campaigns behind a chart no click lists, as they are archived; empty for none.
QString archivedRemark(qint64 archived);

/// Spend and revenue of clients who spend in `currency`, with ROI and cost per lead written beside.
/// Keys are those of clients.
BarData returnsData(const QList<ClientReturn> &clients, const QString &currency);
/// The currencies that clients with spend or revenue have, the one with most clients first.
QStringList currenciesOf(const QList<ClientReturn> &clients);
/// What the chart of one currency leaves out: clients of others, those with model calls alone.
QString returnsRemark(const QList<ClientReturn> &clients, const QString &currency);

} // namespace regie
