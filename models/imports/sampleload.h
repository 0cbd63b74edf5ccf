// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace regie::sample {

/// The tables sample data goes into, during one transaction. Those that are empty and belong to
/// the user are loaded without foreign keys and indexes, which are made again from the
/// catalogue's own definitions before the commit: a transaction that fails leaves them untouched.
/// Blocking; used in the session's thread, which it borrows.
class TableLoad
{
public:
    explicit TableLoad(Session &session);

    /// Outside the transaction. Which tables hold rows.
    Result<QSet<QString>> filledTables();
    /// In the transaction: locks the empty tables among `tables` and takes their indexes away.
    Status prepare(const QStringList &tables);
    /// The first id for `count` new rows of a table.
    Result<qint64> reserveIds(const QString &table, qint64 count);
    /// "copy table (columns) from stdin", with freeze where the table was emptied here.
    QString copyStatement(const QString &table, const char *columns) const;

    /// It was empty, and nobody else sees it before the commit.
    bool isEmptied(const QString &table) const { return m_emptied.contains(table); }
    int definitionCount() const { return int(m_definitions.size()); }
    /// Before the commit: makes foreign keys and indexes again. `each` is called with how many are
    /// done; false stops.
    Status restore(const std::function<bool(int done)> &each);

private:
    struct Definition
    {
        QString name, drop, create;
    };
    struct Ids
    {
        QString sequence;
        qint64 last = 0;
    };
    struct State
    {
        bool filled = false;
        bool owned = false;
    };

    Result<QHash<QString, State>> states();
    Status lockEmpty(const QStringList &tables);
    Status dropDefinitions();
    Status readIds();
    Status setLastId(const Ids &ids);

    Session &m_session;
    QStringList m_emptied;
    QStringList m_truncated; ///< those of them that take COPY ... FREEZE
    QList<Definition> m_definitions;
    QHash<QString, Ids> m_ids;
};

} // namespace regie::sample
