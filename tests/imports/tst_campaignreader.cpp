// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignfiles.h"
#include "support/sharedfile.h"

#include "imports/campaignimport.h"
#include "imports/canonicaljson.h"
#include "imports/filetime.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace regie;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Result<ImportedCampaign> mapped(const QByteArray &json, const QByteArray &zone = "Europe/Paris")
{
    const auto canonical = canonicalJson(json);
    if (!canonical)
        return canonical.error();
    return mapCampaign(*canonical, QTimeZone(zone));
}

QString reasonOf(const QByteArray &json)
{
    const auto campaign = mapped(json);
    return campaign ? QStringLiteral("(none)") : campaign.error().summary;
}

/// An arbitrary JSON value, not deeper than `depth`.
rc::Gen<QJsonValue> anyJson(int depth)
{
    const auto text = rc::gen::map(
        rc::gen::container<std::vector<char32_t>>(rc::gen::oneOf(
            rc::gen::inRange<char32_t>(1, 0xd7ff), rc::gen::inRange<char32_t>(0x10000, 0x10ffff))),
        [](const std::vector<char32_t> &points) {
            return QJsonValue(QString::fromUcs4(points.data(), std::ssize(points)));
        });
    const auto number = rc::gen::map(rc::gen::arbitrary<double>(),
                                     [](double v) { return QJsonValue(std::isfinite(v) ? v : 0); });
    const auto integer = rc::gen::map(rc::gen::arbitrary<int64_t>(),
                                      [](int64_t v) { return QJsonValue(qint64(v)); });
    const auto simple = rc::gen::oneOf(
        text, number, integer,
        rc::gen::map(rc::gen::arbitrary<bool>(), [](bool v) { return QJsonValue(v); }),
        rc::gen::just(QJsonValue(QJsonValue::Null)));
    if (depth == 0)
        return simple;
    const auto array = rc::gen::map(rc::gen::container<std::vector<QJsonValue>>(
                                        rc::gen::lazy([=] { return anyJson(depth - 1); })),
                                    [](const std::vector<QJsonValue> &values) {
                                        QJsonArray result;
                                        for (const QJsonValue &value : values)
                                            result.append(value);
                                        return QJsonValue(result);
                                    });
    const auto member = rc::gen::pair(text, rc::gen::lazy([=] { return anyJson(depth - 1); }));
    const auto map =
        rc::gen::map(rc::gen::container<std::vector<std::pair<QJsonValue, QJsonValue>>>(member),
                     [](const std::vector<std::pair<QJsonValue, QJsonValue>> &members) {
                         QJsonObject result;
                         for (const auto &[key, value] : members)
                             result.insert(key.toString(), value);
                         return QJsonValue(result);
                     });
    return rc::gen::oneOf(simple, array, map);
}

} // namespace

class TestCampaignReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalForm_data();
    void canonicalForm();
    void refusedJson_data();
    void refusedJson();
    void times_data();
    void times();
    void statuses_data();
    void statuses();
    void mapsTheWholeCampaign();
    void namesAndIdsAreMadeWhereMissing();
    void madeIdsAreStable();
    void unknownFieldsComeBack();
    void rejects_data();
    void rejects();
    void newerSupersedesOlder_data();
    void newerSupersedesOlder();
    void nonsenseFiles_data();
    void nonsenseFiles();
    void anExampleFile();
    void aTruncatedFile();
    void previews();
};

void TestCampaignReader::canonicalForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("keys in order", "{ \"b\": [1, 2 , {\"z\":1,\"a\":{}}], \"a\" :null }",
        "{\"a\":null,\"b\":[1,2,{\"a\":{},\"z\":1}]}");
    row("escapes", "[\"\\u00e9\\n\\\"\\/\\ud83d\\ude00\"]", "[\"é\\u000a\\\"/\xF0\x9F\x98\x80\"]");
    row("numbers in shortest form", "[1.50,100e-2,0.1,-0.0,12.0]", "[1.5,1,0.1,0,12]");
    row("numbers no double holds",
        "[123456789012345678901234567890,0.12345678901234567890,1e-20000]",
        "[123456789012345678901234567890,0.12345678901234567890,1e-20000]");
    row("the largest integers", "[18446744073709551615,-9223372036854775808]",
        "[18446744073709551615,-9223372036854775808]");
}

