// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/jsonscanner.h"
#include "imports/linecounter.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace regie {

/// One element of a campaign memory: its bytes where it is whole, why not where it is lost.
struct CampaignFrame
{
    bool whole = false;
    bool looksLikeCampaign = false;
    qint64 index = 0;    ///< of the element in the file, from 0
    qint64 position = 0; ///< of its first byte, from 0
    qint64 line = 0;     ///< of its first byte, from 1
    QByteArray id;       ///< where it could be told, also of a lost one
    QByteArray bytes;
    QString reason;
};

/// Cuts the bytes of a campaign memory into its campaigns: `{"campaigns": […]}`, a bare list, or
/// one object after the other. Any thread. Holds one campaign at a time, and never more than
/// maximumCampaign bytes of it; the bytes may be fed in pieces of any size.
///
/// Where the bytes stop being JSON, the campaign concerned is lost and the next is looked for: an
/// object that is no member's value and either stands first on its line in the column of the
/// campaign before, or has the members only a campaign has and is not indented deeper. Objects
/// known to lie inside the lost campaign are never taken for campaigns.
class CampaignFramer
{
    Q_DECLARE_TR_FUNCTIONS(regie::CampaignFramer)

public:
    using Sink = std::function<void(CampaignFrame &&)>;

    static constexpr qint64 maximumCampaign = 64 * 1024 * 1024;
    static constexpr qsizetype maximumDepth = 200;

    explicit CampaignFramer(Sink sink, qint64 sizeLimit = maximumCampaign);

    void feed(QByteArrayView bytes);
    /// There are no more bytes.
    void finish();

    /// The file as a whole is not JSON; damage() says where and why first.
    bool isDamaged() const { return m_damaged; }
    const QString &damage() const { return m_damage; }
    /// A member "campaigns" with a list was found.
    bool hasCampaignsMember() const { return m_hasCampaignsMember; }
    /// The file is nothing but an empty list.
    bool isEmptyList() const { return m_isList && m_nextIndex == 0 && !m_damaged; }

private:
    enum class Mode { Start, Between, Value, Hunt };
    enum class Slot { Top, TopAfterComma, First, AfterComma, AfterElement, AfterString };
    enum class Role { Top, Element, Candidate, Wrapper };

    char at(qint64 position) const { return m_window[static_cast<size_t>(position - m_base)]; }
    qint64 end() const { return m_base + std::ssize(m_window); }
    bool isOversized() const { return m_cursor - m_elementStart > m_sizeLimit; }
    void run();
    void trim();

    void start();
    void between();
    void value();
    void hunt();

    void separator(char byte);
    void afterString(char byte);
    void comma();
    void closeList();
    void unexpected();
    void startElement(char byte);
    void enter(Role role);
    void enterList();
    void completed();
    bool enterStrayList();
    void broken();
    void lostWrapper();
    void ended();
    void huntFrom(qint64 position);

    bool isAcceptable() const;
    bool isCampaignHere() const;
    bool isKeyOfHeld() const;
    bool standsDeeper() const;
    bool standsWhereExpected() const;
    std::optional<qint64> campaignInside() const;
    qint64 nextInColumn(qint64 from) const;

    CampaignFrame element();
    QByteArray elementBytes() const;
    void lose(const QString &reason);
    void release();
    void withdraw();
    void note(qint64 position, const QString &text);

    void countLines(qint64 position);
    qint64 lineAt(qint64 position) const;
    std::string_view bytes(qint64 from, qint64 to) const;

    Sink m_sink;
    const qint64 m_sizeLimit;
    std::string m_window; ///< bytes not yet done with
    qint64 m_base = 0;    ///< position in the file of the window's first byte
    qint64 m_cursor = 0;  ///< position in the file of the next byte to read

    Mode m_mode = Mode::Start;
    Slot m_slot = Slot::Top;
    Role m_role = Role::Top;
    bool m_inList = false;
    JsonScanner m_scanner;
    std::optional<JsonScanner> m_wrapper; ///< the object around the list being read
    std::optional<CampaignFrame> m_held;  ///< whole, waits for what follows to agree
    std::optional<CampaignFrame> m_text;  ///< a string behind m_held: an element, or a key?

    bool m_checkedForList = false; ///< an oversized list has been looked into
    qint64 m_elementStart = 0;
    qint64 m_elementLine = 1;
    qint64 m_nextIndex = 0;
    int m_elementColumn = -1; ///< -1 unless the element is the first on its line
    int m_column = -1;        ///< of the last campaign
    char m_previous = 0;      ///< the last byte before the hunt's cursor that is not blank

    LineCounter m_lines;

    bool m_damaged = false;
    bool m_hasCampaignsMember = false;
    bool m_isList = false;
    QString m_damage;
};

} // namespace regie
