// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/check.h"

namespace regie {

/// Every background check, in the order operators see them.
const QList<CheckSpec> &checkSpecs();
/// Null when there is none of that name.
const CheckSpec *checkSpec(const QString &name);

} // namespace regie
