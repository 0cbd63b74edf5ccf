// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/profiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace regie;

class ProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void noFileIsNoProfile();
    void whatIsSavedIsLoaded();
    void passwordIsNeverWritten_data();
    void passwordIsNeverWritten();
    void anyPasswordStaysOut();
    void fewerProfilesLeaveNothingBehind();
    void privateServerKeepsNoAddress();
    void fileIsTheUsersAlone();
    void folderThatCannotBeWrittenIsNamed();
    void namesAreFoundInAnyCase();

private:
    ProfileStore store() const
    {
        return ProfileStore(m_folder->filePath(QStringLiteral("config/profiles.ini")));
    }
    QByteArray fileContents() const
    {
        QFile file(store().file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Profile profile(const char *uri)
    {
        Profile result;
        result.name = QStringLiteral("Équipe, \"Nord\" = 1");
        result.settings = ConnectionSettings::fromUri(QString::fromUtf8(uri)).take();
        result.colourLabel = QStringLiteral("orange");
        result.production = true;
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProfilesTest::noFileIsNoProfile()
{
    const Result<QList<Profile>> profiles = store().load();
    QVERIFY(profiles);
    QVERIFY(profiles->isEmpty());
}

void ProfilesTest::whatIsSavedIsLoaded()
{
    Profile saved =
        profile("postgresql://ada@db1:5432,db2:5433/regie?target_session_attrs=read-write");
    saved.setSslMode(QStringLiteral("verify-full"));
    QVERIFY(store().save({saved, Profile()}));
    const QList<Profile> loaded = store().load().value();
    QCOMPARE(loaded.size(), 2);
    QCOMPARE(loaded.first().name, saved.name);
    QCOMPARE(loaded.first().colourLabel, saved.colourLabel);
    QCOMPARE(loaded.first().production, true);
    QCOMPARE(loaded.first().sslMode(), QStringLiteral("verify-full"));
    for (const auto &[keyword, value] : saved.settings.parameters())
        QCOMPARE(loaded.first().settings.value(keyword), value);
    QCOMPARE(loaded.first().settings.parameters().size(), saved.settings.parameters().size());
}

void ProfilesTest::passwordIsNeverWritten_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("in the user part") << "postgresql://ada:hunter2@db/regie";
    QTest::newRow("as a parameter") << "postgresql://db/regie?password=hunter2";
    QTest::newRow("as a keyword") << "host=db password=hunter2";
    QTest::newRow("of the client key") << "host=db sslpassword=hunter2";
}

void ProfilesTest::passwordIsNeverWritten()
{
    QFETCH(QString, uri);
    QVERIFY(store().save({profile(qUtf8Printable(uri))}));
    QVERIFY(fileContents().contains("host=db"));
    QVERIFY(!fileContents().contains("hunter2"));
}

void ProfilesTest::anyPasswordStaysOut()
{
    const bool holds = rc::check("no password in the file", [this] {
        const auto body = *rc::gen::container<std::string>(10, rc::gen::inRange<char>('!', '~'));
        Profile saved = profile("host=db user=ada");
        saved.settings.setPassword(QStringLiteral("Zq7") + QString::fromStdString(body));
        RC_ASSERT(store().save({saved}).ok());
        RC_ASSERT(!fileContents().contains("Zq7"));
        RC_ASSERT(store().load().value().first().settings.password().isEmpty());
    });
    QVERIFY(holds);
}

void ProfilesTest::fewerProfilesLeaveNothingBehind()
{
    QVERIFY(store().save({profile("host=one"), profile("host=two")}));
    QVERIFY(store().save({profile("host=three")}));
    QCOMPARE(store().load()->size(), 1);
    QVERIFY(!fileContents().contains("two"));
}

void ProfilesTest::privateServerKeepsNoAddress()
{
    Profile own = profile("host=/run/user/1000/regie");
    own.isPrivateServer = true;
    QVERIFY(store().save({own}));
    const Profile loaded = store().load()->first();
    QVERIFY(loaded.isPrivateServer);
    QVERIFY(loaded.settings.isEmpty());
}

void ProfilesTest::fileIsTheUsersAlone()
{
    QVERIFY(store().save({profile("host=db")}));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(store().file()) & others));
}

void ProfilesTest::folderThatCannotBeWrittenIsNamed()
{
    const ProfileStore store(QStringLiteral("/proc/regie/profiles.ini"));
    const Status status = store.save({profile("host=db")});
    QVERIFY(!status);
    QVERIFY(status.error().summary.contains(store.file()));
}

void ProfilesTest::namesAreFoundInAnyCase()
{
    const QList<Profile> profiles{profile("host=db")};
    QVERIFY(findProfile(profiles, QStringLiteral("équipe, \"nord\" = 1")));
    QVERIFY(!findProfile(profiles, QStringLiteral("Sud")));
}

QTEST_GUILESS_MAIN(ProfilesTest)
#include "tst_profiles.moc"
