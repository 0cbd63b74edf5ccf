// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/clientads.h"
#include "suggestions/clientcatalogue.h"
#include "suggestions/clientfields.h"
#include "suggestions/clients.h"
#include "support/testdatabase.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Client &)>;

QJsonObject asObject(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// Clients, connectors, ads by hand and what clients sell, on a real server.
class TestClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_session.reset(), m_database.reset(); }

    void everyFieldSurvives();
    void wrongValuesAreNamed_data();
    void wrongValuesAreNamed();
    void valuesAtTheEdgeAreKept_data();
    void valuesAtTheEdgeAreKept();
    void defaultsAreThoseOfTheDatabase();
    void amountsCarryNoNoise();
    void secondEditorIsToldWhoWasFirst();
    void otherProgramsAreToldOfToo();
    void removedClientIsAConflict();
    void takenKeyIsRefused();
    void auditHasOnlyWhatChanged();
    void nothingChangedIsNothingWritten();
    void liveNeedsConnectorAndCap();
    void connectorOfAnotherKindIsRefused();
    void hostileNamesSurvive();

    void connectorsAreKeptAndChanged();
    void wrongConnectorsAreRefused_data();
    void wrongConnectorsAreRefused();
    void usedConnectorNamesItsClients();

    void adIsChangedByHand();
    void adChangedMeanwhileIsLeftAlone();
    void adWithFiguresOnlyIsTakenIntoTheLibrary();
    void productsAndFunnelsAreKept();

private:
    Client saved(const Change &change = {});
    QString auditCount() const { return m_database->value(u"select count(*) from audit_log"_s); }
    QString lastAudit(const QString &column) const
    {
        return m_database->value(
            u"select %1 from audit_log order by id desc limit 1"_s.arg(column));
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Session> m_session;
    const Actor m_ada{u"ada@poste-1"_s, u"window"_s};
    const Actor m_bea{u"bea@poste-2"_s, u"window"_s};
};

void TestClients::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    m_session = m_database->open();
}

/// One database for all of them: there are many rows of data. Triggers that keep the audit log are
/// off for this clearing only.
void TestClients::init()
{
    m_database->execute(
        u"set session_replication_role = replica; delete from audit_log; delete from products; "
        "delete from funnels; delete from ads_library; delete from performance_metrics; "
        "delete from clients; delete from connectors"_s);
    m_database->execute(u"insert into connectors (connector_name, kind, base_url) values "
                        "('Meta', 'meta', 'https://graph.example'), "
                        "('Slack', 'slack', 'https://slack.example')"_s);
}

Client TestClients::saved(const Change &change)
{
    Client client;
    client.key = u"lune"_s;
    client.name = u"Maison Lune"_s;
    client.version = newClientVersion;
    if (change)
        change(client);
    const Result<Client> stored = saveClient(*m_session, client, m_ada);
    if (!stored)
        qFatal("%s", qPrintable(stored.error().text()));
    return *stored;
}

void TestClients::everyFieldSurvives()
{
    Client client = saved();
    client.status = u"paused"_s;
    client.currency = u"CHF"_s;
    client.timezone = u"Europe/Zurich"_s;
    client.connector = u"Meta"_s;
    client.slackConnector = u"Slack"_s;
    client.slackChannel = u"#ads"_s;
    client.executionMode = u"live"_s;
    double value = 2;
    for (const ClientNumber &field : clientNumbers())
        field.set(client,
                  field.unit == ClientUnit::Share ? 0.125 * (value += 0.5) / 8 : value += 1);
    client.minDays = 5;
    const Result<Client> stored = saveClient(*m_session, client, m_ada);
    QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text()));
    QCOMPARE(stored->version, client.version + 1);
    QCOMPARE(clientValues(*stored), clientValues(asStored(client)));
    const auto all = clients(*m_session);
    QCOMPARE(all->size(), 1);
    QCOMPARE(clientValues(all->first()), clientValues(*stored));
}

