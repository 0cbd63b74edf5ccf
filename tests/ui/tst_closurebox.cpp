// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/testdatabase.h"

#include "ui/dialogs/closenowdialog.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/pages/campaigndetailpanel.h"
#include "ui/pages/campaignspage.h"
#include "ui/pages/closurebox.h"
#include "ui/settings.h"
#include "ui/texts/closuretexts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tablepanel.h"

#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;

namespace {

QString t(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// One campaign that sends, with each kind of message; one whose replies are awaited; a settled
/// one.
const char *const fill = R"(
insert into contacts (name) select 'Contact ' || n from generate_series(1, 4) n;
insert into campaigns (name, status, started_at, total_count, sent_count, success_count, pending_count)
values ('Sends', 'sending', now() - interval '40 hours', 4, 2, 2, 2),
       ('Awaits', 'completed', now() - interval '30 hours', 1, 1, 1, 0);
insert into campaigns (name, status, started_at, completed_at, settled_at)
values ('Settled', 'completed', now() - interval '9 days', now() - interval '8 days', now() - interval '7 days');
insert into messages (campaign_id, id, contact_id, status, sent_at)
values (1, 1, 1, 'sent', now() - interval '2 hours'), (1, 2, 2, 'sent', now() - interval '25 hours'),
       (1, 3, 3, 'pending', null), (1, 4, 4, 'pending', null),
       (2, 5, 1, 'read', now() - interval '20 hours');
)";

} // namespace

/// Why a campaign is open, and what an operator may do about it, over a real server.
class TestClosureBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();

    void sentences_data();
    void sentences();
    void openCampaignTellsWhyAndUntilWhen();
    void settledCampaignOffersNothing();
    void keepingOpenNeedsAReasonAndCanBeUndone();
    void limitIsMovedAndMovedBack();
    void closeNowShowsWhatWouldChangeFirst();
    void closingNextHasBothClocks();
    void everythingInteractiveHasAName();

private:
    CampaignDetailPanel *detail() const
    {
        return m_page->findChild<CampaignDetailPanel *>(t("campaignDetail"));
    }
    ClosureBox *box() const { return detail()->findChild<ClosureBox *>(); }
    QPushButton *button(const QWidget *in, const char *label) const;
    QString shownText() const;
    void choose(int campaign, const char *name);
    ReasonDialog *dialog() const;
    QString value(const char *sql) const { return m_server->value(t(sql)); }

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ConnectionMonitor> m_monitor;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<CampaignsPage> m_page;
    QList<Notification> m_posted;
};

void TestClosureBox::init()
{
    m_server = std::make_unique<TestDatabase>();
    m_server->execute(t(fill));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(t("settings.ini")));
    m_database = std::make_unique<Database>(m_server->settings());
    m_monitor = std::make_unique<ConnectionMonitor>(m_server->settings());
    m_notifications = std::make_unique<Notifications>();
    m_posted.clear();
    connect(m_notifications.get(), &Notifications::posted, this,
            [this](const Notification &notification) { m_posted.append(notification); });
    m_page = std::make_unique<CampaignsPage>();
    m_page->resize(1280, 800);
    m_page->setServices(
        {m_database.get(), m_monitor.get(), nullptr, m_notifications.get(), m_settings.get()});
    m_page->show();
}

void TestClosureBox::cleanup()
{
    m_page.reset();
    m_monitor.reset();
    m_database.reset();
    m_server.reset();
}

QPushButton *TestClosureBox::button(const QWidget *in, const char *label) const
{
    for (auto *button : in->findChildren<QPushButton *>()) {
        if (!button->isHidden() && button->text() == t(label))
            return button;
    }
    return nullptr;
}

