// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionfixture.h"
#include "loopbackserver.h"

#include "app/connectors/connectorfactory.h"
#include "suggestions/digest.h"
#include "suggestions/digesttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace regie;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fault = LoopbackServer::Fault;

namespace {

QString words()
{
    const auto text =
        *rc::gen::container<std::string>(rc::gen::element('a', 'b', ' ', '&', '<', '>', '*', '\n'));
    return QString::fromStdString(text).repeated(*rc::gen::inRange(1, 60));
}

DigestFigures anyFigures()
{
    DigestFigures figures;
    figures.day = QDate(2026, 1, 2);
    const int rows = *rc::gen::inRange(0, 60);
    for (int i = 0; i < rows; ++i) {
        figures.pending.append({words(), 3, 1, 1, 1});
        figures.decided.append({words(), 1, 0, 2});
        figures.failed.append({words(), words(), words()});
        figures.checks.append({words(), 2});
    }
    figures.failedCount = rows;
    return figures;
}

} // namespace

/// The daily message: its text within Slack's limits, and sent once a day and channel.
class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStaysWithinSlacksLimits();

    void tellsWhatHappened();
    void oneMessageAChannelAndDay();
    void failingChannelStopsNoOther();
    void uncertainMessageIsNotRepeated();
    void brokenOffMessageIsNotRepeated();
    void previewTellsWhatWouldBeSent();

private:
    void makeFixture();
    QString value(const QString &sql) const { return m_fixture->value(sql); }
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<ExecutionFixture> m_fixture;
};

void TestDigest::textStaysWithinSlacksLimits()
{
    QVERIFY(rc::check([] {
        const QJsonArray blocks = digestBlocks(anyFigures());
        RC_ASSERT(blocks.size() <= 50);
        for (const QJsonValue &block : blocks) {
            const QJsonObject text = block["text"_L1].toObject();
            QString shown = text.value("text"_L1).toString();
            RC_ASSERT(!shown.isEmpty());
            RC_ASSERT(shown.size() <= 3000);
            RC_ASSERT(!shown.contains(u'<') && !shown.contains(u'>'));
            for (const QString &entity : {u"&amp;"_s, u"&lt;"_s, u"&gt;"_s})
                shown.remove(entity);
            RC_ASSERT(!shown.contains(u'&'));
        }
    }));
}

