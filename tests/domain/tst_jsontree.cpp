// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsontree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <nlohmann/json.hpp>
#include <rapidcheck.h>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

using Tree = std::shared_ptr<const JsonTree>;

constexpr qsizetype whole = 1'000'000'000;

QJsonValue built(const JsonTree &tree, JsonTree::Node node);

void addMembers(const JsonTree &tree, JsonTree::Node node, QJsonObject *object, QJsonArray *array)
{
    for (int i = 0; i < tree.count(node); ++i) {
        const JsonTree::Node below = tree.child(node, i);
        if (tree.kind(below) == JsonTree::Kind::Group)
            addMembers(tree, below, object, array);
        else if (object)
            object->insert(tree.key(below), built(tree, below));
        else
            array->append(built(tree, below));
    }
}

/// What the tree says, as Qt's own JSON.
QJsonValue built(const JsonTree &tree, JsonTree::Node node)
{
    switch (tree.kind(node)) {
    case JsonTree::Kind::Object: {
        QJsonObject object;
        addMembers(tree, node, &object, nullptr);
        return object;
    }
    case JsonTree::Kind::Array: {
        QJsonArray array;
        addMembers(tree, node, nullptr, &array);
        return array;
    }
    case JsonTree::Kind::String:
        return tree.text(node, whole);
    case JsonTree::Kind::Number:
        return tree.text(node, whole).toDouble();
    case JsonTree::Kind::Bool:
        return tree.text(node, whole) == "true"_L1;
    default:
        return QJsonValue::Null;
    }
}

QByteArray textOf(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

rc::Gen<QString> someText()
{
    static const QString letters = u"aé\"\\/\n\t\u0001ß世\u202e{}[],:"_s;
    const auto one = rc::gen::map(rc::gen::inRange<qsizetype>(0, letters.size()),
                                  [](qsizetype i) { return letters.at(i); });
    return rc::gen::map(rc::gen::container<std::vector<QChar>>(one),
                        [](const std::vector<QChar> &text) {
                            return QString(text.data(), qsizetype(text.size()));
                        });
}

QJsonValue someValue(int depth)
{
    const int kind = *rc::gen::inRange(0, depth > 0 ? 6 : 4);
    if (kind == 0)
        return *someText();
    if (kind == 1)
        // With an e in them, or between two of them, they stay in the range of a double: others
        // refuse what is beyond it.
        return double(*rc::gen::inRange(-599, 600)) / 2;
    if (kind == 2)
        return *rc::gen::arbitrary<bool>();
    if (kind == 3)
        return QJsonValue::Null;
    QJsonArray array;
    QJsonObject object;
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
        array.append(someValue(depth - 1));
        object.insert(*someText(), array.last());
    }
    return kind == 4 ? QJsonValue(array) : QJsonValue(object);
}

QByteArray numbers(int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += (i > 0 ? "," : "") + QByteArray::number(i);
    return '[' + list + ']';
}

JsonTree::Node at(const JsonTree &tree, std::initializer_list<int> rows)
{
    JsonTree::Node node = 0;
    for (const int row : rows)
        node = tree.child(node, row);
    return node;
}

} // namespace

class TestJsonTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsThere();
    void anyDamageIsNoticedOrIsJson();
    void whatIsNoJsonIsRefused_data();
    void whatIsNoJsonIsRefused();
    void escapesAreRead_data();
    void escapesAreRead();
    void keysThatAreThereTwiceStayApart();
    void numbersKeepTheirDigits_data();
    void numbersKeepTheirDigits();
    void longTextsAreCutInCharacters();
    void deepNestingBecomesOneNode_data();
    void deepNestingBecomesOneNode();
    void manyMembersAreGrouped_data();
    void manyMembersAreGrouped();
    void pathsLeadBack();
    void searchFindsKeysAndValues();
    void searchStopsWhenAsked();
    void valuesAreCopiedAsTheyStand();
};

