// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/campaignimportdialog.h"
#include "ui/dialogs/connectionsdialog.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/dialogs/profileeditor.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/look/profilelook.h"
#include "ui/settings.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Answers when the test says so.
class FakeConnections : public ConnectionService
{
public:
    void test(QObject *context, const Profile &profile,
              std::function<void(const Result<QString> &)> done) override
    {
        tested = profile;
        answer = [guard = QPointer<QObject>(context), done](const Result<QString> &result) {
            if (guard)
                done(result);
        };
    }
    bool hasKeychain() const override { return true; }
    void loadSecret(QObject *, const Profile &,
                    std::function<void(const Result<QString> &)> done) override
    {
        done(QString());
    }
    void saveSecret(QObject *, const Profile &profile, const QString &secret,
                    std::function<void(const Status &)> done) override
    {
        if (keychain)
            secrets.insert(profile.secretName(), secret);
        done(keychain);
    }

    Profile tested;
    std::function<void(const Result<QString> &)> answer;
    QHash<QString, QString> secrets;
    Status keychain;
};

Profile serverProfile(const QString &name, const QString &uri)
{
    Profile profile;
    profile.name = name;
    profile.settings = ConnectionSettings::fromUri(uri).take();
    return profile;
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void init();

    void addressAndFieldsFollowEachOther();
    void passwordIsTakenOutOfTheAddress();
    void wrongAddressIsToldOf();
    void newConnectionIsStored();
    void testResultIsShown();
    void answerOfAnotherProfilesTestIsDropped();
    void keptPasswordGoesToTheKeychainOnly();
    void keptPasswordIsStoredOnClosing();
    void keychainThatRefusesIsToldOf();
    void whatIsMissingIsToldWhileTyping();
    void importNeedsADatabase();
    void ownServerCannotBeRemoved();
    void sameNameTwiceIsRefused();
    void productionLooksDifferent();
    void settingsTakeEffectAtOnce();
    void passwordIsGiven();
    void everythingHasAName();

private:
    void typePasswordToKeep(QWidget &dialog);
    QLineEdit *field(QWidget &dialog, const char *name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    FakeConnections m_service;
};

void TestDialogs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles.ini"_s));
    m_service = {};
}

QLineEdit *TestDialogs::field(QWidget &dialog, const char *name)
{
    return dialog.findChild<QLineEdit *>(u"profile-"_s + QLatin1String(name));
}

void TestDialogs::typePasswordToKeep(QWidget &dialog)
{
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->echoMode() == QLineEdit::Password)
            QTest::keyClicks(edit, u"topsecret"_s);
    }
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        if (box->text().contains(u"keychain"_s))
            box->click();
    }
}

void TestDialogs::addressAndFieldsFollowEachOther()
{
    ProfileEditor editor(true);
    editor.setProfile({});
    QTest::keyClicks(field(editor, "uri"), u"postgresql://ada@db.example:5433/marketing"_s);
    QCOMPARE(field(editor, "host")->text(), u"db.example"_s);
    QCOMPARE(field(editor, "port")->text(), u"5433"_s);
    QCOMPARE(field(editor, "dbname")->text(), u"marketing"_s);
    QCOMPARE(field(editor, "user")->text(), u"ada"_s);
    field(editor, "host")->clear();
    QTest::keyClicks(field(editor, "host"), u"a,b"_s);
    QCOMPARE(editor.profile().settings.value(u"host"_s), u"a,b"_s);
    QVERIFY(field(editor, "uri")->text().contains(u"a"_s));
}

void TestDialogs::passwordIsTakenOutOfTheAddress()
{
    ProfileEditor editor(true);
    editor.setProfile({});
    QTest::keyClicks(field(editor, "uri"), u"postgresql://ada:secret@db.example/marketing"_s);
    QCOMPARE(editor.profile().settings.password(), u"secret"_s);
}

void TestDialogs::wrongAddressIsToldOf()
{
    ProfileEditor editor(true);
    editor.setProfile({});
    QTest::keyClicks(field(editor, "name"), u"Production"_s);
    QTest::keyClicks(field(editor, "uri"), u"postgresql://[half"_s);
    QVERIFY(!editor.problem().isEmpty());
}

