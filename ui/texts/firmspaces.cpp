// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/firmspaces.h"

#include <QRegularExpression>

namespace regie {

using namespace Qt::StringLiterals;

QString unbroken(QString quantity)
{
    return quantity.replace(u' ', QChar::Nbsp);
}

QString withFirmSpaces(const QString &sentence)
{
    static const QRegularExpression breaking(
        uR"((?<=\d) (?=(?:[%$€£×]|(?:ms|s|min|h|d|j|[A-Z]{3})\b))|(?<=«) | (?=[:;!?»]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return QString(sentence).replace(breaking, QString(QChar::Nbsp));
}

} // namespace regie
