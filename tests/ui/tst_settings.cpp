// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"
#include "ui/look/appearance.h"
#include "ui/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithSensibleValues();
    void keepsWhatIsChosen();
    void nonsenseInTheFileIsIgnored();
    void tellsOnlyOfChanges();
    void appearanceFollows();
};

void TestSettings::startsWithSensibleValues()
{
    QTemporaryDir folder;
    const Settings settings(folder.filePath(u"s.ini"_s));
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.themeMode(), Theme::Mode::System);
    QCOMPARE(settings.recentlyTargetedDays(), 30);
    QCOMPARE(settings.naiveTimeZone(), QByteArray());
    QVERIFY(!settings.compactRows());
    QVERIFY(!settings.navigationCollapsed());
}

void TestSettings::keepsWhatIsChosen()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"s.ini"_s);
    {
        Settings settings(file);
        settings.setLanguage(u"fr"_s);
        settings.setThemeMode(Theme::Mode::Dark);
        settings.setRecentlyTargetedDays(45);
        settings.setNaiveTimeZone("Europe/Paris");
        settings.setCompactRows(true);
        settings.setPageValue(u"campaigns"_s, u"columns"_s, QStringList{u"name"_s, u"niche"_s});
    }
    const Settings settings(file);
    QCOMPARE(settings.language(), u"fr"_s);
    QCOMPARE(settings.themeMode(), Theme::Mode::Dark);
    QCOMPARE(settings.recentlyTargetedDays(), 45);
    QCOMPARE(settings.naiveTimeZone(), QByteArray("Europe/Paris"));
    QVERIFY(settings.compactRows());
    QCOMPARE(settings.pageValue(u"campaigns"_s, u"columns"_s).toStringList().size(), 2);
}

void TestSettings::nonsenseInTheFileIsIgnored()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"s.ini"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntheme=Purple\nrecentlyTargetedDays=-3\nnaiveTimeZone=Mars/Olympus\n");
    file.close();
    const Settings settings(name);
    QCOMPARE(settings.themeMode(), Theme::Mode::System);
    QCOMPARE(settings.recentlyTargetedDays(), 1);
    QCOMPARE(settings.naiveTimeZone(), QByteArray());
}

void TestSettings::tellsOnlyOfChanges()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    QSignalSpy days(&settings, &Settings::recentlyTargetedDaysChanged);
    settings.setRecentlyTargetedDays(30);
    QCOMPARE(days.count(), 0);
    settings.setRecentlyTargetedDays(60);
    QCOMPARE(days.count(), 1);
}

void TestSettings::appearanceFollows()
{
    theme().install();
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    settings.setThemeMode(Theme::Mode::Dark);
    Language language;
    const Appearance appearance(&settings, &language);
    QVERIFY(theme().isDark());
    settings.setThemeMode(Theme::Mode::Light);
    QVERIFY(!theme().isDark());
    settings.setCompactRows(true);
    QCOMPARE(theme().rowHeight(), 24);
    settings.setLanguage(u"fr"_s);
    QCOMPARE(language.code(), u"fr"_s);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