void TestDialogs::newConnectionIsStored()
{
    ConnectionsDialog dialog(&m_service, *m_store, {});
    dialog.show();
    QSignalSpy wanted(&dialog, &ConnectionsDialog::connectRequested);
    dialog.findChildren<QToolButton *>().first()->click();
    field(dialog, "name")->clear();
    QTest::keyClicks(field(dialog, "name"), u"Staging"_s);
    QTest::keyClicks(field(dialog, "uri"), u"postgresql://ada@db.example/marketing"_s);
    QTest::keyClick(field(dialog, "uri"), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!dialog.isVisible());
    const auto stored = m_store->load();
    QVERIFY(stored);
    const Profile *staging = findProfile(*stored, u"Staging"_s);
    QVERIFY(staging);
    QCOMPARE(staging->settings.value(u"host"_s), u"db.example"_s);
}

void TestDialogs::testResultIsShown()
{
    QVERIFY(m_store->save({serverProfile(u"Staging"_s, u"postgresql://ada@db.example/m"_s)}));
    ConnectionsDialog dialog(&m_service, *m_store, u"Staging"_s);
    dialog.show();
    auto *banner = dialog.findChild<Banner *>();
    QVERIFY(!banner->isVisible());
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"Test"_s))
            button->click();
    }
    QVERIFY(banner->isVisible());
    QCOMPARE(m_service.tested.name, u"Staging"_s);
    m_service.answer(QString(u"PostgreSQL 15 answers."_s));
    QCOMPARE(banner->text(), u"PostgreSQL 15 answers."_s);
}

void TestDialogs::answerOfAnotherProfilesTestIsDropped()
{
    QVERIFY(m_store->save({serverProfile(u"A"_s, u"postgresql://ada@a.example/m"_s),
                           serverProfile(u"B"_s, u"postgresql://ada@b.example/m"_s)}));
    ConnectionsDialog dialog(&m_service, *m_store, u"A"_s);
    dialog.show();
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"Test"_s))
            button->click();
    }
    dialog.findChild<QListWidget *>()->setCurrentRow(2);
    m_service.answer(QString(u"PostgreSQL 15 answers."_s));
    QVERIFY(!dialog.findChild<Banner *>()->isVisible());
}

void TestDialogs::keptPasswordGoesToTheKeychainOnly()
{
    QVERIFY(m_store->save({serverProfile(u"Staging"_s, u"postgresql://ada@db.example/m"_s)}));
    ConnectionsDialog dialog(&m_service, *m_store, u"Staging"_s);
    dialog.show();
    typePasswordToKeep(dialog);
    QTest::keyClick(field(dialog, "name"), Qt::Key_Return);
    QCOMPARE(m_service.secrets.values(), QStringList{u"topsecret"_s});
    QFile file(m_store->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("topsecret"));
}

void TestDialogs::keptPasswordIsStoredOnClosing()
{
    QVERIFY(m_store->save({serverProfile(u"Staging"_s, u"postgresql://ada@db.example/m"_s)}));
    ConnectionsDialog dialog(&m_service, *m_store, u"Staging"_s);
    dialog.show();
    typePasswordToKeep(dialog);
    dialog.reject();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(m_service.secrets.values(), QStringList{u"topsecret"_s});
}

void TestDialogs::keychainThatRefusesIsToldOf()
{
    QVERIFY(m_store->save({serverProfile(u"Staging"_s, u"postgresql://ada@db.example/m"_s)}));
    m_service.keychain = Error{ErrorKind::Resources, {}, {}, u"The keychain is locked."_s, {}};
    ConnectionsDialog dialog(&m_service, *m_store, u"Staging"_s);
    dialog.show();
    typePasswordToKeep(dialog);
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<Banner *>()->text().contains(u"The keychain is locked."_s));
    dialog.reject();
    QVERIFY2(!dialog.isVisible(), "told once is enough");
}

void TestDialogs::whatIsMissingIsToldWhileTyping()
{
    ConnectionsDialog dialog(&m_service, *m_store, {});
    dialog.show();
    dialog.findChildren<QToolButton *>().first()->click();
    auto *banner = dialog.findChild<Banner *>();
    QVERIFY(!banner->isVisible());
    QTest::keyClicks(field(dialog, "uri"), u"postgresql://ada@db.example/marketing"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(), u"Give the connection a name."_s);
    QTest::keyClicks(field(dialog, "name"), u"Staging"_s);
    QVERIFY(!banner->isVisible());
}

