// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/widgets/tablejobs.h"

#include "operations/archiving.h"

#include <functional>

namespace regie {

class TablePanel;

/// Which archived items are meant: their keys, or stretches of the table's rows whose keys are read
/// when the work begins. A value.
struct ArchiveSelection
{
    QStringList keys; ///< of the items, where few enough are loaded
    TableSpec spec;
    TableQuery query;
    QList<RowStretch> stretches; ///< instead of keys; one without limit means all that matches
    qint64 count = 0;

    /// What is selected in the table now. Nothing is read for it.
    static ArchiveSelection of(const TablePanel &table);
};

/// More are not restored at once; who asks for more is told.
inline constexpr qint64 restoreLimit = 100'000;

/// Called in the GUI thread when the work has ended, however it ended.
using ArchiveDone = std::function<void()>;
/// The operator wants to see the campaign that came back; 0: all of them.
using ShowLive = std::function<void(qint64 campaignId)>;

/// Each is a job the operator sees and may cancel, and ends with a notification. GUI thread.
void startArchiveRun(const Services &services, const QString &policy, const ArchiveDone &done);
void startRestore(const Services &services, const QString &policy,
                  const ArchiveSelection &selection, const ArchiveDone &done, const ShowLive &show);
void startRestoreRun(const Services &services, qint64 runId, const ArchiveDone &done,
                     const ShowLive &show);

} // namespace regie