void TestDigest::makeFixture()
{
    m_fixture.reset();
    m_server = std::make_unique<LoopbackServer>();
    qputenv("REGIE_TOKEN_SLACK", LoopbackServer::token().toUtf8());
    m_fixture = std::make_unique<ExecutionFixture>(
        connectorFactory({{2s, 400ms, 1'000'000}, {2, 10ms, 20ms, 1'000ms}}));
    m_fixture->execute(
        u"insert into connectors (connector_name, kind, base_url) values ('slack', 'slack', '%1'); "
        "update clients set name = 'Acme & <Sons>', slack_connector = 'slack', slack_channel = "
        "'#ads'; insert into clients (client_key, name, slack_connector, slack_channel) values "
        "('beta', 'Beta', 'slack', '#ads'), ('gamma', 'Gamma', null, '')"_s.arg(m_server->url()));
}

void TestDigest::tellsWhatHappened()
{
    makeFixture();
    m_fixture->approved(u"scale"_s, u"a1"_s);
    QVERIFY(m_fixture->runCheck());
    m_fixture->execute(
        u"alter table decisions disable trigger decisions_not_edited; "
        "create temporary table noon as select ((now() at time zone 'Europe/Paris')::date - 0.5 * "
        "interval '1 day') at time zone 'Europe/Paris' as yesterday; "
        "update decisions set decided_at = yesterday from noon; "
        "update execution_logs set finished_at = yesterday from noon; insert into suggestions "
        "(client_key, entity_id, type, priority) values "
        "('acme', 'b1', 'scale', 'high'), ('acme', 'b2', 'pause', 'low'), ('gamma', 'g', 'scale', "
        "'high'); insert into hypothesis_tracking (suggestion_id, execution_id, client_key, "
        "entity_type, entity_id, type, priority, roi_band, mode, metric, predicted_low, "
        "predicted_high, window_from, window_until, status, evaluated_at) values (9, 99, 'beta', "
        "'adset', 'z', 'scale', 'high', 'none', 'live', 'roi', 1, 2, '2026-01-01', '2026-01-07', "
        "'confirmed', now() - interval '1 hour'); update check_schedule set consecutive_failures "
        "= 3 where check_name = 'analysis'"_s);
    const auto report = m_fixture->runCheck(u"digest"_s);
    QVERIFY(report);
    QCOMPARE(report->outcome, u"done"_s);
    QCOMPARE(report->changed, 1);
    QCOMPARE(m_server->messages().size(), 1);
    const QJsonObject message = m_server->messages().first();
    const QString all = QString::fromUtf8(QJsonDocument(message).toJson());
    for (const QString &part :
         {u"2 suggestion(s) wait"_s, u"Acme &amp; &lt;Sons&gt;: 1 high, 1 low"_s,
          u"amelie: 1 approved"_s, u"1 noted as dry run"_s, u"1 confirmed"_s,
          u"analysis: failed 3"_s})
        QVERIFY2(all.contains(part), qPrintable(part + u" is not in "_s + all));
    QVERIFY(!all.contains(u"Gamma"_s));
    QCOMPARE(value(u"select format('%s %s %s %s', channel, status, ts, attempts) from "
                   "slack_messages"_s),
             u"#ads sent 1700000000.000100 1"_s);
}

void TestDigest::oneMessageAChannelAndDay()
{
    makeFixture();
    m_fixture->execute(u"update clients set slack_channel = '#beta' where client_key = 'beta'"_s);
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_fixture->runCheck(u"digest"_s));
    QCOMPARE(m_server->messages().size(), 2);
    m_fixture->execute(u"update slack_messages set day = day - 1"_s);
    QVERIFY(m_fixture->runCheck(u"digest"_s));
    QCOMPARE(m_server->messages().size(), 4);
}

void TestDigest::failingChannelStopsNoOther()
{
    makeFixture();
    m_fixture->execute(
        u"insert into connectors (connector_name, kind) values ('mute', 'slack'); insert into "
        "clients (client_key, slack_connector, slack_channel) values ('c', 'slack', '#nowhere'), "
        "('d', 'mute', '#d'), ('e', 'slack', '#zebra')"_s);
    const auto report = m_fixture->runCheck(u"digest"_s);
    QVERIFY(report);
    QCOMPARE(report->outcome, u"failed"_s);
    QCOMPARE(report->details.value(u"digest"_s).toInt(), 2);
    QCOMPARE(report->details.value(u"left"_s).toArray().size(), 2);
    QCOMPARE(value(u"select string_agg(channel || ' ' || status, ', ' order by channel) from "
                   "slack_messages"_s),
             u"#ads sent, #nowhere failed, #zebra sent"_s);
    // What failed is tried again, what was sent is not sent again.
    m_fixture->execute(
        u"update clients set slack_channel = '#ads' where client_key in ('c', 'd'); update clients "
        "set slack_connector = 'slack' where client_key = 'd'"_s);
    const auto again = m_fixture->runCheck(u"digest"_s);
    QVERIFY(again);
    QCOMPARE(again->outcome, u"done"_s);
    QCOMPARE(m_server->messages().size(), 2);
}

void TestDigest::uncertainMessageIsNotRepeated()
{
    makeFixture();
    m_server->failNext("POST", Fault::DropAfter);
    for (int i = 0; i < 2; ++i) {
        const auto report = m_fixture->runCheck(u"digest"_s);
        QVERIFY(report);
        QCOMPARE(report->outcome, u"done"_s);
    }
    QCOMPARE(m_server->messages().size(), 1);
    QCOMPARE(value(u"select status from slack_messages"_s), u"uncertain"_s);
}

void TestDigest::brokenOffMessageIsNotRepeated()
{
    makeFixture();
    m_fixture->execute(
        u"insert into slack_messages (connector_name, channel, day, status, updated_at) values "
        "('slack', '#ads', (now() at time zone 'Europe/Paris')::date, 'started', now() - interval "
        "'2 minutes')"_s);
    const auto report = m_fixture->runCheck(u"digest"_s);
    QVERIFY(report);
    QVERIFY(m_server->messages().isEmpty());
    QCOMPARE(value(u"select status from slack_messages"_s), u"uncertain"_s);
    QCOMPARE(report->details.value(u"left"_s).toArray().size(), 1);
}

void TestDigest::previewTellsWhatWouldBeSent()
{
    makeFixture();
    const auto preview = [this] {
        const auto read = previewDigest(m_fixture->session(), QDateTime::currentDateTime(), 10);
        return read.ok() ? read->total : -1;
    };
    QCOMPARE(preview(), 1);
    QVERIFY(m_server->messages().isEmpty());
    QVERIFY(m_fixture->runCheck(u"digest"_s));
    QCOMPARE(preview(), 0);
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
