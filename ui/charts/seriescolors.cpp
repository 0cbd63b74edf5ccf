// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriescolors.h"

#include "ui/charts/chartlook.h"

#include <algorithm>
#include <numeric>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKept = 512; // of a kind: campaigns come and go without end

QString settingOf(const QString &kind)
{
    return u"colors/"_s + kind;
}

} // namespace

SeriesColors &seriesColors()
{
    static SeriesColors colors;
    return colors;
}

void SeriesColors::setSettings(Settings *settings)
{
    m_settings = settings;
    m_kinds.clear();
}

/// Kept as "3PersonaGenerator", in the order they were met.
SeriesColors::Kind &SeriesColors::kindOf(const QString &name)
{
    const auto found = m_kinds.find(name);
    if (found != m_kinds.end())
        return *found;
    Kind &kind = m_kinds[name];
    const QStringList kept =
        m_settings ? m_settings->pageValue(u"charts"_s, settingOf(name)).toStringList()
                   : QStringList();
    for (const QString &each : kept) {
        const int color = each.isEmpty() ? -1 : each.front().digitValue();
        if (color >= 0 && color < seriesCount && !kind.places.contains(each.mid(1)))
            meet(kind, each.mid(1), color);
    }
    return kind;
}

void SeriesColors::meet(Kind &kind, const QString &key, int color)
{
    kind.places.insert(key, {color, int(kind.known.size())});
    kind.known.append(key);
    ++kind.uses[size_t(color)];
}

void SeriesColors::keep(const QString &name, const Kind &kind)
{
    if (!m_settings)
        return;
    QStringList kept;
    for (const QString &key : kind.known.first(std::min<qsizetype>(mostKept, kind.known.size())))
        kept.append(QString::number(kind.places[key].color) + key);
    m_settings->setPageValue(u"charts"_s, settingOf(name), kept);
}

/// Of those that are not taken; of all where all are.
int SeriesColors::leastUsed(const Kind &kind, const Taken &taken) const
{
    const bool noneLeft = std::all_of(taken.begin(), taken.end(), [](bool is) { return is; });
    int best = -1;
    for (int color = 0; color < seriesCount; ++color) {
        if (taken[size_t(color)] && !noneLeft)
            continue;
        if (best < 0 || kind.uses[size_t(color)] < kind.uses[size_t(best)])
            best = color;
    }
    return best;
}

QList<Token> SeriesColors::tokens(const QString &name, const QStringList &keys)
{
    Kind &kind = kindOf(name);
    QList<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rank = [&](int index) {
        const auto place = kind.places.constFind(keys[index]);
        return place == kind.places.constEnd() ? int(kind.known.size()) : place->rank;
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rank(a) < rank(b); });

    Taken taken{};
    QList<int> colors(keys.size(), -1);
    const qsizetype knownBefore = kind.known.size();
    for (const int index : order) {
        if (!kind.places.contains(keys[index]))
            meet(kind, keys[index], leastUsed(kind, taken));
        const int color = kind.places[keys[index]].color;
        if (!std::exchange(taken[size_t(color)], true))
            colors[index] = color;
    }
    QList<Token> tokens(keys.size());
    for (const int index : order) {
        int &color = colors[index];
        if (color < 0) { // two of one colour: the later one gives way here
            color = leastUsed(kind, taken);
            taken[size_t(color)] = true;
        }
        tokens[index] = seriesToken(color);
    }
    if (kind.known.size() != knownBefore)
        keep(name, kind);
    return tokens;
}

Token SeriesColors::token(const QString &kind, const QString &key)
{
    return tokens(kind, {key}).first();
}

} // namespace regie
