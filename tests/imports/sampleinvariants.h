// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace regie {

/// A sentence that must hold for sample data, and a query that counts what breaks it. %1 in the
/// query stands for the reference instant.
struct Invariant
{
    const char *sentence;
    const char *violations;
};

const QList<Invariant> &sampleInvariants();

} // namespace regie
