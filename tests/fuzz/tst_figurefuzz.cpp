// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurefuzz.h"

#include "imports/metricsimport.h"
#include "support/testdatabase.h"

#include <QtTest>

#include <random>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> seeds()
{
    return {
        "client,adset_id,date,spend,clicks\nacme,1,2025-04-27,1.5,10\nacme,2,2025-04-28,0.01,3\n"
        "\"a \"\"b\"\"\",3,2025-04-29,1e3,7\n",
        "compte;id_campagne;jour;dépenses;clics\r\nacme;1;27/04/2025;1 "
        "234,50;10\r\nacme;2;28/04/2025;"
        "1.234,5 €;3\r\n",
        "\xEF\xBB\xBF"
        "client\tad_id\tdate\tspend\tclicks\nacme\t1\t04/27/25\t$5\t1,000\n",
        "client,ad_id,date,spend,clicks\nacme,1,2025-04-27,(1),1\nacme,1,2025-04-27,5,1\n"
        "acme,1,2025-04-27,999999999999.99,1\n"};
}

/// One of the ways files go wrong.
QByteArray mutated(QByteArray bytes, std::mt19937 &random, const QList<QByteArray> &all)
{
    static const QList<QByteArray> tokens{"\"",
                                          ",",
                                          ";",
                                          "\t",
                                          "\n",
                                          "\r",
                                          "\r\n",
                                          "\n\n",
                                          "\\N",
                                          "\\.",
                                          QByteArray(1, '\0'),
                                          "\xFF",
                                          "\xC3",
                                          "-",
                                          "1e999",
                                          "NaN",
                                          "9999999999999999",
                                          "2025-02-30",
                                          "\xC2\xA0",
                                          "\"\n\"",
                                          "."};
    const auto below = [&](qsizetype limit) {
        return qsizetype(random() % quint32(std::max<qsizetype>(1, limit)));
    };
    const qsizetype at = below(bytes.size());
    const qsizetype length = std::min(below(40), bytes.size() - at);
    const QByteArray &other = all.at(below(all.size()));
    switch (random() % 6) {
    case 0:
        return bytes.first(at);
    case 1:
        return bytes.remove(at, length);
    case 2:
        return bytes.insert(at, tokens.at(below(tokens.size())));
    case 3:
        return bytes.replace(at, 1, tokens.at(below(tokens.size())));
    case 4:
        return bytes.first(at) + other.mid(below(other.size()));
    default:
        return bytes.replace(at, length, QByteArray(length, char(random())));
    }
}

} // namespace

class TestFigureFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutations();
    void randomBytes();
    void countsAddUpInTheDatabase();
};

/// The same every time. REGIE_FUZZ_ROUNDS asks for more of it.
void TestFigureFuzz::mutations()
{
    std::mt19937 random(1);
    const QList<QByteArray> all = seeds();
    qint64 good = 0;
    qint64 rejected = 0;
    const int rounds = qEnvironmentVariable("REGIE_FUZZ_ROUNDS", u"3000"_s).toInt();
    for (int i = 0; i < rounds; ++i) {
        QByteArray bytes = all.at(i % all.size());
        for (auto changes = 1 + random() % 5; changes > 0; --changes)
            bytes = mutated(bytes, random, all);
        const FigureCount count = fuzzFigures(bytes);
        QCOMPARE(count.good + count.rejected, count.read);
        good += count.good;
        rejected += count.rejected;
    }
    QVERIFY(good > rounds / 10 && rejected > rounds / 10); // both ways were taken
}

void TestFigureFuzz::randomBytes()
{
    std::mt19937 random(2);
    for (int i = 0; i < 600; ++i) {
        QByteArray bytes(qsizetype(random() % 700), Qt::Uninitialized);
        for (char &c : bytes)
            c = char(i % 2 ? random() : quint32(",;\"\n\r\t 019.-aZ\\"[random() % 16]));
        const FigureCount count = fuzzFigures(bytes);
        QCOMPARE(count.good + count.rejected, count.read);
    }
}

/// Whatever the reader lets pass, the server takes, and each row is counted once.
void TestFigureFuzz::countsAddUpInTheDatabase()
{
    const TestDatabase database;
    const auto session = database.open();
    const QTemporaryDir folder;
    std::mt19937 random(3);
    const QList<QByteArray> all = seeds();
    qint64 taken = 0;
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = all.at(i % all.size());
        for (auto changes = random() % 4; changes > 0; --changes)
            bytes = mutated(bytes, random, all);
        QFile file(folder.filePath(QString::number(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        MetricsImportOptions options;
        options.addUp = i % 3 == 0;
        const auto guess = detectDialect(file.fileName());
        if (!guess)
            continue;
        options.dialect = guess->dialect;
        const auto preview = previewMetrics(file.fileName(), options.kind, options.dialect, {}, 0);
        if (!preview)
            continue;
        options.mapping = guessMapping(metricsKind(), preview->headers);
        const auto report = importMetrics(*session, file.fileName(), options);
        if (!report) {
            QCOMPARE(report.error().kind, ErrorKind::Input);
            continue;
        }
        QCOMPARE(report->imported + report->updated + report->unchanged + report->rejected,
                 report->read);
        taken += report->imported + report->updated + report->unchanged;
    }
    QVERIFY(taken > 20);
}

QTEST_GUILESS_MAIN(TestFigureFuzz)
#include "tst_figurefuzz.moc"
