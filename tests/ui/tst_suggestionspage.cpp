// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/testdatabase.h"

#include "ui/charts/trendchart.h"
#include "ui/dialogs/bulkresultdialog.h"
#include "ui/dialogs/whynothingdialog.h"
#include "ui/itemmodels/resultsmodel.h"
#include "ui/jobcenter.h"
#include "ui/language.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/pages/bulkpanel.h"
#include "ui/pages/evidencepanel.h"
#include "ui/pages/resultsview.h"
#include "ui/pages/suggestionqueue.h"
#include "ui/pages/suggestionspage.h"
#include "ui/settings.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/postponepopup.h"
#include "ui/widgets/refusepopup.h"
#include "ui/widgets/tablepanel.h"
#include "ui/widgets/undobar.h"

#include "checks/scheduler.h"
#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Twelve pending proposals of two clients, in the order of their numbers, with fourteen days of
/// figures each; one postponed, one approved, one refused before for the first one's ad.
const char *const fill = R"(
insert into clients (client_key, name) values ('durum', 'Durum Nord'), ('avego', 'Avego');
insert into performance_metrics (client_key, entity_type, entity_id, date, entity_name, spend, impressions, clicks, conversions, revenue)
select case when n % 3 = 0 then 'avego' else 'durum' end, 'adset', 'e' || n, (now() at time zone 'Europe/Paris')::date - d, 'AD ' || n,
       100, 10000, 150, 4, 100 * (3.0 + n * 0.1)
  from generate_series(1, 12) n, generate_series(0, 13) d;
insert into suggestions (suggestion_id, client_key, entity_id, entity_name, type, priority, confidence, roi_band,
                         old_value, new_value, change_share, queue_rank, chance, created_at, expires_at, figures)
select n, case when n % 3 = 0 then 'avego' else 'durum' end, 'e' || n, 'AD ' || n,
       case when n % 4 = 0 then 'pause' else 'scale' end, case when n < 4 then 'high' else 'low' end, 85, case when n = 1 then '1_1.5' else 'b' || n end,
       100, case when n % 4 <> 0 then 150 end, case when n % 4 <> 0 then 0.5 end, 100 - n, 0.5, now() - n * interval '1 hour', now() + interval '9 days',
       '{"last": {"days": 7, "spend": 700, "revenue": 2870, "impressions": 70000, "clicks": 1050},
         "before": {"days": 7, "spend": 700, "revenue": 2500, "impressions": 70000, "clicks": 1050},
         "client": {"n": 38, "p25": 1.9, "p50": 2.8, "p75": 3.6, "p90": 4.1},
         "entity_type": {"n": 412, "p25": 1.2, "p50": 2.4, "p75": 3.3, "p90": 4.6},
         "overall": {"n": 520, "p25": 1.1, "p50": 2.2, "p75": 3.2, "p90": 4.4},
         "target": 3.0, "min_spend": 500, "decided_by": "client", "metric": "roi",
         "predicted_low": 3.7, "predicted_high": 4.1}'
  from generate_series(1, 12) n;
update suggestions set figures = figures || '{"metric": "spend", "predicted_low": 0, "predicted_high": 70}' where type = 'pause';
insert into suggestions (suggestion_id, client_key, entity_id, entity_name, type, status, postponed_until, version)
values (20, 'durum', 'e1', 'AD 1', 'refresh', 'postponed', now() + interval '2 days', 1);
insert into suggestions (suggestion_id, client_key, entity_id, entity_name, type, status, ended_at, version, change_share)
values (21, 'durum', 'e1', 'AD 1', 'scale', 'refused', now() - interval '20 days', 1, 0.25);
insert into suggestions (suggestion_id, client_key, entity_id, entity_name, type, status, ended_at, version, old_value, new_value)
values (22, 'avego', 'e9', 'AD 9', 'pause', 'executed', now() - interval '1 day', 3, 100, 0);
insert into suggestions (suggestion_id, client_key, entity_id, entity_name, type, status, ended_at, version, failure)
values (23, 'avego', 'e8', 'AD 8', 'scale', 'failed', now() - interval '1 day', 3, 'The value has changed since.');
insert into decisions (suggestion_id, suggestion_version, decision, from_status, to_status, decided_by, decided_at,
                       reason_code, client_key, entity_type, entity_id, type, priority, roi_band, open_ms)
