// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignfiles.h"

#include <rapidcheck.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace regie;

namespace {

/// A campaign in one line, short enough to be read in a table.
QByteArray one(int number, const QByteArray &more = {})
{
    return "{\"campaign_id\":\"" + QByteArray::number(number) +
           "\",\"phases\":{\"scraping\":{\"n\":1}}" + more + "}";
}

QByteArray list(const QList<QByteArray> &elements)
{
    return "{\"campaigns\":[" + elements.join(',') + "],\"last\":\"x\"}";
}

QList<QByteArray> wholeBytes(const QList<CampaignFrame> &frames)
{
    QList<QByteArray> bytes;
    for (const CampaignFrame &frame : frames)
        if (frame.whole)
            bytes.append(frame.bytes);
    return bytes;
}

bool same(const QList<CampaignFrame> &a, const QList<CampaignFrame> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const CampaignFrame &x, const CampaignFrame &y) {
            return x.whole == y.whole && x.index == y.index && x.position == y.position &&
                   x.line == y.line && x.id == y.id && x.bytes == y.bytes && x.reason == y.reason;
        });
}

/// Bytes of a memory with some of them changed, dropped or doubled.
QByteArray damaged(const QByteArray &memory, const std::vector<std::pair<int, int>> &changes)
{
    QByteArray bytes = memory;
    for (const auto &[place, kind] : changes) {
        if (bytes.isEmpty())
            break;
        const qsizetype at = place % bytes.size();
        if (kind % 3 == 0)
            bytes[at] = "{}[]\",:\\\n\0x"[kind % 11];
        else if (kind % 3 == 1)
            bytes.remove(at, kind % 40);
        else
            bytes.insert(at, bytes.mid(at, kind % 40));
    }
    return bytes;
}

} // namespace

class TestCampaignFramer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_data();
    void frames();
    void cutAtEveryByteLosesOnlyWhatIsNotWhole_data();
    void cutAtEveryByteLosesOnlyWhatIsNotWhole();
    void piecesOfAnySizeGiveTheSame();
    void missingOrStrangeByteLosesOneCampaign_data()
    {
        cutAtEveryByteLosesOnlyWhatIsNotWhole_data();
    }
    void missingOrStrangeByteLosesOneCampaign();
    void tellsWhere();
    void oversizedCampaignIsLostAlone();
    void nothingNestedIsTakenForACampaign();
};

