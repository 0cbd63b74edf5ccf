// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schedule.h"

#include <rapidcheck.h>

#include <QTest>
#include <QTimeZone>

using namespace regie;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextDueTime_data();
    void nextDueTime();
    void missedRunsAreMadeUpByOne();
    void dailyRunsComeOncePerDayWhateverTheClocksDo();
    void pausesGrowAndStopGrowing();
};

void TestSchedule::nextDueTime_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<QDateTime>("due");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("next");
    const Schedule hourly = Schedule::every(3600);
    const auto paris = [](int hour, int minute) {
        return Schedule::daily(QTime(hour, minute), "Europe/Paris");
    };
    const auto row = [](const char *name, const Schedule &schedule, const QDateTime &due,
                        const char *now, const char *next) {
        QTest::newRow(name) << schedule << due << utc(now) << utc(next);
    };
    row("never due before is due at once", hourly, {}, "2026-01-01T10:07:00Z",
        "2026-01-01T10:07:00Z");
    row("keeps its phase", hourly, utc("2026-01-01T10:00:00Z"), "2026-01-01T10:07:00Z",
        "2026-01-01T11:00:00Z");
    row("exactly when due, the next is a whole interval on", hourly, utc("2026-01-01T10:00:00Z"),
        "2026-01-01T10:00:00Z", "2026-01-01T11:00:00Z");
    row("asleep for three days", hourly, utc("2026-01-01T10:00:00Z"), "2026-01-04T10:20:00Z",
        "2026-01-04T11:00:00Z");
    row("a clock that went back leaves what is due", hourly, utc("2026-01-01T10:00:00Z"),
        "2026-01-01T08:00:00Z", "2026-01-01T10:00:00Z");
    row("daily in winter", paris(3, 0), {}, "2026-01-10T12:00:00Z", "2026-01-11T02:00:00Z");
    row("daily in summer", paris(3, 0), {}, "2026-07-10T12:00:00Z", "2026-07-11T01:00:00Z");
    row("later today", paris(3, 0), {}, "2026-01-10T01:59:00Z", "2026-01-10T02:00:00Z");
    row("02:30 does not exist when summer begins", paris(2, 30), {}, "2026-03-28T12:00:00Z",
        "2026-03-29T01:00:00Z");
    row("02:30 comes twice when winter begins: the first counts", paris(2, 30), {},
        "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z");
    row("and not the second", paris(2, 30), {}, "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
    row("an unknown zone is UTC", Schedule::daily(QTime(3, 0), "Mars/Olympus"), {},
        "2026-01-10T12:00:00Z", "2026-01-11T03:00:00Z");
}

void TestSchedule::nextDueTime()
{
    QFETCH(Schedule, schedule);
    QFETCH(QDateTime, due);
    QFETCH(QDateTime, now);
    QTEST(nextDue(schedule, due, now), "next");
}

void TestSchedule::missedRunsAreMadeUpByOne()
{
    const bool holds = rc::check("the next run is the first of its grid after now", [] {
        const qint64 interval = *rc::gen::inRange<qint64>(60, 100'000);
        const QDateTime due = utc("2026-01-01T00:00:00Z");
        const QDateTime now = due.addSecs(*rc::gen::inRange<qint64>(0, 40'000'000));
        const QDateTime next = nextDue(Schedule::every(interval), due, now);
        RC_ASSERT(next > now);
        RC_ASSERT(next.addSecs(-interval) <= now);
        RC_ASSERT(due.secsTo(next) % interval == 0);
    });
    QVERIFY(holds);
}

void TestSchedule::dailyRunsComeOncePerDayWhateverTheClocksDo()
{
    const bool holds = rc::check("one due time on each date of the zone", [] {
        const QByteArray zone = *rc::gen::element<QByteArray>(
            "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC");
        const QTime at(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
        const Schedule schedule = Schedule::daily(at, zone);
        QDateTime due = nextDue(schedule, {}, utc("2026-01-01T00:00:00Z"));
        for (int day = 0; day < 400; ++day) {
            const QDateTime next = nextDue(schedule, due, due);
            RC_ASSERT(due.toTimeZone(QTimeZone(zone))
                          .date()
                          .daysTo(next.toTimeZone(QTimeZone(zone)).date()) == 1);
            due = next;
        }
    });
    QVERIFY(holds);
}

void TestSchedule::pausesGrowAndStopGrowing()
{
    const Schedule tenMinutes = Schedule::every(600);
    QCOMPARE(retryPauseSeconds(1, tenMinutes), 60);
    QCOMPARE(retryPauseSeconds(2, tenMinutes), 120);
    QCOMPARE(retryPauseSeconds(5, tenMinutes), 960);
    QCOMPARE(retryPauseSeconds(50, tenMinutes), 3600);
    QCOMPARE(retryPauseSeconds(50, Schedule::daily(QTime(3, 0), "UTC")), 6 * 3600);
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
