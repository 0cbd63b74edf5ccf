// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "operations/archiving.h"

#include <QHash>

namespace regie {

/// The statements of one policy, put together from its declaration and the columns that its tables
/// have. Placeholders: :keys text, an array literal; :policy, :now, :cutoff, :at, :run, :limit.
class ArchiveSql
{
public:
    explicit ArchiveSql(const ArchiveSpec &spec);

    /// Reads the columns. Refuses tables that are missing, and pairs of tables between which a
    /// move would lose a column: live to archive, or back.
    Status readColumns(Session &session, bool isRestore);

    /// Items that may be moved, oldest first: key, age, weight. `isNext`: after :age, :key.
    QString dueItems(bool isNext) const;
    /// Of :keys those that still may be moved.
    QString stillDue() const;
    QString dueSummary() const; ///< how many, the oldest age
    QString countDue(const QString &member) const;
    /// Takes :keys out of the live table, and puts them into the archive unless it is a purge.
    QString moveOut(const QString &member) const;

    /// Archived items by key: key, weight. `isNext`: after :key. Of the run :run, or of :keys.
    QString archivedItems(bool ofRun, bool isNext) const;
    QString countArchived(const QString &member, bool ofRun) const;
    QString stillArchived() const;
    QString moveBack(const QString &member) const;
    QString archiveSummary() const; ///< how many, oldest and newest archived_at

    static QString archiveOf(const QString &table) { return table + QStringLiteral("_archive"); }
    /// The number that a statement answers. Nothing is prepared, so that a statement that fails
    /// leaves nothing behind in its transaction.
    static Result<qint64> count(Session &session, QString sql, const Bindings &bindings);
    /// The first column of an answer.
    static Result<QStringList> texts(Session &session, const QString &sql,
                                     const Bindings &bindings);

private:
    struct Columns
    {
        QStringList all;
        QStringList writable; ///< without those that the table computes
    };

    static Result<Columns> columnsOf(Session &session, const QString &table);
    Status readMember(Session &session, const QString &member, bool isRestore);
    QString filled(QString pattern, const QString &member = {}) const;

    const ArchiveSpec &m_spec;
    QHash<QString, QStringList> m_columns; ///< by member: what is moved, quoted
};

} // namespace regie
