// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

class QCommandLineParser;

namespace regie {

/// The whole number, 0 or more, that an option was given, or its default. The error is a sentence
/// about how the command was used.
Result<qint64> numberOption(const QCommandLineParser &parser, const QString &name);

} // namespace regie
