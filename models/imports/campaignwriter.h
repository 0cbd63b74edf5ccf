// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/campaignimport.h"
#include "imports/campaignreader.h"

#include <QSet>

#include <span>

namespace regie {

/// Writes campaigns in batches and counts what became of them in a report. Blocking; used in the
/// session's thread; borrows session and report.
class CampaignWriter
{
public:
    CampaignWriter(Session &session, const QString &fileName, const CampaignImportOptions &options,
                   CampaignImportReport &report);

    Status start();
    /// Takes a record; writes when a batch is full.
    Status add(CampaignRecord &&record);
    Status flush();
    /// Puts the import on record.
    Status finish();

    qint64 waiting() const { return std::ssize(m_batch); }

private:
    using Batch = std::span<const CampaignRecord>;

    void reject(const CampaignRecord &record, const QString &reason);
    void remark(const CampaignRecord &record, const QString &reason);
    void keepNewest();
    Status write(Batch batch);
    Status writeOnce(Batch batch, QList<QByteArray> &outcomes);
    Status tryBatch(Batch batch, QList<QByteArray> &outcomes);
    void count(const CampaignRecord &record, const QByteArray &outcome);

    Session &m_session;
    const CampaignImportOptions &m_options;
    CampaignImportReport &m_report;
    QString m_fileName;
    QString m_statement;
    QByteArray m_time;
    std::vector<CampaignRecord> m_batch;
    qint64 m_batchSize = 0;
    QSet<size_t> m_seen; ///< hashes of the ids met so far: a few bytes for each campaign
};

} // namespace regie
