// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fuzzymatch.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace regie {

namespace {

constexpr int perLetter = 10;
constexpr int wordStart = 12;
constexpr int inARow = 15;
constexpr int perSkipped = 1;
constexpr int impossible = std::numeric_limits<int>::min() / 2;

/// One character for each of the text's, without accent and case, so that places stay the same.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &letter : result) {
        const QString apart = letter.decomposition();
        letter = (apart.isEmpty() ? letter : apart.at(0)).toCaseFolded();
    }
    return result;
}

bool startsWord(const QString &text, int position)
{
    return position == 0 || !text.at(position - 1).isLetterOrNumber();
}

/// Best score of matching the pattern's first i letters with the ith on the text's jth.
class Scores
{
public:
    Scores(const QString &pattern, const QString &text)
        : m_pattern(folded(pattern))
        , m_text(folded(text))
        , m_best(size_t(m_pattern.size()), std::vector<int>(size_t(m_text.size()), impossible))
        , m_from(m_best.size(), std::vector<int>(size_t(m_text.size()), -1))
    {
        for (int i = 0; i < m_pattern.size(); ++i)
            fillRow(i);
    }

    std::optional<FuzzyMatch> match() const
    {
        const auto &last = m_best.back();
        const auto top = std::max_element(last.begin(), last.end());
        if (top == last.end() || *top <= impossible)
            return {};
        FuzzyMatch match{*top, {}};
        int j = int(top - last.begin());
        for (int i = int(m_best.size()) - 1; i >= 0; --i) {
            match.positions.prepend(j);
            j = m_from[size_t(i)][size_t(j)];
        }
        return match;
    }

private:
    void fillRow(int i)
    {
        for (int j = i; j < m_text.size(); ++j) {
            if (m_pattern.at(i) != m_text.at(j))
                continue;
            const int own = perLetter + (startsWord(m_text, j) ? wordStart : 0);
            if (i == 0)
                set(i, j, own - perSkipped * j, -1);
            for (int before = i - 1; i > 0 && before < j; ++before) {
                const int score = m_best[size_t(i - 1)][size_t(before)];
                if (score > impossible)
                    set(i, j,
                        score + own + (before == j - 1 ? inARow : 0) -
                            perSkipped * (j - before - 1),
                        before);
            }
        }
    }

    void set(int i, int j, int score, int from)
    {
        int &best = m_best[size_t(i)][size_t(j)];
        if (score <= best)
            return;
        best = score;
        m_from[size_t(i)][size_t(j)] = from;
    }

    QString m_pattern;
    QString m_text;
    std::vector<std::vector<int>> m_best;
    std::vector<std::vector<int>> m_from;
};

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text)
{
    QString letters = pattern;
    letters.removeIf([](QChar letter) { return letter.isSpace(); });
    if (letters.isEmpty())
        return FuzzyMatch{};
    if (letters.size() > text.size())
        return {};
    return Scores(letters, text).match();
}

} // namespace regie
