// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"
#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonValue>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

namespace regie {

class CopyWriter;

/// One row of an answer. Valid only inside the callback that receives it.
class Row
{
public:
    virtual ~Row() = default;
    virtual int columns() const = 0;
    virtual bool isNull(int column) const = 0;
    virtual QVariant value(int column) const = 0;

    QString text(int column) const { return value(column).toString(); }
    qint64 integer(int column) const { return value(column).toLongLong(); }
    double real(int column) const { return value(column).toDouble(); }
    std::optional<double> realOrNone(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(real(column));
    }
    bool boolean(int column) const { return value(column).toBool(); }
    /// UTC; invalid for NULL.
    QDateTime time(int column) const;
    /// A jsonb column; null when the column is NULL.
    QJsonValue json(int column) const;
};

/// One row as the server wrote it, for streams: text format, nullopt for NULL.
using TextRow = QList<std::optional<QByteArray>>;

/// Values of the named placeholders, colon included: {":campaign_id", 12}.
/// An invalid QVariant or null QString binds NULL; use "" for an empty string.
using Bindings = QHash<QString, QVariant>;

/// One connection, used in the thread that opened it and nowhere else. Blocking.
/// Statements are named files of resources/queries; those built in code carry a name for errors.
/// The session's time zone is UTC. Errors are values; nothing here throws.
class Session
{
public:
    /// Connects, blocking, at most the settings' connect_timeout (5 s where unset) per host.
    static Result<std::unique_ptr<Session>> open(const ConnectionSettings &settings);
    /// As above, for threads that must be able to stop at once: asks `interrupted` at least every
    /// 100 ms while the server does not answer, and is then Cancelled.
    static Result<std::unique_ptr<Session>> open(const ConnectionSettings &settings,
                                                 const std::function<bool()> &interrupted);
    virtual ~Session() = default;

    // --- one statement of the catalogue -----------------------------------------------------
    /// Runs it; the number of rows it changed or returned.
    Result<qint64> execute(const QString &name, const Bindings &bindings = {});
    /// As execute(), for what must be written down although an order to cancel may only arrive
    /// now: it is tried again then.
    Result<qint64> executeThough(const QString &name, const Bindings &bindings = {});
    /// Calls `each` for every row, until it returns false.
    Status forEach(const QString &name, const Bindings &bindings,
                   const std::function<bool(const Row &)> &each);
    /// All rows, mapped.
    template <typename T>
    Result<QList<T>> fetch(const QString &name, const Bindings &bindings,
                           const std::function<T(const Row &)> &map);
    /// The first row, mapped; an empty optional when there is none.
    template <typename T>
    Result<std::optional<T>> fetchOne(const QString &name, const Bindings &bindings,
                                      const std::function<T(const Row &)> &map);

    // --- a statement built in code ----------------------------------------------------------
    virtual Result<qint64> executeSql(const QString &name, const QString &sql,
                                      const Bindings &bindings = {}) = 0;
    virtual Status forEachSql(const QString &name, const QString &sql, const Bindings &bindings,
                              const std::function<bool(const Row &)> &each) = 0;
    /// A script of several statements, split and run one by one, without placeholders.
    Status executeScript(const QString &name, const QString &script);

    // --- transactions -----------------------------------------------------------------------
    Status begin();
    Status commit();
    Status rollback();
    /// Runs `work` in a transaction: committed when it succeeds, rolled back otherwise.
    Status transaction(const std::function<Status()> &work);

    // --- what Qt SQL cannot do, over the same connection ------------------------------------
    /// Streams the answer row by row in constant memory. `parameters` are $1, $2, … as text.
    virtual Status stream(const QString &name, const QString &sql,
                          const QList<std::optional<QByteArray>> &parameters,
                          const std::function<bool(const TextRow &)> &each) = 0;
    /// Runs "copy … from stdin (format text)" while `write` feeds rows. The number of rows stored.
    virtual Result<qint64> copyIn(const QString &name, const QString &sql,
                                  const std::function<Status(CopyWriter &)> &write) = 0;

    /// False once the connection is known to be broken, or a transaction was left open in it:
    /// then it is of no use for the next request. Cheap, no round trip.
    virtual bool isAlive() = 0;
    /// True once the running request was cancelled; long loops look at it between rows.
    bool isCancelled() const { return m_isCancelled && m_isCancelled(); }
    /// Set by whoever runs requests over this session.
    void setCancelCheck(std::function<bool()> isCancelled)
    {
        m_isCancelled = std::move(isCancelled);
    }
    /// A function that asks the server, over a connection of its own, to cancel what runs on this
    /// one. It blocks for a round trip, may be called from any thread while the session lives.
    virtual std::function<void()> canceller() = 0;
    virtual int backendPid() const = 0;
    /// 150006 for 15.6.
    virtual int serverVersion() const = 0;

private:
    std::function<bool()> m_isCancelled;
};

template <typename T>
Result<QList<T>> Session::fetch(const QString &name, const Bindings &bindings,
                                const std::function<T(const Row &)> &map)
{
    QList<T> rows;
    const Status status = forEach(name, bindings, [&](const Row &row) {
        rows.append(map(row));
        return true;
    });
    if (!status)
        return status.error();
    return rows;
}

template <typename T>
Result<std::optional<T>> Session::fetchOne(const QString &name, const Bindings &bindings,
                                           const std::function<T(const Row &)> &map)
{
    std::optional<T> found;
    const Status status = forEach(name, bindings, [&](const Row &row) {
        found = map(row);
        return false;
    });
    if (!status)
        return status.error();
    return found;
}

} // namespace regie