void TestClients::wrongValuesAreNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &named, const Change &change) {
        QTest::newRow(name) << change << named;
    };
    row("no key", u"key"_s, [](Client &c) { c.key = u"  "_s; });
    row("unknown status", u"status"_s, [](Client &c) { c.status = u"asleep"_s; });
    row("currency in small letters", u"currency"_s, [](Client &c) { c.currency = u"eur"_s; });
    row("currency too long", u"currency"_s, [](Client &c) { c.currency = u"EURO"_s; });
    row("no such time zone", u"time zone"_s, [](Client &c) { c.timezone = u"Mars/Olympus"_s; });
    row("unknown mode", u"Execution"_s, [](Client &c) { c.executionMode = u"loud"_s; });
    row("connector that is not there", u"Ads connector"_s,
        [](Client &c) { c.connector = u"None"_s; });
    row("slack connector that is not there", u"Slack connector"_s,
        [](Client &c) { c.slackConnector = u"None"_s; });
    for (const ClientNumber &field : clientNumbers()) {
        const QString title = field.translatedTitle();
        const double step = field.decimals == 0 ? 1 : std::pow(10.0, -field.decimals);
        const QList<std::pair<QString, double>> wrong{
            {u"under"_s, field.least - step},
            {u"over"_s, field.most + std::max(step, field.most / 1e6)},
            {u"infinite"_s, std::numeric_limits<double>::infinity()}};
        for (const auto &[what, value] : wrong) {
            if (field.decimals == 0 && (what == "infinite"_L1 || value > 2e9))
                continue; // a whole number cannot hold it
            QTest::addRow("%s %s", field.column.data(), qPrintable(what))
                << Change([&field, value](Client &c) { field.set(c, value); }) << title;
        }
    }
}

void TestClients::wrongValuesAreNamed()
{
    QFETCH(Change, change);
    QFETCH(QString, named);
    Client client = saved();
    change(client);
    const QString before = auditCount();
    const Result<Client> stored = saveClient(*m_session, client, m_ada);
    QVERIFY(!stored.ok());
    QCOMPARE(stored.error().kind, ErrorKind::Input);
    QVERIFY2(stored.error().summary.contains(named, Qt::CaseInsensitive),
             qPrintable(stored.error().summary));
    QCOMPARE(auditCount(), before);
    QCOMPARE(regie::client(*m_session, u"lune"_s)->value().version, 1);
}

void TestClients::valuesAtTheEdgeAreKept_data()
{
    QTest::addColumn<Change>("change");
    for (const ClientNumber &field : clientNumbers()) {
        for (const double value : {field.least, field.most})
            QTest::addRow("%s %g", field.column.data(), value)
                << Change([&field, value](Client &c) { field.set(c, value); });
    }
}

/// The ranges the program knows are not wider than those of the database.
void TestClients::valuesAtTheEdgeAreKept()
{
    QFETCH(Change, change);
    Client client = saved();
    change(client);
    const Result<Client> stored = saveClient(*m_session, client, m_ada);
    QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text()));
    QCOMPARE(clientValues(*stored), clientValues(client));
}

void TestClients::defaultsAreThoseOfTheDatabase()
{
    m_database->execute(u"insert into clients (client_key) values ('plain')"_s);
    const Client plain = regie::client(*m_session, u"plain"_s)->value();
    QCOMPARE(clientValues(plain), clientValues(Client()));
    for (const ClientNumber &field : clientNumbers())
        QCOMPARE(field.usual, field.value(plain));
}

void TestClients::amountsCarryNoNoise()
{
    saved([](Client &c) {
        c.minSpend = 0.1 + 0.2;
        c.monthlyBudget = 1234.567;
        c.pauseShare = 1.0 / 3.0;
    });
    QCOMPARE(m_database->value(u"select min_spend || ' ' || monthly_budget || ' ' || pause_share "
                               "from clients"_s),
             u"0.30 1234.57 0.3333"_s);
    QCOMPARE(asObject(lastAudit(u"new_values"_s)).value(u"monthly_budget"_s).toDouble(), 1234.57);
}

void TestClients::secondEditorIsToldWhoWasFirst()
{
    const Client seen = saved();
    const auto other = m_database->open();
    Client theirs = seen;
    theirs.roiTarget = 4;
    QVERIFY(saveClient(*other, theirs, m_bea).ok());
    Client mine = seen;
    mine.minSpend = 100;
    const Result<Client> refused = saveClient(*m_session, mine, m_ada);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY2(refused.error().summary.contains(u"Maison Lune was changed by bea@poste-2 at"_s),
             qPrintable(refused.error().summary));
    QCOMPARE(m_database->value(u"select roi_target || ' ' || min_spend from clients"_s),
             u"4.0000 500.00"_s);
    mine.version = seen.version + 1; // after reading it again
    QVERIFY(saveClient(*m_session, mine, m_ada).ok());
}

