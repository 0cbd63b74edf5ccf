// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace regie {

/// The text of resources/queries/NAME.sql, without its comments. Any thread. Empty when there is
/// no such statement, which a test rules out for every name the program uses.
QString statementText(const QString &name);

/// Names of all statements in the catalogue.
QStringList statementNames();

} // namespace regie
