// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberoption.h"

#include <QCommandLineParser>

namespace regie {

Result<qint64> numberOption(const QCommandLineParser &parser, const QString &name)
{
    const QString text = parser.value(name);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number >= 0)
        return number;
    return Error::input(
        QCoreApplication::translate("regie::CommandLine",
                                    "--%1 needs a whole number that is not negative, not \"%2\".")
            .arg(name, text));
}

} // namespace regie
