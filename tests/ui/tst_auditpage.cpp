// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/testdatabase.h"

#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/pages/auditdetailpanel.h"
#include "ui/pages/auditpage.h"
#include "ui/settings.h"
#include "ui/widgets/tablepanel.h"

#include "database/connectionmonitor.h"
#include "database/database.h"
#include "operations/audit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace regie;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const Actor amelie{text("amelie@poste-3"), text("window")};

} // namespace

/// The page over a real server, driven as an operator would.
class TestAuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();

    void newestEntryIsChosenAndTold();
    void changedValuesStandSideBySide();
    void longValuesAreWholeAndWrapped();
    void presetsTellPeopleFromChecks();
    void searchFindsAReason();
    void objectIsOneKeyAway_data();
    void objectIsOneKeyAway();
    void entryIsCopiedAsJson();
    void newEntriesFlowIn();
    void historyOfAnObjectIsOpened();
    void withoutDatabaseNothingIsShown();
    void everythingInteractiveHasAName();

private:
    TablePanel *table() const { return m_page->findChild<TablePanel *>(); }
    AuditDetailPanel *detail() const { return m_page->findChild<AuditDetailPanel *>(); }
    QString values() const { return m_page->findChild<QTextBrowser *>()->toPlainText(); }
    QAbstractButton *button(const char *label) const;
    bool detailSays(const char *words) const;
    void write(const Actor &actor, const AuditEntry &entry) const;

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ConnectionMonitor> m_monitor;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<AuditPage> m_page;
};

void TestAuditPage::init()
{
    m_server = std::make_unique<TestDatabase>();
    write(amelie, {text("check-schedule"),
                   text("check"),
                   text("closure_24h"),
                   {{text("interval_seconds"), 3600}, {text("time_zone"), text("UTC")}},
                   {{text("interval_seconds"), 900}, {text("time_zone"), text("UTC")}},
                   {}});
    write(Actor::check(text("archive")),
          {text("archive"), text("archive_policy"), text("campaigns"), {}, {{text("run"), 7}}, {}});
    write(amelie, {text("move-limit"),
                   text("campaign"),
                   text("12"),
                   {},
                   {{text("close_limit_at"), text("2026-03-03T10:00:00Z")}},
                   text("Le client répond lundi.")});
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(text("settings.ini")));
    m_database = std::make_unique<Database>(m_server->settings());
    m_monitor = std::make_unique<ConnectionMonitor>(m_server->settings());
    m_notifications = std::make_unique<Notifications>();
    m_page = std::make_unique<AuditPage>();
    m_page->resize(1280, 720);
    m_page->setServices(
        {m_database.get(), m_monitor.get(), nullptr, m_notifications.get(), m_settings.get()});
    m_page->show();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
}

void TestAuditPage::cleanup()
{
    m_page.reset();
    m_monitor.reset();
    m_database.reset();
    m_server.reset();
}

void TestAuditPage::write(const Actor &actor, const AuditEntry &entry) const
{
    const Status written = writeAudit(*m_server->open(), actor, entry);
    QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().text()));
}

QAbstractButton *TestAuditPage::button(const char *label) const
{
    for (auto *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().startsWith(text(label)))
            return button;
    }
    return nullptr;
}

bool TestAuditPage::detailSays(const char *words) const
{
    for (const auto *label : detail()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text(words)))
            return true;
    }
    return false;
}

void TestAuditPage::newestEntryIsChosenAndTold()
{
    QTRY_VERIFY(detail()->line().has_value());
    QCOMPARE(detail()->line()->action, text("move-limit"));
    QVERIFY(detailSays("Campaign 12"));
    QVERIFY(detailSays("amelie@poste-3"));
    QVERIFY(detailSays("Le client répond lundi."));
    QVERIFY(detailSays("just now"));
    QTest::keyClick(table()->view(), Qt::Key_J);
    QTRY_COMPARE(detail()->line()->action, text("archive"));
    QVERIFY(detailSays("Archive policy “Campaigns”"));
    QVERIFY(!detailSays("Le client"));
}

void TestAuditPage::changedValuesStandSideBySide()
{
    table()->view()->setCurrentKey({text("1")});
    QTRY_COMPARE(detail()->line()->id, 1);
    QVERIFY2(values().contains(text("Every (seconds)")), qPrintable(values()));
    QVERIFY(values().contains(text("3,600")));
    QVERIFY(values().contains(text("900")));
    QVERIFY(!values().contains(text("UTC"))); // that did not change
}

