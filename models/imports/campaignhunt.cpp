// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CampaignFramer that finds the next campaign after damage.
#include "imports/campaignframer.h"

#include <algorithm>
#include <utility>

namespace regie {

namespace {

/// Objects in a campaign's own column that are looked at before it is believed to be whole.
constexpr int insideTries = 16;

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

} // namespace

void CampaignFramer::huntFrom(qint64 position)
{
    m_cursor = position;
    m_previous = 0;
    m_mode = Mode::Hunt;
}

void CampaignFramer::hunt()
{
    for (; m_cursor < end(); ++m_cursor) {
        const char byte = at(m_cursor);
        if (byte == '{') {
            enter(Role::Candidate);
            if (standsWhereExpected() || (m_previous != ':' && !standsDeeper()))
                return;
            m_mode = Mode::Hunt;
        }
        if (!isBlank(byte))
            m_previous = byte;
    }
}

bool CampaignFramer::standsDeeper() const
{
    return m_column >= 0 && m_elementColumn > m_column;
}

bool CampaignFramer::standsWhereExpected() const
{
    return m_column >= 0 && m_elementColumn == m_column;
}

/// A candidate that is a campaign, by its place or by its members.
bool CampaignFramer::isAcceptable() const
{
    return standsWhereExpected() || m_scanner.looksLikeCampaign();
}

/// What is being read, unfinished, counts as a campaign that is lost.
bool CampaignFramer::isCampaignHere() const
{
    switch (m_role) {
    case Role::Wrapper:
        return false;
    case Role::Candidate:
        return isAcceptable();
    case Role::Top:
        return m_nextIndex > 0 || m_scanner.looksLikeCampaign();
    case Role::Element:
        break;
    }
    return true;
}

/// A text begun behind a campaign and never finished, where it reads like a key.
bool CampaignFramer::isKeyOfHeld() const
{
    const qint64 first = m_elementStart + 1;
    return m_held && m_scanner.kind() == JsonScanner::Kind::String && first >= m_base &&
           first < end() && isLetter(at(first));
}

/// Where, inside the element being read, another campaign begins in the same column: the element
/// then has lost its end, even if the brackets happen to agree.
std::optional<qint64> CampaignFramer::campaignInside() const
{
    if (m_role == Role::Wrapper || m_elementColumn < 0 || m_elementStart < m_base ||
        isOversized() || m_scanner.deepest() > maximumDepth)
        return {};
    qint64 position = nextInColumn(m_elementStart);
    for (int tries = 0; position >= 0 && tries < insideTries; ++tries) {
        JsonScanner scanner;
        const std::string_view inside = bytes(position, m_cursor);
        scanner.feed(inside.data(), std::ssize(inside));
        if (scanner.looksLikeCampaign())
            return position;
        position = nextInColumn(position);
    }
    return {};
}

/// The next "{" that is first on its line in the element's column, or -1.
qint64 CampaignFramer::nextInColumn(qint64 from) const
{
    const std::string_view text = bytes(from, m_cursor);
    const auto column = static_cast<size_t>(m_elementColumn);
    for (size_t newline = text.find('\n'); newline < text.size();
         newline = text.find('\n', newline + 1)) {
        const std::string_view line = text.substr(newline + 1);
        if (line.find_first_not_of(" \t") == column && line[column] == '{')
            return from + static_cast<qint64>(newline + 1 + column);
    }
    return -1;
}

/// A bracket too many swallows all campaigns behind it: a list of campaigns is entered instead.
bool CampaignFramer::enterStrayList()
{
    const bool looked = std::exchange(m_checkedForList, isOversized());
    if (m_scanner.kind() != JsonScanner::Kind::Array || looked)
        return false;
    const qint64 limit = std::min(m_cursor, m_elementStart + m_sizeLimit);
    const std::string_view list = bytes(m_elementStart, limit);
    const size_t first = list.find_first_not_of(" \t\r\n", 1);
    if (first == std::string_view::npos || list[first] != '{')
        return false;
    JsonScanner scanner;
    scanner.feed(&list[first], std::ssize(list.substr(first)));
    if (!scanner.looksLikeCampaign())
        return false;
    note(m_elementStart, tr("a list begins where a campaign should"));
    huntFrom(m_elementStart + static_cast<qint64>(first));
    return true;
}

} // namespace regie