QString TestClosureBox::shownText() const
{
    QStringList texts;
    for (const QLabel *label : box()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
        texts.append(label->text());
    return texts.join(QLatin1Char('\n'));
}

void TestClosureBox::choose(int campaign, const char *name)
{
    m_page->open({{t("campaign"), campaign}});
    QTRY_COMPARE(detail()->campaignName(), t(name));
}

ReasonDialog *TestClosureBox::dialog() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<ReasonDialog *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void TestClosureBox::sentences_data()
{
    QTest::addColumn<ClosureOutlook>("outlook");
    QTest::addColumn<QStringList>("lines");
    const QDateTime now(QDate(2026, 3, 10), QTime(12, 0));
    const auto row = [](const char *name, const ClosureOutlook &outlook, const QStringList &lines) {
        QTest::newRow(name) << outlook << lines;
    };
    ClosureOutlook outlook;
    outlook.status = t("sending");
    outlook.pending = 12;
    outlook.limitAt = now.addSecs(3 * 3600 + 12 * 60);
    row("pending until the limit", outlook,
        {t("12 message(s) pending. Limit: 15:12 (in 3 h 12 min), 48 h after the start.")});
    outlook.isLimitMoved = true;
    outlook.limitAt = now.addSecs(-60);
    row("limit passed", outlook,
        {t("12 message(s) pending. Limit: 11:59, at the next check, set by an operator.")});
    outlook.pending = 0;
    outlook.status = t("completed");
    outlook.awaitingReply = 3;
    outlook.repliesUntil = now.addSecs(2 * 3600);
    row("replies awaited", outlook,
        {t("3 message(s) may still be answered, the last one until 14:00 (in 2 h).")});
    outlook.awaitingReply = 0;
    outlook.overdue = 2;
    row("overdue", outlook,
        {t("2 message(s) had no reply within 24 h: the next check marks them.")});
    outlook.overdue = 0;
    row("nothing awaited", outlook, {t("Nothing is awaited any more: the next check settles it.")});
}

void TestClosureBox::sentences()
{
    QFETCH(ClosureOutlook, outlook);
    QFETCH(QStringList, lines);
    QCOMPARE(closureSentences(outlook, QDateTime(QDate(2026, 3, 10), QTime(12, 0))), lines);
}

void TestClosureBox::openCampaignTellsWhyAndUntilWhen()
{
    choose(1, "Sends");
    QTRY_VERIFY(shownText().contains(t("2 message(s) pending. Limit: ")));
    QVERIFY(shownText().contains(t("(in 8 h)")) || shownText().contains(t("(in 7 h 59 min)")));
    QVERIFY(shownText().contains(t("1 message(s) may still be answered")));
    QVERIFY(shownText().contains(t("1 message(s) had no reply within 24 h")));
}

void TestClosureBox::settledCampaignOffersNothing()
{
    choose(3, "Settled");
    QTRY_VERIFY(shownText().contains(t("Settled")));
    QVERIFY(!button(box(), "Close now…"));
    QVERIFY(!button(box(), "Keep open…"));
    QVERIFY(!button(box(), "Move the limit…"));
}

void TestClosureBox::keepingOpenNeedsAReasonAndCanBeUndone()
{
    choose(1, "Sends");
    QTRY_VERIFY(button(box(), "Keep open…"));
    QTest::mouseClick(button(box(), "Keep open…"), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QVERIFY(!button(dialog(), "Keep it open")->isEnabled());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(), t("The provider was down"));
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(value("select closure_veto_reason from campaigns where campaign_id = 1"),
                 t("The provider was down"));
    QTRY_VERIFY(button(box(), "Let it close…"));
    QVERIFY(!button(box(), "Move the limit…"));
    QVERIFY(box()->findChild<Banner *>()->text().contains(t("The provider was down")));
    QTRY_COMPARE(m_posted.size(), 1);
    m_posted.first().action(); // Undo
    QTRY_COMPARE(value("select closure_vetoed_at is null from campaigns where campaign_id = 1"),
                 t("t"));
    QTRY_VERIFY(button(box(), "Keep open…"));
    QCOMPARE(value("select count(*) from audit_log where object_id = '1' and origin = 'window'"),
             t("2"));
}

void TestClosureBox::limitIsMovedAndMovedBack()
{
    choose(1, "Sends");
    QTRY_VERIFY(button(box(), "Move the limit…"));
    QTest::mouseClick(button(box(), "Move the limit…"), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    const QDateTime until = dialog()->findChild<QDateTimeEdit *>()->dateTime();
    QVERIFY(until > QDateTime::currentDateTime().addSecs(24 * 3600));
    QTest::mouseClick(button(dialog(), "Move the limit"), Qt::LeftButton);
    QTRY_VERIFY(shownText().contains(t("set by an operator")));
    QTRY_COMPARE(m_posted.size(), 1);
    m_posted.first().action();
    QTRY_COMPARE(value("select close_limit_at is null from campaigns where campaign_id = 1"),
                 t("t"));
}

void TestClosureBox::closeNowShowsWhatWouldChangeFirst()
{
    choose(1, "Sends");
    QTRY_VERIFY(button(box(), "Close now…"));
    QTest::mouseClick(button(box(), "Close now…"), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    const auto *list = dialog()->findChild<QListWidget *>();
    QTRY_VERIFY(list->count() >= 4); // two fail, two without reply, and the campaign itself
    QVERIFY(button(dialog(), "Close now")->isEnabled());
    QCOMPARE(value("select settled_at is null from campaigns where campaign_id = 1"), t("t"));
    QTest::mouseClick(button(dialog(), "Close now"), Qt::LeftButton);
    QTRY_COMPARE(value("select status || ' ' || (settled_at is not null) from campaigns where "
                       "campaign_id = 1"),
                 t("completed true"));
    QCOMPARE(
        value("select string_agg(status, ' ' order by id) from messages where campaign_id = 1"),
        t("no_interaction no_interaction failed failed"));
    QTRY_VERIFY(shownText().contains(t("Settled")));
}

void TestClosureBox::closingNextHasBothClocks()
{
    m_page->open({{t("view"), t("closing")}});
    QCOMPARE(m_page->heading(), t("Closing next"));
    TablePanel *closing = nullptr;
    for (TablePanel *panel : m_page->findChildren<TablePanel *>()) {
        if (panel->model()->spec().name == t("closing"))
            closing = panel;
    }
    QVERIFY(closing);
    QTRY_COMPARE(closing->model()->rowCount(), 2);
    QTRY_COMPARE(closing->model()->value(0, t("name")).toString(), t("Awaits")); // in 4 h
    QCOMPARE(closing->model()->value(1, t("pending")).toInt(), 2);
    QVERIFY(closing->model()->value(1, t("limit_at")).isValid());
    const auto *panel = m_page->findChild<CampaignDetailPanel *>(t("closingDetail"));
    QTRY_COMPARE(panel->campaignName(), t("Awaits"));
    QTest::keyClick(closing->view(), Qt::Key_Escape);
    QCOMPARE(m_page->heading(), t("Campaigns"));
}

void TestClosureBox::everythingInteractiveHasAName()
{
    choose(1, "Sends");
    QVERIFY2(namelessControls(m_page.get()).isEmpty(),
             qPrintable(namelessControls(m_page.get()).join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestClosureBox)
#include "tst_closurebox.moc"