void TestClients::otherProgramsAreToldOfToo()
{
    Client client = saved();
    m_database->execute(u"update clients set version = version + 1, name = 'Lune', "
                        "updated_at = now() + interval '1 minute'"_s);
    client.minSpend = 1;
    const Result<Client> refused = saveClient(*m_session, client, m_ada);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().summary.contains(u"changed by a colleague at"_s),
             qPrintable(refused.error().summary));
}

void TestClients::removedClientIsAConflict()
{
    Client client = saved();
    m_database->execute(u"delete from clients"_s);
    client.minSpend = 1;
    const Result<Client> refused = saveClient(*m_session, client, m_ada);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(refused.error().summary.contains(u"no longer there"_s));
    QCOMPARE(m_database->value(u"select count(*) from clients"_s), u"0"_s);
}

void TestClients::takenKeyIsRefused()
{
    Client again = saved();
    again.version = newClientVersion;
    again.name = u"Another"_s;
    const Result<Client> refused = saveClient(*m_session, again, m_ada);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Input);
    QVERIFY(refused.error().summary.contains(u"“lune”"_s));
    QCOMPARE(m_database->value(u"select name from clients"_s), u"Maison Lune"_s);
}

void TestClients::auditHasOnlyWhatChanged()
{
    Client client = saved();
    QCOMPARE(lastAudit(u"action"_s), u"client-new"_s);
    QCOMPARE(asObject(lastAudit(u"new_values"_s)), QJsonObject({{u"name"_s, u"Maison Lune"_s}}));
    client.roiTarget = 3.5;
    client.monthlyBudget = 2000;
    QVERIFY(saveClient(*m_session, client, m_ada).ok());
    QCOMPARE(auditCount(), u"2"_s);
    QCOMPARE(lastAudit(u"action || ' ' || actor || ' ' || object_type || ' ' || object_id"_s),
             u"client-change ada@poste-1 client lune"_s);
    QCOMPARE(asObject(lastAudit(u"old_values"_s)),
             QJsonObject({{u"roi_target"_s, 3}, {u"monthly_budget"_s, QJsonValue::Null}}));
    QCOMPARE(asObject(lastAudit(u"new_values"_s)),
             QJsonObject({{u"roi_target"_s, 3.5}, {u"monthly_budget"_s, 2000}}));
}

void TestClients::nothingChangedIsNothingWritten()
{
    const Client client = saved();
    const Result<Client> again = saveClient(*m_session, client, m_ada);
    QVERIFY(again.ok());
    QCOMPARE(again->version, client.version);
    QCOMPARE(auditCount(), u"1"_s);
}

void TestClients::liveNeedsConnectorAndCap()
{
    Client client = saved();
    client.executionMode = u"live"_s;
    Result<Client> stored = saveClient(*m_session, client, m_ada);
    QVERIFY(!stored.ok());
    QVERIFY(stored.error().summary.contains(u"ads connector"_s));
    client.connector = u"Meta"_s;
    stored = saveClient(*m_session, client, m_ada);
    QVERIFY(!stored.ok());
    QVERIFY(stored.error().summary.contains(u"daily change cap"_s));
    client.dailyChangeCap = 50;
    QVERIFY(saveClient(*m_session, client, m_ada).ok());
}

void TestClients::connectorOfAnotherKindIsRefused()
{
    Client client = saved();
    client.connector = u"Slack"_s;
    const Result<Client> stored = saveClient(*m_session, client, m_ada);
    QVERIFY(!stored.ok());
    QVERIFY(stored.error().summary.contains(u"not made for that"_s));
}

void TestClients::hostileNamesSurvive()
{
    const QString name = u"O'Neil \"<b>\" \\ {a,b}; drop table clients; -- é漢🙂"_s;
    Client client;
    client.key = name;
    client.name = name;
    client.version = newClientVersion;
    const Result<Client> stored = saveClient(*m_session, client, m_ada);
    QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text()));
    QCOMPARE(stored->key, name);
    QCOMPARE(stored->name, name);
}