values (21, 1, 'refuse', 'pending', 'refused', 'zoe@poste-9', now() - interval '20 days', 'budget', 'durum', 'adset', 'e1', 'scale', 'medium', '1_1.5', 20000),
       (22, 1, 'approve', 'pending', 'approved', 'zoe@poste-9', now() - interval '3 days', null, 'avego', 'adset', 'e9', 'pause', 'low', 'none', 40000);
insert into decision_patterns (client_key, type, entity_type, priority, roi_band, approved_count, refused_count, lower_bound)
values ('durum', 'scale', 'adset', 'high', '1_1.5', 14, 2, 0.63);
insert into execution_logs (suggestion_id, client_key, entity_type, entity_id, action, mode, idempotency_key, status, finished_at)
values (22, 'avego', 'adset', 'e9', 'set_status', 'dry_run', 'k22', 'done', now() - interval '1 day');
select setval('suggestions_suggestion_id_seq', 100);
)";

/// Between two tests. Decisions cannot be removed by those who use the tables: triggers are off.
const char *const empty = R"(
set session_replication_role = replica;
truncate clients, performance_metrics, suggestions, decisions, decision_patterns, execution_logs, validation_queue,
         spend_history, analysis_runs, ads_library, products, funnels restart identity;
set session_replication_role = default;
)";

/// A decision that a colleague makes at another console.
const char *const colleagueRefuses = R"(
update suggestions set status = 'refused', version = version + 1, ended_at = now(), updated_at = now() where suggestion_id in (%1);
insert into decisions (suggestion_id, suggestion_version, decision, from_status, to_status, decided_by, reason_code,
                       client_key, entity_type, entity_id, type, priority, roi_band)
select suggestion_id, version, 'refuse', 'pending', 'refused', 'zoe@poste-9', 'brand', client_key, entity_type, entity_id,
       type, priority, roi_band from suggestions where suggestion_id in (%1);
)";

} // namespace

/// The page over a real server, driven as an operator would.
class TestSuggestionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_server.reset(); }

    void evidenceTellsWhatThereIsToKnow();
    void approvalGoesOnToTheNext();
    void refusalTakesOneKey();
    void refusalForOtherReasonsNeedsWords();
    void postponementTakesOneKey();
    void decisionsAreTakenBackSeveralDeep();
    void undoButtonOfTheBarTakesBack();
    void postponedIsTakenUpAgain();
    void colleagueWasFaster();
    void manyAreDecidedWithAColleague();
    void manyAreTakenBack();
    void rangeIsPreviewed();
    void ownHoldIsTakenAndReleased();
    void holdOfAColleagueIsShownLive();
    void changesOfOthersReachTheEvidence();
    void executedIsAskedBack();
    void failedSaysWhy();
    void countsFollow();
    void presetsFilter();
    void othersOnTheAdOpen();
    void decisionsAreListed();
    void resultsLeadToTheirRows();
    void resultsAreCopied();
    void whyNothingAnswersInWords();
    void analysisRunsAsAJob();
    void paletteFindsAds();
    void goneSaysSo();
    void offlineKeepsWhatIsShown();
    void withoutDatabaseNothingIsAsked();
    void otherLanguageIsSpokenAtOnce();
    void darkIsPaintedAnew();
    void popupsKnowUsualTimes();
    void everythingInteractiveHasAName();

private:
    SuggestionQueue *queue() const { return m_page->queue(); }
    EvidencePanel *panel() const { return queue()->evidence(); }
    TablePanel *table() const { return queue()->table(); }
    PagedTableView *view() const { return table()->view(); }
    UndoBar *bar() const { return m_page->findChild<UndoBar *>(); }
    QStringList shownIds() const;
    qint64 shown() const { return panel()->evidence() ? panel()->evidence()->suggestion.id : 0; }
    /// The one that a decision goes on to: decisions change chances, and with them the order.
    qint64 below() const;
    QString statusOf(qint64 id) const;
    QString wordsOf(const QWidget *widget) const;
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    template <typename Popup>
    Popup *popup() const;

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<JobCenter> m_jobs;
    QList<Notification> m_posted;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ConnectionMonitor> m_monitor;
    std::unique_ptr<SuggestionsPage> m_page;
};

void TestSuggestionsPage::initTestCase()
{
    theme().install();
    m_server = std::make_unique<TestDatabase>();
}

