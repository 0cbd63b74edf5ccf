// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/visibletext.h"

#include <algorithm>

namespace regie {

namespace {

/// Marks, embeddings, overrides and isolates of the direction of writing.
bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e ||
           c == 0x200f || c == 0x061c;
}

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == 0x2028 || c == 0x2029;
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || turnsDirection(c) || isLineEnd(c);
}

QString shownAs(char16_t c, bool keepLines)
{
    if (keepLines && (c == u'\n' || c == u'\t'))
        return QString(QChar(c));
    if (isLineEnd(c))
        return keepLines ? QString(u'\n') : QString(u'↵');
    if (c == u'\t')
        return QString(u' ');
    if (c < 0x20)
        return QString(QChar(char16_t(0x2400 + c))); // pictures of control characters
    return QStringLiteral("‹U+%1›").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

QString visibleText(const QString &text, bool keepLines)
{
    const auto isOdd = [](QChar c) {
        return isControl(c.unicode());
    };
    if (std::none_of(text.begin(), text.end(), isOdd))
        return text;
    QString shown;
    shown.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool isPair = c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
        if (isControl(c) && !isPair)
            shown += shownAs(c, keepLines);
        else if (!isPair)
            shown += text.at(i);
    }
    return shown;
}

} // namespace regie