void TestCampaignReader::canonicalForm()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto canonical = canonicalJson(text);
    QVERIFY2(canonical.ok(), canonical.ok() ? "" : qPrintable(canonical.error().text()));
    QCOMPARE(*canonical, expected);
    QCOMPARE(*canonicalJson(*canonical), expected);
}

void TestCampaignReader::refusedJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &text, const char *reason) {
        QTest::newRow(name) << text << QString::fromLatin1(reason);
    };
    row("a key twice", "{\"a\":1,\"b\":2,\"a\":3}", "the key \"a\" appears twice");
    row("a key twice inside", "{\"x\":[{\"a\":1,\"\\u0061\":3}]}", "the key \"a\" appears twice");
    row("an escaped NUL", "{\"a\":\"x\\u0000y\"}", "NUL");
    row("an escaped NUL in a key", "{\"a\\u0000\":1}", "NUL");
    row("a NUL byte", QByteArray("{\"a\":\"x\0y\"}", 11), "not JSON");
    row("invalid UTF-8", "{\"a\":\"\xC3\x28\"}", "not JSON");
    row("an overlong form", "{\"a\":\"\xC0\x80\"}", "not JSON");
    row("half a surrogate pair", "{\"a\":\"\\ud800\"}", "not JSON");
    row("a number too large", "{\"a\":1e999}", "the number 1e999 is too large");
    row("not a number", "{\"a\":NaN}", "not JSON");
    row("a leading zero", "{\"a\":01}", "not JSON");
    row("a comment", "{\"a\":1 /* x */}", "not JSON");
    row("201 levels", QByteArray("[").repeated(201) + QByteArray("]").repeated(201),
        "nested deeper than 200 levels");
}

void TestCampaignReader::refusedJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const auto canonical = canonicalJson(text);
    QVERIFY(!canonical.ok());
    QVERIFY2(canonical.error().text().contains(reason), qPrintable(canonical.error().text()));
}

void TestCampaignReader::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *zone,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << QByteArray(zone)
                            << QByteArray(expected);
    };
    row("microseconds in summer", "2025-04-27T19:01:27.360751", "Europe/Paris",
        "2025-04-27T17:01:27.360751Z");
    row("one digit", "2025-05-02T08:41:10.5", "Europe/Paris", "2025-05-02T06:41:10.500000Z");
    row("seven digits", "2025-05-02T08:41:10.1234567Z", "Europe/Paris",
        "2025-05-02T08:41:10.123456Z");
    row("an offset", "2025-05-03T09:15:00+02:00", "Asia/Tokyo", "2025-05-03T07:15:00.000000Z");
    row("an offset without colon", "2025-05-03T09:15:00-0330", "Asia/Tokyo",
        "2025-05-03T12:45:00.000000Z");
    row("a short offset", "2025-05-03 09:15+02", "Asia/Tokyo", "2025-05-03T07:15:00.000000Z");
    row("a blank between", "2025-01-03 09:15:00", "Europe/Paris", "2025-01-03T08:15:00.000000Z");
    row("a day", "2025-01-03", "Europe/Paris", "2025-01-02T23:00:00.000000Z");
    row("before 1970", "1969-12-31T23:59:59.25Z", "Europe/Paris", "1969-12-31T23:59:59.250000Z");
    row("in the gap of spring", "2025-03-30T02:30:00", "Europe/Paris",
        "2025-03-30T01:30:00.000000Z");
    row("just before the gap", "2025-03-30T01:59:59", "Europe/Paris",
        "2025-03-30T00:59:59.000000Z");
    row("just after the gap", "2025-03-30T03:00:00", "Europe/Paris", "2025-03-30T01:00:00.000000Z");
    row("in the hour that comes twice", "2025-10-26T02:30:00", "Europe/Paris",
        "2025-10-26T00:30:00.000000Z");
    row("after the hour that comes twice", "2025-10-26T03:00:00", "Europe/Paris",
        "2025-10-26T02:00:00.000000Z");
    row("in the gap of New York", "2025-03-09T02:30:00", "America/New_York",
        "2025-03-09T07:30:00.000000Z");
    row("twice in New York", "2025-11-02T01:30:00", "America/New_York",
        "2025-11-02T05:30:00.000000Z");
    row("half an hour twice", "2025-04-06T01:45:00", "Australia/Lord_Howe",
        "2025-04-05T14:45:00.000000Z");
    row("no time", "hier", "Europe/Paris", "");
    row("no such day", "2025-02-30T00:00:00Z", "Europe/Paris", "");
    row("no such hour", "2025-02-20T24:00:00Z", "Europe/Paris", "");
    row("out of the years", "0000-02-20T00:00:00Z", "Europe/Paris", "");
    row("at the end of the years", "9999-12-31T23:59:59-02:00", "Europe/Paris", "");
    row("something behind", "2025-02-20T00:00:00Zx", "Europe/Paris", "");
    row("digits of another script", "\xb2\x30\x32\x35-02-20", "Europe/Paris", "");
}

