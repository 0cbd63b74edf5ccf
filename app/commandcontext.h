// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "databaseaccess.h"
#include "interrupt.h"
#include "invocation.h"

class QCommandLineParser;

namespace regie {

class Logging;

/// What a running command has. Borrowed for the time it runs.
struct CommandContext
{
    const QCommandLineParser &options;
    /// What stands after the command's own words.
    QStringList arguments;
    Invocation invocation;
    Console &console;
    DatabaseAccess &database;
    Logging &logging;
    Interrupt &interrupt;

    /// Tells why, to a person or a program, and what the process should exit with.
    int fail(const Error &error) const;
    int usageError(const QString &sentence) const;
    /// The object with --json, else the text.
    int succeed(const QJsonObject &object, const QString &text) const;
    /// The same with one line each, whatever line breaks names have.
    int succeedInLines(const QJsonObject &object, const QStringList &lines) const;
};

/// One command, declared once: finding it, its help and running it follow.
struct Command
{
    QString name;      ///< "import campaigns"
    QString arguments; ///< "FILE", as the help shows it
    int argumentCount = 0;
    const char *summary = ""; ///< QT_TRANSLATE_NOOP("regie::Commands", …)
    void (*declareOptions)(QCommandLineParser &parser) = nullptr; ///< null: none of its own
    int (*run)(CommandContext &context) = nullptr;
    int optionalArguments = 0; ///< how many more there may be

    QString translatedSummary() const;
};

/// {"error":{"kind":…,"summary":…,"detail":…,"sqlstate":…}}.
QJsonObject errorToJson(const Error &error);

} // namespace regie
