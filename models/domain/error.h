// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace regie {

enum class ErrorKind {
    Cancelled,      ///< somebody asked for it to stop; never shown
    Offline,        ///< the server cannot be reached, or the connection broke
    Authentication, ///< the server refused the user or password
    Permission,     ///< the user may not do this
    Conflict,       ///< constraint, deadlock or serialization failure
    Resources,      ///< disk or memory full, too many connections
    Timeout,        ///< the server's statement or lock timeout
    Input,          ///< a file or value that was handed in is wrong
    Schema,         ///< the database's version and the program's do not fit
    Internal,       ///< a defect of the program
};

/// What went wrong, as a value that may cross threads. Only `ui` and the command line show it.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString sqlState; ///< five characters, empty when the fault is not the server's
    QString query;    ///< name of the query in the catalogue, empty outside queries
    QString summary;  ///< one whole translated sentence for the operator
    QString detail;   ///< the cause in the server's or system's own words, may be empty

    static Error cancelled();
    static Error input(const QString &summary, const QString &detail = {});
    static Error internal(const QString &summary, const QString &detail = {});

    /// The summary and, where there is one, the cause: "Sentence. (cause)".
    QString text() const;
};

/// Kind for a SQLSTATE as PostgreSQL documents it (appendix A, "PostgreSQL Error Codes").
ErrorKind errorKindForSqlState(const QString &sqlState);

/// The translated sentence an operator reads for a kind of error.
QString summaryFor(ErrorKind kind);

} // namespace regie
