// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/campaignframer.h"

#include "imports/canonicaljson.h"

#include <algorithm>
#include <string_view>

namespace regie {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr qsizetype trimStep = 64 * 1024;

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/// True when the campaign has a top member of this quoted key: it cannot have it twice.
bool holdsKey(const CampaignFrame &campaign, const QByteArray &key)
{
    const auto canonical = canonicalJson(campaign.bytes);
    if (!canonical)
        return false;
    const auto members =
        jsonMembers({canonical->constData(), static_cast<size_t>(canonical->size())});
    return std::any_of(members.begin(), members.end(), [&](const JsonMember &member) {
        return key == '"' + QByteArray(member.key.data(), std::ssize(member.key)) + '"';
    });
}

bool beginsValue(char byte)
{
    return byte == '{' || byte == '[' || byte == '"' || byte == '-' ||
           (byte >= '0' && byte <= '9') || byte == 't' || byte == 'f' || byte == 'n';
}

} // namespace

CampaignFramer::CampaignFramer(Sink sink, qint64 sizeLimit)
    : m_sink(std::move(sink))
    , m_sizeLimit(sizeLimit)
{}

void CampaignFramer::feed(QByteArrayView bytes)
{
    m_window.append(bytes.data(), static_cast<size_t>(bytes.size()));
    if (m_mode == Mode::Start && end() < std::ssize(byteOrderMark))
        return;
    run();
    trim();
}

void CampaignFramer::finish()
{
    run();
    ended();
}

void CampaignFramer::run()
{
    while (m_cursor < end()) {
        switch (m_mode) {
        case Mode::Start:
            start();
            break;
        case Mode::Between:
            between();
            break;
        case Mode::Value:
            value();
            break;
        case Mode::Hunt:
            hunt();
            break;
        }
    }
}

/// Forgets what is done with: everything before the element being read, or all of it where the
/// element is larger than may be held.
void CampaignFramer::trim()
{
    const bool needed = m_mode == Mode::Value && m_role != Role::Wrapper && !isOversized();
    const qint64 keep = needed ? m_elementStart : m_cursor;
    if (keep - m_base < trimStep)
        return;
    countLines(keep);
    m_window.erase(0, static_cast<size_t>(keep - m_base));
    m_base = keep;
}

// --- between the elements

void CampaignFramer::start()
{
    if (m_window.starts_with(byteOrderMark))
        m_cursor = std::ssize(byteOrderMark);
    m_mode = Mode::Between;
}

void CampaignFramer::between()
{
    while (m_cursor < end() && isBlank(at(m_cursor)))
        ++m_cursor;
    if (m_cursor < end())
        separator(at(m_cursor));
}

void CampaignFramer::separator(char byte)
{
    if (m_slot == Slot::AfterString)
        return afterString(byte);
    if (byte == ',')
        return comma();
    if (m_inList) {
        if (byte == ']')
            return closeList();
        if (m_slot == Slot::AfterElement && byte == '{')
            note(m_cursor, tr("a comma is missing between two campaigns"));
        else if (m_slot == Slot::AfterElement && byte != '"')
            return unexpected();
        return startElement(byte);
    }
    if ((byte == '{' && !m_isList) || (byte == '"' && m_nextIndex > 0))
        return startElement(byte);
    if (byte != '[' || m_isList || m_nextIndex > 0 || m_hasCampaignsMember)
        return unexpected();
    ++m_cursor;
    m_isList = m_inList = true;
    m_slot = Slot::First;
}

/// A text behind a campaign is an element of the wrong type, unless a colon makes it a key. Then
/// the campaign before was closed by a brace too many, or the next lacks its first one.
void CampaignFramer::afterString(char byte)
{
    m_slot = m_inList ? Slot::AfterElement : Slot::Top;
    const bool isKey = byte == ':';
    const bool outside = isKey && m_elementColumn >= 0 && m_elementColumn < m_column;
    if (isKey && !outside && m_held && !holdsKey(*m_held, m_text->bytes)) {
        m_text.reset();
        withdraw();
        return huntFrom(m_cursor);
    }
    release();
    if (outside) {
        note(m_text->position, tr("the end of the list is missing"));
        m_text.reset();
        return huntFrom(m_cursor);
    }
    if (isKey) {
        m_text->reason = tr("its opening brace is missing");
        note(m_text->position, m_text->reason);
        huntFrom(m_cursor);
    }
    m_text->index = m_nextIndex++;
    m_sink(std::move(*m_text));
    m_text.reset();
}

