// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/patterns.h"

#include "database/session.h"
#include "database/sqlvalues.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

Bindings bindingsOf(const PatternKey &key)
{
    return {{u":client_key"_s, notNull(key.clientKey)},
            {u":type"_s, notNull(key.type)},
            {u":entity_type"_s, notNull(key.entityType)},
            {u":priority"_s, notNull(key.priority)},
            {u":roi_band"_s, notNull(key.roiBand)}};
}

Status withoutCount(const Result<qint64> &result)
{
    return result ? Status() : Status(result.error());
}

/// Half a percent changes no order that an operator would miss; without it every decision would
/// write all that waits of its client and type.
constexpr double tolerated = 0.005;

Status rank(Session &session, const QVariant &clientKey, const QVariant &type, double tolerance)
{
    return withoutCount(session.execute(
        u"suggestion-rank"_s,
        {{u":client_key"_s, clientKey}, {u":type"_s, type}, {u":tolerance"_s, tolerance}}));
}

} // namespace

Result<DecisionPattern> decisionPattern(Session &session, const PatternKey &key)
{
    const auto found = session.fetchOne<DecisionPattern>(
        u"suggestion-pattern"_s, bindingsOf(key), [](const Row &row) {
            return DecisionPattern{row.integer(0), row.integer(1), row.real(2)};
        });
    return found ? Result(found->value_or(DecisionPattern())) : found.error();
}

Result<WinningPattern> winningPattern(Session &session, const PatternKey &key)
{
    const auto found = session.fetchOne<WinningPattern>(
        u"suggestion-winning-pattern"_s, bindingsOf(key), [](const Row &row) {
            WinningPattern pattern{row.integer(0), row.integer(1), row.integer(2), {}, row.real(4)};
            if (!row.isNull(3))
                pattern.meanDifference = row.real(3);
            return pattern;
        });
    return found ? Result(found->value_or(WinningPattern())) : found.error();
}

/// The line is taken first, in a statement of its own: the one that counts must see what another
/// operator committed while this one waited.
Status refreshPattern(Session &session, const PatternKey &key)
{
    const Bindings bindings = bindingsOf(key);
    for (const QString &statement : {u"suggestion-pattern-lock"_s, u"suggestion-pattern-count"_s}) {
        if (const auto done = session.execute(statement, bindings); !done)
            return done.error();
    }
    return rank(session, key.clientKey, key.type, tolerated);
}

Status refreshPatterns(Session &session)
{
    for (const QString &statement :
         {u"suggestion-patterns-lock"_s, u"suggestion-patterns-count"_s}) {
        if (const auto done = session.execute(statement); !done)
            return done.error();
    }
    return rank(session, QVariant(), QVariant(), 0);
}

} // namespace regie
