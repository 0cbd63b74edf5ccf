// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"

#include "ui/itemmodels/jsontreemodel.h"
#include "ui/look/theme.h"
#include "ui/texts/visibletext.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/jsontreeview.h"
#include "ui/widgets/jsonview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const JsonTree> treeOf(const QByteArray &json)
{
    const auto tree = JsonTree::read(json);
    return tree ? *tree : nullptr;
}

QByteArray items(int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += (i > 0 ? "," : "") + QByteArray(R"({"id":)") + QByteArray::number(i) +
                R"(,"note":"number )" + QByteArray::number(i) + "\"}";
    return R"({"items":[)" + list + "]}";
}

QString lines(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth, u'.') + index.data().toString() + u'\n';
        text += lines(model, index, depth + 1);
    }
    return text;
}

} // namespace

/// JSON as an operator reads it, by mouse and keyboard.
class TestJsonView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup() { m_view.reset(); }

    void modelsAreSound_data();
    void modelsAreSound();
    void valuesAreSaidOnOneLine();
    void oddCharactersAreSeen_data();
    void oddCharactersAreSeen();
    void shortValuesAreUnfolded();
    void manyMembersStayFolded();
    void unfoldingEverythingStops();
    void asteriskStopsAsWell();
    void searchGoesFromHitToHit();
    void searchIsMadeAnewForAnotherValue();
    void searchWithoutHitsSaysSo();
    void longTextsAreReadBelow();
    void valuesPathsAndAllAreCopied();
    void hostileValuesAreShown_data();
    void hostileValuesAreShown();
    void codeIsWrappedAndCopied();
    void longCodeIsCutWhereItIsShown();
    void everythingHasAName();

private:
    JsonTreeView *tree() const { return m_view->tree(); }
    QLineEdit *search() const { return m_view->findChild<QLineEdit *>(u"jsonSearch"_s); }
    QString current() const { return tree()->currentIndex().data().toString(); }
    void show(const QByteArray &json);

    std::unique_ptr<JsonView> m_view;
};

void TestJsonView::init()
{
    m_view = std::make_unique<JsonView>();
    m_view->resize(460, 700);
    m_view->show();
}

void TestJsonView::show(const QByteArray &json)
{
    m_view->setTree(treeOf(json));
}

void TestJsonView::modelsAreSound_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("object") << QByteArray(R"({"a": {"b": [1, {"c": null}]}, "d": []})");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("word") << QByteArray("true");
    QTest::newRow("groups") << items(2500);
    QTest::newRow("nothing") << QByteArray();
}

void TestJsonView::modelsAreSound()
{
    QFETCH(QByteArray, json);
    JsonTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTree(treeOf(json));
    QCOMPARE(model.rowCount() > 0, !json.isEmpty());
    model.setHits({0});
    model.setTree(treeOf(R"([1, 2])"));
    QCOMPARE(model.rowCount(), 2);
}

void TestJsonView::valuesAreSaidOnOneLine()
{
    JsonTreeModel model;
    model.setTree(
        treeOf(R"({"a": {"b": [1.5, true]}, "text": "two\nlines", "no": null, "e": {}})"));
    QCOMPARE(lines(model), u"a: 1 member(s)\n"
                           ".b: 2 item(s)\n"
                           "..0: 1.5\n"
                           "..1: true\n"
                           "text: \"two↵lines\"\n"
                           "no: null\n"
                           "e: 0 member(s)\n"_s);
    model.setTree(treeOf("\"alone\""));
    QCOMPARE(lines(model), u"\"alone\"\n"_s);
    model.setTree(treeOf(items(1001)));
    const QModelIndex list = model.index(0, 0);
    QCOMPARE(list.data().toString(), u"items: 1,001 item(s)"_s);
    QCOMPARE(model.index(1, 0, list).data().toString(), u"1,000 … 1,000"_s);
    QCOMPARE(model.index(0, 0, model.index(1, 0, list)).data().toString(), u"1,000: 2 member(s)"_s);
}

void TestJsonView::oddCharactersAreSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("keepLines");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain words") << u"été 世界 😀"_s << false << u"été 世界 😀"_s;
    QTest::newRow("line ends on a line") << u"a\r\nb\nc\u2028d"_s << false << u"a↵b↵c↵d"_s;
    QTest::newRow("line ends on lines") << u"a\r\nb\nc\u2028d\te"_s << true << u"a\nb\nc\nd\te"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << true << u"a␀b"_s;
    QTest::newRow("escape") << u"\u001b[31m"_s << true << u"␛[31m"_s;
    QTest::newRow("turned direction") << u"a\u202eb\u2066c"_s << true << u"a‹U+202E›b‹U+2066›c"_s;
    QTest::newRow("Arabic is no control") << u"سلام"_s << true << u"سلام"_s;
}