void TestClients::connectorsAreKeptAndChanged()
{
    const ConnectorProfile profile{u"Meta 2"_s, u"meta"_s, u"https://graph.facebook.com"_s,
                                   u"v18.0"_s, u"act_12"_s};
    QVERIFY(saveConnectorProfile(*m_session, profile, m_ada).ok());
    ConnectorProfile other = profile;
    other.apiVersion = u"v19.0"_s;
    QVERIFY(saveConnectorProfile(*m_session, other, m_ada).ok());
    QCOMPARE(asObject(lastAudit(u"old_values"_s)), QJsonObject({{u"api_version"_s, u"v18.0"_s}}));
    QCOMPARE(asObject(lastAudit(u"new_values"_s)), QJsonObject({{u"api_version"_s, u"v19.0"_s}}));
    const auto all = connectorProfiles(*m_session);
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->at(1).name, u"Meta 2"_s);
    QCOMPARE(all->at(1).accountId, u"act_12"_s);
    QVERIFY(removeConnectorProfile(*m_session, u"Meta 2"_s, m_ada).ok());
    QCOMPARE(lastAudit(u"action"_s), u"connector-remove"_s);
    QCOMPARE(connectorProfiles(*m_session)->size(), 2);
    QVERIFY(!removeConnectorProfile(*m_session, u"Meta 2"_s, m_ada).ok());
}

void TestClients::wrongConnectorsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("said");
    QTest::addRow("no name") << u" "_s << u"meta"_s << u"https://x.example"_s << u"name"_s;
    QTest::addRow("unknown kind") << u"a"_s << u"fax"_s << u"https://x.example"_s << u"kind"_s;
    QTest::addRow("no address") << u"a"_s << u"meta"_s << u""_s << u"base URL"_s;
    QTest::addRow("not a web address")
        << u"a"_s << u"meta"_s << u"ftp://x.example"_s << u"base URL"_s;
    QTest::addRow("a password in it")
        << u"a"_s << u"meta"_s << u"https://u:p@x.example"_s << u"keychain"_s;
    QTest::addRow("a token in it")
        << u"a"_s << u"meta"_s << u"https://x.example/?access_token=1"_s << u"keychain"_s;
}

void TestClients::wrongConnectorsAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(QString, url);
    QFETCH(QString, said);
    const Status stored = saveConnectorProfile(*m_session, {name, kind, url, {}, {}}, m_ada);
    QVERIFY(!stored.ok());
    QCOMPARE(stored.error().kind, ErrorKind::Input);
    QVERIFY2(stored.error().summary.contains(said), qPrintable(stored.error().summary));
    QCOMPARE(connectorProfiles(*m_session)->size(), 2);
}

void TestClients::usedConnectorNamesItsClients()
{
    saved([](Client &c) { c.connector = u"Meta"_s; });
    saved([](Client &c) {
        c.key = u"nord"_s;
        c.name.clear();
        c.connector = u"Meta"_s;
    });
    const Status removed = removeConnectorProfile(*m_session, u"Meta"_s, m_ada);
    QVERIFY(!removed.ok());
    QCOMPARE(removed.error().kind, ErrorKind::Input);
    QVERIFY2(removed.error().summary.contains(u"Maison Lune, nord"_s),
             qPrintable(removed.error().summary));
    QCOMPARE(connectorProfiles(*m_session)->size(), 2);
}

void TestClients::adIsChangedByHand()
{
    saved();
    m_database->execute(u"insert into ads_library (client_key, entity_id, name, status, "
                        "daily_budget) values ('lune', '1', 'Lookalike', 'active', 100)"_s);
    const QList<ClientAd> ads = clientAds(*m_session, u"lune"_s, QDate(2026, 1, 7), 10).take();
    QCOMPARE(ads.size(), 1);
    ClientAd after = ads.first();
    after.dailyBudget = 125.005;
    QVERIFY(changeAd(*m_session, u"lune"_s, ads.first(), after, m_ada).ok());
    QCOMPARE(m_database->value(u"select daily_budget from ads_library"_s), u"125.01"_s);
    QCOMPARE(lastAudit(u"action || ' ' || object_id"_s), u"ad-change lune/adset/1"_s);
    QCOMPARE(asObject(lastAudit(u"old_values"_s)), QJsonObject({{u"daily_budget"_s, 100}}));
    after.dailyBudget = -1;
    const Status refused = changeAd(*m_session, u"lune"_s, ads.first(), after, m_ada);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Input);
}