void TestJsonTree::everyValueIsThere()
{
    QVERIFY(rc::check("a tree says what Qt's parser says", [] {
        const QJsonValue value = someValue(4);
        const auto tree = JsonTree::read(textOf(value));
        RC_ASSERT(tree.ok());
        RC_ASSERT(built(**tree, 0) == value);
    }));
}

/// One byte changed: what is JSON is said by a strict parser, which also looks at the UTF-8.
void TestJsonTree::anyDamageIsNoticedOrIsJson()
{
    QVERIFY(rc::check("damage is seen where a strict parser sees it", [] {
        QByteArray text = '[' + textOf(someValue(3)) + ']';
        const auto place = *rc::gen::inRange<qsizetype>(0, text.size());
        static constexpr char bytes[] = "\"\\{}[],:0-etx \n";
        text[place] = bytes[*rc::gen::inRange<size_t>(0, sizeof bytes - 1)];
        RC_PRE(QString::fromUtf8(text).toUtf8() == text);
        RC_ASSERT(JsonTree::read(text).ok() == nlohmann::json::accept(text.begin(), text.end()));
    }));
}

void TestJsonTree::whatIsNoJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray("  \n");
    QTest::newRow("words behind the value") << QByteArray("{} x");
    QTest::newRow("an open object") << QByteArray("{\"a\": 1");
    QTest::newRow("an open string") << QByteArray("\"abc");
    QTest::newRow("an escape at the end") << QByteArray("\"abc\\");
    QTest::newRow("a half escape") << QByteArray("\"\\u12\"");
    QTest::newRow("an unknown escape") << QByteArray("\"\\x\"");
    QTest::newRow("a comma too many") << QByteArray("[1,]");
    QTest::newRow("a comma too few") << QByteArray("[1 2]");
    QTest::newRow("a key without value") << QByteArray("{\"a\"}");
    QTest::newRow("a key that is no string") << QByteArray("{a: 1}");
    QTest::newRow("brackets that do not match") << QByteArray("[1}");
    QTest::newRow("a number with a zero before it") << QByteArray("01");
    QTest::newRow("a number that ends in a point") << QByteArray("1.");
    QTest::newRow("a sign alone") << QByteArray("-");
    QTest::newRow("half a word") << QByteArray("nul");
    QTest::newRow("a byte 0 in a string") << QByteArray("\"a\0b\"", 5);
    for (const char *place : {"", "seven b", "a text of more than eight bytes"})
        QTest::addRow("a line end behind \"%s\"", place)
            << QByteArray(QByteArray("\"") + place + "\nand more of it\"");
    QTest::newRow("deep brackets that do not match")
        << QByteArray(10'000, '[') + QByteArray(9'999, ']') + '}';
    QTest::newRow("deep brackets left open") << QByteArray(10'000, '[');
}

void TestJsonTree::whatIsNoJsonIsRefused()
{
    QFETCH(QByteArray, text);
    const auto tree = JsonTree::read(text);
    QVERIFY(!tree.ok());
    QCOMPARE(tree.error().kind, ErrorKind::Input);
    QVERIFY(!tree.error().summary.isEmpty());
}

void TestJsonTree::escapesAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("the short ones") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("a code unit") << QByteArray(R"("\u00e9\u00C9")") << u"éÉ"_s;
    QTest::newRow("a pair") << QByteArray(R"("\ud83d\ude00!")") << u"😀!"_s;
    QTest::newRow("half a pair") << QByteArray(R"("\ud83dx")") << u"\ufffdx"_s;
    QTest::newRow("two first halves") << QByteArray(R"("\ud83d\ud83d")") << u"\ufffd\ufffd"_s;
    QTest::newRow("a first half alone") << QByteArray(R"("\ud800")") << u"\ufffd"_s;
    QTest::newRow("a second half alone") << QByteArray(R"("\udc00!")") << u"\ufffd!"_s;
    QTest::newRow("halves in the wrong order")
        << QByteArray(R"("\ude00\ud83d")") << u"\ufffd\ufffd"_s;
    QTest::newRow("a half before another escape")
        << QByteArray(R"("\ud83d\n\u0041")") << u"\ufffd\nA"_s;
    QTest::newRow("escapes among long runs")
        << QByteArray(R"("eight by\"eight byt\\nine bytes!\u00e9")")
        << u"eight by\"eight byt\\nine bytes!é"_s;
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("bytes that are no UTF-8") << QByteArray("\"a\xff\"") << u"a\ufffd"_s;
}

void TestJsonTree::escapesAreRead()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    const auto tree = JsonTree::read(json);
    QVERIFY(tree.ok());
    QCOMPARE((*tree)->text(0, whole), text);
}