void CampaignFramer::comma()
{
    const bool first = m_slot == Slot::Top && m_nextIndex == 0;
    if (first || m_slot == Slot::First || m_slot == Slot::AfterComma ||
        m_slot == Slot::TopAfterComma)
        return unexpected();
    if (m_slot == Slot::Top)
        note(m_cursor, tr("a comma stands between two objects"));
    m_slot = m_inList ? Slot::AfterComma : Slot::TopAfterComma;
    ++m_cursor;
}

void CampaignFramer::closeList()
{
    if (m_slot == Slot::AfterComma)
        note(m_cursor, tr("nothing follows the last comma of the list"));
    release();
    m_inList = false;
    m_slot = Slot::Top;
    if (!m_wrapper) {
        ++m_cursor;
        return;
    }
    m_scanner = *m_wrapper;
    m_wrapper.reset();
    m_scanner.resumeAfterList();
    m_role = Role::Wrapper;
    m_mode = Mode::Value;
}

void CampaignFramer::unexpected()
{
    release();
    note(m_cursor, tr("what stands there is neither a campaign nor the end of the list"));
    huntFrom(at(m_cursor) == ':' ? m_cursor + 1 : m_cursor); // no key is before that colon
}

void CampaignFramer::startElement(char byte)
{
    if (!beginsValue(byte))
        return unexpected();
    if (byte != '"')
        release();
    else if (m_slot == Slot::AfterElement || m_slot == Slot::Top)
        note(m_cursor, tr("what stands there is neither a campaign nor the end of the list"));
    enter(m_inList ? Role::Element : Role::Top);
    if (byte == '{' && m_inList)
        m_column = m_elementColumn;
}

// --- an element

void CampaignFramer::enter(Role role)
{
    countLines(m_cursor);
    m_elementStart = m_cursor;
    m_elementLine = m_lines.line();
    m_elementColumn = m_lines.columnIfFirst();
    m_role = role;
    m_checkedForList = false;
    m_scanner = JsonScanner(role == Role::Top || (role == Role::Candidate && !m_inList));
    m_mode = Mode::Value;
}

void CampaignFramer::value()
{
    const qsizetype from = static_cast<qsizetype>(m_cursor - m_base);
    m_cursor += m_scanner.feed(m_window.data() + from, std::ssize(m_window) - from);
    switch (m_scanner.state()) {
    case JsonScanner::State::Reading:
        if (isOversized())
            enterStrayList();
        break;
    case JsonScanner::State::List:
        enterList();
        break;
    case JsonScanner::State::Complete:
        completed();
        break;
    case JsonScanner::State::Damaged:
        broken();
        break;
    }
}

void CampaignFramer::enterList()
{
    if (m_role == Role::Wrapper)
        note(m_cursor, tr("the member \"campaigns\" appears twice"));
    release();
    m_wrapper = m_scanner;
    m_hasCampaignsMember = m_inList = true;
    m_column = -1;
    m_slot = Slot::First;
    m_mode = Mode::Between;
}

void CampaignFramer::completed()
{
    m_mode = Mode::Between;
    if (m_role == Role::Wrapper)
        return;
    if (m_role == Role::Candidate && !isAcceptable())
        return huntFrom(m_cursor);
    if (const auto inside = campaignInside()) {
        lose(tr("another campaign begins inside it"));
        return huntFrom(*inside);
    }
    if (enterStrayList())
        return;
    m_slot = m_inList ? Slot::AfterElement : Slot::Top;
    if (m_scanner.kind() == JsonScanner::Kind::String) {
        m_text = element();
        m_text->bytes = elementBytes();
        m_slot = Slot::AfterString;
        return;
    }
    CampaignFrame frame = element();
    frame.index = m_nextIndex++;
    if (frame.whole)
        m_held = std::move(frame);
    else
        m_sink(std::move(frame));
}

