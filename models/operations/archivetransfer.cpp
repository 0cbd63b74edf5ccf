// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/archivetransfer.h"

#include "database/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie {

namespace {

struct TransferText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Archiving)
};

constexpr int patience = 3;
constexpr qsizetype mostLeft = 100;

/// Rows that others hold, or that contradict what is there: a matter of single items.
bool concernsItems(const Error &error)
{
    const QString group = error.sqlState.left(2);
    return group == QLatin1String("23") || group == QLatin1String("40") ||
           error.sqlState == QLatin1String("55P03");
}

} // namespace

ArchiveTransfer::ArchiveTransfer(Setting setting)
    : m_setting(std::move(setting))
{}

Result<ArchiveOutcome> ArchiveTransfer::carryOut()
{
    m_outcome.runId = m_setting.run.id();
    return finish(moveAll());
}

Status ArchiveTransfer::moveAll()
{
    while (!m_stopped) {
        const Result<QStringList> keys = nextBatch();
        if ((keys && keys->isEmpty()) || !isWanted())
            break;
        if (!keys && keys.error().kind == ErrorKind::Cancelled)
            continue; // meant for the request before this one
        Status moved = keys ? moveTogether(*keys, true) : Status(keys.error());
        if (!moved)
            return moved.error().kind == ErrorKind::Cancelled && !isWanted() ? Status() : moved;
    }
    return {};
}

/// As many of the chosen as make a batch, one at least.
Result<QStringList> ArchiveTransfer::nextBatch()
{
    if (m_next == m_candidates.size()) {
        Result<QList<Candidate>> chosen = choose();
        if (!chosen)
            return chosen.error();
        m_candidates = chosen.take();
        m_next = 0;
    }
    QStringList keys;
    qint64 rows = 0;
    for (; m_next < m_candidates.size(); ++m_next) {
        const qint64 weight = std::max<qint64>(1, m_candidates.at(m_next).weight);
        if (!keys.isEmpty() && rows + weight > batchRows)
            break;
        keys.append(m_candidates.at(m_next).key);
        rows += weight;
    }
    return keys;
}

Status ArchiveTransfer::moveTogether(const QStringList &keys, bool isPatient)
{
    QStringList remaining = keys;
    Status moved;
    for (int attempt = 0; attempt < (isPatient ? patience : 1); ++attempt) {
        if (attempt > 0) {
            const Result<QStringList> fresh = stillThere(remaining);
            if (!fresh)
                return fresh.error();
            remaining = *fresh;
        }
        moved = remaining.isEmpty() ? Status() : tryMove(remaining);
        if (moved || !isWorthRepeating(moved.error()) || !isWanted())
            break;
    }
    if (moved || !concernsItems(moved.error()))
        return moved;
    if (m_stopped)
        return {};
    if (remaining.size() > 1)
        return moveHalves(remaining);
    leave(reason(remaining.first(), moved.error()));
    return {};
}

Status ArchiveTransfer::moveHalves(const QStringList &keys)
{
    const qsizetype middle = keys.size() / 2;
    for (const QStringList &half : {keys.first(middle), keys.sliced(middle)}) {
        if (!isWanted())
            return {};
        if (Status moved = moveTogether(half, half.size() == 1); !moved)
            return moved;
    }
    return {};
}

Status ArchiveTransfer::tryMove(const QStringList &keys)
{
    Moved moved;
    Status done = m_setting.batch([&]() -> Status {
        if (const auto begun = m_setting.session.execute(QStringLiteral("archive-batch-begin"));
            !begun)
            return begun.error();
        const Result<Moved> result = move(keys);
        if (!result)
            return result.error();
        moved = *result;
        return m_setting.run.advance(moved.items, moved.rows);
    });
    if (done) {
        m_outcome.items += moved.items;
        m_outcome.rows += moved.rows;
    }
    return done;
}

/// Who waited for a lock in vain has waited long enough.
bool ArchiveTransfer::isWorthRepeating(const Error &error) const
{
    return error.kind == ErrorKind::Cancelled || error.sqlState.startsWith(QLatin1String("40"));
}

Error ArchiveTransfer::changedMeanwhile()
{
    return {ErrorKind::Conflict,
            QStringLiteral("40001"),
            {},
            TransferText::tr("Another program changed it meanwhile."),
            {}};
}

void ArchiveTransfer::leave(const QString &reason)
{
    if (m_outcome.left.size() < mostLeft)
        m_outcome.left.append(reason);
}

bool ArchiveTransfer::isWanted()
{
    const qint64 total = std::max(m_setting.expectedRows, m_outcome.rows);
    if ((m_setting.progress && !m_setting.progress(m_outcome.rows, total)) ||
        m_setting.session.isCancelled())
        m_stopped = true;
    return !m_stopped;
}

Result<ArchiveOutcome> ArchiveTransfer::finish(const Status &status)
{
    m_outcome.cancelled = m_stopped;
    const QString word = !status     ? QStringLiteral("failed")
                         : m_stopped ? QStringLiteral("cancelled")
                                     : QStringLiteral("completed");
    Error error = status ? Error() : status.error();
    const Status told =
        m_setting.run.finish(word, status ? QString() : error.text(), m_outcome.left);
    if (status && !told)
        error = told.error();
    if (!status || !told) {
        const QString before = TransferText::tr("%1 items with %2 rows had been moved and stay so.")
                                   .arg(m_outcome.items)
                                   .arg(m_outcome.rows);
        error.detail = error.detail.isEmpty() ? before : error.detail + QLatin1Char(' ') + before;
        return error;
    }
    if (m_setting.progress && !m_stopped)
        m_setting.progress(m_outcome.rows, m_outcome.rows);
    return m_outcome;
}

} // namespace regie