void TestCampaignReader::times()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, expected);
    const auto time = parseFileTime(text, QTimeZone(zone));
    QCOMPARE(time ? time->toUtc() : QByteArray(), expected);
}

void TestCampaignReader::statuses_data()
{
    QTest::addColumn<QString>("campaign");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *campaign, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(campaign) << QString::fromLatin1(expected);
    };
    row("running", "\"status\":\"RUNNING\"", "sending");
    row("in progress, in any case", "\"status\":\"In-Progress\"", "sending");
    row("completed", "\"status\":\" completed \"", "completed");
    row("paused", "\"status\":\"PAUSED\"", "paused");
    row("failed", "\"status\":\"FAILED\"", "failed");
    row("cancelled", "\"status\":\"CANCELLED\"", "failed");
    row("pending", "\"status\":\"PENDING\"", "draft");
    row("draft", "\"status\":\"draft\"", "draft");
    row("unknown and ended",
        "\"status\":\"ZOMBIE\",\"start_time\":\"2025-01-01\",\"end_time\":\"2025-01-02\"",
        "completed");
    row("unknown and started", "\"status\":\"ZOMBIE\",\"start_time\":\"2025-01-01\"", "paused");
    row("unknown and not started", "\"status\":\"ZOMBIE\"", "draft");
    row("null and started", "\"status\":null,\"start_time\":\"2025-01-01\"", "paused");
    row("missing", "\"niche\":\"x\"", "draft");
}

void TestCampaignReader::statuses()
{
    QFETCH(QString, campaign);
    QFETCH(QString, expected);
    const auto read = mapped("{\"campaign_id\":\"1\"," + campaign.toUtf8() + "}");
    QVERIFY(read.ok());
    QCOMPARE(read->status, expected);
    const bool unknown = campaign.contains(QLatin1String("ZOMBIE"));
    QCOMPARE(!read->remark.isEmpty(), unknown);
    if (unknown)
        QCOMPARE(object(read->extra).value(QLatin1String("status")),
                 QJsonValue(QStringLiteral("ZOMBIE")));
}