void TestCampaignFramer::frames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    using L = QStringList;
    const auto row = [](const char *name, const QByteArray &bytes, const L &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const L two{QStringLiteral("0 1 whole"), QStringLiteral("1 2 whole")};
    const L second{QStringLiteral("0 1 lost"), QStringLiteral("1 2 whole")};
    const L around{QStringLiteral("0 1 whole"), QStringLiteral("1 2 lost"),
                   QStringLiteral("2 3 whole")};
    row("an object with campaigns", list({one(1), one(2)}), two);
    row("a bare list", '[' + one(1) + ',' + one(2) + ']', two);
    row("one object a line", one(1) + '\n' + one(2) + '\n', two);
    row("one object a line without last newline", one(1) + '\n' + one(2), two);
    row("lines that end with CRLF", one(1) + "\r\n\r\n" + one(2) + "\r\n", two);
    row("a byte-order mark", "\xEF\xBB\xBF" + list({one(1), one(2)}), two);
    row("campaigns behind other members",
        "{\"v\":[1,{\"campaigns\":[3]}],\"campaigns\":[" + one(1) + ',' + one(2) + "]}", two);
    row("campaigns in several objects", list({one(1)}) + '\n' + list({one(2)}), two);
    row("an empty list", "[]", {});
    row("no campaigns", list({}), {});
    row("a member campaigns inside a campaign",
        '[' + one(1, ",\"campaigns\":[{\"campaign_id\":9}]") + ']', {QStringLiteral("0 1 whole")});
    row("values that are no objects", list({"null", one(1), "\"x\"", "[1]", "5", one(2)}),
        {QStringLiteral("0  lost"), QStringLiteral("1 1 whole"), QStringLiteral("2  lost"),
         QStringLiteral("3  lost"), QStringLiteral("4  lost"), QStringLiteral("5 2 whole")});
    row("the end is missing", list({one(1), one(2)}).chopped(12), two);
    row("the end is missing in the second", list({one(1), one(2)}).chopped(20),
        {QStringLiteral("0 1 whole"), QStringLiteral("1 2 lost")});
    row("zeros at the end", list({one(1), one(2)}) + QByteArray(100, '\0'), two);
    row("zeros between campaigns",
        "{\"campaigns\":[" + one(1) + ',' + QByteArray(50, '\0') + one(2) + "]}", two);
    row("a quote is missing", list({one(1), one(2).replace("\"2\"", "\"2"), one(3)}),
        {QStringLiteral("0 1 whole"), QStringLiteral("1 2, lost"), QStringLiteral("2 3 whole")});
    row("a brace is missing", list({one(1), one(2).chopped(1), one(3)}), around);
    row("two braces are missing", list({one(1), one(2).chopped(2), one(3)}), around);
    row("a brace too many at the end", list({one(1), one(2) + '}', one(3)}),
        {QStringLiteral("0 1 whole"), QStringLiteral("1 2 whole"), QStringLiteral("2 3 whole")});
    row("a brace too many inside", list({one(1), one(2, "},\"summary\":{\"a\":1}"), one(3)}),
        around);
    row("a comma is missing", "[" + one(1) + one(2) + "]", two);
    row("a comma too many", "[" + one(1) + ",," + one(2) + "]", two);
    row("a campaign cut off by the next", list({one(1), one(2).first(30) + one(3)}), around);
    row("a line cut off by the next", one(1) + '\n' + one(2).first(30) + '\n' + one(3) + '\n',
        around);
    row("a line that is no JSON", one(1) + "\nnonsense { here\n" + one(2) + '\n', two);
    row("rubbish before", "rubbish" + list({one(1), one(2)}), two);
    row("the object around is broken",
        "{\"v\": 1 2, \"campaigns\":[" + one(1) + ',' + one(2) + "]}", two);
    row("a first line that is broken", one(1).chopped(3) + '\n' + one(2) + '\n', second);
    row("the object around is closed at once",
        "{}\n  \"campaigns\": [\n    " + one(1) + ",\n    " + one(2) + "\n]}",
        {QStringLiteral("0  lost"), QStringLiteral("1 1 whole"), QStringLiteral("2 2 whole")});
    row("two lists of campaigns", "{\"campaigns\":[" + one(1) + "],\"campaigns\":[" + one(2) + "]}",
        two);
    row("nothing", "", {});
    row("blanks", " \n\t ", {});
    row("a text", "hello", {});
    row("ten thousand brackets", QByteArray(10'000, '['), {QStringLiteral("0  lost")});
    row("ten thousand objects", QByteArray("{\"a\":").repeated(10'000), {});
}

void TestCampaignFramer::frames()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    QCOMPARE(summary(framesOf(bytes)), expected);
    QCOMPARE(summary(framesOf(bytes, 1)), expected);
}

void TestCampaignFramer::cutAtEveryByteLosesOnlyWhatIsNotWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray lines;
    for (int i = 0; i < 3; ++i)
        lines += QJsonDocument(madeCampaign(i)).toJson(QJsonDocument::Compact) + '\n';
    QTest::newRow("indented") << madeMemory(3, true);
    QTest::newRow("in one line") << madeMemory(3, false);
    QTest::newRow("one object a line") << lines;
}

void TestCampaignFramer::cutAtEveryByteLosesOnlyWhatIsNotWhole()
{
    QFETCH(QByteArray, bytes);
    const QList<CampaignFrame> all = framesOf(bytes);
    QCOMPARE(all.size(), 3);
    for (qsizetype cut = 0; cut < bytes.size(); ++cut) {
        QList<QByteArray> expected;
        for (const CampaignFrame &frame : all)
            if (frame.position + frame.bytes.size() <= cut)
                expected.append(frame.bytes);
        const QList<CampaignFrame> frames = framesOf(QByteArrayView(bytes).first(cut));
        QCOMPARE(wholeBytes(frames), expected);
        QVERIFY(frames.size() <= expected.size() + 1);
    }
}

void TestCampaignFramer::piecesOfAnySizeGiveTheSame()
{
    const bool holds = rc::check("pieces of any size give the same frames", [] {
        const QByteArray memory = madeMemory(*rc::gen::inRange(0, 5), *rc::gen::arbitrary<bool>());
        const auto changes = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 20'000), rc::gen::inRange(0, 200)));
        const QByteArray bytes = damaged(memory, changes);
        const int piece = *rc::gen::inRange(1, 400);
        const qint64 limit = *rc::gen::element<qint64>(300, 1000, CampaignFramer::maximumCampaign);
        RC_ASSERT(same(framesOf(bytes, 0, limit), framesOf(bytes, piece, limit)));
    });
    QVERIFY(holds);
}

/// Whatever byte goes missing or turns into another, the campaigns it is not in are all there.
void TestCampaignFramer::missingOrStrangeByteLosesOneCampaign()
{
    QFETCH(QByteArray, bytes);
    const QList<CampaignFrame> all = framesOf(bytes);
    // Before the first campaign stands the name of the list, without which there is none.
    for (qsizetype at = all.first().position; at < bytes.size(); ++at) {
        for (const char *replacement : {"", "{", "}", "[", "]", "\"", ",", ":"}) {
            QByteArray broken = bytes;
            broken.replace(at, 1, replacement);
            const QList<QByteArray> whole = wholeBytes(framesOf(broken));
            for (const CampaignFrame &frame : all) {
                const bool apart =
                    at < frame.position - 1 || at > frame.position + frame.bytes.size();
                if (apart && !whole.contains(frame.bytes))
                    QFAIL(qPrintable(QStringLiteral("byte %1 as %2 loses campaign %3")
                                         .arg(at)
                                         .arg(QLatin1String(replacement))
                                         .arg(frame.index)));
            }
        }
    }
}

void TestCampaignFramer::tellsWhere()
{
    const QList<CampaignFrame> frames = framesOf(
        "[\n  " + one(1) + ",\n  {\"campaign_id\": 7, \"niche\": nope nope},\n  " + one(3) + "]");
    QCOMPARE(summary(frames), QStringList({QStringLiteral("0 1 whole"), QStringLiteral("1 7 lost"),
                                           QStringLiteral("2 3 whole")}));
    QCOMPARE(frames.at(1).position, 4 + one(1).size() + 4);
    QCOMPARE(frames.at(1).line, 3);
    QCOMPARE(frames.at(2).line, 4);
    QVERIFY(frames.at(1).reason.contains(QLatin1String("line 3")));
}

void TestCampaignFramer::oversizedCampaignIsLostAlone()
{
    const QByteArray large = one(2, ",\"text\":\"" + QByteArray(300'000, 'x') + '"');
    for (const qsizetype piece : {0, 1000, 70'000}) {
        const QList<CampaignFrame> frames = framesOf(list({one(1), large, one(3)}), piece, 100'000);
        QCOMPARE(summary(frames),
                 QStringList({QStringLiteral("0 1 whole"), QStringLiteral("1 2 lost"),
                              QStringLiteral("2 3 whole")}));
        QVERIFY(frames.at(1).reason.contains(QLatin1String("larger")));
    }
}

void TestCampaignFramer::nothingNestedIsTakenForACampaign()
{
    const QByteArray inner = one(9);
    const QByteArray before = "{\"campaign_id\":\"2\",\"a\": nope nope,\"parent\":" + inner +
                              ",\"phases\":{\"scraping\":{\"n\":1}}}";
    const QByteArray after = "{\"campaign_id\":\"2\",\"parent\":" + inner + ",\"others\":[" +
                             inner + ',' + inner + "],\"a\": nope nope}";
    for (const QByteArray &broken : {before, after})
        QCOMPARE(summary(framesOf(list({one(1), broken, one(3)}))),
                 QStringList({QStringLiteral("0 1 whole"), QStringLiteral("1 2 lost"),
                              QStringLiteral("2 3 whole")}));
    const QByteArray indented =
        "[\n  {\n    \"campaign_id\": \"1\",\n    \"a\": nope nope,\n    \"others\": [\n      " +
        inner + "\n    ]\n  },\n  {\n    \"campaign_id\": \"2\"\n  }\n]";
    QCOMPARE(summary(framesOf(indented)),
             QStringList({QStringLiteral("0 1 lost"), QStringLiteral("1 2 whole")}));
}

QTEST_GUILESS_MAIN(TestCampaignFramer)
#include "tst_campaignframer.moc"
