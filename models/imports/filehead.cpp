// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/filehead.h"

#include "imports/delimitedreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace regie {

Result<FileHead> readHead(const QString &fileName, const DelimitedDialect &dialect)
{
    const auto reader = DelimitedReader::open(fileName, dialect);
    if (!reader)
        return reader.error();
    DelimitedRow row;
    const Result<bool> read = (*reader)->next(row);
    if (!read)
        return read.error();
    if (!*read)
        return Error::input(QCoreApplication::translate("regie::DelimitedDialect",
                                                        QT_TRANSLATE_NOOP("regie::DelimitedDialect",
                                                                          "The file %1 is empty."))
                                .arg(fileName));
    FileHead head;
    head.columns = static_cast<int>(row.cells.size());
    if (!dialect.hasHeader)
        return head;
    for (const QByteArrayView cell : row.cells)
        head.headers.append(QString::fromUtf8(cell));
    head.raw = QString::fromUtf8(row.raw).toUtf8();
    return head;
}

bool seemsDelimited(const QString &fileName)
{
    static const QStringList suffixes{QStringLiteral("csv"), QStringLiteral("tsv"),
                                      QStringLiteral("txt")};
    if (!suffixes.contains(QFileInfo(fileName).suffix().toLower()))
        return false;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return true; // the window says that it cannot be read
    QByteArray start = file.read(4096);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed();
    return !start.startsWith('{') && !start.startsWith('[');
}

} // namespace regie
