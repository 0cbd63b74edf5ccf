// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "imports/importkind.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace regie {

class Session;

/// Where a field's value comes from.
struct FieldSource
{
    enum class From { Column, Constant };
    From from = From::Column;
    QString text;   ///< the column's name, or the constant
    int index = -1; ///< the column's place from 0; files with a header are told by the name first

    static FieldSource column(const QString &name, int index);
    static FieldSource constant(const QString &text);
    friend bool operator==(const FieldSource &, const FieldSource &) = default;
};

/// How the columns of a file become the fields of a kind. A value; fields that are not named are
/// not told by the file.
struct ColumnMapping
{
    QMap<QString, FieldSource> fields; ///< by the name of the field

    QJsonObject toJson() const;
    static ColumnMapping fromJson(const QJsonObject &json);
    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// By the names of columns, in English and French. An entity type is told by the column its id
/// comes from: "adset_id". `headers` are empty for files without a header: then nothing is guessed.
ColumnMapping guessMapping(const ImportKind &kind, const QStringList &headers);

/// The column of a source in a file with these headers and so many columns; -1 when it is not
/// there. Case, accents and blanks of a name do not matter.
int columnOf(const FieldSource &source, const QStringList &headers, int columns);

/// What keeps a mapping from being used with a file: a sentence for each required field that is
/// not mapped, column that is not in the file, constant that cannot be. Empty: nothing.
QStringList mappingProblems(const ImportKind &kind, const ColumnMapping &mapping,
                            const QStringList &headers, int columns);

/// A mapping that was saved under a name, with how its files are written.
struct SavedMapping
{
    QString name;
    ColumnMapping mapping;
    QJsonObject options; ///< DelimitedDialect::toJson() and what the kind adds ("add_up")
};
/// Those of a kind, by name.
Result<QList<SavedMapping>> savedMappings(Session &session, const QString &kind);
/// An empty optional when there is none of that name.
Result<std::optional<SavedMapping>> savedMapping(Session &session, const QString &kind,
                                                 const QString &name);
/// Makes or replaces it. Input error for an empty name.
Status saveMapping(Session &session, const QString &kind, const SavedMapping &mapping);
Status removeMapping(Session &session, const QString &kind, const QString &name);

} // namespace regie
