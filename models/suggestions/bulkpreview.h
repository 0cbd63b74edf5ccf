// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace regie {

class Session;

/// One of many that an operator is about to decide together, as it stands now.
struct BulkItem
{
    qint64 id = 0;
    qint64 version = 0;
    QString status, type;
    QString clientKey, clientName, currency;
    QString entityName;                                    ///< its id where it has no name
    std::optional<double> changeShare, oldValue, newValue; ///< values in the client's currency
    QString heldBy;                                        ///< a colleague who has it open
};

/// Those of `ids` that there are, in order of id. `holder` is this console: its own hold is no
/// colleague's.
Result<QList<BulkItem>> bulkItems(Session &session, const QList<qint64> &ids,
                                  const QString &holder);

} // namespace regie
