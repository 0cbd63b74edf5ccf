// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonreader.h"

#include <cstring>

namespace regie {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Of four digits that are known to be some.
char16_t codeUnit(const char *digits)
{
    int unit = 0;
    for (int i = 0; i < 4; ++i)
        unit = unit * 16 + hexDigit(digits[i]);
    return char16_t(unit);
}

/// The first quote, backslash or control character, or the end: eight bytes at a time, as most of a
/// large JSON is text.
const char *plainEnd(const char *at, const char *end)
{
    constexpr quint64 ones = 0x0101'0101'0101'0101;
    constexpr quint64 highs = 0x8080'8080'8080'8080;
    const auto hasZero = [](quint64 bytes) {
        return (bytes - ones) & ~bytes & highs;
    };
    while (end - at >= 8) {
        quint64 bytes = 0;
        std::memcpy(&bytes, at, sizeof bytes);
        const quint64 controls = (bytes - ones * 0x20) & ~bytes & highs;
        if (controls | hasZero(bytes ^ (ones * '"')) | hasZero(bytes ^ (ones * '\\')))
            break;
        at += sizeof bytes;
    }
    while (at < end && *at != '"' && *at != '\\' && static_cast<unsigned char>(*at) >= 0x20)
        ++at;
    return at;
}

} // namespace

QString unescaped(const char *&at)
{
    const char kind = at[1];
    if (kind != 'u') {
        at += 2;
        static constexpr char names[] = "bfnrt";
        static constexpr char meant[] = "\b\f\n\r\t";
        const char *found = std::strchr(names, kind);
        return QString(QLatin1Char(found ? meant[found - names] : kind));
    }
    const QChar first(codeUnit(at + 2));
    at += 6;
    if (!first.isSurrogate())
        return QString(first);
    if (first.isHighSurrogate() && at[0] == '\\' && at[1] == 'u') {
        const QChar second(codeUnit(at + 2));
        if (second.isLowSurrogate()) {
            at += 6;
            return QString(first) + second;
        }
    }
    return QString(QChar(QChar::ReplacementCharacter));
}

JsonTree::Reader::Reader(JsonTree &tree)
    : m_tree(tree)
    , m_begin(tree.m_text.constData())
    , m_end(m_begin + tree.m_text.size())
    , m_at(m_begin)
{
    m_tree.m_nodes.reserve(size_t(tree.m_text.size() / 24 + 16));
}

bool JsonTree::Reader::read()
{
    skipBlanks();
    if (!value(none))
        return false;
    while (!m_open.empty()) {
        if (!member())
            return false;
    }
    skipBlanks();
    return m_at == m_end;
}

void JsonTree::Reader::skipBlanks()
{
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
        ++m_at;
}

/// One step within the innermost value that is open: its next member, or its end.
bool JsonTree::Reader::member()
{
    Entry &in = m_tree.m_nodes[m_open.back()];
    skipBlanks();
    if (is(in.kind == Kind::Object ? '}' : ']')) {
        ++m_at;
        in.end = quint32(offset());
        m_open.pop_back();
        return true;
    }
    if (in.count > 0) {
        if (!is(','))
            return false;
        ++m_at;
        skipBlanks();
    }
    quint32 key = none;
    return (in.kind != Kind::Object || memberKey(&key)) && value(key);
}

bool JsonTree::Reader::memberKey(quint32 *key)
{
    *key = quint32(offset());
    if (!is('"') || !string())
        return false;
    skipBlanks();
    if (!is(':'))
        return false;
    ++m_at;
    skipBlanks();
    return true;
}

bool JsonTree::Reader::value(quint32 key)
{
    if (m_at == m_end)
        return false;
    const auto node = Node(m_tree.m_nodes.size());
    Entry entry;
    entry.key = key;
    entry.begin = quint32(offset());
    if (!m_open.empty()) {
        entry.parent = m_open.back();
        entry.row = m_tree.m_nodes[entry.parent].count++;
    }
    const char first = *m_at;
    bool isSound = true;
    if (first == '{' || first == '[') {
        const bool isDeep = qsizetype(m_open.size()) >= deepest;
        entry.kind = isDeep ? Kind::Deep : first == '{' ? Kind::Object : Kind::Array;
        isSound = isDeep ? deep() : (++m_at, m_open.push_back(node), true);
    } else if (first == '"') {
        entry.kind = Kind::String;
        isSound = string();
    } else if (first == '-' || isDigit(first)) {
        entry.kind = Kind::Number;
        isSound = number();
    } else {
        entry.kind = first == 'n' ? Kind::Null : Kind::Bool;
        isSound = word();
    }
    entry.end = quint32(offset());
    m_tree.m_nodes.push_back(entry);
    return isSound;
}

bool JsonTree::Reader::word()
{
    for (const char *known : {"true", "false", "null"}) {
        const qsizetype size = qsizetype(std::strlen(known));
        if (m_end - m_at >= size && std::memcmp(m_at, known, size_t(size)) == 0) {
            m_at += size;
            return true;
        }
    }
    return false;
}

bool JsonTree::Reader::digits()
{
    const char *const first = m_at;
    while (m_at < m_end && isDigit(*m_at))
        ++m_at;
    return m_at > first;
}

bool JsonTree::Reader::number()
{
    if (is('-'))
        ++m_at;
    if (is('0'))
        ++m_at;
    else if (!digits())
        return false;
    if (is('.')) {
        ++m_at;
        if (!digits())
            return false;
    }
    if (!is('e') && !is('E'))
        return true;
    ++m_at;
    if (is('+') || is('-'))
        ++m_at;
    return digits();
}

bool JsonTree::Reader::string()
{
    ++m_at;
    while (true) {
        m_at = plainEnd(m_at, m_end);
        if (is('"'))
            break;
        if (!is('\\') || !escape())
            return false;
    }
    ++m_at;
    return true;
}

bool JsonTree::Reader::escape()
{
    if (m_end - m_at < 2 || !std::strchr("\"\\/bfnrtu", m_at[1]) || m_at[1] == 0)
        return false;
    const bool isUnit = m_at[1] == 'u';
    if (isUnit && m_end - m_at < 6)
        return false;
    for (int i = 2; isUnit && i < 6; ++i) {
        if (hexDigit(m_at[i]) < 0)
            return false;
    }
    m_at += isUnit ? 6 : 2;
    return true;
}

/// Over a value without taking it apart: its brackets and strings must match.
bool JsonTree::Reader::deep()
{
    std::vector<char> wanted;
    do {
        if (m_at == m_end)
            return false;
        const char c = *m_at;
        if (c == '"') {
            if (!string())
                return false;
            continue;
        }
        if (c == '{' || c == '[') {
            wanted.push_back(c == '{' ? '}' : ']');
        } else if (c == '}' || c == ']') {
            if (wanted.back() != c)
                return false;
            wanted.pop_back();
        }
        ++m_at;
    } while (!wanted.empty());
    return true;
}

} // namespace regie
