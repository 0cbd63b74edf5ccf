// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fuzzymatch.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

using namespace regie;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersInOrderMatch_data();
    void lettersInOrderMatch();
    void beginningsOfWordsComeFirst();
    void matchedLettersAreTold();
    void usedByKeyboardAlone();
    void lateAnswersAreAdded();
    void answersToAnOlderTextAreDropped();
    void answerAfterThePaletteIsGoneIsHarmless();
    void escapeGivesTheKeyboardBack();
};

namespace {

PaletteEntry entry(const QString &title, int *ran = nullptr)
{
    PaletteEntry made;
    made.title = title;
    made.run = [ran] {
        if (ran)
            ++*ran;
    };
    return made;
}

} // namespace

void TestPalette::lettersInOrderMatch_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("nothing matches everything") << ""
                                                << "Campaigns" << true;
    QTest::newRow("beginning") << "cam"
                               << "Campaigns" << true;
    QTest::newRow("any case") << "CAM"
                              << "campaigns" << true;
    QTest::newRow("initials") << "icm"
                              << "Import a campaign memory" << true;
    QTest::newRow("spaces do not count") << "imp mem"
                                         << "Import a campaign memory" << true;
    QTest::newRow("accents do not count") << "regie"
                                          << "À propos de Régie" << true;
    QTest::newRow("accents in the pattern do not count") << "révue"
                                                         << "Revue" << true;
    QTest::newRow("wrong order") << "mac"
                                 << "Cam" << false;
    QTest::newRow("a letter that is not there") << "camx"
                                                << "Campaigns" << false;
    QTest::newRow("longer than the text") << "campaigns and more"
                                          << "Campaigns" << false;
}

void TestPalette::lettersInOrderMatch()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, matches);
    QCOMPARE(fuzzyMatch(pattern, text).has_value(), matches);
}

void TestPalette::beginningsOfWordsComeFirst()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model);
    model.setCommands({entry(QStringLiteral("Read this page again")),
                       entry(QStringLiteral("Leads")), entry(QStringLiteral("Show a lead"))});
    model.setText(QStringLiteral("lead"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Leads"));
}

void TestPalette::matchedLettersAreTold()
{
    const auto match = fuzzyMatch(QStringLiteral("tp"), QStringLiteral("Read this page"));
    QVERIFY(match);
    QCOMPARE(match->positions, (QList<int>{5, 10}));
}

void TestPalette::usedByKeyboardAlone()
{
    QWidget window;
    window.resize(900, 600);
    CommandPalette palette(&window);
    window.show();
    int first = 0;
    int second = 0;
    palette.open(
        {entry(QStringLiteral("Alpha"), &first), entry(QStringLiteral("Alphabet"), &second)}, {});
    QVERIFY(palette.isVisible());
    QTest::keyClicks(palette.edit(), QStringLiteral("alp"));
    QTest::keyClick(palette.edit(), Qt::Key_Down);
    QTest::keyClick(palette.edit(), Qt::Key_Return);
    QCOMPARE(first, 0);
    QCOMPARE(second, 1);
    QVERIFY(!palette.isVisible());
}

void TestPalette::lateAnswersAreAdded()
{
    QWidget window;
    CommandPalette palette(&window);
    window.show();
    PaletteAnswer answer;
    palette.open({entry(QStringLiteral("Plumbing"))},
                 {[&](const QString &, const PaletteAnswer &later) {
                     answer = later;
                 }});
    QTest::keyClicks(palette.edit(), QStringLiteral("plom"));
    QCOMPARE(palette.model()->rowCount(), 0);
    QTRY_VERIFY(answer);
    int opened = 0;
    answer({entry(QStringLiteral("Plombiers · vague 1"), &opened)});
    QCOMPARE(palette.model()->rowCount(), 1);
    QTest::keyClick(palette.edit(), Qt::Key_Return);
    QCOMPARE(opened, 1);
}

void TestPalette::answersToAnOlderTextAreDropped()
{
    QWidget window;
    CommandPalette palette(&window);
    window.show();
    QList<PaletteAnswer> answers;
    palette.open({}, {[&](const QString &, const PaletteAnswer &later) {
                     answers.append(later);
                 }});
    QTest::keyClicks(palette.edit(), QStringLiteral("pl"));
    QTRY_COMPARE(answers.size(), 1);
    QTest::keyClicks(palette.edit(), QStringLiteral("om"));
    answers.first()({entry(QStringLiteral("Old"))});
    QCOMPARE(palette.model()->rowCount(), 0);
}

void TestPalette::answerAfterThePaletteIsGoneIsHarmless()
{
    PaletteAnswer answer;
    {
        QWidget window;
        CommandPalette palette(&window);
        window.show();
        palette.open({}, {[&](const QString &, const PaletteAnswer &later) {
                         answer = later;
                     }});
        QTest::keyClicks(palette.edit(), QStringLiteral("plom"));
        QTRY_VERIFY(answer);
    }
    answer({entry(QStringLiteral("Late"))});
}

void TestPalette::escapeGivesTheKeyboardBack()
{
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit field;
    layout.addWidget(&field);
    CommandPalette palette(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    palette.open({}, {});
    QVERIFY(palette.edit()->hasFocus());
    QTest::keyClick(palette.edit(), Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    QVERIFY(field.hasFocus());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
