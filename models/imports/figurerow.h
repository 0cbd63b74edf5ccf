// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/columnmapping.h"
#include "imports/delimitedreader.h"
#include "imports/fieldvalues.h"

#include <array>

namespace regie {

class CopyWriter;

/// Reads rows of a file into the fields of a kind, by a mapping and a dialect, and writes them as
/// rows of metric_import_rows. Used in one thread.
class FigureRow
{
public:
    FigureRow(const ImportKind &kind, const ColumnMapping &mapping, const DelimitedDialect &dialect,
              const QStringList &headers, int columns);

    /// Takes what the row tells. False: it cannot be used, reason() says why.
    bool read(const DelimitedRow &row);
    QString reason() const { return m_reason; }
    /// Index of the field at fault in the kind; -1: the row as a whole.
    int faultyField() const { return m_faulty; }
    /// What stands there; valid as long as the row that was read.
    QByteArrayView faultyCell() const { return m_faultyCell; }
    /// "" where there is none, also of a row that cannot be used.
    QByteArray entityId() const;
    bool hasMoreConversionsThanClicks() const;
    /// What would be stored, for a preview; "" for a field that is not told.
    QString shown(qsizetype field) const;

    /// The columns that write() and writeRejected() fill, for the COPY.
    static QString columns();
    Status write(CopyWriter &copy, qint64 place, const DelimitedRow &row) const;
    Status writeRejected(CopyWriter &copy, qint64 place, const DelimitedRow &row) const;

private:
    /// For constants: only how values are read.
    explicit FigureRow(const DelimitedDialect &dialect);

    struct Value
    {
        const ImportField *field = nullptr;
        int column = -1; ///< -1: constant, or not told
        bool told = false;
        QByteArray text; ///< as PostgreSQL reads it
        QByteArray day;  ///< the cell that `text` is the date of; "" where it is not
        qint64 count = 0;
        bool isNull = true;
    };

    FieldFault readValue(Value &value, QByteArrayView cell) const;
    FieldFault readDay(Value &value, QByteArrayView cell) const;
    FieldFault readText(Value &value, QByteArrayView cell) const;
    FieldFault readChoice(Value &value, QByteArrayView cell) const;
    void fail(qsizetype field, FieldFault fault, QByteArrayView cell);
    const Value *find(const char *name) const;
    void writeField(CopyWriter &copy, const Value *value) const;

    const DelimitedDialect m_dialect;
    const int m_columns;
    std::vector<Value> m_values;        ///< by field of the kind
    std::vector<const Value *> m_order; ///< by column of the table
    const Value *m_conversions = nullptr;
    const Value *m_clicks = nullptr;
    QString m_reason;
    int m_faulty = -1;
    QByteArrayView m_faultyCell;
};

} // namespace regie