void TestDialogs::importNeedsADatabase()
{
    QFile file(m_folder->filePath(u"campaigns.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"campaign_id": "C-1", "niche": "Plombiers"}])");
    file.close();
    CampaignImportDialog dialog(nullptr);
    dialog.show();
    QPushButton *start = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            start = button;
    }
    QVERIFY(start);
    dialog.setServices({});
    QVERIFY(dialog.findChild<Banner *>()->isVisible());
    dialog.setFile(file.fileName());
    QTRY_COMPARE(dialog.findChild<QTableWidget *>()->rowCount(), 1);
    QVERIFY(!start->isEnabled());
}

void TestDialogs::ownServerCannotBeRemoved()
{
    ConnectionsDialog dialog(&m_service, *m_store, {});
    dialog.show();
    QCOMPARE(dialog.findChild<QListWidget *>()->count(), 1);
    QVERIFY(!dialog.findChildren<QToolButton *>().at(1)->isEnabled());
    QVERIFY(!field(dialog, "host")->isEnabled());
}

void TestDialogs::sameNameTwiceIsRefused()
{
    QVERIFY(m_store->save({serverProfile(u"A"_s, u"postgresql://ada@a.example/m"_s),
                           serverProfile(u"B"_s, u"postgresql://ada@b.example/m"_s)}));
    ConnectionsDialog dialog(&m_service, *m_store, u"B"_s);
    dialog.show();
    field(dialog, "name")->clear();
    QTest::keyClicks(field(dialog, "name"), u"a"_s);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            QVERIFY(!button->isEnabled());
    }
}

void TestDialogs::productionLooksDifferent()
{
    Profile profile = serverProfile(u"Live"_s, u"postgresql://ada@a.example/m"_s);
    ConnectionIndicator indicator;
    indicator.setLabel(connectionLabel(profile));
    const QImage usual = indicator.grab().toImage();
    profile.production = true;
    indicator.setLabel(connectionLabel(profile));
    QVERIFY(indicator.grab().toImage() != usual);
    for (const QString &label : colourLabels())
        QVERIFY(colourOfLabel(label).isValid());
    QVERIFY(!colourOfLabel(u"mauve"_s).isValid());
}

void TestDialogs::settingsTakeEffectAtOnce()
{
    Settings settings(m_folder->filePath(u"s.ini"_s));
    SettingsDialog dialog(&settings);
    dialog.show();
    dialog.findChild<QSpinBox *>()->setValue(45);
    QCOMPARE(settings.recentlyTargetedDays(), 45);
    dialog.findChild<QCheckBox *>()->click();
    QVERIFY(settings.compactRows());
    auto *language = dialog.findChildren<QComboBox *>().first();
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(settings.language(), u"en"_s);
}

void TestDialogs::passwordIsGiven()
{
    PasswordDialog dialog(u"ada@db.example/m"_s, u"The password was refused."_s, true);
    dialog.show();
    QSignalSpy given(&dialog, &PasswordDialog::given);
    auto *edit = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"topsecret"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(given.count(), 1);
    QCOMPARE(given.first().at(0).toString(), u"topsecret"_s);
    QCOMPARE(given.first().at(1).toBool(), false);
}

void TestDialogs::everythingHasAName()
{
    Settings settings(m_folder->filePath(u"s.ini"_s));
    SettingsDialog settingsDialog(&settings);
    ConnectionsDialog connections(&m_service, *m_store, {});
    PasswordDialog password(u"ada@db.example/m"_s, {}, true);
    AboutDialog about(u"15.6"_s);
    ShortcutsDialog shortcuts(u"Campaigns"_s, {{u"J"_s, u"Next row"_s}}, {{u"F5"_s, u"Refresh"_s}});
    for (QWidget *dialog : std::initializer_list<QWidget *>{&settingsDialog, &connections,
                                                            &password, &about, &shortcuts}) {
        dialog->show();
        const QStringList nameless = namelessControls(dialog);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
