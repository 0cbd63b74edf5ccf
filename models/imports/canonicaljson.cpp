// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/canonicaljson.h"

#include "imports/campaignframer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace regie {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::CanonicalJson", text);
}

void appendQuoted(std::string &out, std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (static_cast<unsigned char>(c) < 0x20)
            ((out += "\\u00") += digits[c >> 4]) += digits[c & 15];
        else
            out += c;
    }
    out += '"';
}

/// A number of at most 15 digits, well inside a double's range, comes back from it unchanged.
bool isExact(double value, std::string_view written)
{
    const std::string_view mantissa = written.substr(0, written.find_first_of("eE"));
    const auto digits = std::count_if(mantissa.begin(), mantissa.end(),
                                      [](char c) { return c >= '0' && c <= '9'; });
    const bool zero = mantissa.find_first_of("123456789") == std::string_view::npos;
    return digits <= 15 && (zero || (std::abs(value) > 1e-290 && std::abs(value) < 1e290));
}

/// Writes what nlohmann's parser reports into one growing text. Keys are put in order when their
/// object ends, by rearranging its stretch of the text.
class CanonicalWriter : public nlohmann::json_sax<nlohmann::json>
{
public:
    std::string take() { return std::move(m_out); }
    Error error() const { return Error::input(m_error, m_detail); }

