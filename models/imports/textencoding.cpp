// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/textencoding.h"

#include <array>

namespace regie {

namespace {

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF", 3);

/// What Windows-1252 has where Latin 1 has controls (WHATWG Encoding Standard, index windows-1252).
constexpr std::array<char16_t, 32> windowsControls{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void appendUtf8(QByteArray &out, char16_t c)
{
    if (c < 0x800) {
        out.append(static_cast<char>(0xC0 | (c >> 6)));
    } else {
        out.append(static_cast<char>(0xE0 | (c >> 12)));
        out.append(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
    }
    out.append(static_cast<char>(0x80 | (c & 0x3F)));
}

void convertWindows1252(QByteArrayView piece, QByteArray &out)
{
    for (const char c : piece) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            out.append(c);
        else
            appendUtf8(out, byte < 0xA0 ? windowsControls[byte - 0x80] : byte);
    }
}

/// Without a last character that only begins.
QByteArrayView wholeCharacters(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? bytes.chopped(back) : bytes;
    }
    return bytes;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LittleEndian:
        return QStringLiteral("utf-16le");
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("utf-16be");
    case TextEncoding::Windows1252:
        return QStringLiteral("windows-1252");
    case TextEncoding::Utf8:
        break;
    }
    return QStringLiteral("utf-8");
}

TextEncoding encodingNamed(const QString &name, bool *known)
{
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf16LittleEndian,
                                        TextEncoding::Utf16BigEndian, TextEncoding::Windows1252}) {
        if (name.compare(encodingName(encoding), Qt::CaseInsensitive) != 0)
            continue;
        if (known)
            *known = true;
        return encoding;
    }
    if (known)
        *known = false;
    return TextEncoding::Utf8;
}

TextEncoding detectEncoding(QByteArrayView start)
{
    if (start.startsWith(utf8Mark))
        return TextEncoding::Utf8;
    if (start.startsWith(QByteArrayView("\xFF\xFE", 2)))
        return TextEncoding::Utf16LittleEndian;
    if (start.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return TextEncoding::Utf16BigEndian;
    return wholeCharacters(start).isValidUtf8() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

Utf8Converter::Utf8Converter(TextEncoding encoding)
    : m_encoding(encoding)
    , m_decoder(encoding == TextEncoding::Utf16BigEndian ? QStringConverter::Utf16BE
                                                         : QStringConverter::Utf16LE)
{}

void Utf8Converter::convert(QByteArrayView piece, QByteArray &out)
{
    switch (m_encoding) {
    case TextEncoding::Utf8:
        return convertUtf8(piece, out);
    case TextEncoding::Windows1252:
        return convertWindows1252(piece, out);
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian: {
        const QString text = m_decoder(piece);
        out.append(text.toUtf8());
    }
    }
}

void Utf8Converter::convertUtf8(QByteArrayView piece, QByteArray &out)
{
    if (m_started) {
        out.append(piece);
        return;
    }
    m_mark.append(piece);
    if (m_mark.size() < utf8Mark.size() && utf8Mark.startsWith(m_mark) && !piece.isEmpty())
        return;
    m_started = true;
    out.append(m_mark.startsWith(utf8Mark) ? m_mark.sliced(utf8Mark.size()) : m_mark);
    m_mark.clear();
}

} // namespace regie