void TestSuggestionsPage::init()
{
    m_server->execute(QString::fromUtf8(empty));
    m_server->execute(QString::fromUtf8(fill));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_notifications = std::make_unique<Notifications>();
    m_jobs = std::make_unique<JobCenter>();
    m_posted.clear();
    connect(m_notifications.get(), &Notifications::posted, this,
            [this](const Notification &notification) { m_posted.append(notification); });
    m_database = std::make_unique<Database>(m_server->settings());
    m_monitor = std::make_unique<ConnectionMonitor>(m_server->settings());
    m_page = std::make_unique<SuggestionsPage>();
    m_page->resize(1280, 720);
    m_page->setServices(
        {m_database.get(), m_monitor.get(), m_jobs.get(), m_notifications.get(), m_settings.get()});
    m_page->show();
    m_page->activateWindow();
    view()->setFocus();
    QTRY_COMPARE(table()->model()->rowCount(), 12);
    QTRY_COMPARE(shown(), 1);
}

void TestSuggestionsPage::cleanup()
{
    m_page.reset();
    m_monitor.reset();
    m_database.reset();
}

QStringList TestSuggestionsPage::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        ids.append(table()->model()->rowKey(row).value(0));
    return ids;
}

qint64 TestSuggestionsPage::below() const
{
    const QStringList ids = shownIds();
    const qsizetype row = ids.indexOf(QString::number(shown()));
    return ids.value(row + 1 < ids.size() ? row + 1 : row - 1).toLongLong();
}

QString TestSuggestionsPage::statusOf(qint64 id) const
{
    return m_server->value(u"select status from suggestions where suggestion_id = %1"_s.arg(id));
}

QString TestSuggestionsPage::wordsOf(const QWidget *widget) const
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        const auto *elided = qobject_cast<const ElidedLabel *>(label);
        if (label->isVisible())
            words.append(elided ? elided->fullText() : label->text());
    }
    for (const FigureCard *card : widget->findChildren<FigureCard *>())
        words.append(card->value());
    return words.join(u'\n');
}

void TestSuggestionsPage::press(int key, Qt::KeyboardModifiers modifiers)
{
    m_page->activateWindow(); // a popup may have had it
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(view()->isVisible() ? static_cast<QWidget *>(view()) : m_page.get(),
                    Qt::Key(key), modifiers);
}

template <typename Popup>
Popup *TestSuggestionsPage::popup() const
{
    return qobject_cast<Popup *>(QApplication::activePopupWidget());
}

void TestSuggestionsPage::evidenceTellsWhatThereIsToKnow()
{
    const QString words = wordsOf(panel());
    for (const QString &part :
         {u"Scale AD 1 +50 %"_s, u"Durum Nord · ad set · proposed "_s, u" · confidence 85 %"_s,
          u"100 → 150 €"_s, u"4.1 ×"_s, u"700 €"_s, u"above the target of 3.0 ×"_s,
          u"above the p75 of this client, 3.6 ×, out of 38"_s, u"expected to hold 3.7 × to 4.1 ×"_s,
          u"You usually approve these: 14 of 16."_s})
        QVERIFY2(words.contains(part), qPrintable(part + u"\nnot in:\n"_s + words));
    QTRY_VERIFY2(wordsOf(panel()).contains(u"Scale +25 % refused on"_s), qPrintable(words));
    QVERIFY(wordsOf(panel()).contains(u": budget."_s));
    QCOMPARE(panel()->findChild<TrendChart *>()->pointCount(), 14);
    QCOMPARE(panel()->findChild<TrendChart *>()->data().target, std::optional(3.0));
}

void TestSuggestionsPage::approvalGoesOnToTheNext()
{
    press(Qt::Key_A);
    QTRY_COMPARE(shown(), 2);
    QTRY_COMPARE(statusOf(1), u"approved"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 11);
    QVERIFY(!shownIds().contains(u"1"_s));
    QCOMPARE(view()->currentKey(), QStringList{u"2"_s});
    QVERIFY(view()->hasFocus());
    QVERIFY2(bar()->text().contains(u"Approved: Scale AD 1"_s), qPrintable(bar()->text()));
    QVERIFY(m_server->value(u"select open_ms from decisions where suggestion_id = 1"_s).toInt() >=
            0);
    QTRY_COMPARE(m_page->asOf().isValid() && !table()->isBusy(), true);
    const qint64 next = below();
    press(Qt::Key_A);
    QTRY_COMPARE(shown(), next);
    QTRY_COMPARE(statusOf(2), u"approved"_s);
}

