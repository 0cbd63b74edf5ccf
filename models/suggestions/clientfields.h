// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/clients.h"

#include <QJsonObject>

namespace regie {

/// What a number of a client counts.
enum class ClientUnit {
    Times, ///< an ROI: 3 for 3 ×
    Money, ///< in the client's currency
    Share, ///< 0.3 for 30 %
    Days,
    Count,
};

/// One number of a client, declared once: its name in validation and in the editor, its range as
/// the database has it, what it does. Pure, for any thread.
struct ClientNumber
{
    QLatin1String column;    ///< of the table clients
    const char *title;       ///< QT_TRANSLATE_NOOP("regie::Clients", …)
    const char *explanation; ///< one sentence, likewise
    ClientUnit unit;
    double least, most;          ///< both allowed
    int decimals;                ///< that the database keeps
    bool isOptional;             ///< may be without a value
    std::optional<double> usual; ///< as a new client has it
    std::optional<double> (*value)(const Client &);
    void (*set)(Client &, std::optional<double>);

    QString translatedTitle() const;
    QString translatedExplanation() const;
};

/// All of them, in the order an operator reads them.
const QList<ClientNumber> &clientNumbers();
/// Null when there is none of that column.
const ClientNumber *clientNumber(const QString &column);

/// The name of any column of a client in words: "ROI target", "Time zone"; the column where it is
/// not known.
QString clientFieldTitle(const QString &column);

/// A value that the database would refuse, or that cannot work.
struct ClientProblem
{
    QString column;
    QString sentence; ///< whole, naming the field
};
/// The first one; nothing when all is well. What needs the database (that a connector exists) is
/// looked at by saveClient().
std::optional<ClientProblem> clientProblem(const Client &client);

/// As the database will keep it: numbers rounded to its decimals, texts without blanks around them.
Client asStored(const Client &client);

/// Its values by column, as the audit log has them; without key and version. Amounts are rounded,
/// so that equal ones are equal.
QJsonObject clientValues(const Client &client);
/// Sets one value from those of clientValues(); an unknown column is left out.
void setClientValue(Client &client, const QString &column, const QJsonValue &value);

} // namespace regie
