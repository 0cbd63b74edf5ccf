// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDate>

#include <optional>

class QCommandLineParser;

namespace regie {

// Values of options. Errors are sentences about how the command was used.

/// A day written as 2026-01-31; `name` says where, "--from" or "DAY".
Result<QDate> dayFrom(const QString &text, const QString &name);
/// Of an option that has to be given.
Result<QDate> dayOption(const QCommandLineParser &parser, const QString &name);
/// A number with a point, 0 or more; nothing where the option is not given.
Result<std::optional<double>> amountOption(const QCommandLineParser &parser, const QString &name);

} // namespace regie
