// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/relativetime.h"

#include <QTest>
#include <QTimeZone>

using namespace regie;

class TestRelativeTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItAsPeopleDo_data();
    void saysItAsPeopleDo();
    void nothingForNoTime();
    void midnightIsThatOfTheReader();
    void durations_data();
    void durations();
};

void TestRelativeTime::saysItAsPeopleDo_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("words");
    const auto at = [](const char *text) {
        return QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    };
    // Now is Friday, 20 November 2026, 14:05.
    QTest::newRow("this very moment") << at("2026-11-20T14:05:00") << "just now";
    QTest::newRow("44 seconds ago") << at("2026-11-20T14:04:16") << "just now";
    QTest::newRow("a minute ago") << at("2026-11-20T14:04:00") << "1 min ago";
    QTest::newRow("59 minutes ago") << at("2026-11-20T13:06:00") << "59 min ago";
    QTest::newRow("two hours ago") << at("2026-11-20T12:00:00") << "2 h ago";
    QTest::newRow("early this morning") << at("2026-11-20T00:10:00") << "13 h ago";
    QTest::newRow("yesterday") << at("2026-11-19T14:05:00") << "yesterday 14:05";
    QTest::newRow("late yesterday") << at("2026-11-19T23:59:00") << "yesterday 23:59";
    QTest::newRow("earlier this week") << at("2026-11-16T09:10:00") << "Monday 09:10";
    QTest::newRow("a week ago") << at("2026-11-13T09:10:00") << "13 Nov 09:10";
    QTest::newRow("another year") << at("2025-12-31T09:10:00") << "31 Dec 2025";
    QTest::newRow("in ten minutes") << at("2026-11-20T14:15:00") << "in 10 min";
    QTest::newRow("later today") << at("2026-11-20T18:30:00") << "18:30";
    QTest::newRow("tomorrow") << at("2026-11-21T09:10:00") << "tomorrow 09:10";
    QTest::newRow("on Tuesday") << at("2026-11-24T09:10:00") << "Tuesday 09:10";
    QTest::newRow("next year") << at("2027-02-01T09:10:00") << "1 Feb 2027";
}

void TestRelativeTime::saysItAsPeopleDo()
{
    QFETCH(QDateTime, time);
    QFETCH(QString, words);
    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-20T14:05:00"), Qt::ISODate);
    QCOMPARE(relativeTime(time, now, QLocale::c()), words);
}

void TestRelativeTime::nothingForNoTime()
{
    QCOMPARE(relativeTime({}), QString());
    QCOMPARE(exactTime({}), QString());
}

void TestRelativeTime::midnightIsThatOfTheReader()
{
    const QTimeZone paris("Europe/Paris");
    const QDateTime now(QDate(2026, 11, 20), QTime(8, 0), paris);
    const QDateTime beforeMidnightInUtc(QDate(2026, 11, 19), QTime(23, 30), Qt::UTC);
    QCOMPARE(relativeTime(beforeMidnightInUtc, now, QLocale::c()), QStringLiteral("7 h ago"));
}

void TestRelativeTime::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << qint64(0) << "0 s";
    QTest::newRow("seconds") << qint64(45) << "45 s";
    QTest::newRow("minutes") << qint64(12 * 60 + 10) << "12 min";
    QTest::newRow("hours and minutes") << qint64(3 * 3600 + 20 * 60) << "3 h 20 min";
    QTest::newRow("whole hours") << qint64(3 * 3600) << "3 h";
    QTest::newRow("days and hours") << qint64(52 * 3600) << "2 d 4 h";
    QTest::newRow("negative is over") << qint64(-5) << "0 s";
}

void TestRelativeTime::durations()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, words);
    QCOMPARE(durationText(seconds), words);
}

QTEST_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
