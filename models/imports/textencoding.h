// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringDecoder>

namespace regie {

/// How the bytes of a text file are meant.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// "utf-8", "utf-16le", "utf-16be", "windows-1252".
QString encodingName(TextEncoding encoding);
/// UTF-8 for a name that is not known.
TextEncoding encodingNamed(const QString &name, bool *known = nullptr);

/// By the byte-order mark where there is one; else UTF-8 if the bytes are, else Windows-1252. A
/// last character that is cut in two does not count against UTF-8.
TextEncoding detectEncoding(QByteArrayView start);

/// Turns the bytes of a file into UTF-8, in pieces of any size, without the byte-order mark. UTF-8
/// is handed on as it is, valid or not.
class Utf8Converter
{
public:
    explicit Utf8Converter(TextEncoding encoding);
    /// Appends to `out`.
    void convert(QByteArrayView piece, QByteArray &out);

private:
    void convertUtf8(QByteArrayView piece, QByteArray &out);

    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_mark; ///< what may become a byte-order mark
    bool m_started = false;
};

} // namespace regie
