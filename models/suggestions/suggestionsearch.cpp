// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/suggestionsearch.h"

#include "database/session.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// `text` anywhere in a value; what means something in a pattern means itself.
QString patternOf(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

} // namespace

Result<QList<SuggestionHit>> searchSuggestions(Session &session, const QString &text, int limit)
{
    return session.fetch<SuggestionHit>(
        u"suggestion-search"_s, {{u":pattern"_s, patternOf(text)}, {u":limit"_s, limit}},
        [](const Row &row) {
            return SuggestionHit{row.integer(0), row.text(1), row.text(2),
                                 row.text(3),    row.text(4), row.realOrNone(5)};
        });
}

Result<QList<EntityName>> entitiesWithFigures(Session &session, const QString &clientKey, int limit)
{
    return session.fetch<EntityName>(u"suggestion-entities"_s,
                                     {{u":client"_s, clientKey}, {u":limit"_s, limit}},
                                     [](const Row &row) {
                                         return EntityName{row.text(0), row.text(1), row.text(2)};
                                     });
}

} // namespace regie
