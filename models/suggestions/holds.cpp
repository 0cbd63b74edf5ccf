// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/holds.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/closurebatch.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// A colleague's hold may run out between two looks at it.
constexpr int looks = 10;

Hold holdIn(const Row &row)
{
    return {row.integer(0), row.text(1), row.text(2), row.time(3), row.time(4)};
}

Result<std::optional<Hold>> take(Session &session, const Bindings &bindings)
{
    std::optional<Hold> taken;
    const Status done = retriedWhenBlocked([&]() -> Status {
        const auto found = session.fetchOne<Hold>(u"suggestion-hold"_s, bindings, holdIn);
        if (!found)
            return found.error();
        taken = *found;
        return {};
    });
    if (!done)
        return done.error();
    return taken;
}

Status leave(Session &session, qint64 suggestionId, const QString &holder)
{
    return retriedWhenBlocked([&]() -> Status {
        const auto left =
            session.execute(u"suggestion-hold-leave"_s,
                            {{u":suggestion_id"_s, suggestionId}, {u":holder"_s, notNull(holder)}});
        return left ? Status() : Status(left.error());
    });
}

} // namespace

Result<Hold> hold(Session &session, qint64 suggestionId, const QString &holder, const Actor &actor)
{
    const Bindings bindings{{u":suggestion_id"_s, suggestionId},
                            {u":held_by"_s, notNull(actor.name)},
                            {u":holder"_s, notNull(holder)},
                            {u":seconds"_s, holdSeconds}};
    const Status left = leave(session, suggestionId, holder);
    if (!left)
        return left.error();
    for (int i = 0; i < looks; ++i) {
        const auto taken = take(session, bindings);
        if (!taken || *taken)
            return taken ? Result<Hold>(**taken) : Result<Hold>(taken.error());
        const auto others = session.fetchOne<Hold>(u"suggestion-held"_s,
                                                   {{u":suggestion_id"_s, suggestionId}}, holdIn);
        if (!others || *others)
            return others ? Result<Hold>(**others) : Result<Hold>(others.error());
    }
    return Error{
        ErrorKind::Conflict, {}, u"suggestion-hold"_s, summaryFor(ErrorKind::Conflict), {}};
}

Status releaseHolds(Session &session, const QString &holder)
{
    const auto released =
        session.execute(u"suggestion-holds-release"_s, {{u":holder"_s, notNull(holder)}});
    return released ? Status() : Status(released.error());
}

Result<QList<Hold>> currentHolds(Session &session)
{
    return session.fetch<Hold>(u"suggestion-holds"_s, {}, holdIn);
}

} // namespace regie
