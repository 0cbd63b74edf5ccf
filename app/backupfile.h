// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgresprograms.h"

#include "domain/result.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace regie {

/// Work done so far and in all, in bytes (0: not known). False stops it within a second.
using BackupProgress = std::function<bool(qint64 done, qint64 total)>;

/// What a backup says of itself.
struct BackupContents
{
    QString file;
    PostgresPrograms programs;      ///< that read it
    QStringList tables;             ///< names of those whose rows it holds
    QStringList entries;            ///< its table of contents, line by line
    int schemaVersion = 0;          ///< of Régie's tables in it; 0: it has none
    QHash<int, QString> migrations; ///< checksum by version, of those it was made with
};

/// The oldest client programs here that work with a server of this version.
Result<PostgresPrograms> clientProgramsFor(int serverMajor);

/// Reads what is in a backup, not its rows. Blocking, any thread.
Result<BackupContents> readBackup(const PostgresPrograms &programs, const QString &file);

/// Reads every byte of it and keeps nothing: tells a whole file from a cut or damaged one.
Status readThrough(const PostgresPrograms &programs, const QString &file,
                   const BackupProgress &progress);

/// Names of the tables and functions that this program's migrations make.
QStringList tablesOfRegie();
QStringList functionsOfRegie();
/// The same for types.
QStringList typesOfRegie();

} // namespace regie