void TestJsonTree::keysThatAreThereTwiceStayApart()
{
    const auto read = JsonTree::read(R"({"a": 1, "a": {"a": 2}, "\u0061": 3})");
    QVERIFY(read.ok());
    const JsonTree &tree = **read;
    QCOMPARE(tree.count(0), 3);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(tree.key(tree.child(0, row)), u"a"_s);
    QCOMPARE(tree.text(at(tree, {0}), whole), u"1"_s);
    QCOMPARE(tree.text(at(tree, {1, 0}), whole), u"2"_s);
    QCOMPARE(tree.text(at(tree, {2}), whole), u"3"_s);
}

void TestJsonTree::numbersKeepTheirDigits_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("more than a double has") << QByteArray("12345678901234567890.12345678901234567");
    QTest::newRow("beyond doubles") << QByteArray("1e400");
    QTest::newRow("a negative zero") << QByteArray("-0.00");
    QTest::newRow("an exponent") << QByteArray("6.02E+23");
    QTest::newRow("a hundred thousand digits") << QByteArray(100'000, '9');
}

void TestJsonTree::numbersKeepTheirDigits()
{
    QFETCH(QByteArray, number);
    const auto read = JsonTree::read("{\"n\":" + number + "}");
    QVERIFY(read.ok());
    const JsonTree::Node node = at(**read, {0});
    QCOMPARE((*read)->kind(node), JsonTree::Kind::Number);
    QCOMPARE((*read)->text(node, whole), QString::fromLatin1(number));
    QCOMPARE((*read)->json(node), number);
}

void TestJsonTree::longTextsAreCutInCharacters()
{
    const QString text = u"世é"_s.repeated(5000);
    const auto tree = JsonTree::read('"' + text.toUtf8() + '"');
    QVERIFY(tree.ok());
    for (const qsizetype most : {0, 1, 2, 3, 999, 1000, 9999, 10'000, 20'000})
        QCOMPARE((*tree)->text(0, most), text.left(most));
}

void TestJsonTree::deepNestingBecomesOneNode_data()
{
    QTest::addColumn<int>("depth");
    QTest::newRow("as deep as is taken apart") << JsonTree::deepest;
    QTest::newRow("one deeper") << JsonTree::deepest + 1;
    QTest::newRow("ten thousand") << 10'000;
    QTest::newRow("a hundred thousand") << 100'000;
    QTest::newRow("five million") << 5'000'000;
}

void TestJsonTree::deepNestingBecomesOneNode()
{
    QFETCH(int, depth);
    const auto tree = JsonTree::read(QByteArray(depth, '[') + QByteArray(depth, ']'));
    QVERIFY(tree.ok());
    QCOMPARE((*tree)->nodeCount(), std::min(depth, JsonTree::deepest + 1));
    const auto last = JsonTree::Node((*tree)->nodeCount() - 1);
    QCOMPARE((*tree)->kind(last),
             depth > JsonTree::deepest ? JsonTree::Kind::Deep : JsonTree::Kind::Array);
    QCOMPARE((*tree)->json(last).size(), 2 * std::max(1, depth - JsonTree::deepest));
}

void TestJsonTree::manyMembersAreGrouped_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("groups");
    QTest::newRow("as many as need no groups") << 1000 << 0;
    QTest::newRow("one more") << 1001 << 2;
    QTest::newRow("a hundred thousand") << 100'000 << 100;
    QTest::newRow("two million") << 2'000'000 << 1414;
}

