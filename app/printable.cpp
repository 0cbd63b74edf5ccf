// SPDX-License-Identifier: GPL-3.0-or-later
#include "printable.h"

namespace regie {

namespace {

constexpr char16_t controlPictures = 0x2400; // signs for U+0000 to U+001F
constexpr char16_t deletePicture = 0x2421;

/// Marks that turn the writing direction of what follows: a name could hide its end with them.
bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

QChar shown(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x20)
        return QChar(char16_t(controlPictures + code));
    if (code == 0x7F)
        return QChar(deletePicture);
    const bool isHidden = c.category() == QChar::Other_Control || turnsDirection(c) ||
                          c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    return isHidden ? QChar(QChar::ReplacementCharacter) : c;
}

QString printable(QString text, bool keepsLines)
{
    for (QChar &c : text) {
        if (!keepsLines || (c != u'\n' && c != u'\t'))
            c = shown(c);
    }
    return text;
}

} // namespace

QString printableLines(const QString &text)
{
    return printable(text, true);
}

QString printableLine(const QString &text)
{
    return printable(text, false);
}

} // namespace regie