void TestSuggestionsPage::refusalTakesOneKey()
{
    press(Qt::Key_R);
    QTRY_VERIFY(popup<RefusePopup>());
    QTest::keyClick(popup<RefusePopup>(), Qt::Key_T);
    QTRY_COMPARE(statusOf(1), u"refused"_s);
    QCOMPARE(m_server->value(u"select reason_code from decisions where suggestion_id = 1"_s),
             u"timing"_s);
    QTRY_COMPARE(shown(), 2);
    press(Qt::Key_R);
    QTRY_VERIFY(popup<RefusePopup>());
    QTest::keyClick(popup<RefusePopup>(), Qt::Key_2);
    QTRY_COMPARE(m_server->value(u"select reason_code from decisions where suggestion_id = 2"_s),
                 u"brand"_s);
}

void TestSuggestionsPage::refusalForOtherReasonsNeedsWords()
{
    press(Qt::Key_R);
    QTRY_VERIFY(popup<RefusePopup>());
    QTest::keyClick(popup<RefusePopup>(), Qt::Key_O);
    QVERIFY(popup<RefusePopup>());
    QCOMPARE(statusOf(1), u"pending"_s);
    auto *words = popup<RefusePopup>()->findChild<QLineEdit *>();
    QTest::keyClicks(words, u"Seen on TV"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(statusOf(1), u"refused"_s);
    QCOMPARE(m_server->value(
                 u"select reason_code || reason_words from decisions where suggestion_id = 1"_s),
             u"otherSeen on TV"_s);
    QTRY_COMPARE(shown(), 2);
    press(Qt::Key_R);
    QTRY_VERIFY(popup<RefusePopup>());
    QTest::keyClick(popup<RefusePopup>(), Qt::Key_Escape);
    QTRY_VERIFY(!popup<RefusePopup>());
    QCOMPARE(statusOf(2), u"pending"_s);
}

void TestSuggestionsPage::postponementTakesOneKey()
{
    press(Qt::Key_S);
    QTRY_VERIFY(popup<PostponePopup>());
    QTest::keyClick(popup<PostponePopup>(), Qt::Key_D);
    QTRY_COMPARE(statusOf(1), u"postponed"_s);
    const QString days = m_server->value(
        u"select round(extract(epoch from postponed_until - now()) / 86400) from suggestions "
        u"where suggestion_id = 1"_s);
    QVERIFY2(days.toInt() >= 2 && days.toInt() <= 4, qPrintable(days));
}

void TestSuggestionsPage::decisionsAreTakenBackSeveralDeep()
{
    press(Qt::Key_A);
    QTRY_COMPARE(shown(), 2);
    press(Qt::Key_A);
    QTRY_COMPARE(statusOf(2), u"approved"_s);
    QTRY_VERIFY(shown() > 2);
    QTRY_COMPARE(table()->model()->rowCount(), 10);
    press(Qt::Key_Z);
    QTRY_COMPARE(statusOf(2), u"pending"_s);
    QTRY_COMPARE(shown(), 2);
    QTRY_COMPARE(table()->model()->rowCount(), 11);
    QTRY_COMPARE(panel()->evidence()->suggestion.status, u"pending"_s);
    press(Qt::Key_Z);
    QTRY_COMPARE(statusOf(1), u"pending"_s);
    QTRY_COMPARE(shownIds().size(), 12);
    QTRY_COMPARE(view()->currentKey(), QStringList{u"1"_s});
}

void TestSuggestionsPage::undoButtonOfTheBarTakesBack()
{
    press(Qt::Key_A);
    QTRY_VERIFY(bar()->isVisible());
    QPushButton *undo = nullptr;
    for (QPushButton *button : bar()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            undo = button;
    }
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(statusOf(1), u"pending"_s);
}

void TestSuggestionsPage::postponedIsTakenUpAgain()
{
    m_page->open({{u"status"_s, u"postponed"_s}});
    QTRY_COMPARE(shownIds(), QStringList{u"20"_s});
    m_page->open({{u"suggestion"_s, 20}});
    QTRY_COMPARE(shown(), 20);
    QVERIFY(wordsOf(panel()).contains(u"Postponed until"_s));
    press(Qt::Key_A); // cannot be: it has to be taken up first
    press(Qt::Key_T);
    QTRY_COMPARE(statusOf(20), u"pending"_s);
}

void TestSuggestionsPage::colleagueWasFaster()
{
    // Unheard of here: the monitor is off, as when a notification is late.
    m_monitor->disconnect();
    m_server->execute(QString::fromUtf8(colleagueRefuses).arg(1));
    QCOMPARE(panel()->evidence()->suggestion.status, u"pending"_s);
    press(Qt::Key_A);
    QTRY_VERIFY2(bar()->text().contains(u"Already refused by zoe@poste-9 at"_s),
                 qPrintable(bar()->text()));
    QCOMPARE(statusOf(1), u"refused"_s);
    QTRY_COMPARE(shown(), 2);
    QTRY_COMPARE(table()->model()->rowCount(), 11);
}

void TestSuggestionsPage::manyAreDecidedWithAColleague()
{
    press(Qt::Key_A, Qt::ControlModifier);
    auto *bulk = m_page->findChild<BulkPanel *>();
    QTRY_VERIFY(bulk->isVisible());
    QTRY_VERIFY2(wordsOf(bulk).contains(u"12 suggestion(s) selected"_s), qPrintable(wordsOf(bulk)));
    QTRY_VERIFY(queue()->decisionActions().first()->isEnabled());
    QVERIFY2(wordsOf(bulk).contains(u"1,200 € → 1,350 €"_s), qPrintable(wordsOf(bulk)));
    m_monitor->disconnect();
    m_server->execute(QString::fromUtf8(colleagueRefuses).arg(u"3, 5"_s));
    press(Qt::Key_A);
    QTRY_VERIFY2(bar()->text().contains(u"10 suggestion(s) approved. 2 not."_s),
                 qPrintable(bar()->text()));
    QCOMPARE(m_server->value(u"select count(*) from suggestions where status = 'approved'"_s),
             u"10"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    auto *dialog = m_page->findChild<BulkResultDialog *>();
    QVERIFY(dialog);
    const auto *rows = dialog->findChild<PlainTable *>()->model();
    QCOMPARE(rows->rowCount(), 2);
    QVERIFY(rows->index(0, 3).data().toString().contains(u"Already refused by zoe@poste-9"_s));
    QCOMPARE(namelessControls(dialog), QStringList());
}

void TestSuggestionsPage::manyAreTakenBack()
{
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(queue()->decisionActions().first()->isEnabled() &&
                m_page->findChild<BulkPanel *>()->isVisible());
    press(Qt::Key_S);
    QTRY_VERIFY(popup<PostponePopup>());
    QTest::keyClick(popup<PostponePopup>(), Qt::Key_W);
    QTRY_COMPARE(m_server->value(u"select count(*) from suggestions where status = 'postponed'"_s),
                 u"13"_s);
    QTRY_VERIFY(queue()->decisionActions().last()->isEnabled());
    press(Qt::Key_Z);
    QTRY_COMPARE(m_server->value(u"select count(*) from suggestions where status = 'pending'"_s),
                 u"12"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 12);
    QVERIFY(bar()->text().contains(u"12 suggestion(s) wait"_s));
}

void TestSuggestionsPage::rangeIsPreviewed()
{
    m_server->execute(u"insert into validation_queue (suggestion_id, held_by, holder, held_until) "
                      u"values (2, 'zoe@poste-9', 'x', now() + interval '1 minute')"_s);
    press(Qt::Key_J, Qt::ShiftModifier);
    press(Qt::Key_J, Qt::ShiftModifier);
    auto *bulk = m_page->findChild<BulkPanel *>();
    QTRY_VERIFY2(wordsOf(bulk).contains(u"zoe@poste-9"_s), qPrintable(wordsOf(bulk)));
    QVERIFY(wordsOf(bulk).contains(u"3 suggestion(s) selected"_s));
    QCOMPARE(bulk->findChild<PlainTable *>()->model()->rowCount(), 2);
    press(Qt::Key_Escape);
    QTRY_VERIFY(panel()->isVisible());
}

void TestSuggestionsPage::ownHoldIsTakenAndReleased()
{
    const QString holder = Scheduler::thisProcess();
    const QString held = u"select coalesce(max(suggestion_id), 0) from validation_queue where "
                         u"holder = '%1'"_s.arg(holder);
    QTRY_COMPARE(m_server->value(held), u"1"_s);
    press(Qt::Key_J);
    QTRY_COMPARE(m_server->value(held), u"2"_s);
    m_page->hide();
    QTRY_COMPARE(m_server->value(held), u"0"_s);
    m_page->show();
    QTRY_COMPARE(m_server->value(held), u"2"_s);
}

void TestSuggestionsPage::holdOfAColleagueIsShownLive()
{
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    m_page->hide(); // ours would be in the way
    m_server->execute(u"delete from validation_queue; insert into validation_queue (suggestion_id, "
                      u"held_by, holder, held_since, held_until) values (1, 'zoe@poste-9', 'x', "
                      u"now() - interval '2 minutes', now() + interval '1 minute')"_s);
    m_page->show();
    auto *chip = panel()->findChild<QWidget *>(u"hold"_s);
    QTRY_VERIFY2(chip->isVisible() &&
                     chip->accessibleName().contains(u"opened by zoe@poste-9, 2 min"_s),
                 qPrintable(chip->accessibleName()));
    QVERIFY(queue()->decisionActions().first()->isEnabled()); // a courtesy, no lock
    m_server->execute(u"delete from validation_queue where held_by = 'zoe@poste-9'"_s);
    QTRY_VERIFY(!chip->accessibleName().contains(u"zoe"_s));
}

void TestSuggestionsPage::changesOfOthersReachTheEvidence()
{
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    m_server->execute(QString::fromUtf8(colleagueRefuses).arg(1));
    QTRY_VERIFY2(wordsOf(panel()).contains(u"Refused by zoe@poste-9"_s),
                 qPrintable(wordsOf(panel())));
    QVERIFY(!queue()->decisionActions().first()->isEnabled());
}

void TestSuggestionsPage::executedIsAskedBack()
{
    m_page->open({{u"status"_s, u"done"_s}});
    m_page->open({{u"suggestion"_s, 22}});
    QTRY_COMPARE(shown(), 22);
    QTRY_VERIFY2(wordsOf(panel()).contains(u"nothing was sent"_s), qPrintable(wordsOf(panel())));
    auto *button = panel()->findChild<QPushButton *>(u"rollback"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(m_posted.size(), 1);
    QCOMPARE(m_posted.first().tone, Tone::Ok);
}

void TestSuggestionsPage::failedSaysWhy()
{
    m_page->open({{u"suggestion"_s, 23}});
    QTRY_COMPARE(shown(), 23);
    QVERIFY(wordsOf(panel()).contains(u"The value has changed since."_s));
}

void TestSuggestionsPage::countsFollow()
{
    QSignalSpy badge(m_page.get(), &Page::badgeChanged);
    QTRY_VERIFY2(m_page->statusText().contains(u"12 pending"_s), qPrintable(m_page->statusText()));
    press(Qt::Key_A);
    QTRY_VERIFY2(m_page->statusText().contains(u"11 pending"_s) &&
                     m_page->statusText().contains(u"1 decided today"_s) &&
                     m_page->statusText().contains(u"median"_s),
                 qPrintable(m_page->statusText()));
    QCOMPARE(badge.last().first().toInt(), 11);
}

void TestSuggestionsPage::presetsFilter()
{
    for (const auto &[preset, ids] : {std::pair(u"postponed"_s, QStringList{u"20"_s}),
                                      std::pair(u"refused"_s, QStringList{u"21"_s}),
                                      std::pair(u"done"_s, QStringList{u"22"_s, u"23"_s})}) {
        m_page->open({{u"status"_s, preset}});
        QTRY_COMPARE(shownIds().size(), ids.size());
        for (const QString &id : ids)
            QTRY_VERIFY(shownIds().contains(id));
    }
    m_page->open({{u"status"_s, u"pending"_s}, {u"client"_s, u"Avego"_s}});
    QTRY_COMPARE(table()->model()->rowCount(), 4);
}

void TestSuggestionsPage::othersOnTheAdOpen()
{
    QPushButton *other = nullptr;
    for (QPushButton *button : panel()->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Refresh AD 1"_s))
            other = button;
    }
    QVERIFY(other);
    QTest::mouseClick(other, Qt::LeftButton);
    QTRY_COMPARE(shown(), 20);
}

void TestSuggestionsPage::decisionsAreListed()
{
    m_page->open({{u"view"_s, u"decisions"_s}});
    QTRY_COMPARE(m_page->decisions()->model()->rowCount(), 2);
    QCOMPARE(m_page->heading(), u"Decisions"_s);
    m_page->decisions()->view()->setCurrentKey(m_page->decisions()->model()->rowKey(0));
    QTest::keyClick(m_page->decisions()->view(), Qt::Key_Return);
    QTRY_COMPARE(shown(), 22);
    QCOMPARE(m_page->heading(), u"Suggestions"_s);
}

void TestSuggestionsPage::resultsLeadToTheirRows()
{
    m_page->open({{u"view"_s, u"results"_s}});
    PlainTable *lines = m_page->results()->table();
    QTRY_COMPARE(lines->model()->rowCount(), 2);
    m_page->results()->setBy(ResultsBy::Operator);
    QTRY_COMPARE(lines->model()->rowCount(), 1);
    QCOMPARE(lines->model()->index(0, ResultsModel::Group).data().toString(), u"zoe@poste-9"_s);
    QCOMPARE(lines->model()->index(0, ResultsModel::Rate).data().toString(), u"50 %"_s);
    QCOMPARE(lines->model()->index(0, ResultsModel::Median).data().toString(), u"30 s"_s);
    lines->setCurrentRow(0);
    QTest::keyClick(lines, Qt::Key_Return);
    QTRY_COMPARE(m_page->heading(), u"Decisions"_s);
    QTRY_COMPARE(m_page->decisions()->model()->rowCount(), 2);
    m_page->results()->setDays(30);
}

void TestSuggestionsPage::resultsAreCopied()
{
    m_page->open({{u"view"_s, u"results"_s}});
    QTRY_COMPARE(m_page->results()->table()->model()->rowCount(), 2);
    for (QPushButton *button : m_page->results()->findChildren<QPushButton *>())
        button->click();
    const QStringList lines = QApplication::clipboard()->text().split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith(u"Type,Decided,Approved,Rate"_s));
}

void TestSuggestionsPage::whyNothingAnswersInWords()
{
    m_page->open({{u"why"_s, u"e2"_s}, {u"type"_s, u"adset"_s}, {u"client"_s, u"durum"_s}});
    auto *dialog = m_page->findChild<WhyNothingDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY2(dialog->sentences().size() >= 6, qPrintable(dialog->sentences().join(u'\n')));
    const QString words = dialog->sentences().join(u'\n');
    QVERIFY2(words.contains(u"Scale:"_s) && words.contains(u"Pause:"_s), qPrintable(words));
    QVERIFY2(words.contains(u"One like it is open already."_s), qPrintable(words));
    QCOMPARE(dialog->findChild<QComboBox *>(u"whyEntity"_s)->currentText(), u"AD 2 · ad set"_s);
    QCOMPARE(namelessControls(dialog), QStringList());
}

void TestSuggestionsPage::analysisRunsAsAJob()
{
    m_page->headerActions().first()->trigger();
    QCOMPARE(m_jobs->jobs().size(), 1);
    QVERIFY(!m_page->headerActions().first()->isEnabled());
    QTRY_COMPARE(m_posted.size(), 1);
    QVERIFY2(m_posted.first().text.contains(u"12 ads looked at"_s),
             qPrintable(m_posted.first().text + m_posted.first().detail));
    QVERIFY(m_page->headerActions().first()->isEnabled());
}

void TestSuggestionsPage::paletteFindsAds()
{
    QList<PaletteEntry> found;
    m_page->searchPalette(u"ad 1"_s, [&](const QList<PaletteEntry> &entries) { found = entries; });
    QTRY_VERIFY(found.size() >= 4);
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    found.first().run();
    QCOMPARE(links.first().first().toString(), u"suggestions"_s);
    found.clear();
    m_page->searchPalette(u"100%"_s, [&](const QList<PaletteEntry> &entries) {
        found = {{u"answered"_s, {}, {}, {}, {}}};
        QVERIFY(entries.isEmpty());
    });
    QTRY_COMPARE(found.size(), 1);
}

void TestSuggestionsPage::goneSaysSo()
{
    m_page->open({{u"suggestion"_s, 4711}});
    QTRY_VERIFY2(wordsOf(panel()).contains(u"not there any more"_s), qPrintable(wordsOf(panel())));
    QVERIFY(!queue()->decisionActions().first()->isEnabled());
}

void TestSuggestionsPage::offlineKeepsWhatIsShown()
{
    ConnectionSettings neighbour = m_server->settings();
    neighbour.setValue(u"dbname"_s, u"postgres"_s);
    const auto session = Session::open(neighbour);
    const auto run = [&](const QString &sql) {
        return (*session)->executeSql(u"outage"_s, sql.arg(m_server->name())).ok();
    };
    QVERIFY(run(u"alter database %1 allow_connections off"_s));
    const auto reopen = qScopeGuard([&] { run(u"alter database %1 allow_connections on"_s); });
    QVERIFY(run(u"select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1'"_s));
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Offline);
    m_page->refresh();
    QTRY_VERIFY(!queue()->decisionActions().first()->isEnabled());
    QCOMPARE(shown(), 1);
    QCOMPARE(table()->model()->rowCount(), 12);
    press(Qt::Key_J); // was read ahead
    press(Qt::Key_J);
    QTRY_VERIFY2(wordsOf(panel()).contains(u"as soon as the database answers"_s),
                 qPrintable(wordsOf(panel())));
    QVERIFY(run(u"alter database %1 allow_connections on"_s));
    m_monitor->retryNow();
    QTRY_COMPARE(shown(), 3);
    QTRY_VERIFY(queue()->decisionActions().first()->isEnabled());
}

void TestSuggestionsPage::withoutDatabaseNothingIsAsked()
{
    m_page->setServices({nullptr, nullptr, m_jobs.get(), m_notifications.get(), m_settings.get()});
    QCOMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(shown(), 0);
    for (const QAction *action : queue()->decisionActions())
        QVERIFY(!action->isEnabled());
    QCOMPARE(m_page->statusText(), QString());
    m_page->refresh();
    m_page->open({{u"view"_s, u"results"_s}});
    QVERIFY(wordsOf(m_page->results()).contains(u"Not connected"_s));
    QVERIFY(m_posted.isEmpty());
}

void TestSuggestionsPage::otherLanguageIsSpokenAtOnce()
{
    Language language;
    const auto english = qScopeGuard([&] { language.use(u"en"_s); });
    QSignalSpy headers(table()->model(), &QAbstractItemModel::headerDataChanged);
    language.use(u"fr"_s);
    QTRY_VERIFY(!headers.isEmpty());
    QVERIFY2(wordsOf(panel()).contains(u"4,1 ×"_s), qPrintable(wordsOf(panel())));
    QCOMPARE(shown(), 1);
    language.use(u"en"_s);
    QTRY_VERIFY(wordsOf(panel()).contains(u"You usually approve these: 14 of 16."_s));
}

void TestSuggestionsPage::darkIsPaintedAnew()
{
    const auto light = qScopeGuard([] { theme().setMode(Theme::Mode::Light); });
    theme().setMode(Theme::Mode::Dark);
    const QImage chart = panel()->findChild<TrendChart *>()->grab().toImage();
    QVERIFY(chart.pixelColor(2, chart.height() - 2).lightness() < 80);
}

void TestSuggestionsPage::popupsKnowUsualTimes()
{
    const QDateTime friday(QDate(2025, 11, 21), QTime(14, 3));
    const QList<QDateTime> times = PostponePopup::usualTimes(friday);
    QCOMPARE(times[0], QDateTime(QDate(2025, 11, 21), QTime(18, 0)));
    QCOMPARE(times[1], QDateTime(QDate(2025, 11, 22), QTime(9, 0)));
    QCOMPARE(times[2], QDateTime(QDate(2025, 11, 24), QTime(9, 0)));
    QCOMPARE(times[3], QDateTime(QDate(2025, 11, 24), QTime(9, 0)));
    QVERIFY(!PostponePopup::usualTimes(friday.addSecs(8 * 3600)).first().isValid());
}

void TestSuggestionsPage::everythingInteractiveHasAName()
{
    press(Qt::Key_A);
    QTRY_VERIFY(bar()->isVisible() && shown() == 2);
    QVERIFY2(namelessControls(m_page.get()).isEmpty(),
             qPrintable(namelessControls(m_page.get()).join(u"; "_s)));
    press(Qt::Key_R);
    QTRY_VERIFY(popup<RefusePopup>());
    QCOMPARE(namelessControls(popup<RefusePopup>()), QStringList());
    popup<RefusePopup>()->close();
    QTRY_VERIFY(!popup<RefusePopup>());
    press(Qt::Key_S);
    QTRY_VERIFY(popup<PostponePopup>());
    QCOMPARE(namelessControls(popup<PostponePopup>()), QStringList());
}

QTEST_MAIN(TestSuggestionsPage)
#include "tst_suggestionspage.moc"