void TestJsonTree::manyMembersAreGrouped()
{
    QFETCH(int, count);
    QFETCH(int, groups);
    const auto read = JsonTree::read(numbers(count));
    QVERIFY(read.ok());
    const JsonTree &tree = **read;
    QCOMPARE(tree.memberCount(0), count);
    QCOMPARE(tree.count(0), groups == 0 ? count : groups);
    if (groups == 0)
        return;
    qint64 next = 0;
    for (int row = 0; row < groups; ++row) {
        const JsonTree::Node group = tree.child(0, row);
        QCOMPARE(tree.kind(group), JsonTree::Kind::Group);
        QCOMPARE(tree.position(group), next);
        QVERIFY(tree.count(group) <= 1500);
        for (int member = 0; member < tree.count(group); ++member, ++next) {
            const JsonTree::Node node = tree.child(group, member);
            const bool isRight = tree.position(node) == next && tree.parent(node) == group &&
                                 tree.row(node) == member &&
                                 tree.text(node, whole) == QString::number(next);
            QVERIFY2(isRight, qPrintable(QString::number(next)));
        }
    }
    QCOMPARE(next, count);
}

void TestJsonTree::pathsLeadBack()
{
    const auto read =
        JsonTree::read(R"({"messages": [{"a b": 1, "q\"x": {"_ok9": null}}], "": 2})");
    QVERIFY(read.ok());
    const JsonTree &tree = **read;
    QCOMPARE(tree.path(0), u"$"_s);
    QCOMPARE(tree.path(at(tree, {0, 0, 0})), u"$.messages[0][\"a b\"]"_s);
    QCOMPARE(tree.path(at(tree, {0, 0, 1, 0})), u"$.messages[0][\"q\\\"x\"]._ok9"_s);
    QCOMPARE(tree.path(at(tree, {1})), u"$[\"\"]"_s);
    const auto many = JsonTree::read(numbers(5000));
    QCOMPARE((*many)->path(at(**many, {4, 999})), u"$[4999]"_s);
    QCOMPARE((*many)->path(at(**many, {1})), u"$[1000:2000]"_s);
}

void TestJsonTree::searchFindsKeysAndValues()
{
    const auto read = JsonTree::read(
        R"({"Prompt": "x", "list": [1, "say PROMPT", {"deep": "pr\u006fmpt"}], "n": null})");
    QVERIFY(read.ok());
    const std::atomic_bool go = false;
    const auto hits = (*read)->find(u"prompt"_s, go);
    QStringList paths;
    for (const JsonTree::Node hit : hits)
        paths.append((*read)->path(hit));
    QCOMPARE(paths, QStringList({u"$.Prompt"_s, u"$.list[1]"_s, u"$.list[2].deep"_s}));
    QCOMPARE((*read)->find(u"null"_s, go).size(), size_t(1));
    QVERIFY((*read)->find(u"{"_s, go).empty());
    QVERIFY((*read)->find({}, go).empty());
    // Groups are no hits, what is in them is.
    QCOMPARE((*JsonTree::read(numbers(5000)))->find(u"4999"_s, go).size(), size_t(1));
}

void TestJsonTree::searchStopsWhenAsked()
{
    const auto read = JsonTree::read(numbers(100'000));
    const std::atomic_bool stop = true;
    QVERIFY((*read)->find(u"9"_s, stop).empty());
}

void TestJsonTree::valuesAreCopiedAsTheyStand()
{
    const auto read = JsonTree::read(R"( {"a": {"b": [1,  2]}, "c": "x\ny"} )");
    QVERIFY(read.ok());
    const JsonTree &tree = **read;
    QCOMPARE(tree.json(at(tree, {0})), QByteArray(R"({"b": [1,  2]})"));
    QCOMPARE(tree.json(at(tree, {1})), QByteArray(R"("x\ny")"));
    QCOMPARE(tree.text(at(tree, {1}), whole), u"x\ny"_s);
    const auto many = JsonTree::read(numbers(1001));
    QCOMPARE((*many)->json(at(**many, {1})), QByteArray("1000\n"));
}

QTEST_GUILESS_MAIN(TestJsonTree)
#include "tst_jsontree.moc"
