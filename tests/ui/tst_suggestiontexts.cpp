// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/suggestiontexts.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

Suggestion scale()
{
    Suggestion suggestion;
    suggestion.type = u"scale"_s;
    suggestion.entityType = u"adset"_s;
    suggestion.entityName = u"STACK_H"_s;
    suggestion.currency = u"EUR"_s;
    suggestion.changeShare = 0.5;
    suggestion.figures.last = {7, 698, 2862, 70'000, 900, 40, 20};
    suggestion.figures.before = {7, 650, 2400, 70'000, 1400, 40, 20};
    suggestion.figures.client = {38, 1.9, 2.8, 3.6, 4.1};
    suggestion.figures.entityType = {412, 1.2, 2.4, 3.3, 4.6};
    suggestion.figures.decidedBy = u"client"_s;
    suggestion.figures.metric = u"roi"_s;
    suggestion.figures.predictedLow = 3.7;
    suggestion.figures.predictedHigh = 4.1;
    return suggestion;
}

} // namespace

/// Suggestions in English words.
class TestSuggestionTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void figuresHaveUnits();
    void everyFindingHasASentence_data();
    void everyFindingHasASentence();
    void codesOfTheRulesAreAllKnown();
    void scaleSaysWhatDecided();
    void smallSampleIsSaid();
    void pauseSaysWhatWasSpent();
    void refreshSaysHowFarItFell();
    void habitsAreTold_data();
    void habitsAreTold();
    void pastTellsWhatItBrought();
    void dryRunSaysThatNothingWasSent();
    void holdsSayWho();
    void tooLateSaysWhoAndWhen();
};

void TestSuggestionTexts::figuresHaveUnits()
{
    QCOMPARE(ratioText(4.1), u"4.1 ×"_s);
    QCOMPARE(ratioText(0.04), u"0.04 ×"_s);
    QCOMPARE(moneyText(698, u"EUR"_s), u"698 €"_s);
    QCOMPARE(moneyText(12.5, u"CHF"_s), u"12.50 CHF"_s);
    QCOMPARE(moneyText(15'400.4, u"EUR"_s), u"15,400 €"_s);
    QCOMPARE(shareText(0.018), u"1.8 %"_s);
    QCOMPARE(shareText(0.0042), u"0.42 %"_s);
    QCOMPARE(shareText(0.5), u"50 %"_s);
    QCOMPARE(changeText(-0.25), u"−25 %"_s);
    QCOMPARE(suggestionTitle(scale()), u"Scale STACK_H +50 %"_s);
    QCOMPARE(roiBandWord(u"1.5_2"_s), u"1.5 to 2 times the target"_s);
}

void TestSuggestionTexts::everyFindingHasASentence_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : findingCodes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestSuggestionTexts::everyFindingHasASentence()
{
    QFETCH(QString, code);
    RuleFinding finding;
    finding.rule = u"scale"_s;
    finding.code = code;
    finding.value = 2;
    finding.threshold = 3;
    const QString sentence = findingSentence(finding, {}, u"EUR"_s);
    QVERIFY(sentence != code);
    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'%') || sentence.contains(u" %"_s), qPrintable(sentence));
}

