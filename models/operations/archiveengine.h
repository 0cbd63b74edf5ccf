// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/archiving.h"

namespace regie {

/// The engine behind archiving.h, for a declaration and days of the caller's own.
namespace archiving {

/// Counting takes its time: `isWanted` is asked between the tables, and false is Cancelled.
Result<ArchivePreview> preview(Session &session, const ArchiveSpec &spec, int keepDays,
                               const QDateTime &now, const std::function<bool()> &isWanted = {});
Result<ArchiveHolding> holding(Session &session, const ArchiveSpec &spec);
Result<ArchiveOutcome> run(Session &session, const ArchiveSpec &spec, int keepDays,
                           const QDateTime &now, const Actor &actor, const BatchRunner &batch,
                           const ArchiveProgress &progress);
Result<ArchiveOutcome> restoreItems(Session &session, const ArchiveSpec &spec, int keepDays,
                                    const QStringList &keys, const Actor &actor,
                                    const ArchiveProgress &progress);
Result<ArchiveOutcome> restoreRun(Session &session, const ArchiveSpec &spec, int keepDays,
                                  qint64 runId, const Actor &actor,
                                  const ArchiveProgress &progress);

} // namespace archiving

/// The policy of a declaration: as chosen, or as declared.
Result<ArchivePolicy> archivePolicy(Session &session, const ArchiveSpec &spec);
Error noSuchPolicy(const QString &name);

} // namespace regie
