// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace regie {

/// The same JSON always as the same bytes: UTF-8, no blanks, keys in order, numbers in their
/// shortest form where a double holds them exactly and as written where it does not. So it can be
/// hashed and stored in a jsonb column without loss. Any thread; memory is a small multiple of the
/// text's. Refused: what is not JSON, a key that appears twice in an object, and the character NUL,
/// which PostgreSQL cannot store. The error has a detail only where the text is not JSON at all.
Result<QByteArray> canonicalJson(QByteArrayView text);

/// A member of an object; both parts point into the text it was taken from.
struct JsonMember
{
    std::string_view key; ///< escaped as in the text, without quotes
    std::string_view value;
};

/// The members of an object in canonical form, in order.
std::vector<JsonMember> jsonMembers(std::string_view canonicalObject);

/// The characters of a string in canonical form, quotes included; empty for any other value.
QString jsonText(std::string_view canonicalString);

/// `text` as a JSON string with its quotes.
QByteArray jsonString(std::string_view utf8);

} // namespace regie
