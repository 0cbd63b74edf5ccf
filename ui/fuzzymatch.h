// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace regie {

struct FuzzyMatch
{
    int score = 0;        ///< higher is better; only comparable for one pattern
    QList<int> positions; ///< of the matched characters in the text, ascending
};

/// Whether the letters of `pattern` occur in `text` in their order, and how well: whole words and
/// beginnings of words count more than letters strewn about. Case and accents do not count.
std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text);

} // namespace regie
