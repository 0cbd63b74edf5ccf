// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobcenter.h"
#include "ui/notifications.h"
#include "ui/widgets/jobstrip.h"
#include "ui/widgets/notificationarea.h"
#include "ui/widgets/offlinebanner.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

class TestNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelledRequestsAreNotToldOf();
    void theSameWordsAreSaidOnce();
    void theyGoByThemselves();
    void errorsStay();
    void atMostFourAtOnce();
    void jobsTellHowFarTheyAre();
    void finishedJobIsGone();
    void cancelIsAskedForOnce();
    void offlineSentenceCountsDown();
};

void TestNotifications::cancelledRequestsAreNotToldOf()
{
    Notifications notifications;
    QSignalSpy posted(&notifications, &Notifications::posted);
    notifications.failed(Error::cancelled());
    QCOMPARE(posted.count(), 0);
    notifications.failed(Error::input(u"The file cannot be read."_s));
    QCOMPARE(posted.count(), 1);
}

void TestNotifications::theSameWordsAreSaidOnce()
{
    QWidget host;
    NotificationArea area(&host);
    Notification notification;
    notification.text = u"The server cannot be reached."_s;
    area.show(notification);
    area.show(notification);
    QCOMPARE(area.count(), 1);
}

void TestNotifications::theyGoByThemselves()
{
    QWidget host;
    QLineEdit keyboard(&host); // a notification that has the keyboard stays
    NotificationArea area(&host);
    host.show();
    Notification notification;
    notification.text = u"Done."_s;
    notification.milliseconds = 20;
    area.show(notification);
    QCOMPARE(area.count(), 1);
    QTRY_COMPARE(area.count(), 0);
    QVERIFY(!area.isVisible());
}

void TestNotifications::errorsStay()
{
    Notifications notifications;
    QSignalSpy posted(&notifications, &Notifications::posted);
    notifications.failed(Error::input(u"The file cannot be read."_s, u"line 3"_s));
    const auto notification = posted.first().first().value<Notification>();
    QCOMPARE(notification.milliseconds, 0);
    QCOMPARE(notification.detail, u"line 3"_s);
    QCOMPARE(notification.tone, Tone::Bad);
}

void TestNotifications::atMostFourAtOnce()
{
    QWidget host;
    NotificationArea area(&host);
    for (int i = 0; i < 10; ++i) {
        Notification notification;
        notification.text = QString::number(i);
        area.show(notification);
    }
    QCOMPARE(area.count(), 4);
}

void TestNotifications::jobsTellHowFarTheyAre()
{
    QLocale::setDefault(QLocale(QLocale::English));
    JobCenter center;
    Job *job = center.start(u"Import"_s);
    QCOMPARE(progressText(*job), QString());
    QVERIFY(!job->canCancel());
    job->setProgress(12400, 100000);
    QVERIFY(progressText(*job).startsWith(u"12,400 of 100,000"_s));
    QTRY_VERIFY((job->setProgress(job->done() + 1000, 100000), job->rate() > 0));
    QVERIFY(job->secondsLeft().has_value());
    QVERIFY2(progressText(*job).contains(u"/s"_s), qPrintable(progressText(*job)));
}

void TestNotifications::finishedJobIsGone()
{
    JobCenter center;
    QPointer<Job> job = center.start(u"Import"_s);
    QSignalSpy ended(&center, &JobCenter::ended);
    job->finish(Job::State::Done);
    job->finish(Job::State::Failed);
    QCOMPARE(ended.count(), 1);
    QVERIFY(center.jobs().isEmpty());
    QTRY_VERIFY(!job);
}

void TestNotifications::cancelIsAskedForOnce()
{
    int asked = 0;
    JobCenter center;
    Job *job = center.start(u"Import"_s, [&asked] { ++asked; });
    job->cancel();
    job->cancel();
    QCOMPARE(asked, 1);
    QCOMPARE(job->state(), Job::State::Cancelling);
    QVERIFY(job->isActive());
}

void TestNotifications::offlineSentenceCountsDown()
{
    QVERIFY(offlineSentence(u"It is off."_s, 8).contains(u"8 s"_s));
    QVERIFY(offlineSentence(u"It is off."_s, 0).contains(u"now"_s));
    QVERIFY(!offlineSentence({}, 3).startsWith(u' '));
}

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
