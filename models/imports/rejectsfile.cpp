// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/rejectsfile.h"

#include "imports/delimitedwriter.h"

#include <QCoreApplication>

namespace regie {

RejectsFile::RejectsFile(const QString &fileName, char delimiter)
    : m_file(fileName)
    , m_delimiter(delimiter)
{}

Status RejectsFile::open()
{
    return m_file.open(QIODevice::WriteOnly) ? Status() : Status(error());
}

void RejectsFile::begin(const QByteArray &header)
{
    m_file.write("\xEF\xBB\xBF");
    if (!header.isEmpty())
        m_file.write(QByteArray("import_reason") + m_delimiter + "import_line" + m_delimiter +
                     header + '\n');
}

void RejectsFile::add(const RejectedRow &row)
{
    m_file.write(delimitedCell(row.reason.toUtf8(), m_delimiter) + m_delimiter +
                 QByteArray::number(row.line) + m_delimiter + row.raw + '\n');
}

Status RejectsFile::commit()
{
    return m_file.commit() ? Status() : Status(error());
}

Error RejectsFile::error() const
{
    return Error::input(
        QCoreApplication::translate("regie::RejectsFile", "The rejects cannot be written to %1.")
            .arg(m_file.fileName()),
        m_file.errorString());
}

} // namespace regie
