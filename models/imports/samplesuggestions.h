// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/sampledata.h"
#include "imports/sampleload.h"
#include "imports/samplereviews.h"

#include <QCoreApplication>

namespace regie::sample {

/// Writes clients with their ads, ninety days of figures, and what was suggested, decided, carried
/// out and expected over the last eleven weeks, inside the caller's transaction. Unlike campaigns
/// they are made in memory, about 20 kB for each ad set. Used in the session's thread.
class SuggestionWriter
{
    Q_DECLARE_TR_FUNCTIONS(regie::SampleData)

public:
    using Progress = std::function<bool(const SampleProgress &)>;

    SuggestionWriter(Session &session, TableLoad &load, const SampleOptions &options,
                     const Progress &progress);

    /// Nothing where no suggestions are wanted.
    Status write();
    /// After the commit, with indexes: sets what came against what was expected. What fails here,
    /// the background check does later.
    void measure();
    /// How many there are, once they are written.
    qint64 suggestions() const { return qint64(m_history.reviews.size()); }

    /// Those that are copied into.
    static const QStringList &tables();

private:
    using Rows = std::function<Status(CopyWriter &)>;

    bool report(const QString &step, qint64 done, qint64 total) const;
    Status prepare();
    Status copy(const char *table, const char *columns, const Rows &rows);
    Status writeClients();
    Status writeProducts();
    Status writeFunnels();
    Status writeAds();
    Status writeMetrics();
    Status writeAnalyses();
    Status writeSuggestions();
    Status writeDecisions();
    Status writeExecutions();
    Status writeHypotheses();
    Status learn();

    QByteArray keyOf(int advertiser) const;
    QByteArray keyOf(const Review &review) const;
    const AdSet &adSetOf(const Review &review) const;
    QByteArray dateOf(int asOf) const;

    Session &m_session;
    TableLoad &m_load;
    SampleOptions m_options;
    Progress m_progress;
    Instant m_now;
    QByteArray m_suffix; ///< of the keys of clients that are there already
    ReviewHistory m_history;
    qint64 m_firstSuggestion = 0, m_firstDecision = 0, m_firstAnalysis = 0, m_firstExecution = 0,
           m_firstHypothesis = 0, m_firstProduct = 0, m_firstFunnel = 0;
};

} // namespace regie::sample