void TestAuditPage::longValuesAreWholeAndWrapped()
{
    QJsonArray many;
    for (int i = 0; i < 300; ++i)
        many.append(text("valeur-très-longue-et-sans-espace-") + QString::number(i));
    write(amelie, {text("close-now"),
                   text("campaign"),
                   text("3"),
                   {{text("extra"), many}},
                   {{text("extra"), QJsonArray()}},
                   {}});
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    table()->view()->setCurrentKey({text("4")});
    QTRY_COMPARE(detail()->line()->id, 4);
    QVERIFY(values().contains(text("sans-espace-299")));
    auto *browser = m_page->findChild<QTextBrowser *>();
    QVERIFY(browser->document()->size().width() <= browser->viewport()->width() + 1);
    browser->selectAll();
    browser->copy();
    QVERIFY(QApplication::clipboard()->text().contains(text("sans-espace-150")));
}

void TestAuditPage::presetsTellPeopleFromChecks()
{
    QTest::mouseClick(button("Checks"), Qt::LeftButton);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->value(0, text("action")).toString(), text("archive"));
    QTest::mouseClick(button("People"), Qt::LeftButton);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void TestAuditPage::searchFindsAReason()
{
    m_page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), text("lundi"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->value(0, text("action")).toString(), text("move-limit"));
}

void TestAuditPage::objectIsOneKeyAway_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QVariantMap>("place");
    QTest::newRow("a campaign") << text("3") << text("campaigns")
                                << QVariantMap{{text("campaign"), qint64(12)}};
    QTest::newRow("a run of archiving")
        << text("2") << text("archive") << QVariantMap{{text("run"), qint64(7)}};
    QTest::newRow("a check") << text("1") << text("checks")
                             << QVariantMap{{text("check"), text("closure_24h")}};
}

void TestAuditPage::objectIsOneKeyAway()
{
    QFETCH(QString, entry);
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    table()->view()->setCurrentKey({entry});
    QTRY_COMPARE(QString::number(detail()->line()->id), entry);
    table()->view()->setFocus();
    QTest::keyClick(table()->view(), Qt::Key_G);
    QCOMPARE(links.size(), 1);
    QTEST(links.first().at(0).toString(), "page");
    QTEST(links.first().at(1).toMap(), "place");
    QTest::mouseClick(button("Show"), Qt::LeftButton);
    QCOMPARE(links.size(), 2);
    QTest::keyClick(table()->view(), Qt::Key_Return);
    QCOMPARE(links.size(), 3);
}

void TestAuditPage::entryIsCopiedAsJson()
{
    table()->view()->setCurrentKey({text("1")});
    QTRY_COMPARE(detail()->line()->id, 1);
    QTest::mouseClick(button("Copy"), Qt::LeftButton);
    const QJsonObject copied =
        QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(copied.value(text("actor")).toString(), text("amelie@poste-3"));
    QCOMPARE(copied.value(text("old_values")).toObject().value(text("interval_seconds")).toInt(),
             3600);
}

void TestAuditPage::newEntriesFlowIn()
{
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    write(amelie, {text("backup"), text("database"), text("regie"), {}, {{text("bytes"), 12}}, {}});
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    table()->view()->setCurrentKey({text("4")});
    QTRY_COMPARE(detail()->line()->action, text("backup"));
    QVERIFY(detailSays("Database regie"));
    QVERIFY(!button("Show")->isEnabled());
}

void TestAuditPage::historyOfAnObjectIsOpened()
{
    m_page->open({{text("object_type"), text("campaign")}, {text("object_id"), text("12")}});
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    m_page->open({{text("object_type"), text("check")}, {text("object_id"), text("closure_24h")}});
    QTRY_COMPARE(table()->model()->value(0, text("object_type")).toString(), text("check"));
}

void TestAuditPage::withoutDatabaseNothingIsShown()
{
    QTRY_VERIFY(detail()->line().has_value());
    m_page->setServices({nullptr, nullptr, nullptr, nullptr, m_settings.get()});
    QTRY_VERIFY(!detail()->line().has_value());
    m_page->refresh();
}

void TestAuditPage::everythingInteractiveHasAName()
{
    QTRY_VERIFY(detail()->line().has_value());
    QCOMPARE(namelessControls(m_page.get()), QStringList());
}

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
