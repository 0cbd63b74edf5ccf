// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"

#include "ui/jobcenter.h"
#include "ui/mainwindow.h"
#include "ui/navigationbar.h"
#include "ui/notifications.h"
#include "ui/pages/page.h"
#include "ui/pages/welcomepage.h"
#include "ui/settings.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/thinprogressbar.h"

#include <QAction>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// A page that counts what the window asks of it.
class FakePage : public Page
{
public:
    explicit FakePage(const QString &id)
        : m_id(id)
        , m_action(new QAction(u"Act on "_s + id, this))
    {
        setFocusPolicy(Qt::StrongFocus);
        auto *layout = new QVBoxLayout(this);
        field = new QLineEdit(this);
        field->setAccessibleName(u"Filter of "_s + id);
        layout->addWidget(field);
    }

    QString id() const override { return m_id; }
    QString title() const override { return u"Page "_s + m_id; }
    QString iconName() const override { return u"campaigns"_s; }
    void setServices(const Services &given) override { services = given; }
    QList<QAction *> headerActions() const override { return {m_action}; }
    void focusFilter() override { field->setFocus(); }
    void refresh() override { ++refreshed; }
    QString statusText() const override { return u"status of "_s + m_id; }
    void open(const QVariantMap &where) override { place = where; }

    Services services;
    QLineEdit *field;
    int refreshed = 0;
    int retranslated = 0;
    QVariantMap place;

protected:
    void changeEvent(QEvent *event) override
    {
        retranslated += event->type() == QEvent::LanguageChange;
        Page::changeEvent(event);
    }

private:
    QString m_id;
    QAction *m_action;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();

    void firstPageIsShown();
    void pagesByControlAndNumber();
    void hiddenPagesAreSkipped();
    void slashGoesToTheFilterAndIsTypedThere();
    void refreshKeyReachesTheShownPageOnly();
    void paletteFindsAPage();
    void questionMarkAsksForTheKeys();
    void settingsAndQuitByKey();
    void everyPartIsReachedByF6();
    void arrowsMoveAlongTheNavigation();
    void navigationCollapsesAndRemembers();
    void narrowWindowShowsIconsOnly();
    void pageAndSizeAreRemembered();
    void linksLeadToOtherPages();
    void hiddenPagesHearOfALanguageLater();
    void pagesAreNeverShownInTheFormerLanguage();
    void statusFollowsThePage();
    void waitingShowsForTheShownPageOnly();
    void notificationsAndJobsAreShown();
    void droppedFilesAreToldOf();
    void nothingIsCutAt1280x720();
    void everythingHasAName();

private:
    FakePage *addPage(const QString &id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<JobCenter> m_jobs;
    std::unique_ptr<MainWindow> m_window;
    FakePage *m_first = nullptr;
    FakePage *m_second = nullptr;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_notifications = std::make_unique<Notifications>();
    m_jobs = std::make_unique<JobCenter>();
    m_window = std::make_unique<MainWindow>();
    Services services;
    services.settings = m_settings.get();
    services.notifications = m_notifications.get();
    services.jobs = m_jobs.get();
    m_window->setServices(services);
    m_first = addPage(u"first"_s);
    m_second = addPage(u"second"_s);
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

FakePage *TestMainWindow::addPage(const QString &id)
{
    auto *page = new FakePage(id);
    m_window->addPage(page);
    return page;
}

void TestMainWindow::firstPageIsShown()
{
    QCOMPARE(m_window->currentPage(), u"first"_s);
    QVERIFY(m_first->isVisible());
    QVERIFY(!m_second->isVisible());
    QCOMPARE(m_first->services.settings, m_settings.get());
    QVERIFY(m_window->windowTitle().contains(u"Page first"_s));
}

void TestMainWindow::pagesByControlAndNumber()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"second"_s);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"first"_s);
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"first"_s);
}

