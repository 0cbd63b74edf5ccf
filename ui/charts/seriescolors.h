// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings.h"

#include <QHash>
#include <QPointer>
#include <QStringList>

#include <array>

namespace regie {

/// One colour per agent, client … everywhere in the program and over restarts. GUI thread only;
/// there is one, as there is one theme: see seriesColors().
///
/// A key gets a colour when it is first met and keeps it: one that nothing else in that chart has,
/// and of those the one that fewest of its kind have. As there are more keys than colours, two may
/// have the same: in a chart where both are, the one that was met later takes a free one instead,
/// there only.
class SeriesColors
{
public:
    /// Where colours are kept, and read from at once; null keeps them in memory only. Borrowed.
    void setSettings(Settings *settings);

    /// The colours of one chart's keys, in their order. `kind` is the word of the grouping:
    /// taskGroupingName(), "agent", "client". No two are alike for up to eight keys. Leave "others"
    /// out: they are neutral (isOthers).
    QList<Token> tokens(const QString &kind, const QStringList &keys);
    /// Of one key by itself: a dot beside its name, one bar.
    Token token(const QString &kind, const QString &key);

private:
    struct Place
    {
        int color = 0; ///< 0 to 7
        int rank = 0;  ///< earlier ones keep their colour
    };
    struct Kind
    {
        QHash<QString, Place> places;
        QStringList known; ///< keys by rank
        std::array<int, seriesCount> uses{};
    };
    using Taken = std::array<bool, seriesCount>;

    Kind &kindOf(const QString &kind);
    void meet(Kind &kind, const QString &key, int color);
    int leastUsed(const Kind &kind, const Taken &taken) const;
    void keep(const QString &name, const Kind &kind);

    QHash<QString, Kind> m_kinds;
    QPointer<Settings> m_settings;
};

/// The application's.
SeriesColors &seriesColors();

} // namespace regie
