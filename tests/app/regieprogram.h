// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testdatabase.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace regie {

/// What a run of the program left.
struct ProgramOutcome
{
    int code = -1; ///< -1: it did not end by itself
    QString output;
    QString complaint;

    QJsonObject json() const;
};

/// The real program, in a home of its own.
class RegieProgram
{
public:
    RegieProgram();

    QProcessEnvironment environment() const;
    ProgramOutcome run(const QStringList &arguments) const;
    /// Begins and does not wait.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    /// The same on a test's database.
    static QStringList on(const TestDatabase &database, const QStringList &arguments);
    QString filePath(const QString &name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_home;
};

} // namespace regie
