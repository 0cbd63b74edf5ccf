// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>

namespace regie {

class Session;

struct SampleOptions
{
    qint64 campaigns = 240;
    qint64 messages = 60'000; ///< first and second ones together; none without campaigns
    qint64 tasks = 50'000;
    /// About how many, made over eleven weeks; with clients, their ads and ninety days of figures.
    qint64 suggestions = 600;
    quint64 seed = 1;
    /// The instant at which everything was written: nothing lies after it, and the campaigns that
    /// send are sending at it. The default is the current minute. In an empty database the same
    /// seed, instant and numbers give the same rows, byte for byte.
    QDateTime now;
    /// Adds to a database that already has campaigns or tasks, instead of refusing.
    bool add = false;
};

/// Rows written, and how long it took.
struct SampleReport
{
    qint64 campaigns = 0, contacts = 0, messages = 0, interactions = 0, leads = 0, tasks = 0,
           events = 0, suggestions = 0;
    qint64 milliseconds = 0;

    QJsonObject toJson() const;
};

struct SampleProgress
{
    QString step;               ///< translated, a whole sentence
    qint64 done = 0, total = 0; ///< of this step, in rows or indexes
};

/// Fills the database with believable campaigns of French businesses over eighteen months and
/// model calls over half a year, and suggestions for the ads of eight clients, by COPY, in one
/// transaction: a failure or a cancel leaves nothing. With tasks come the prices of their models,
/// budgets and thresholds, where the database has none.
/// Memory does not grow with the numbers, apart from suggestions. Contacts are shared by campaigns;
/// leads are made for the newest campaigns only, half a million at most. About one campaign in
/// fifty is made inconsistent, for the warnings to show. Campaigns, contacts and leads carry
/// {"sample": true} in extra, tasks in context, and the external ids of campaigns have the source
/// "sample".
///
/// Refuses a database that has campaigns, tasks or clients, sample data included, unless
/// options.add. Tables that were empty are locked for everybody else until it is done, others are
/// not. Blocking, for a worker thread; `progress` is called there, several times a second; false
/// cancels, until the rows are committed and only vacuuming is left.
Result<SampleReport> writeSampleData(
    Session &session, const SampleOptions &options,
    const std::function<bool(const SampleProgress &)> &progress = {});

} // namespace regie