/// Against the rules' own source: a code without a sentence would be shown as it is.
void TestSuggestionTexts::codesOfTheRulesAreAllKnown()
{
    QFile source(QStringLiteral(REGIE_SOURCE_DIR) + u"/models/domain/adrules.cpp"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    static const QRegularExpression codes(u"finding\\(\\s*[\\w:]+,\\s*u\"([a-z0-9_]+)\"_s"_s);
    QStringList used;
    auto found = codes.globalMatch(QString::fromUtf8(source.readAll()));
    while (found.hasNext())
        used.append(found.next().captured(1));
    QVERIFY(used.size() >= 10);
    for (const QString &code : std::as_const(used))
        QVERIFY2(findingCodes().contains(code), qPrintable(code));
}

void TestSuggestionTexts::scaleSaysWhatDecided()
{
    const QString why = whySentences(scale()).join(u' ');
    QVERIFY2(why.contains(u"ROI is 4.1 ×, above the target of 3.0 ×"_s), qPrintable(why));
    QVERIFY2(why.contains(u"p75 of this client, 3.6 ×, out of 38"_s), qPrintable(why));
    QVERIFY(!why.contains(u"too few"_s));
    QVERIFY(expectationSentence(scale()).contains(u"hold 3.7 × to 4.1 ×"_s));
}

void TestSuggestionTexts::smallSampleIsSaid()
{
    Suggestion suggestion = scale();
    suggestion.figures.client.n = 3;
    suggestion.figures.decidedBy = u"entity_type"_s;
    const QString why = whySentences(suggestion).join(u' ');
    QVERIFY2(why.contains(u"p75 of every ad set, 3.3 ×, out of 412"_s), qPrintable(why));
    QVERIFY2(why.contains(u"only 3 to compare with: too few"_s), qPrintable(why));
    suggestion.figures.last.days = 4;
    QVERIFY(whySentences(suggestion).last().contains(u"Only 4 of the 7 days"_s));
}

void TestSuggestionTexts::pauseSaysWhatWasSpent()
{
    Suggestion suggestion = scale();
    suggestion.type = u"pause"_s;
    suggestion.figures.last = {7, 900, 450, 0, 0, 0, 0};
    const QString why = whySentences(suggestion).join(u' ');
    QVERIFY2(why.contains(u"900 €"_s) && why.contains(u"500 €"_s) && why.contains(u"0.5 ×"_s),
             qPrintable(why));
    suggestion.figures.metric = u"spend"_s;
    suggestion.figures.predictedLow = 0;
    suggestion.figures.predictedHigh = 90;
    QVERIFY(expectationSentence(suggestion).contains(u"0 € to 90 €"_s));
}

void TestSuggestionTexts::refreshSaysHowFarItFell()
{
    Suggestion suggestion = scale();
    suggestion.type = u"refresh"_s;
    const QString why = whySentences(suggestion).join(u' ');
    QVERIFY2(why.contains(u"from 2.0 % to 1.3 %"_s) && why.contains(u"36 % less"_s),
             qPrintable(why));
    suggestion.figures.before = {};
    QVERIFY(!whySentences(suggestion).isEmpty());
}

void TestSuggestionTexts::habitsAreTold_data()
{
    QTest::addColumn<qint64>("approved");
    QTest::addColumn<qint64>("refused");
    QTest::addColumn<QString>("words");
    QTest::newRow("mostly approved") << 14LL << 2LL << u"You usually approve these: 14 of 16."_s;
    QTest::newRow("mostly refused") << 1LL << 9LL << u"You usually refuse these"_s;
    QTest::newRow("either way") << 5LL << 5LL << u"either way"_s;
    QTest::newRow("hardly any") << 1LL << 1LL << u"Of the few like this"_s;
    QTest::newRow("none") << 0LL << 0LL << u"Nothing like this"_s;
}

void TestSuggestionTexts::habitsAreTold()
{
    QFETCH(qint64, approved);
    QFETCH(qint64, refused);
    QFETCH(QString, words);
    const QString sentence = patternSentence({approved, refused, 0});
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
}

void TestSuggestionTexts::pastTellsWhatItBrought()
{
    PastDecision past;
    past.type = u"scale"_s;
    past.decision = u"approve"_s;
    past.changeShare = 0.25;
    past.decidedAt = QDateTime(QDate(2025, 10, 2), QTime(12, 0));
    past.outcome = u"confirmed"_s;
    past.metric = u"roi"_s;
    past.predictedLow = 3.3;
    past.predictedHigh = 3.5;
    past.actual = 3.6;
    QVERIFY2(pastSentence(past, u"EUR"_s).startsWith(u"Scale +25 % approved on 2 Oct"_s),
             qPrintable(pastSentence(past, u"EUR"_s)));
    QVERIFY(pastSentence(past, u"EUR"_s).endsWith(u": predicted 3.4 ×, realised 3.6 ×."_s));
    past = {};
    past.type = u"pause"_s;
    past.decision = u"refuse"_s;
    past.reasonCode = u"other"_s;
    past.reasonWords = u"seen on TV"_s;
    past.decidedAt = QDateTime::currentDateTime();
    QVERIFY(pastSentence(past, u"EUR"_s).contains(u": other, “seen on TV”"_s));
}

void TestSuggestionTexts::dryRunSaysThatNothingWasSent()
{
    ExecutionInfo execution;
    execution.kind = u"execute"_s;
    execution.mode = u"dry_run"_s;
    execution.status = u"done"_s;
    execution.finishedAt = QDateTime::currentDateTime();
    QVERIFY(executionSentence(execution).contains(u"nothing was sent"_s));
    execution.mode = u"live"_s;
    QVERIFY(executionSentence(execution).startsWith(u"Carried out"_s));
    execution.status = u"failed"_s;
    execution.failure = u"The token has run out."_s;
    QVERIFY(executionSentence(execution).contains(u"The token has run out."_s));
}

void TestSuggestionTexts::holdsSayWho()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Hold hold{1, u"zoe@poste-9"_s, u"x"_s, now.addSecs(-130), now.addSecs(60)};
    QCOMPARE(holdText(hold, true, now), u"held by you"_s);
    QCOMPARE(holdText(hold, false, now), u"opened by zoe@poste-9, 2 min"_s);
    QVERIFY(holdText(hold, false, now.addSecs(-120)).contains(u"just now"_s));
}

void TestSuggestionTexts::tooLateSaysWhoAndWhen()
{
    DecisionOutcome outcome;
    outcome.kind = DecisionOutcome::Kind::AlreadyDecided;
    outcome.status = u"refused"_s;
    outcome.decidedBy = u"zoe@poste-9"_s;
    outcome.decidedAt = QDateTime(QDate::currentDate(), QTime(10, 42));
    QVERIFY2(tooLateSentence(outcome).startsWith(u"Already refused by zoe@poste-9 at 10:42"_s),
             qPrintable(tooLateSentence(outcome)));
    outcome.kind = DecisionOutcome::Kind::Gone;
    QCOMPARE(tooLateSentence(outcome), u"It is not there any more."_s);
}

QTEST_MAIN(TestSuggestionTexts)
#include "tst_suggestiontexts.moc"
