// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"
#include "ui/pages/welcomepage.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/statuschip.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAndDatesFollow();
    void qtsOwnTextsFollow();
    void shownWidgetsAreRetranslated();
    void unknownLanguageBecomesOneThatIsThere();
    void englishPluralsAreRight();
    void languagesAreNamedInTheirOwnWords();
};

void TestLanguage::numbersAndDatesFollow()
{
    Language language;
    language.use(u"fr"_s);
    QCOMPARE(QLocale().language(), QLocale::French);
    QVERIFY(!QLocale().toString(1234.5, 'f', 1).contains(u'.'));
    language.use(u"en"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1,234.5"_s);
}

void TestLanguage::qtsOwnTextsFollow()
{
    Language language;
    language.use(u"fr"_s);
    QDialogButtonBox box(QDialogButtonBox::Cancel);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text(), u"Annuler"_s);
}

void TestLanguage::shownWidgetsAreRetranslated()
{
    Language language;
    language.use(u"en"_s);
    WelcomePage page;
    StatusChip chip;
    chip.setStatus(StatusOf::Campaign, u"completed"_s);
    page.show();
    chip.show();
    const QString english = page.findChildren<QLabel *>().first()->text();
    const QString word = chip.accessibleName();
    QCOMPARE(word, u"completed"_s);
    language.use(u"fr"_s);
    QTRY_VERIFY(page.findChildren<QLabel *>().first()->text() != english);
    QTRY_VERIFY(chip.accessibleName() != word);
    language.use(u"en"_s);
    QTRY_COMPARE(page.findChildren<QLabel *>().first()->text(), english);
}

void TestLanguage::unknownLanguageBecomesOneThatIsThere()
{
    Language language;
    language.use(u"tlh"_s);
    QVERIFY(Language::available().contains(language.code()));
}

void TestLanguage::englishPluralsAreRight()
{
    Language language;
    language.use(u"en"_s);
    const QDateTime now = QDateTime::currentDateTime();
    QCOMPARE(relativeTime(now.addSecs(-120), now), u"2 min ago"_s);
}

void TestLanguage::languagesAreNamedInTheirOwnWords()
{
    QCOMPARE(Language::nativeName(u"en"_s), u"English"_s);
    QCOMPARE(Language::nativeName(u"fr"_s), u"Français"_s);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