void TestClients::adChangedMeanwhileIsLeftAlone()
{
    m_database->execute(u"insert into ads_library (client_key, entity_id, status, daily_budget) "
                        "values ('lune', '1', 'paused', 80)"_s);
    ClientAd before;
    before.entityType = u"adset"_s;
    before.entityId = u"1"_s;
    before.status = u"active"_s;
    before.dailyBudget = 80;
    ClientAd after = before;
    after.dailyBudget = 90;
    const Status refused = changeAd(*m_session, u"lune"_s, before, after, m_ada);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_database->value(u"select daily_budget from ads_library"_s), u"80.00"_s);
    QCOMPARE(auditCount(), u"0"_s);
}

void TestClients::adWithFiguresOnlyIsTakenIntoTheLibrary()
{
    m_database->execute(
        u"insert into performance_metrics (client_key, entity_id, date, entity_name, spend, "
        "revenue) values ('lune', '7', '2026-01-01', 'Broad', 10, 30), "
        "('lune', '7', '2026-01-07', 'Broad', 10, 50), "
        "('lune', '7', '2025-12-31', 'Broad', 99, 1), ('nord', '7', '2026-01-07', '', 5, 1)"_s);
    const QList<ClientAd> ads = clientAds(*m_session, u"lune"_s, QDate(2026, 1, 7), 10).take();
    QCOMPARE(ads.size(), 1);
    QCOMPARE(ads.first().name, u"Broad"_s);
    QCOMPARE(ads.first().status, u"unknown"_s);
    QCOMPARE(ads.first().spend, 20.0);
    QCOMPARE(ads.first().roi, std::optional(4.0));
    ClientAd after = ads.first();
    after.status = u"paused"_s;
    QVERIFY(changeAd(*m_session, u"lune"_s, ads.first(), after, m_ada).ok());
    QCOMPARE(m_database->value(u"select client_key || entity_type || entity_id || name || status "
                               "from ads_library"_s),
             u"luneadset7Broadpaused"_s);
}

void TestClients::productsAndFunnelsAreKept()
{
    saved();
    const Result<qint64> id =
        saveProduct(*m_session, u"lune"_s, {0, u" Lamp "_s, 49.9, 0.4}, m_ada);
    QVERIFY2(id.ok(), id ? "" : qPrintable(id.error().text()));
    QCOMPARE(products(*m_session, u"lune"_s).take(), QList<Product>({{*id, u"Lamp"_s, 49.9, 0.4}}));
    QVERIFY(saveProduct(*m_session, u"lune"_s, {*id, u"Lamp"_s, {}, 0.5}, m_ada).ok());
    QCOMPARE(m_database->value(u"select price is null from products"_s), u"t"_s);
    QVERIFY(!saveProduct(*m_session, u"lune"_s, {*id, u""_s, {}, {}}, m_ada).ok());
    QVERIFY(!saveProduct(*m_session, u"lune"_s, {*id, u"Lamp"_s, -1, {}}, m_ada).ok());
    QVERIFY(!saveProduct(*m_session, u"lune"_s, {*id, u"Lamp"_s, {}, 1.1}, m_ada).ok());
    QVERIFY(setProductOffered(*m_session, u"lune"_s, *id, false, m_ada).ok());
    QVERIFY(products(*m_session, u"lune"_s)->isEmpty());
    QVERIFY(!saveProduct(*m_session, u"lune"_s, {*id, u"Lamp"_s, {}, {}}, m_ada).ok());
    QVERIFY(setProductOffered(*m_session, u"lune"_s, *id, true, m_ada).ok());
    QCOMPARE(products(*m_session, u"lune"_s)->size(), 1);

    const QStringList steps{u"Ad"_s, u"Quiz \"A\""_s, u"Order"_s};
    QVERIFY(
        saveFunnel(*m_session, u"lune"_s, {0, u"Main"_s, steps + QStringList{u" "_s}}, m_ada).ok());
    QCOMPARE(funnels(*m_session, u"lune"_s)->value(0).steps, steps);
    QCOMPARE(lastAudit(u"action"_s), u"funnel-new"_s);
}

QTEST_GUILESS_MAIN(TestClients)
#include "tst_clients.moc"