void TestMainWindow::hiddenPagesAreSkipped()
{
    addPage(u"third"_s);
    m_window->setPageShown(u"second"_s, false);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"third"_s);
    m_window->setPageShown(u"third"_s, false);
    QCOMPARE(m_window->currentPage(), u"first"_s);
}

void TestMainWindow::slashGoesToTheFilterAndIsTypedThere()
{
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    QVERIFY(m_first->field->hasFocus());
    QTest::keyClick(m_first->field, '/');
    QTest::keyClick(m_first->field, '?');
    QCOMPARE(m_first->field->text(), u"/?"_s);
}

void TestMainWindow::refreshKeyReachesTheShownPageOnly()
{
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(m_first->refreshed, 1);
    QCOMPARE(m_second->refreshed, 0);
}

void TestMainWindow::paletteFindsAPage()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette->isVisible());
    QTest::keyClicks(palette->edit(), u"sec"_s);
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"second"_s);
    QVERIFY(!palette->isVisible());
}

void TestMainWindow::questionMarkAsksForTheKeys()
{
    QSignalSpy asked(m_window.get(), &MainWindow::shortcutsRequested);
    QTest::keyClick(m_window.get(), Qt::Key_Question);
    QCOMPARE(asked.count(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Question, Qt::ShiftModifier);
    QCOMPARE(asked.count(), 2);
    QVERIFY(m_window->windowShortcuts().size() > 8);
}

void TestMainWindow::settingsAndQuitByKey()
{
    QSignalSpy settings(m_window.get(), &MainWindow::settingsRequested);
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(settings.count(), 1);
    QSignalSpy closing(m_window.get(), &MainWindow::closing);
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(closing.count(), 1);
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::everyPartIsReachedByF6()
{
    m_first->field->setFocus();
    const auto inside = [this](const char *className) {
        for (const QWidget *up = QApplication::focusWidget(); up; up = up->parentWidget()) {
            if (up->inherits(className))
                return true;
        }
        return false;
    };
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(inside("regie::NavigationBar"));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(inside("regie::HeaderBar"));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(inside("regie::Page"));
    m_notifications->warning(u"Look here."_s);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(inside("regie::NotificationArea"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(inside("regie::HeaderBar"));
}

void TestMainWindow::arrowsMoveAlongTheNavigation()
{
    auto *bar = m_window->findChild<NavigationBar *>();
    bar->takeFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_window->currentPage(), u"second"_s);
}

void TestMainWindow::navigationCollapsesAndRemembers()
{
    auto *bar = m_window->findChild<NavigationBar *>();
    QCOMPARE(bar->width(), 184);
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(bar->isCollapsed());
    QVERIFY(m_settings->navigationCollapsed());
    QTRY_VERIFY(bar->width() < 100);
}

void TestMainWindow::narrowWindowShowsIconsOnly()
{
    auto *bar = m_window->findChild<NavigationBar *>();
    m_window->resize(900, 600);
    QTRY_VERIFY(bar->isCollapsed());
    QVERIFY(!m_settings->navigationCollapsed());
    m_window->resize(1280, 720);
    QTRY_VERIFY(!bar->isCollapsed());
}

void TestMainWindow::pageAndSizeAreRemembered()
{
    m_window->showPage(u"second"_s);
    m_window->resize(1111, 666);
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    Services services;
    services.settings = m_settings.get();
    m_settings->setCurrentPage(u"second"_s);
    m_window->setServices(services);
    addPage(u"first"_s);
    // Adding the first page shows it; what was chosen last comes with restore().
    m_settings->setCurrentPage(u"second"_s);
    addPage(u"second"_s);
    m_window->restore();
    QCOMPARE(m_window->currentPage(), u"second"_s);
    QCOMPARE(m_window->size(), QSize(1111, 666));
}

void TestMainWindow::linksLeadToOtherPages()
{
    Q_EMIT m_first->linkActivated(u"second"_s, {{u"campaign"_s, 12}});
    QCOMPARE(m_window->currentPage(), u"second"_s);
    QCOMPARE(m_second->place.value(u"campaign"_s).toInt(), 12);
}

void TestMainWindow::hiddenPagesHearOfALanguageLater()
{
    FakePage *third = addPage(u"third"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_window.get(), &change);
    QCoreApplication::sendEvent(m_window.get(), &change); // while they wait
    QCOMPARE(m_first->retranslated, 2);
    QCOMPARE(m_second->retranslated + third->retranslated, 0);
    QTRY_COMPARE(third->retranslated, 1);
    QCOMPARE(m_second->retranslated, 1);
    QCoreApplication::sendEvent(m_window.get(), &change);
    QTRY_COMPARE(third->retranslated, 2);
}

void TestMainWindow::pagesAreNeverShownInTheFormerLanguage()
{
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_window.get(), &change);
    QCOMPARE(m_second->retranslated, 0);
    m_window->showPage(m_second->id());
    QCOMPARE(m_second->retranslated, 1);
    QCoreApplication::sendEvent(m_window.get(), &change);
    QCOMPARE(m_second->retranslated, 2);
    QTRY_COMPARE(m_first->retranslated, 2);
    QCOMPARE(m_second->retranslated, 2);
}

void TestMainWindow::statusFollowsThePage()
{
    auto *status = m_window->findChild<ElidedLabel *>(u"pageStatus"_s);
    QCOMPARE(status->fullText(), u"status of first"_s);
    m_window->showPage(u"second"_s);
    QCOMPARE(status->fullText(), u"status of second"_s);
}

void TestMainWindow::waitingShowsForTheShownPageOnly()
{
    auto *bar = m_window->findChild<ThinProgressBar *>();
    Q_EMIT m_first->busyChanged(true);
    QVERIFY(!bar->isShowing());
    QTRY_VERIFY(bar->isShowing());
    m_window->showPage(u"second"_s);
    QVERIFY(!bar->isShowing());
    m_window->showPage(u"first"_s);
    QTRY_VERIFY(bar->isShowing());
    Q_EMIT m_first->busyChanged(false);
    QVERIFY(!bar->isShowing());
}

void TestMainWindow::notificationsAndJobsAreShown()
{
    int undone = 0;
    Notification notification;
    notification.text = u"Archived."_s;
    notification.actionText = u"Undo"_s;
    notification.actionKey = Qt::CTRL | Qt::Key_Z;
    notification.action = [&undone] {
        ++undone;
    };
    m_notifications->post(notification);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);

    bool cancelled = false;
    Job *job = m_jobs->start(u"Import"_s, [&cancelled] { cancelled = true; });
    job->setProgress(10, 100);
    QPushButton *cancel = nullptr;
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->accessibleName().contains(u"Import"_s))
            cancel = button;
    }
    QVERIFY(cancel);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(cancelled);
    QVERIFY(!cancel->isEnabled());
    job->finish(Job::State::Cancelled);
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
}

void TestMainWindow::droppedFilesAreToldOf()
{
    QSignalSpy dropped(m_window.get(), &MainWindow::fileDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/campaigns.json"_s)});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().first().toString(), u"/tmp/campaigns.json"_s);
}

void TestMainWindow::nothingIsCutAt1280x720()
{
    m_window->addPage(new WelcomePage);
    m_window->showPage(u"welcome"_s);
    m_window->resize(1280, 720);
    QCoreApplication::sendPostedEvents();
    QVERIFY2(m_window->minimumSizeHint().width() <= 1000,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
    QVERIFY(m_window->minimumSizeHint().height() <= 700);
}

void TestMainWindow::everythingHasAName()
{
    m_window->addPage(new WelcomePage);
    m_notifications->warning(u"Look here."_s, u"detail"_s);
    m_jobs->start(u"Import"_s, [] {});
    m_window->openPalette();
    const QStringList nameless = namelessControls(m_window.get());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
