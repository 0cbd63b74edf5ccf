// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/filehead.h"
#include "imports/importkind.h"
#include "imports/metricsimport.h"

class QCommandLineParser;

namespace regie {

/// What an operator says on the command line about a delimited file; the rest is found out.
struct ImportArguments
{
    KnownDialect dialect;
    QString mapping;                    ///< name of a saved one
    QString saveMapping;                ///< name to save it under
    QMap<QString, FieldSource> sources; ///< of single fields
    std::optional<bool> addUp;
    bool dryRun = false;
};

/// Options of every delimited file.
void declareFileOptions(QCommandLineParser &parser);
/// What they say. Input error with a sentence for a value that cannot be.
Result<ImportArguments> readFileArguments(const QCommandLineParser &parser);

/// Options of "import metrics" and its like.
void declareImportOptions(QCommandLineParser &parser);
/// Input error with a sentence for a value that cannot be.
Result<ImportArguments> readImportArguments(const QCommandLineParser &parser);

/// Input error, naming the fields that there are, for a source of one that there is not.
Status knowsFields(const ImportKind &kind, const QMap<QString, FieldSource> &sources);

/// An import that is ready to run, and what of it was only guessed.
struct PreparedImport
{
    MetricsImportOptions options;
    FileHead head;
    QStringList guesses; ///< sentences
};

/// Finds the dialect and the mapping: what was said, else what was saved, else what the file
/// tells. Saves the mapping where that was asked for. Blocking.
Result<PreparedImport> prepareImport(Session &session, const QString &fileName, const QString &kind,
                                     const ImportArguments &arguments);

} // namespace regie
