// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignfuzz.h"

#include <QtTest>

#include <random>

using namespace regie;

namespace {

QList<QByteArray> seeds()
{
    const QByteArray one =
        R"({"campaign_id": "CAMP-1", "niche": "Plombiers", "start_time": "2025-04-27T19:01:27.360751",
  "end_time": null, "status": "RUNNING", "phases": {"scraping": {"status": "COMPLETED", "metrics": {"n": 40, "t": 10.4}},
  "contact": {"status": "FAILED", "error": "refus\u00e9"}}, "_storage_metadata": {"saved_at": "2025-04-27T20:01:27"}})";
    const QByteArray two =
        R"({"campaign_id":null,"niche":"Ostéopathes","region":"Grand Est","list":[{"a":[]},-1.5e3,true,""]})";
    return {"{\n  \"campaigns\": [\n    " + one + ",\n    " + two +
                "\n  ],\n  \"last_updated\": \"x\"\n}",
            "[" + two + "," + one + "," + two + "]", two + "\n" + two + "\n" + two + "\n",
            "\xEF\xBB\xBF[]", "{\"v\": [{}], \"campaigns\": [" + two + ", null, \"x\", 5]}"};
}

/// One of the ways files go wrong, and some that only an adversary finds.
QByteArray mutated(QByteArray bytes, std::mt19937 &random, const QList<QByteArray> &all)
{
    static const QList<QByteArray> tokens{"{",
                                          "}",
                                          "[",
                                          "]",
                                          "\"",
                                          ",",
                                          ":",
                                          "\\",
                                          "\n",
                                          QByteArray(1, '\0'),
                                          "\xFF",
                                          "\\u0000",
                                          "\"campaigns\":[",
                                          "1e999",
                                          "{\"campaign_id\":",
                                          "\n{",
                                          "-",
                                          "\xC3",
                                          "null"};
    const auto below = [&](qsizetype limit) {
        return static_cast<qsizetype>(random() %
                                      static_cast<quint32>(std::max<qsizetype>(1, limit)));
    };
    const qsizetype at = below(bytes.size());
    const qsizetype length = std::min(below(60), bytes.size() - at);
    const QByteArray &other = all.at(below(all.size()));
    switch (random() % 7) {
    case 0:
        return bytes.first(at);
    case 1:
        return bytes.remove(at, length);
    case 2:
        return bytes.insert(at, bytes.mid(below(bytes.size()), length));
    case 3:
        return bytes.insert(at, tokens.at(below(tokens.size())));
    case 4:
        return bytes.replace(at, 1, tokens.at(below(tokens.size())));
    case 5:
        return bytes.first(at) + other.mid(below(other.size()));
    default:
        return bytes.replace(at, length, QByteArray(length, static_cast<char>(random())));
    }
}

} // namespace

class TestCampaignFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutations_data();
    void mutations();
    void longNonsense();
};

void TestCampaignFuzz::mutations_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("series %u", seed) << seed;
}

/// The same every time. REGIE_FUZZ_ROUNDS asks for more of it.
void TestCampaignFuzz::mutations()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const QList<QByteArray> all = seeds();
    const int rounds = qEnvironmentVariable("REGIE_FUZZ_ROUNDS", QStringLiteral("1500")).toInt();
    for (int i = 0; i < rounds; ++i) {
        QByteArray bytes = all.at(i % all.size());
        for (auto changes = 1 + random() % 6; changes > 0; --changes)
            bytes = mutated(bytes, random, all);
        fuzzCampaigns(bytes);
    }
}

/// Time stays in proportion to the length, whatever the bytes.
void TestCampaignFuzz::longNonsense()
{
    for (const QByteArray &piece :
         {QByteArray("["), QByteArray("{"), QByteArray("{\"a\":"), QByteArray("\""),
          QByteArray("\\"), QByteArray("{}"), QByteArray("\n{"), QByteArray("{\"campaign_id\":\n"),
          QByteArray("[{\"a\":["), QByteArray("{\"campaign_id\":1,\"a\":[\n"), QByteArray(1, '\0'),
          QByteArray("},{\"")})
        fuzzCampaigns(piece.repeated(60'000 / piece.size()));
}

QTEST_GUILESS_MAIN(TestCampaignFuzz)
#include "tst_campaignfuzz.moc"
