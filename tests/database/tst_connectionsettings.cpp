// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connectionsettings.h"

#include <QTest>

using namespace regie;

class TestConnectionSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesUris_data();
    void parsesUris();
    void severalHosts();
    void passwordIsKeptApart();
    void complaintQuotesNoPassword();
    void quotesWhatNeedsQuoting();
    void nonsenseIsRefusedWithoutRepeatingThePassword();
};

void TestConnectionSettings::parsesUris_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("database");
    QTest::newRow("URI") << QStringLiteral("postgresql://ana@db.example:5433/marketing")
                         << QStringLiteral("db.example") << QStringLiteral("marketing");
    QTest::newRow("key=value") << QStringLiteral("host=/run/pg dbname='my db' user=ana")
                               << QStringLiteral("/run/pg") << QStringLiteral("my db");
    QTest::newRow("URI with a socket folder")
        << QStringLiteral("postgresql://ana@/marketing?host=/run/pg") << QStringLiteral("/run/pg")
        << QStringLiteral("marketing");
}

void TestConnectionSettings::parsesUris()
{
    QFETCH(QString, uri);
    const auto settings = ConnectionSettings::fromUri(uri);
    QVERIFY(settings.ok());
    QTEST(settings->value(QStringLiteral("host")), "host");
    QTEST(settings->value(QStringLiteral("dbname")), "database");
    QCOMPARE(settings->value(QStringLiteral("user")), QStringLiteral("ana"));
    const auto again = ConnectionSettings::fromUri(settings->toUri());
    QVERIFY(again.ok());
    QCOMPARE(again->value(QStringLiteral("host")), settings->value(QStringLiteral("host")));
    QCOMPARE(again->value(QStringLiteral("dbname")), settings->value(QStringLiteral("dbname")));
}

void TestConnectionSettings::severalHosts()
{
    const auto settings = ConnectionSettings::fromUri(QStringLiteral(
        "postgresql://ana@one:5432,two:5433/marketing?target_session_attrs=read-write"));
    QVERIFY(settings.ok());
    QCOMPARE(settings->value(QStringLiteral("host")), QStringLiteral("one,two"));
    QCOMPARE(settings->value(QStringLiteral("port")), QStringLiteral("5432,5433"));
    QVERIFY(settings->conninfo().contains(QStringLiteral("target_session_attrs='read-write'")));
}

void TestConnectionSettings::complaintQuotesNoPassword()
{
    for (const char *address : {"postgresql://u:s3cret%zzpw@h/db", "host=h password=s3cret pw"}) {
        const auto settings = ConnectionSettings::fromUri(QString::fromLatin1(address));
        QVERIFY(!settings);
        QVERIFY2(!settings.error().text().contains(QLatin1String("pw")),
                 qPrintable(settings.error().text()));
        QVERIFY(!settings.error().text().contains(QLatin1String("s3cret")));
    }
}

void TestConnectionSettings::passwordIsKeptApart()
{
    const auto settings = ConnectionSettings::fromUri(
        QStringLiteral("postgresql://ana:s3cret%3B@db/marketing?sslpassword=k3y"));
    QVERIFY(settings.ok());
    QCOMPARE(settings->password(), QStringLiteral("s3cret;"));
    QVERIFY(!settings->toUri().contains(QStringLiteral("s3cret")));
    QVERIFY(!settings->toUri().contains(QStringLiteral("k3y")));
    QVERIFY(settings->conninfo().contains(QStringLiteral("k3y")));
    QVERIFY(!settings->display().contains(QStringLiteral("s3cret")));
    for (const auto &[keyword, value] : settings->parameters())
        QVERIFY(!value.contains(QStringLiteral("s3cret")));
}

void TestConnectionSettings::quotesWhatNeedsQuoting()
{
    ConnectionSettings settings;
    settings.setValue(QStringLiteral("dbname"), QStringLiteral("it's a \\ name"));
    settings.setPassword(QStringLiteral("a'b\\c d"));
    const auto again = ConnectionSettings::fromUri(settings.conninfo());
    QVERIFY(again.ok());
    QCOMPARE(again->value(QStringLiteral("dbname")), QStringLiteral("it's a \\ name"));
    QCOMPARE(again->password(), QStringLiteral("a'b\\c d"));
}

void TestConnectionSettings::nonsenseIsRefusedWithoutRepeatingThePassword()
{
    const auto settings = ConnectionSettings::fromUri(
        QStringLiteral("postgresql://ana:s3cret@db/marketing?no_such_option=1"));
    QVERIFY(!settings.ok());
    QCOMPARE(settings.error().kind, ErrorKind::Input);
    QVERIFY(!settings.error().text().contains(QStringLiteral("s3cret")));
}

QTEST_GUILESS_MAIN(TestConnectionSettings)
#include "tst_connectionsettings.moc"
