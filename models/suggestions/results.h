// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace regie {

class Session;

/// One line of the results: of a type, an operator, or a pattern.
struct ResultLine
{
    QString group; ///< "scale", "amelie@poste-3", "scale / adset / high / 1.5_2"
    qint64 decided = 0;
    qint64 approved = 0;
    qint64 executed = 0;
    qint64 confirmed = 0, refuted = 0, unclear = 0, waiting = 0;
    /// What they were measured by: "roi", "ctr", "spend"; empty: nothing yet, or not by the same.
    QString metric;
    std::optional<double> predicted; ///< mean middle of the range predicted, of those measured
    std::optional<double> realised;  ///< mean of what was measured; none without one metric
    qint64 medianMilliseconds = -1;  ///< to decide; -1: not known
};

enum class ResultsBy { Type, Operator, Pattern, Client };

/// Of approvals and refusals since then that were not taken back, the archive included. An empty
/// client: all of them.
Result<QList<ResultLine>> decisionResults(Session &session, ResultsBy by, const QDateTime &since,
                                          const QString &clientKey = {});

} // namespace regie
