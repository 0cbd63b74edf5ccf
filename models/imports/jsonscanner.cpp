// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/jsonscanner.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace regie {

namespace {

constexpr size_t captureLimit = 256;

enum Member : unsigned { Id = 1, Niche = 2, Name = 4, Start = 8, Phases = 16 };

struct TellingMember
{
    std::string_view key;
    Member bit;
};

constexpr std::array<TellingMember, 5> tellingMembers{{{"campaign_id", Id},
                                                       {"niche", Niche},
                                                       {"name", Name},
                                                       {"start_time", Start},
                                                       {"phases", Phases}}};

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

bool isLiteral(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z') || byte == '-' || byte == '+' || byte == '.';
}

bool isPlain(char byte)
{
    return byte != '"' && byte != '\\' && static_cast<unsigned char>(byte) >= 0x20;
}

} // namespace

qsizetype JsonScanner::feed(const char *data, qsizetype size)
{
    qsizetype used = 0;
    while (used < size && m_state == State::Reading) {
        qsizetype taken = 0;
        if (m_expect == Expect::String)
            taken = skipString(data + used, size - used);
        if (taken == 0 && step(data[used]))
            taken = 1;
        used += taken;
        m_offset += taken;
    }
    return used;
}

qsizetype JsonScanner::skipString(const char *data, qsizetype size)
{
    const char *end = std::find_if_not(data, data + size, isPlain);
    capture(data, end - data);
    return end - data;
}

/// False when the byte does not belong to what was being read: looked at again, or the end.
bool JsonScanner::step(char byte)
{
    switch (m_expect) {
    case Expect::String:
        if (byte == '"')
            endString();
        else if (byte == '\\')
            m_expect = Expect::Escape;
        else
            fail(); // a control character: the quote that should end the string is missing
        break;
    case Expect::Escape:
        if (static_cast<unsigned char>(byte) < 0x20)
            fail();
        else
            m_expect = Expect::String;
        break;
    case Expect::Literal:
        if (!isLiteral(byte)) {
            if (m_capturing && m_campaignId == "null")
                m_campaignId.clear();
            endValue();
            return false;
        }
        capture(&byte, 1);
        break;
    default:
        if (isBlank(byte))
            return true;
        if (m_expect == Expect::Colon && byte == ':')
            m_expect = Expect::Value;
        else if (m_expect == Expect::CommaOrEnd && byte == ',')
            comma();
        else
            beginValue(byte);
        if (m_state != State::Damaged && m_expect != Expect::String)
            m_afterString = false;
    }
    return m_state != State::Damaged;
}

void JsonScanner::beginValue(char byte)
{
    const bool value = m_expect == Expect::Value || m_expect == Expect::FirstValueOrEnd;
    const bool key = m_expect == Expect::Key || m_expect == Expect::FirstKeyOrEnd;
    if (byte == '}' && (m_expect == Expect::FirstKeyOrEnd || m_expect == Expect::CommaOrEnd))
        return close(true);
    if (byte == ']' && (m_expect == Expect::FirstValueOrEnd || m_expect == Expect::CommaOrEnd))
        return close(false);
    if (byte == '"' && (value || key))
        return beginString(key);
    if (!value)
        return fail();
    if (byte == '{' || byte == '[')
        return open(byte == '{');
    if (!isLiteral(byte))
        return fail();
    m_expect = Expect::Literal;
    m_capturing = m_open.size() == 1 && m_key == "campaign_id";
    capture(&byte, 1);
    if (m_open.empty())
        m_kind = Kind::Scalar;
}

void JsonScanner::open(bool object)
{
    if (std::ssize(m_open) >= maximumDepth)
        return fail();
    if (m_open.empty())
        m_kind = object ? Kind::Object : Kind::Array;
    const bool list = m_watchForList && !object && m_open.size() == 1 && m_kind == Kind::Object &&
                      m_key == "campaigns";
    m_open.push_back(object);
    m_deepest = std::max<qsizetype>(m_deepest, std::ssize(m_open));
    m_expect = object ? Expect::FirstKeyOrEnd : Expect::FirstValueOrEnd;
    if (list)
        m_state = State::List;
}

void JsonScanner::close(bool object)
{
    if (m_open.empty() || m_open.back() != object)
        return fail();
    m_open.pop_back();
    endValue();
}

void JsonScanner::beginString(bool isKey)
{
    m_expect = Expect::String;
    m_isKey = isKey;
    m_stringStart = m_offset;
    const bool top = m_open.size() == 1;
    m_capturing = top && (isKey || m_key == "campaign_id");
    if (top && isKey)
        m_key.clear();
    else if (m_capturing)
        m_campaignId.clear();
    if (m_open.empty())
        m_kind = Kind::String;
}

void JsonScanner::endString()
{
    m_afterString = true;
    if (!m_isKey)
        return endValue();
    m_expect = Expect::Colon;
    if (m_open.size() == 1)
        endKey();
}

void JsonScanner::endKey()
{
    m_capturing = false;
    for (const TellingMember &member : tellingMembers)
        if (m_key == member.key)
            m_members |= member.bit;
}

void JsonScanner::endValue()
{
    m_capturing = false;
    m_expect = Expect::CommaOrEnd;
    if (m_open.empty())
        m_state = State::Complete;
}

void JsonScanner::comma()
{
    m_expect = m_open.back() ? Expect::Key : Expect::Value;
}

void JsonScanner::capture(const char *data, qsizetype size)
{
    if (!m_capturing)
        return;
    std::string &target = m_expect == Expect::String && m_isKey ? m_key : m_campaignId;
    const size_t room = captureLimit - std::min(captureLimit, target.size());
    target.append(data, std::min(static_cast<size_t>(size), room));
}

qint64 JsonScanner::resumeOffset() const
{
    const bool stringInDoubt =
        m_expect == Expect::String || m_expect == Expect::Escape || m_afterString;
    return stringInDoubt ? m_stringStart + 1 : m_offset;
}

bool JsonScanner::looksLikeCampaign() const
{
    return (m_members & Id) || ((m_members & (Niche | Name)) && (m_members & (Start | Phases)));
}

} // namespace regie