void TestCampaignReader::mapsTheWholeCampaign()
{
    const auto read = mapped(R"({
        "campaign_id": "CAMP-1", "niche": "Plombiers", "region": "Île-de-France", "status": "COMPLETED",
        "start_time": "2025-04-27T19:01:27.360751", "end_time": "2025-04-27T20:01:27.360763",
        "phases": {
            "scraping": {"status": "COMPLETED", "metrics": {"leads_scraped": 40, "sources": {"a": {"n": 1.5}}}, "retries": 2},
            "contact": {"status": "FAILED", "metrics": null, "error": "SMTP: connexion refusée", "started_at": "2025-04-27T19:30:00Z"},
            "enrichment": {"status": "COMPLETED", "metrics": {"x": 1}}},
        "summary": {"leads_scraped": 40}, "budget_eur": 120.5,
        "_storage_metadata": {"saved_at": "2025-04-27T20:01:27.360947", "storage_id": "s"}})");
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->externalId, QStringLiteral("CAMP-1"));
    QCOMPARE(read->name, QStringLiteral("Plombiers · Île-de-France"));
    QCOMPARE(read->startedAt, QByteArray("2025-04-27T17:01:27.360751Z"));
    QCOMPARE(read->completedAt, QByteArray("2025-04-27T18:01:27.360763Z"));
    QCOMPARE(read->createdAt, read->startedAt);
    QCOMPARE(read->phaseCount, 2);
    QCOMPARE(QJsonDocument::fromJson(read->phases), QJsonDocument::fromJson(R"([
        {"phase": "scraping", "status": "completed", "metrics": {"leads_scraped": 40, "sources": {"a": {"n": 1.5}}},
         "error": null, "started_at": null, "finished_at": null},
        {"phase": "contact", "status": "failed", "metrics": {}, "error": "SMTP: connexion refusée",
         "started_at": "2025-04-27T19:30:00.000000Z", "finished_at": null}])"));
    QCOMPARE(object(read->extra), object(R"({
        "status": "COMPLETED", "start_time": "2025-04-27T19:01:27.360751", "end_time": "2025-04-27T20:01:27.360763",
        "phases": {"scraping": {"retries": 2}, "contact": {"started_at": "2025-04-27T19:30:00Z"},
                   "enrichment": {"status": "COMPLETED", "metrics": {"x": 1}}},
        "summary": {"leads_scraped": 40}, "budget_eur": 120.5,
        "_storage_metadata": {"saved_at": "2025-04-27T20:01:27.360947", "storage_id": "s"}})"));
    const QList<QByteArray> fingerprint = read->fingerprint.split(';');
    QCOMPARE(fingerprint.at(0).size(), 64);
    QCOMPARE(fingerprint.mid(1),
             QList<QByteArray>({"2025-04-27T19:30:00.000000Z", "2", "Europe/Paris"}));
}

void TestCampaignReader::namesAndIdsAreMadeWhereMissing()
{
    QCOMPARE(mapped(R"({"campaign_id": 12, "niche": "A"})")->externalId, QStringLiteral("12"));
    QCOMPARE(mapped(R"({"campaign_id": 12, "niche": "A"})")->name, QStringLiteral("A"));
    QCOMPARE(mapped(R"({"campaign_id": "X"})")->name, QStringLiteral("X"));
    QCOMPARE(mapped(R"({"campaign_id": "X", "name": "N", "niche": "A"})")->name,
             QStringLiteral("N"));
    const auto made = mapped(R"({"campaign_id": null, "niche": "A"})");
    QVERIFY(!made->hasOwnId && made->externalId.startsWith(QLatin1String("made-")));
}

void TestCampaignReader::madeIdsAreStable()
{
    const auto id = [](const QByteArray &json, const QByteArray &zone = "Europe/Paris") {
        return mapped(json, zone)->externalId;
    };
    const QString first = id(
        R"({"niche": "Ostéopathes", "region": "Grand Est", "start_time": "2025-05-05T07:30:00Z"})");
    QCOMPARE(
        id(R"({"campaign_id": "", "niche": "ostéopathes ", "region": "Grand Est", "phases": {"scraping": {"status": "FAILED"}},
                    "start_time": "2025-05-05T09:30:00.000+02:00", "end_time": "2025-05-05T07:31:00Z"})"),
        first);
    QVERIFY(
        id(R"({"niche": "Ostéopathes", "region": "Grand Est", "start_time": "2025-05-05T07:30:01Z"})") !=
        first);
    QVERIFY(id(R"({"niche": "Ostéopathes Grand Est", "start_time": "2025-05-05T07:30:00Z"})") !=
            first);
    const QByteArray zoneless = R"({"niche": "A", "start_time": "2025-05-05T07:30:00"})";
    QCOMPARE(id(zoneless, "Asia/Tokyo"), id(zoneless, "Europe/Paris"));
}

