// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/archiverun.h"

namespace regie {

/// Moves items in batches of about `batchRows` rows, each whole or not at all, until there are none
/// or it shall stop. A batch that others are in the way of is tried again, then halved down to the
/// item that cannot be moved. Borrows all it is given; used once.
class ArchiveTransfer
{
public:
    static constexpr qint64 batchRows = 5'000;

    struct Setting
    {
        Session &session;
        ArchiveRun &run;
        BatchRunner batch;
        ArchiveProgress progress;
        qint64 expectedRows = 0;
    };
    explicit ArchiveTransfer(Setting setting);
    virtual ~ArchiveTransfer() = default;
    Q_DISABLE_COPY_MOVE(ArchiveTransfer)

    /// Also writes how the run ended.
    Result<ArchiveOutcome> carryOut();

protected:
    struct Candidate
    {
        QString key;
        qint64 weight = 1;
    };
    struct Moved
    {
        qint64 items = 0;
        qint64 rows = 0;
    };

    /// The next items in order, at most batchRows; none: that was all.
    virtual Result<QList<Candidate>> choose() = 0;
    /// Those that may be moved still.
    virtual Result<QStringList> stillThere(const QStringList &keys) = 0;
    /// Moves them within the running transaction.
    virtual Result<Moved> move(const QStringList &keys) = 0;
    virtual bool isWorthRepeating(const Error &error) const;
    /// Why an item stays where it is, a sentence.
    virtual QString reason(const QString &key, const Error &error) const = 0;

    /// Fails a batch in which items changed under it; it is tried again.
    static Error changedMeanwhile();
    void leave(const QString &reason);
    Session &session() const { return m_setting.session; }
    const ArchiveRun &currentRun() const { return m_setting.run; }

private:
    Status moveAll();
    Result<QStringList> nextBatch();
    Status moveTogether(const QStringList &keys, bool isPatient);
    Status moveHalves(const QStringList &keys);
    Status tryMove(const QStringList &keys);
    bool isWanted();
    Result<ArchiveOutcome> finish(const Status &status);

    const Setting m_setting;
    QList<Candidate> m_candidates;
    qsizetype m_next = 0;
    bool m_stopped = false;
    ArchiveOutcome m_outcome;
};

} // namespace regie