void TestJsonView::oddCharactersAreSeen()
{
    QFETCH(QString, text);
    QFETCH(bool, keepLines);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(text, keepLines), shown);
}

// --- unfolding -----------------------------------------------------------------------------------

void TestJsonView::shortValuesAreUnfolded()
{
    show(R"({"a": {"b": {"c": {"d": 1}}}})");
    const QModelIndex a = tree()->model()->index(0, 0);
    QVERIFY(tree()->isExpanded(a));
    QVERIFY(tree()->isExpanded(a.model()->index(0, 0, a)));
    QCOMPARE(current(), u"a: 1 member(s)"_s);
}

void TestJsonView::manyMembersStayFolded()
{
    show(items(200'000));
    const QModelIndex list = tree()->model()->index(0, 0);
    QVERIFY(!tree()->isExpanded(list));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Right);
    QVERIFY(tree()->isExpanded(list));
    QCOMPARE(tree()->model()->rowCount(list), 200);
}

void TestJsonView::unfoldingEverythingStops()
{
    show(items(5000));
    QLabel *note = nullptr;
    for (auto *label : m_view->findChildren<QLabel *>()) {
        if (label->text().startsWith(u"Only the first levels"_s))
            note = label;
    }
    QVERIFY(note);
    QVERIFY(!note->isVisible());
    for (auto *button : m_view->findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Unfold everything"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(note->isVisible());
    const QModelIndex list = tree()->model()->index(0, 0);
    QVERIFY(tree()->isExpanded(list));
    QVERIFY(tree()->isExpanded(list.model()->index(0, 0, list)));
    QVERIFY(!tree()->isExpanded(list.model()->index(4, 0, list)));
}

void TestJsonView::asteriskStopsAsWell()
{
    show(items(100'000));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Asterisk);
    const QModelIndex list = tree()->model()->index(0, 0);
    QVERIFY(tree()->isExpanded(list));
    QVERIFY(!tree()->isExpanded(list.model()->index(99, 0, list)));
}

// --- searching -----------------------------------------------------------------------------------

void TestJsonView::searchGoesFromHitToHit()
{
    show(items(3000));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search()->hasFocus());
    QTest::keyClicks(search(), u"NUMBER 299"_s);
    QTRY_COMPARE(m_view->hitCount(), 11); // 299 and 2990 to 2999
    QCOMPARE(current(), u"note: \"number 299\""_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(current(), u"note: \"number 2990\""_s);
    QVERIFY(tree()->visualRect(tree()->currentIndex()).intersects(tree()->viewport()->rect()));
    QTest::keyClick(search(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(search(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(current(), u"note: \"number 2999\""_s);
    QStringList said;
    for (auto *label : m_view->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(said.contains(u"11 of 11"_s));
    QTest::keyClick(search(), Qt::Key_Down);
    QTRY_VERIFY(tree()->hasFocus());
    QTest::keyClick(tree(), Qt::Key_F3);
    QCOMPARE(current(), u"note: \"number 299\""_s);
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(search()->text().isEmpty());
    QTRY_VERIFY(tree()->jsonModel()->hits().empty());
}

void TestJsonView::searchIsMadeAnewForAnotherValue()
{
    show(R"({"a": "x", "b": "xx"})");
    QTest::keyClicks(search(), u"x"_s);
    QTRY_COMPARE(m_view->hitCount(), 2);
    show(R"(["x"])");
    QTRY_COMPARE(m_view->hitCount(), 1);
    QCOMPARE(current(), u"0: \"x\""_s);
}

void TestJsonView::searchWithoutHitsSaysSo()
{
    show(R"({"a": "x"})");
    QTest::keyClicks(search(), u"nowhere"_s);
    QTRY_COMPARE(m_view->hitCount(), 0);
    QCOMPARE(current(), u"a: \"x\""_s);
    for (auto *button : m_view->findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Next hit"_s)
            QVERIFY(!button->isEnabled());
    }
}

// --- values --------------------------------------------------------------------------------------

void TestJsonView::longTextsAreReadBelow()
{
    show(R"({"short": "x", "prompt": "Write a persona.\nUse French.", "list": []})");
    auto *box = m_view->findChild<CodeBox *>();
    QVERIFY(!box->isVisible());
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Down);
    QVERIFY(box->isVisible());
    QCOMPARE(box->view()->toPlainText(), u"Write a persona.\nUse French."_s);
    QTest::keyClick(tree(), Qt::Key_Down);
    QVERIFY(!box->isVisible());
}

void TestJsonView::valuesPathsAndAllAreCopied()
{
    const QByteArray json = R"({"a": {"text": "q\"x\ny"}})";
    show(json);
    QSignalSpy copied(m_view.get(), &JsonView::copied);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"{\"text\": \"q\\\"x\\ny\"}"_s);
    QTest::keyClick(tree(), Qt::Key_Down);
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"q\"x\ny"_s);
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"$.a.text"_s);
    tree()->copyAllAction()->trigger();
    QCOMPARE(QApplication::clipboard()->text().toUtf8(), json);
    QCOMPARE(copied.size(), 4);
}

void TestJsonView::hostileValuesAreShown_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("nested ten thousand times")
        << QByteArray(QByteArray("[").repeated(10'000) + "\"end\"" +
                      QByteArray("]").repeated(10'000))
        << u"end"_s;
    QTest::newRow("nested a hundred thousand times")
        << QByteArray(QByteArray("{\"a\":").repeated(100'000) + "\"end\"" +
                      QByteArray("}").repeated(100'000))
        << u"end"_s;
    QTest::newRow("a key a thousand times")
        << QByteArray('{' + QByteArray("\"k\":1,").repeated(1000) + "\"k\":\"end\"}") << u"end"_s;
    QTest::newRow("half a character") << QByteArray(R"(["\ud800", "\udc00end\ud83d"])") << u"end"_s;
    QTest::newRow("a number of a megabyte")
        << QByteArray('[' + QByteArray(1'000'000, '7') + ",\"end\"]") << u"end"_s;
    QTest::newRow("one text of five megabytes")
        << QByteArray('"' + QByteArray(5'000'000, 'x') + "end\"") << u"end"_s;
    QTest::newRow("a key of a megabyte")
        << QByteArray("{\"" + QByteArray(1'000'000, 'k') + "end\": 1}") << u"end"_s;
    QTest::newRow("a million members")
        << QByteArray('[' + QByteArray("1,").repeated(1'000'000) + "\"end\"]") << u"end"_s;
    QTest::newRow("mark-up") << QByteArray(R"({"<b>end</b>": "<img src='file:///etc/passwd'>"})")
                             << u"end"_s;
}

void TestJsonView::hostileValuesAreShown()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, wanted);
    show(json);
    QTest::keyClicks(search(), wanted);
    QTRY_COMPARE(m_view->hitCount(), 1);
    QVERIFY(tree()->currentIndex().isValid());
    QVERIFY(current().size() < 1000);
    QVERIFY(tree()->currentIndex().data(Qt::ToolTipRole).toString().size() < 3000);
    QVERIFY(!m_view->grab().isNull());
}

void TestJsonView::codeIsWrappedAndCopied()
{
    CodeBox box;
    box.resize(300, 200);
    box.setTitle(u"Trace"_s);
    box.show();
    box.setText(u"line one that is far too long for the box it is shown in\nline two"_s);
    QVERIFY(box.isWrapped());
    QCOMPARE(box.view()->lineWrapMode(), QPlainTextEdit::WidgetWidth);
    const int wrapped = box.view()->height();
    QSignalSpy copied(&box, &CodeBox::copied);
    for (auto *button : box.findChildren<QToolButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(box.view()->lineWrapMode(), QPlainTextEdit::NoWrap);
    QVERIFY(box.view()->height() < wrapped + 20);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(), box.text());
}

void TestJsonView::longCodeIsCutWhereItIsShown()
{
    CodeBox box;
    box.setText(QString(200'000, u'x'));
    QVERIFY(box.view()->toPlainText().size() < CodeBox::shownLength + 200);
    QVERIFY(box.view()->toPlainText().contains(u"There is more"_s));
    QCOMPARE(box.text().size(), 200'000);
    box.setText(u"short"_s, true);
    QVERIFY(box.view()->toPlainText().contains(u"There is more"_s));
    box.setText(u"short"_s);
    QCOMPARE(box.view()->toPlainText(), u"short"_s);
}

void TestJsonView::everythingHasAName()
{
    show(R"({"a": "x", "prompt": "Write a persona.\nUse French."})");
    const QStringList nameless = namelessControls(m_view.get());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(TestJsonView)
#include "tst_jsonview.moc"