    bool null() override { return literal("null"); }
    bool boolean(bool value) override { return literal(value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return literal(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override
    {
        return literal(std::to_string(value));
    }
    bool number_float(number_float_t value, const string_t &written) override;
    bool string(string_t &value) override;
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open('{'); }
    bool end_object() override;
    bool start_array(std::size_t) override { return open('['); }
    bool end_array() override;
    bool key(string_t &value) override;
    bool parse_error(std::size_t position, const std::string &token,
                     const nlohmann::detail::exception &error) override;

private:
    struct Span
    {
        size_t begin, keyEnd, end;
    };
    struct Level
    {
        size_t begin;
        bool object;
        bool empty = true;
        std::vector<Span> members;
    };

    bool open(char bracket);
    bool literal(std::string_view text);
    void separate();
    void endMember();
    bool refuse(const QString &reason);
    std::string_view keyOf(const Span &span) const;
    bool putInOrder(Level &level);

    std::string m_out;
    std::vector<Level> m_levels;
    QString m_error;
    QString m_detail;
};

bool CanonicalWriter::refuse(const QString &reason)
{
    m_error = reason;
    return false;
}

/// Before an element of an array; members of an object are separated by their keys.
void CanonicalWriter::separate()
{
    if (m_levels.empty() || m_levels.back().object)
        return;
    if (!m_levels.back().empty)
        m_out += ',';
    m_levels.back().empty = false;
}

void CanonicalWriter::endMember()
{
    if (!m_levels.empty() && m_levels.back().object)
        m_levels.back().members.back().end = m_out.size();
}

bool CanonicalWriter::literal(std::string_view text)
{
    separate();
    m_out += text;
    endMember();
    return true;
}

bool CanonicalWriter::number_float(number_float_t value, const string_t &written)
{
    if (!isExact(value, written))
        return literal(written);
    if (value == 0)
        return literal("0");
    char shortest[32];
    const auto end = std::to_chars(shortest, shortest + sizeof shortest, value).ptr;
    return literal(std::string_view(shortest, static_cast<size_t>(end - shortest)));
}

bool CanonicalWriter::string(string_t &value)
{
    if (value.find('\0') != std::string::npos)
        return refuse(translated(
            QT_TRANSLATE_NOOP("regie::CanonicalJson",
                              "a text holds the character NUL, which a database cannot store")));
    separate();
    appendQuoted(m_out, value);
    endMember();
    return true;
}

bool CanonicalWriter::key(string_t &value)
{
    if (value.find('\0') != std::string::npos)
        return refuse(translated(
            QT_TRANSLATE_NOOP("regie::CanonicalJson",
                              "a key holds the character NUL, which a database cannot store")));
    Level &level = m_levels.back();
    if (!level.members.empty())
        m_out += ',';
    const size_t begin = m_out.size();
    appendQuoted(m_out, value);
    level.members.push_back({begin, m_out.size(), m_out.size()});
    m_out += ':';
    return true;
}

bool CanonicalWriter::open(char bracket)
{
    if (std::ssize(m_levels) >= CampaignFramer::maximumDepth)
        return refuse(translated(QT_TRANSLATE_NOOP("regie::CanonicalJson",
                                                   "it is nested deeper than %1 levels"))
                          .arg(CampaignFramer::maximumDepth));
    separate();
    m_levels.push_back({m_out.size(), bracket == '{', true, {}});
    m_out += bracket;
    return true;
}

bool CanonicalWriter::end_array()
{
    m_levels.pop_back();
    m_out += ']';
    endMember();
    return true;
}

bool CanonicalWriter::end_object()
{
    if (!putInOrder(m_levels.back()))
        return false;
    m_levels.pop_back();
    m_out += '}';
    endMember();
    return true;
}

std::string_view CanonicalWriter::keyOf(const Span &span) const
{
    return std::string_view(m_out).substr(span.begin, span.keyEnd - span.begin);
}

bool CanonicalWriter::putInOrder(Level &level)
{
    std::vector<Span> &members = level.members;
    const auto less = [this](const Span &a, const Span &b) {
        return keyOf(a) < keyOf(b);
    };
    const bool ordered = std::is_sorted(members.begin(), members.end(), less);
    if (!ordered)
        std::sort(members.begin(), members.end(), less);
    const auto twice =
        std::adjacent_find(members.begin(), members.end(),
                           [this](const Span &a, const Span &b) { return keyOf(a) == keyOf(b); });
    if (twice != members.end()) {
        const std::string_view key = keyOf(*twice);
        return refuse(
            translated(QT_TRANSLATE_NOOP("regie::CanonicalJson", "the key %1 appears twice"))
                .arg(QString::fromUtf8(key.data(), std::ssize(key)).left(100)));
    }
    if (ordered)
        return true;
    std::string text;
    text.reserve(m_out.size() - level.begin);
    for (const Span &span : members)
        (text += text.empty() ? '{' : ',').append(m_out, span.begin, span.end - span.begin);
    m_out.replace(level.begin, std::string::npos, text);
    return true;
}

/// nlohmann's words without its codes: "[json.exception.parse_error.101] parse error at line 1,
/// column 5: syntax error while …" becomes "syntax error while …".
bool CanonicalWriter::parse_error(std::size_t position, const std::string &token,
                                  const nlohmann::detail::exception &error)
{
    if (dynamic_cast<const nlohmann::json::out_of_range *>(&error))
        return refuse(
            translated(QT_TRANSLATE_NOOP("regie::CanonicalJson", "the number %1 is too large"))
                .arg(QString::fromUtf8(token).left(40)));
    const QString what = QString::fromUtf8(error.what());
    const qsizetype cause = what.indexOf(QLatin1String(": "));
    m_detail = translated(QT_TRANSLATE_NOOP("regie::CanonicalJson", "byte %1: %2"))
                   .arg(position)
                   .arg(what.mid(cause + 2).left(200));
    return refuse(translated(QT_TRANSLATE_NOOP("regie::CanonicalJson", "it is not JSON")));
}

/// Behind the string that begins at `from`.
size_t skipString(std::string_view text, size_t from)
{
    size_t i = from + 1;
    while (i < text.size() && text[i] != '"')
        i += text[i] == '\\' ? 2 : 1;
    return std::min(i + 1, text.size());
}

/// Behind the value that begins at `from`: at the comma or bracket that follows it.
size_t skipValue(std::string_view text, size_t from)
{
    int depth = 0;
    size_t i = from;
    while (i < text.size()) {
        const char c = text[i];
        if (depth == 0 && (c == ',' || c == '}' || c == ']'))
            break;
        depth += c == '{' || c == '[' ? 1 : (c == '}' || c == ']' ? -1 : 0);
        i = c == '"' ? skipString(text, i) : i + 1;
    }
    return i;
}

} // namespace

Result<QByteArray> canonicalJson(QByteArrayView text)
{
    CanonicalWriter writer;
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &writer))
        return writer.error();
    return QByteArray::fromStdString(writer.take());
}

std::vector<JsonMember> jsonMembers(std::string_view canonicalObject)
{
    std::vector<JsonMember> members;
    size_t i = 1;
    while (i < canonicalObject.size() && canonicalObject[i] == '"') {
        const size_t keyEnd = skipString(canonicalObject, i);
        const size_t valueEnd = skipValue(canonicalObject, keyEnd + 1);
        members.push_back({canonicalObject.substr(i + 1, keyEnd - i - 2),
                           canonicalObject.substr(keyEnd + 1, valueEnd - keyEnd - 1)});
        i = valueEnd + 1;
    }
    return members;
}

QString jsonText(std::string_view canonicalString)
{
    if (!canonicalString.starts_with('"'))
        return {};
    const std::string_view inside = canonicalString.substr(1, canonicalString.size() - 2);
    if (inside.find('\\') == std::string_view::npos)
        return QString::fromUtf8(inside.data(), std::ssize(inside));
    const auto value = nlohmann::json::parse(canonicalString, nullptr, false);
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>())
                             : QString();
}

QByteArray jsonString(std::string_view utf8)
{
    std::string quoted;
    appendQuoted(quoted, utf8);
    return QByteArray::fromStdString(quoted);
}

} // namespace regie
