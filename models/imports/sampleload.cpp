// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sampleload.h"

namespace regie::sample {

namespace {
Status withoutCount(const Result<qint64> &result)
{
    return result ? Status() : Status(result.error());
}
} // namespace

TableLoad::TableLoad(Session &session)
    : m_session(session)
{}

Result<QHash<QString, TableLoad::State>> TableLoad::states()
{
    QHash<QString, State> states;
    const Status read = m_session.forEach(QStringLiteral("sample-tables"), {}, [&](const Row &row) {
        states.insert(row.text(0), {row.boolean(1), row.boolean(2)});
        return true;
    });
    if (!read)
        return read.error();
    return states;
}

Result<QSet<QString>> TableLoad::filledTables()
{
    const auto known = states();
    if (!known)
        return known.error();
    QSet<QString> filled;
    for (auto it = known->begin(); it != known->end(); ++it) {
        if (it->filled)
            filled.insert(it.key());
    }
    return filled;
}

Status TableLoad::prepare(const QStringList &tables)
{
    if (Status locked = lockEmpty(tables); !locked)
        return locked;
    if (Status read = readIds(); !read || m_emptied.isEmpty())
        return read;
    if (Status dropped = dropDefinitions(); !dropped)
        return dropped;
    // They are empty. A table that was truncated in the same transaction takes COPY ... FREEZE:
    // its rows are visible to all from the start, and vacuuming them later costs nothing.
    m_truncated = m_emptied;
    m_truncated.removeOne(QStringLiteral("decisions")); // it refuses, for good reason
    return withoutCount(
        m_session.executeSql(QStringLiteral("sample-truncate"),
                             QStringLiteral("truncate ") + m_truncated.join(QStringLiteral(", "))));
}

/// Asks before and after locking, so that a table in use is not locked only to find it filled.
Status TableLoad::lockEmpty(const QStringList &tables)
{
    const auto before = states();
    if (!before)
        return before.error();
    QStringList empty;
    for (const QString &table : tables) {
        if (const State state = before->value(table); !state.filled && state.owned)
            empty.append(table);
    }
    if (empty.isEmpty())
        return {};
    const QString lock = QStringLiteral("lock table %1 in access exclusive mode");
    if (const auto locked = m_session.executeSql(QStringLiteral("sample-lock"),
                                                 lock.arg(empty.join(QStringLiteral(", "))));
        !locked)
        return locked.error();
    const auto after = states();
    if (!after)
        return after.error();
    for (const QString &table : empty) {
        if (!after->value(table).filled)
            m_emptied.append(table);
    }
    return {};
}

Status TableLoad::dropDefinitions()
{
    const QString names = QLatin1Char('{') + m_emptied.join(QLatin1Char(',')) + QLatin1Char('}');
    const auto map = [](const Row &row) {
        return Definition{row.text(0), row.text(1), row.text(2)};
    };
    auto definitions = m_session.fetch<Definition>(QStringLiteral("sample-definitions"),
                                                   {{QStringLiteral(":tables"), names}}, map);
    if (!definitions)
        return definitions.error();
    m_definitions = definitions.take();
    for (const Definition &definition : m_definitions) {
        if (const auto dropped = m_session.executeSql(definition.name, definition.drop); !dropped)
            return dropped.error();
    }
    return {};
}

Status TableLoad::restore(const std::function<bool(int done)> &each)
{
    Status status = m_definitions.isEmpty()
                        ? Status()
                        : withoutCount(m_session.execute(QStringLiteral("sample-index-memory")));
    int done = 0;
    for (auto it = m_definitions.crbegin(); it != m_definitions.crend() && status; ++it) {
        if (!each(done++))
            return Error::cancelled();
        status = withoutCount(m_session.executeSql(it->name, it->create));
    }
    // Nobody could ask for an id of a locked table, so these wait until nothing else can fail.
    for (const QString &table : m_emptied) {
        if (status && m_ids.contains(table))
            status = setLastId(m_ids.value(table));
    }
    return status;
}

Status TableLoad::readIds()
{
    return m_session.forEach(QStringLiteral("sample-last-ids"), {}, [this](const Row &row) {
        m_ids.insert(row.text(0), {row.text(1), row.integer(2)});
        return true;
    });
}

Result<qint64> TableLoad::reserveIds(const QString &table, qint64 count)
{
    Ids &ids = m_ids[table];
    const qint64 first = ids.last + 1;
    ids.last += count;
    // Others may insert into a table that was not empty: they must not get these ids meanwhile.
    if (count > 0 && !m_emptied.contains(table)) {
        if (const Status set = setLastId(ids); !set)
            return set.error();
    }
    return first;
}

Status TableLoad::setLastId(const Ids &ids)
{
    if (ids.last == 0)
        return {};
    return withoutCount(m_session.execute(
        QStringLiteral("sample-set-last-id"),
        {{QStringLiteral(":sequence"), ids.sequence}, {QStringLiteral(":last_id"), ids.last}}));
}

QString TableLoad::copyStatement(const QString &table, const char *columns) const
{
    const bool emptied = m_truncated.contains(table);
    return QStringLiteral("copy %1 (%2) from stdin (format text%3)")
        .arg(table, QString::fromLatin1(columns), emptied ? QStringLiteral(", freeze") : QString());
}

} // namespace regie::sample