void CampaignFramer::broken()
{
    if (enterStrayList())
        return;
    const bool stringInDoubt = m_role != Role::Wrapper && !isOversized();
    const qint64 resume = stringInDoubt ? m_elementStart + m_scanner.resumeOffset() : m_cursor;
    const auto inside = campaignInside();
    if (isKeyOfHeld())
        withdraw();
    else if (isCampaignHere())
        lose(
            tr("what stands at byte %1 (line %2) is not JSON").arg(m_cursor).arg(lineAt(m_cursor)));
    else
        lostWrapper();
    huntFrom(inside.value_or(resume));
}

/// Damage in an object that is no campaign: in the one around them, or in a vain candidate.
void CampaignFramer::lostWrapper()
{
    if (m_role == Role::Candidate)
        return;
    note(m_cursor, tr("what stands there is not JSON"));
    m_column = -1;
}

void CampaignFramer::ended()
{
    if (m_mode == Mode::Value && enterStrayList())
        return finish();
    const bool reading = m_mode == Mode::Value;
    const auto inside = reading ? campaignInside() : std::nullopt;
    if (reading && isKeyOfHeld())
        withdraw();
    else if (reading && isCampaignHere())
        lose(tr("the file ends inside this campaign"));
    if (inside) {
        huntFrom(*inside);
        return finish();
    }
    if (m_text)
        afterString(0);
    release();
    if (m_inList || reading)
        note(end(), tr("the file ends too early"));
}

// --- what comes out

QByteArray CampaignFramer::elementBytes() const
{
    if (m_elementStart < m_base)
        return {};
    const std::string_view element = bytes(m_elementStart, m_cursor);
    return QByteArray(element.data(), std::ssize(element));
}

CampaignFrame CampaignFramer::element()
{
    CampaignFrame frame;
    frame.position = m_elementStart;
    frame.line = m_elementLine;
    frame.id = m_scanner.campaignId();
    frame.looksLikeCampaign = m_scanner.looksLikeCampaign();
    if (m_scanner.kind() == JsonScanner::Kind::Array)
        frame.reason = tr("it is a list, not an object");
    else if (m_scanner.kind() != JsonScanner::Kind::Object)
        frame.reason = tr("it is a single value, not an object");
    else if (m_scanner.deepest() > maximumDepth)
        frame.reason = tr("it is nested deeper than %1 levels").arg(maximumDepth);
    else if (isOversized())
        frame.reason = tr("it is larger than %1 bytes").arg(m_sizeLimit);
    frame.whole = frame.reason.isEmpty();
    if (frame.whole && m_scanner.state() == JsonScanner::State::Complete)
        frame.bytes = elementBytes();
    if (frame.looksLikeCampaign && m_elementColumn >= 0)
        m_column = m_elementColumn;
    return frame;
}

void CampaignFramer::lose(const QString &reason)
{
    release();
    CampaignFrame frame = element();
    frame.whole = false;
    frame.bytes.clear();
    frame.index = m_nextIndex++;
    frame.reason = reason;
    note(m_cursor, reason);
    m_sink(std::move(frame));
}

/// What follows agrees with the campaign's end: it is whole.
void CampaignFramer::release()
{
    if (m_held)
        m_sink(std::move(*m_held));
    m_held.reset();
}

void CampaignFramer::withdraw()
{
    CampaignFrame frame = std::move(*m_held);
    m_held.reset();
    frame.whole = false;
    frame.bytes.clear();
    frame.reason = tr("it is closed too early: more of its members follow");
    note(m_cursor, frame.reason);
    m_sink(std::move(frame));
}

void CampaignFramer::note(qint64 position, const QString &text)
{
    if (!m_damaged)
        m_damage = tr("At byte %1 (line %2): %3.").arg(position).arg(lineAt(position)).arg(text);
    m_damaged = true;
}

// --- lines

std::string_view CampaignFramer::bytes(qint64 from, qint64 to) const
{
    const qint64 length = std::clamp<qint64>(to, from, end()) - from;
    return std::string_view(m_window).substr(static_cast<size_t>(from - m_base),
                                             static_cast<size_t>(length));
}

void CampaignFramer::countLines(qint64 position)
{
    if (position > m_lines.position())
        m_lines.advance(bytes(m_lines.position(), position));
}

qint64 CampaignFramer::lineAt(qint64 position) const
{
    if (position <= m_lines.position())
        return m_lines.line();
    const std::string_view ahead = bytes(m_lines.position(), position);
    return m_lines.line() + std::count(ahead.begin(), ahead.end(), '\n');
}

} // namespace regie
