// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QCoreApplication>

namespace regie {

/// What decisions say to operators.
struct DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Suggestions)

public:
    /// How far it came before the error.
    static Error stoppedAfter(const Error &error, qint64 done);
};

} // namespace regie
