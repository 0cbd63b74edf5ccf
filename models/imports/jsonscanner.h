// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <vector>

namespace regie {

/// Follows one JSON value byte by byte, however the bytes are cut, and tells where it ends or where
/// it stops being JSON (RFC 8259). Any thread, no allocation per byte. Checks brackets, commas,
/// colons and strings; what numbers, escapes and UTF-8 are worth is left to the parser of the whole
/// value.
class JsonScanner
{
public:
    enum class State {
        Reading,
        List,     ///< just behind the "[" of a member "campaigns"; feed from its "]" to go on
        Complete, ///< just behind the value
        Damaged,  ///< the byte at offset() cannot stand there
    };
    enum class Kind { None, Object, Array, String, Scalar };

    /// Nothing that anybody means is nested deeper; a bound for the memory of the bracket stack.
    static constexpr qsizetype maximumDepth = 100'000;

    /// `watchForList`: stop in State::List where a top member "campaigns" is a list.
    explicit JsonScanner(bool watchForList = false)
        : m_watchForList(watchForList)
    {}

    /// Reads on; the number of bytes that belong to the value.
    qsizetype feed(const char *data, qsizetype size);
    /// From State::List back to reading.
    void resumeAfterList() { m_state = State::Reading; }

    State state() const { return m_state; }
    Kind kind() const { return m_kind; }
    /// Bytes read so far.
    qint64 offset() const { return m_offset; }
    /// The deepest nesting so far.
    qsizetype deepest() const { return m_deepest; }

    /// Where the next value may begin after damage at offset(): behind the quote that opened the
    /// last string when a quote too few or too many may be what went wrong, else offset().
    qint64 resumeOffset() const;

    /// True with the members that only a campaign has.
    bool looksLikeCampaign() const;
    /// The value of a top member "campaign_id" as written, without quotes; empty where unknown.
    QByteArray campaignId() const { return QByteArray::fromStdString(m_campaignId); }

private:
    enum class Expect {
        Value,
        FirstValueOrEnd,
        FirstKeyOrEnd,
        Key,
        Colon,
        CommaOrEnd,
        Literal,
        String,
        Escape
    };

    qsizetype skipString(const char *data, qsizetype size);
    bool step(char byte);
    void beginValue(char byte);
    void open(bool object);
    void close(bool object);
    void beginString(bool isKey);
    void endString();
    void endValue();
    void endKey();
    void comma();
    void capture(const char *data, qsizetype size);
    void fail() { m_state = State::Damaged; }

    std::vector<bool> m_open; ///< true for an object, false for an array
    std::string m_key;        ///< the last key of the top level, and only its first bytes
    std::string m_campaignId;
    qint64 m_offset = 0;
    qint64 m_stringStart = 0;
    qsizetype m_deepest = 0;
    State m_state = State::Reading;
    Expect m_expect = Expect::Value;
    Kind m_kind = Kind::None;
    bool m_watchForList = false;
    bool m_isKey = false;
    bool m_capturing = false;
    bool m_afterString = false;
    unsigned m_members = 0; ///< bits of the telling members seen
};

} // namespace regie
