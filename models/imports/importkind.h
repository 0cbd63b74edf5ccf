// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace regie {

enum class FieldType { Text, Count, Money, Date, Choice, Time, Json };

/// Something that a row of a file may tell.
struct ImportField
{
    QString name; ///< "spend"; stable, kept in saved mappings
    FieldType type = FieldType::Text;
    bool required = false;
    bool mayBeConstant = false;  ///< the same for every row, given by the operator
    QStringList choices;         ///< of a Choice: what may be stored
    QStringList synonyms;        ///< names of columns it is found under, the best first
    bool emptyIsUnknown = false; ///< of a number: an empty cell is not 0
};

/// What files of one kind are read into: "metrics", "ads", "tasks".
struct ImportKind
{
    QString name;
    QList<ImportField> fields;

    const ImportField *field(const QString &fieldName) const;
    qsizetype indexOf(const QString &fieldName) const;
};

/// Figures of ad entities by day.
const ImportKind &metricsKind();
/// The ads library: names, status and daily budget of ad entities.
const ImportKind &adsKind();
/// Calls of language models: rows of marketing_task. Its fields are the columns of that table, and
/// duration_s, which is another unit of duration_ms.
const ImportKind &tasksKind();
/// Null where there is no kind of that name.
const ImportKind *importKind(const QString &name);

/// What an operator calls a field: "Entity id" for "entity_id". Translated.
QString fieldLabel(const QString &fieldName);

/// A column's name as synonyms are compared: lower case, without accents, "_" between words.
QString plainColumnName(const QString &name);

} // namespace regie
