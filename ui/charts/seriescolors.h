// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace regie {

class Settings;

/// One colour per agent, client … everywhere in the program and over restarts. GUI thread only;
/// there is one, as there is one theme: see seriesColors().
///
/// A key gets the colour that fewest of its kind have when it is first met, and keeps it. As there
/// are more keys than colours, two may have the same: in a chart where both are, the one that was
/// met later takes a free one instead, there only.
class SeriesColors : public QObject
{
    Q_OBJECT

public:
    explicit SeriesColors(QObject *parent = nullptr);

    /// Where colours are kept, and read from at once; null keeps them in memory only. Borrowed.
    void setSettings(Settings *settings);

    /// The colours of one chart's keys, in their order. `kind` is the word of the grouping:
    /// taskGroupingName(), "agent", "client". No two are alike for up to eight keys. Leave "others"
    /// out: they are neutral (isOthers).
    QList<Token> tokens(const QString &kind, const QStringList &keys);
    /// Of one key by itself: a dot beside its name, one bar.
    Token token(const QString &kind, const QString &key);

private:
    using Kind = QStringList; ///< keys, as first met; position is what decides

    QHash<QString, QHash<QString, int>> m_places;
    Settings *m_settings = nullptr;
};

/// The application's.
SeriesColors &seriesColors();

} // namespace regie
