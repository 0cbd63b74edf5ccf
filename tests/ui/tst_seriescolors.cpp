// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcsv.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/chartscale.h"
#include "ui/charts/seriescolors.h"
#include "ui/settings.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

QStringList agents(int from, int count)
{
    QStringList keys;
    for (int i = from; i < from + count; ++i)
        keys.append(u"Agent%1"_s.arg(i));
    return keys;
}

} // namespace

/// Colours of series, scales of axes and figures for files: rules as properties.
class TestSeriesColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyKeepsItsColour();
    void coloursSurviveARestart();
    void kindsHaveColoursOfTheirOwn();
    void noTwoOfAChartAreAlike();
    void coloursStandOutOnThePanel();
    void scalesHoldWhatTheyShow();
    void countsHaveNoHalves();
    void csvNumbersReadBackExactly();
};

void TestSeriesColors::aKeyKeepsItsColour()
{
    SeriesColors colors;
    const QList<Token> first = colors.tokens(u"agent"_s, agents(0, 8));
    QStringList reversed = agents(0, 8);
    std::reverse(reversed.begin(), reversed.end());
    QList<Token> again = colors.tokens(u"agent"_s, reversed);
    std::reverse(again.begin(), again.end());
    QCOMPARE(again, first);
    QCOMPARE(colors.token(u"agent"_s, u"Agent5"_s), first[5]);
    // A ninth one shares a colour, and gives way where both are.
    const Token ninth = colors.token(u"agent"_s, u"Agent8"_s);
    const QString owner = agents(0, 8)[first.indexOf(ninth)];
    const QList<Token> both = colors.tokens(u"agent"_s, {u"Agent8"_s, owner});
    QCOMPARE(both[1], ninth);
    QVERIFY(both[0] != ninth);
}

void TestSeriesColors::coloursSurviveARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QList<Token> before;
    {
        Settings settings(file);
        SeriesColors colors;
        colors.setSettings(&settings);
        colors.token(u"agent"_s, u"first"_s);
        before = colors.tokens(u"agent"_s, {u"b, \"c\""_s, u""_s, u"7é"_s});
    }
    Settings settings(file);
    SeriesColors colors;
    colors.setSettings(&settings);
    QCOMPARE(colors.tokens(u"agent"_s, {u"7é"_s, u""_s, u"b, \"c\""_s}),
             (QList<Token>{before[2], before[1], before[0]}));
}

void TestSeriesColors::kindsHaveColoursOfTheirOwn()
{
    SeriesColors colors;
    colors.tokens(u"agent"_s, agents(0, 3));
    QCOMPARE(colors.token(u"client"_s, u"lune"_s), Token::Series1);
    QCOMPARE(colors.token(u"agent"_s, u"lune"_s), Token::Series4);
}

void TestSeriesColors::noTwoOfAChartAreAlike()
{
    QVERIFY(rc::check("up to eight keys differ, whatever was shown before", [] {
        SeriesColors colors;
        const int charts = *rc::gen::inRange(1, 12);
        QHash<QString, Token> owned;
        for (int i = 0; i < charts; ++i) {
            const auto numbers = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 30));
            QStringList keys;
            for (size_t n = 0; n < std::min<size_t>(numbers.size(), 8); ++n)
                keys.append(QString::number(numbers[n]));
            const QList<Token> tokens = colors.tokens(u"k"_s, keys);
            RC_ASSERT(tokens.size() == keys.size());
            RC_ASSERT(QSet<Token>(tokens.begin(), tokens.end()).size() == tokens.size());
            for (const QString &key : keys) {
                const Token own = colors.token(u"k"_s, key);
                RC_ASSERT(owned.value(key, own) == own);
                owned.insert(key, own);
            }
        }
    }));
}

void TestSeriesColors::coloursStandOutOnThePanel()
{
    const QColor dark = Theme::color(Token::Panel, true);
    for (int i = 0; i < seriesCount; ++i)
        QVERIFY(Theme::contrast(Theme::color(seriesToken(i), true), dark) >= 3);
    const QColor paper = ChartLook::print().color(Token::Panel);
    QVERIFY(Theme::contrast(ChartLook::print().others(), paper) >= 3);
    for (int i = 0; i < seriesCount; ++i)
        QVERIFY(ChartLook::print().others() != ChartLook::print().series(i));
    QCOMPARE(seriesToken(9), Token::Series2);
    QCOMPARE(seriesToken(-1), Token::Series8);
}

void TestSeriesColors::scalesHoldWhatTheyShow()
{
    QVERIFY(rc::check("low <= ticks <= high, round and few", [] {
        const double size = std::pow(10.0, *rc::gen::inRange(-6, 13));
        const double a = *rc::gen::inRange(-1000, 1001) / 1000.0 * size;
        const double b = *rc::gen::inRange(-1000, 1001) / 1000.0 * size;
        const auto [low, high] = std::minmax({a, b, 0.0});
        const double length = *rc::gen::inRange(20, 600);
        const ChartScale scale(low, high, length, 26);
        const double room = (scale.high() - scale.low()) * 1e-9;
        RC_ASSERT(scale.high() > scale.low());
        RC_ASSERT(scale.low() <= low + room && scale.high() >= high - room);
        const QList<double> ticks = scale.ticks();
        RC_ASSERT(ticks.size() >= 2 && ticks.size() <= 8);
        RC_ASSERT(std::abs(ticks.first() - scale.low()) <= room);
        RC_ASSERT(std::abs(ticks.last() - scale.high()) <= room);
        const double mantissa = scale.step() / std::pow(10, std::floor(std::log10(scale.step())));
        const auto isAbout = [&](double factor) {
            return std::abs(mantissa - factor) < 1e-6;
        };
        RC_ASSERT(isAbout(1) || isAbout(2) || isAbout(2.5) || isAbout(5) || isAbout(10));
    }));
    const ChartScale zeros(0, 0);
    QCOMPARE(zeros.low(), 0.0);
    QCOMPARE(zeros.high(), 1.0);
}

void TestSeriesColors::countsHaveNoHalves()
{
    for (const double most : {1.0, 2.0, 3.0, 11.0, 12.0, 130.0}) {
        for (const double tick : ChartScale(0, most, 400, 26, true).ticks())
            QCOMPARE(tick, std::round(tick));
    }
}

void TestSeriesColors::csvNumbersReadBackExactly()
{
    QVERIFY(rc::check("the number that is read is the number that was written", [] {
        const double number =
            *rc::gen::arbitrary<int>() * std::pow(10.0, *rc::gen::inRange(-12, 6));
        CsvWriter csv;
        csv.number(number).end();
        const QByteArray text = csv.result().trimmed();
        RC_ASSERT(text.toDouble() == number);
        RC_ASSERT(!text.contains('e'));
    }));
    CsvWriter csv(';');
    csv.number(std::nan("")).number(std::nullopt).text(u"a;b"_s).end();
    QCOMPARE(csv.result(), QByteArray(";;\"a;b\"\r\n"));
}

QTEST_GUILESS_MAIN(TestSeriesColors)
#include "tst_seriescolors.moc"
