// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace regie {

/// What the private server may use of this machine, in bytes.
struct MachineMemory
{
    qint64 total = 0;  ///< of the machine or of the container, whichever is less
    qint64 shared = 0; ///< of /dev/shm, which parallel queries share data through
};

MachineMemory machineMemory();

/// The server's regie.conf: one operator's desktop, large tables, no network.
QByteArray clusterConfiguration(const QString &socketFolder, const MachineMemory &memory,
                                bool durable = true);

/// A value as postgresql.conf wants it: 'it''s'.
QByteArray configurationString(const QString &value);

} // namespace regie
