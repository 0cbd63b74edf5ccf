// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace regie {

/// A column of a table of another program.
struct ForeignColumn
{
    enum class Time {
        None,
        Zoned, ///< an instant: read as UTC, "2025-04-27 17:01:27.36+00"
        Local, ///< what a clock showed, in a zone that the database does not know
    };

    QString name;
    QString type; ///< in the server's own words: "varchar", "timestamp with time zone"
    Time time = Time::None;
    bool isKey = false; ///< no two rows share a value, and every row has one
};

/// What to read: rows after `after` in the order of the key, at most so many.
struct ForeignRequest
{
    QString table;
    QList<ForeignColumn> columns; ///< of columns()
    qsizetype key = 0;            ///< index in `columns`
    std::optional<QByteArray> after;
    qint64 limit = 1000;
};

/// Another program's database, only read. Blocking, used in the thread that opened it. Values come
/// as UTF-8 text, one row at a time however large the answer: times as ISO 8601, binary uuids as
/// hexadecimal digits, a date that MySQL keeps as zeros as it is.
class ForeignDatabase
{
public:
    virtual ~ForeignDatabase() = default;

    /// From "mysql://user@host:3306/database", "mariadb://…" (socket=PATH in the query) or
    /// "postgresql://…". Passwords: in the URI, else MYSQL_PWD or the [client] part of ~/.my.cnf,
    /// else what libpq knows (PGPASSWORD, .pgpass). An Input error for what is none of these.
    static Result<std::unique_ptr<ForeignDatabase>> open(const QString &uri);

    /// "mysql://user@host/database": safe to show, log and store. The same place, the same text.
    virtual QString display() const = 0;
    /// Columns of a table ("table" or "schema.table") in their order. An Input error when there is
    /// no such table, or it may not be read.
    virtual Result<QList<ForeignColumn>> columns(const QString &table) = 0;
    /// Until `each` returns false; what is left of the answer is then read over.
    virtual Status read(const ForeignRequest &request,
                        const std::function<bool(const TextRow &)> &each) = 0;
};

/// The two of them. For foreigndatabase.cpp.
Result<std::unique_ptr<ForeignDatabase>> openMySql(const QString &uri);
Result<std::unique_ptr<ForeignDatabase>> openPostgres(const QString &uri);

} // namespace regie