void TestCampaignReader::unknownFieldsComeBack()
{
    const bool holds = rc::check("every unknown field stays in extra", [] {
        const QJsonValue value = *rc::gen::resize(12, anyJson(2));
        const QJsonObject campaign{
            {QStringLiteral("campaign_id"), QStringLiteral("1")},
            {QStringLiteral("unknown"), value},
            {QStringLiteral("phases"), QJsonObject{{QStringLiteral("other"), value}}}};
        const auto read = mapped(compact(campaign));
        RC_LOG() << compact(campaign).toStdString();
        RC_ASSERT(read.ok());
        const QJsonValue expected = object(compact(campaign)).value(QLatin1String("unknown"));
        const QJsonObject extra = object(read->extra);
        RC_ASSERT(extra.value(QLatin1String("unknown")) == expected);
        RC_ASSERT(extra.value(QLatin1String("phases")).toObject().value(QLatin1String("other")) ==
                  expected);
    });
    QVERIFY(holds);
}

void TestCampaignReader::rejects_data()
{
    QTest::addColumn<QByteArray>("campaign");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *campaign, const char *reason) {
        QTest::newRow(name) << QByteArray(campaign) << QString::fromLatin1(reason);
    };
    row("an id that is a list", R"({"campaign_id": [1]})", "campaign_id is a list, not a text");
    row("an id with a fraction", R"({"campaign_id": 1.5})", "campaign_id is a number, not a text");
    row("a niche that is a number", R"({"campaign_id": "1", "niche": 5})",
        "niche is a number, not a text");
    row("a status that is true", R"({"campaign_id": "1", "status": true})",
        "status is true or false, not a text");
    row("a time that is none", R"({"campaign_id": "1", "start_time": "hier"})",
        "start_time is not a time: \"hier\"");
    row("a time that is a number", R"({"campaign_id": "1", "start_time": 5})",
        "start_time is a number, not a text");
    row("phases that are a list", R"({"campaign_id": "1", "phases": []})",
        "phases is a list, not an object");
    row("a phase that is a text", R"({"campaign_id": "1", "phases": {"scraping": "done"}})",
        "the phase scraping is not an object");
    row("metrics that are a list",
        R"({"campaign_id": "1", "phases": {"contact": {"metrics": [1]}}})",
        "phase contact: metrics is a list, not an object");
    row("nothing to tell it by", R"({"status": "RUNNING"})",
        "it has no campaign_id, and neither niche, start nor phases to tell it by");
}

void TestCampaignReader::rejects()
{
    QFETCH(QByteArray, campaign);
    QFETCH(QString, reason);
    QCOMPARE(reasonOf(campaign), reason);
}

void TestCampaignReader::newerSupersedesOlder_data()
{
    QTest::addColumn<QByteArray>("candidate");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a later time") << QByteArray("b;2025-02-01;1;") << true;
    QTest::newRow("an earlier time") << QByteArray("b;2024-12-31;5;") << false;
    QTest::newRow("the same time and more phases") << QByteArray("b;2025-01-01;3;") << true;
    QTest::newRow("the same time and as many phases") << QByteArray("b;2025-01-01;2;") << true;
    QTest::newRow("the same time and fewer phases") << QByteArray("b;2025-01-01;1;") << false;
    QTest::newRow("the same read in another zone")
        << QByteArray("a;2024-12-31;2;Asia/Tokyo") << true;
    QTest::newRow("no time") << QByteArray("b;;5;") << false;
}

void TestCampaignReader::newerSupersedesOlder()
{
    QFETCH(QByteArray, candidate);
    QFETCH(bool, expected);
    QCOMPARE(supersedes(candidate, "a;2025-01-01;2;"), expected);
    QVERIFY(supersedes(candidate, "written by another program"));
}

