// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace regie {

class Session;

/// A suggestion as a search finds it.
struct SuggestionHit
{
    qint64 id = 0;
    QString type, status, entityName, clientName;
    std::optional<double> changeShare;
};
/// By a part of the ad's name or number, any case; those that wait first. At most `limit`.
Result<QList<SuggestionHit>> searchSuggestions(Session &session, const QString &text, int limit);

/// Something that can be asked about: see explainEntity().
struct EntityName
{
    QString entityType, entityId, name;
};
/// What the client has figures of in its last two weeks of figures, most spent first.
Result<QList<EntityName>> entitiesWithFigures(Session &session, const QString &clientKey,
                                              int limit);

} // namespace regie