void TestCampaignReader::nonsenseFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray noise;
    for (quint32 i = 0, x = 1; i < 100'000; ++i, x = x * 1664525 + 1013904223)
        noise.append(static_cast<char>(x >> 24));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n\n");
    QTest::newRow("a text") << QByteArray("Dear operator,\nthis is a letter.\n");
    QTest::newRow("a table") << QByteArray("id;niche\n1;Plombiers\n");
    QTest::newRow("a page") << QByteArray("<html><body>{\"a\": 1}</body></html>");
    QTest::newRow("noise") << noise;
    QTest::newRow("noise that begins well") << '{' + noise;
    QTest::newRow("NUL bytes") << QByteArray(10'000, '\0');
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6);
    QTest::newRow("compressed") << QByteArray("\x1F\x8B\x08\0\0\0\0\0", 8);
    QTest::newRow("10,000 lists") << QByteArray(10'000, '[') + QByteArray(10'000, ']');
    QTest::newRow("10,000 objects") << QByteArray("{\"a\":").repeated(10'000);
    QTest::newRow("200,000 objects") << QByteArray("{\"a\":").repeated(200'000);
    QTest::newRow("an object of something else")
        << QByteArray("{\"name\": \"x\", \"version\": \"1\"}");
    QTest::newRow("a list of numbers") << QByteArray("[1,2,3]");
    QTest::newRow("a number") << QByteArray("12");
    QTest::newRow("a text in quotes") << QByteArray("\"campaigns\"");
    QTest::newRow("campaigns that are a text") << QByteArray("{\"campaigns\": \"none\"}");
    QTest::newRow("a beginning only") << QByteArray("{\"campai");
}

void TestCampaignReader::nonsenseFiles()
{
    QFETCH(QByteArray, bytes);
    CampaignFiles files;
    const QString name = files.write(bytes);
    const ReadFile file = readFile(name);
    QVERIFY(!file.status.ok());
    QCOMPARE(file.status.error().kind, ErrorKind::Input);
    QVERIFY(file.status.error().summary.contains(name));
    QVERIFY(file.ids(true).isEmpty());
    QVERIFY(!previewCampaigns(name, 10).ok());
}

void TestCampaignReader::anExampleFile()
{
    const QString name = sharedFile(QStringLiteral("campaigns_example.json"));
    if (name.isEmpty())
        QSKIP("campaigns_example.json is not here");
    const ReadFile file = readFile(name);
    QVERIFY(file.status.ok() && !file.damaged);
    QCOMPARE(file.ids(true).mid(0, 4),
             QStringList({QStringLiteral("CAMP-1745784087"), QStringLiteral("CAMP-1745790001"),
                          QStringLiteral("CAMP-1745795555"), QStringLiteral("CAMP-1745801234")}));
    QCOMPARE(file.records.size(), 5);
    QCOMPARE(file.records.at(3).campaign.status, QStringLiteral("sending"));
    QCOMPARE(file.records.at(4).campaign.name, QStringLiteral("Ostéopathes · Grand Est"));
}

void TestCampaignReader::aTruncatedFile()
{
    const QString name = sharedFile(QStringLiteral("campaigns_truncated.json"));
    if (name.isEmpty())
        QSKIP("campaigns_truncated.json is not here");
    const ReadFile file = readFile(name);
    QVERIFY(file.status.ok() && file.damaged);
    QCOMPARE(file.ids(true),
             QStringList({QStringLiteral("CAMP-1745784087"), QStringLiteral("CAMP-1745790001")}));
    QCOMPARE(file.ids(false), QStringList({QStringLiteral("CAMP-1745795555")}));
    QCOMPARE(file.records.at(2).index, 2);
    QCOMPARE(file.records.at(2).reason, QStringLiteral("the file ends inside this campaign"));
}

void TestCampaignReader::previews()
{
    CampaignFiles files;
    const QString name = files.write(madeMemory(30, true));
    const auto some = previewCampaigns(name, 7, "Europe/Paris");
    QVERIFY(some.ok());
    QCOMPARE(some->size(), 7);
    QCOMPARE(some->at(6).id, QStringLiteral("CAMP-6"));
    QCOMPARE(some->at(6).startedAt.toUTC(),
             QDateTime(QDate(2025, 4, 27), QTime(17, 1, 27, 360), Qt::UTC));
    QCOMPARE(some->at(6).phases, 3);
    QCOMPARE(previewCampaigns(name, 100)->size(), 30);
    QVERIFY(previewCampaigns(name, 1, "Nowhere/Atall")
                .error()
                .summary.contains(QLatin1String("Nowhere")));
    QVERIFY(!previewCampaigns(QDir::tempPath(), 1).ok());
    QVERIFY(!previewCampaigns(name + QLatin1Char('x'), 1).ok());
}

QTEST_GUILESS_MAIN(TestCampaignReader)
#include "tst_campaignreader.moc"
