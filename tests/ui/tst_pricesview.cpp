// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/pagetest.h"

#include "ui/dialogs/pricedialog.h"
#include "ui/dialogs/priceimportdialog.h"
#include "ui/itemmodels/pricesmodel.h"
#include "ui/itemmodels/repricingmodels.h"
#include "ui/language.h"
#include "ui/pages/pricesview.h"
#include "ui/pages/repricingview.h"
#include "ui/pages/unpricedmodels.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/checklistpill.h"
#include "ui/widgets/confirmbanner.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/undobar.h"

#include "tasks/taskrollups.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Two agents and two models in March and April, UTC; the second model has no price.
const char *const spring = R"(
insert into marketing_task (agent_class, model_used, tokens_input, tokens_output, tokens_cached, cost, created_at)
values ('CopyWriter', 'gpt', 1000000, 500000, 400000, 9, '2026-03-31 23:59+00'),
       ('CopyWriter', 'gpt', 1000000, 0, 0, 1, '2026-03-02'),
       ('Scraper', 'gpt', 0, 1000000, 0, 2.5, '2026-04-01'),
       ('Scraper', 'other', 1000000, 0, 0, 3, '2026-03-05');
insert into model_prices (model_used, valid_from, input_price, output_price, cached_price)
values ('gpt', '2026-01-01', 2, 8, 0.5), ('gpt', '2025-01-01', 4, 16, 1);
)";

} // namespace

/// The prices over a real server, driven as an operator would.
class TestPricesView : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void modelsKeepTheirContract();
    void newestPriceOfEachModelComesFirst();
    void unpricedModelsAreOnTop();
    void priceIsAddedAndTakenBack();
    void priceIsChangedWithTheKeyboard();
    void priceIsMovedToAnotherDay();
    void priceIsRemovedAndTakenBack();
    void nothingIsRefusedWithoutASentence();
    void colleaguesChangeIsNotOverwritten();
    void undoLeavesWhatAColleagueDidSince();
    void pastedListIsImportedAsOneStep();
    void fileWithBadRowsNamesThem();
    void listIsExported();
    void previewIsByAgentAndMonthWithItsSum();
    void previewOfOneModel();
    void applyingAsksFirst();
    void appliedIsRevertedAndTheChargeStays();
    void undoOfApplyingReverts();
    void proposalIsKeptAndAppliedLater();
    void overlapIsToldInWords();
    void editedScopeForgetsThePreview();
    void changesOfOthersAppear();
    void tasksOfOthersAreReadNowAndThen();
    void offlineKeepsWhatIsShown();
    void withoutDatabaseNothingIsAsked();
    void otherLanguageIsSpokenAtOnce();
    void everythingInteractiveHasAName();

private:
    PricesModel *model() const { return m_view->findChild<PricesModel *>(); }
    PlainTable *table() const { return m_view->table(); }
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return m_view->findChild<Widget *>(name);
    }
    template <typename Dialog>
    Dialog *dialog() const
    {
        const auto all = m_view->window()->findChildren<Dialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }
    RepricingPreviewModel *lines() const { return m_view->findChild<RepricingPreviewModel *>(); }
    RepricingsModel *all() const { return m_view->findChild<RepricingsModel *>(); }
    UndoBar *bar() const { return m_view->findChild<UndoBar *>(); }
    QString cell(int row, int column) const
    {
        return model()->index(row, column).data().toString();
    }
    void press(const QString &text) const;
    void type(QDoubleSpinBox *box, const QString &text) const;
    void saveIn(QDialog *of) const;
    void undo() const
    {
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        table()->setFocus();
        QTest::keySequence(table(), QKeySequence::Undo);
    }
    void toRepricing() const;
    void preview() const;
    void apply() const;
    double valued() const;
    QString listed() const;

    std::unique_ptr<PricesView> m_view;
};

void TestPricesView::initTestCase()
{
    createServer();
}

void TestPricesView::init()
{
    fill(spring);
    openServices();
    m_view = std::make_unique<PricesView>();
    present(*m_view, {1100, 640});
    QTRY_COMPARE(model()->rowCount(), 2);
    table()->setFocus();
}

void TestPricesView::cleanup()
{
    m_view.reset();
    closeServices();
}

/// The button that says so, of those that are shown.
void TestPricesView::press(const QString &text) const
{
    for (QPushButton *button : m_view->findChildren<QPushButton *>()) {
        if (button->text() != text || !button->isVisible() || !button->isEnabled())
            continue;
        return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(qPrintable(u"There is no button “%1”."_s.arg(text)));
}

void TestPricesView::type(QDoubleSpinBox *box, const QString &text) const
{
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
}

void TestPricesView::saveIn(QDialog *of) const
{
    for (QPushButton *button : of->findChildren<QPushButton *>()) {
        if (button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void TestPricesView::toRepricing() const
{
    QTest::mouseClick(child<QAbstractButton>(u"partRepricing"_s), Qt::LeftButton);
    child<QDateEdit>(u"from"_s)->setDate(QDate(2026, 3, 1));
    child<QDateEdit>(u"until"_s)->setDate(QDate(2026, 4, 30));
}

void TestPricesView::preview() const
{
    toRepricing();
    press(u"Preview"_s);
    QTRY_VERIFY(lines()->rowCount() > 0);
}

void TestPricesView::apply() const
{
    QTest::mouseClick(child<QPushButton>(u"apply"_s), Qt::LeftButton);
    auto *confirm = m_view->findChild<ConfirmBanner *>();
    QVERIFY(confirm->isVisible());
    press(u"Apply"_s);
}

/// What all tasks are valued at now, from the view of applied prices.
double TestPricesView::valued() const
{
    return m_server
        ->value(u"select round(sum(case when p.model_used is null then t.cost else regie_list_cost("
                "t.tokens_input, t.tokens_output, t.tokens_cached, p.input_price, p.output_price, "
                "p.cached_price) end), 4) from marketing_task t left join task_applied_prices p on "
                "p.model_used = t.model_used and t.created_at >= p.from_hour and t.created_at < "
                "p.until_hour"_s)
        .toDouble();
}

QString TestPricesView::listed() const
{
    return m_server->value(u"select string_agg(format('%s %s %s %s %s', model_used, valid_from, "
                           "trim_scale(input_price), trim_scale(output_price), "
                           "trim_scale(cached_price)), '; ' order by model_used, valid_from) "
                           "from model_prices"_s);
}

// --- the list ------------------------------------------------------------------------------------

void TestPricesView::modelsKeepTheirContract()
{
    PricesModel prices;
    RepricingPreviewModel preview;
    RepricingsModel repricings;
    QAbstractItemModelTester testers[] = {QAbstractItemModelTester(&prices),
                                          QAbstractItemModelTester(&preview),
                                          QAbstractItemModelTester(&repricings)};
    prices.setPrices({{u"a"_s, QDate(2026, 1, 1)}, {u"a"_s, QDate(2026, 2, 1)}}, QDate(2026, 3, 1));
    QCOMPARE(prices.rowOf(u"a"_s, QDate(2026, 2, 1)), 0);
    QSignalSpy resets(&prices, &QAbstractItemModel::modelReset);
    prices.setPrices({{u"a"_s, QDate(2026, 1, 1)}, {u"a"_s, QDate(2026, 2, 1)}}, QDate(2026, 3, 1));
    QCOMPARE(resets.count(), 0);
    preview.setPreview({{{u"x"_s, QDate(2026, 1, 1), 1, 2, 3}}, 2, 3, 1, 0});
    QCOMPARE(preview.rowCount(), 2);
    preview.setPreview({});
    QCOMPARE(preview.rowCount(), 0);
    Repricing one;
    one.id = 7;
    repricings.setRepricings({one});
    QCOMPARE(repricings.rowOf(7), 0);
    QCOMPARE(repricings.rowOf(8), -1);
}

void TestPricesView::newestPriceOfEachModelComesFirst()
{
    QCOMPARE(cell(0, PricesModel::Input), u"2.00 $"_s);
    QCOMPARE(cell(0, PricesModel::State), u"in force"_s);
    QCOMPARE(cell(0, PricesModel::Until), u"–"_s);
    QCOMPARE(cell(1, PricesModel::State), u"replaced"_s);
    QCOMPARE(cell(1, PricesModel::Until), u"31 Dec 2025"_s);
}

void TestPricesView::unpricedModelsAreOnTop()
{
    auto *unpriced = m_view->findChild<UnpricedModels *>();
    QVERIFY(unpriced->isVisible());
    QSignalSpy links(m_view.get(), &PricesView::linkActivated);
    press(u"1 task(s)"_s);
    QCOMPARE(links.value(0).value(1).toMap().value(u"model"_s).toString(), u"other"_s);
    press(u"Set a price"_s);
    auto *form = dialog<PriceDialog>();
    QVERIFY(form);
    QCOMPARE(form->price().model, u"other"_s);
    QCOMPARE(form->price().validFrom, QDate(2000, 1, 1));
    type(form->findChildren<QDoubleSpinBox *>().first(), u"1.5"_s);
    saveIn(form);
    QTRY_VERIFY(!unpriced->isVisible());
    QTRY_COMPARE(model()->rowCount(), 3);
}

void TestPricesView::priceIsAddedAndTakenBack()
{
    QTest::keyClick(table(), Qt::Key_N);
    auto *form = dialog<PriceDialog>();
    QVERIFY(form);
    QTest::keyClicks(form->findChild<QLineEdit *>(u"model"_s), u"claude"_s);
    form->findChild<QDateEdit *>(u"from"_s)->setDate(QDate(2026, 2, 1));
    const auto boxes = form->findChildren<QDoubleSpinBox *>();
    type(boxes[0], u"3"_s);
    type(boxes[1], u"15"_s);
    saveIn(form);
    QTRY_COMPARE(model()->rowCount(), 3);
    // Cached tokens cost what others do unless it is said.
    QCOMPARE(listed(),
             u"claude 2026-02-01 3 15 3; gpt 2025-01-01 4 16 1; gpt 2026-01-01 2 8 0.5"_s);
    QCOMPARE(bar()->text(), u"claude has a price."_s);
    undo();
    QTRY_COMPARE(model()->rowCount(), 2);
    QCOMPARE(
        m_server->value(
            u"select string_agg(action, ' ' order by id) from audit_log where object_id like 'claude%'"_s),
        u"price-set price-remove"_s);
}

void TestPricesView::priceIsChangedWithTheKeyboard()
{
    table()->setCurrentRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    auto *form = dialog<PriceDialog>();
    QVERIFY(form);
    type(form->findChildren<QDoubleSpinBox *>()[2], u"0.0375"_s);
    saveIn(form);
    QTRY_COMPARE(cell(0, PricesModel::Cached), u"0.0375 $"_s);
    undo();
    QTRY_COMPARE(cell(0, PricesModel::Cached), u"0.50 $"_s);
}

void TestPricesView::priceIsMovedToAnotherDay()
{
    table()->setCurrentRow(0);
    QTest::keyClick(table(), Qt::Key_E);
    auto *form = dialog<PriceDialog>();
    form->findChild<QDateEdit *>(u"from"_s)->setDate(QDate(2025, 1, 1));
    saveIn(form);
    QTRY_VERIFY(form->findChild<Banner *>()->isVisible());
    QVERIFY(form->findChild<Banner *>()->text().contains(u"gpt has a price from"_s));
    form->findChild<QDateEdit *>(u"from"_s)->setDate(QDate(2026, 2, 1));
    saveIn(form);
    QTRY_COMPARE(model()->price(0).validFrom, QDate(2026, 2, 1));
    QCOMPARE(listed(), u"gpt 2025-01-01 4 16 1; gpt 2026-02-01 2 8 0.5"_s);
    undo();
    QTRY_COMPARE(listed(), u"gpt 2025-01-01 4 16 1; gpt 2026-01-01 2 8 0.5"_s);
}

void TestPricesView::priceIsRemovedAndTakenBack()
{
    table()->setCurrentRow(1);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(model()->rowCount(), 1);
    undo();
    QTRY_COMPARE(model()->rowCount(), 2);
    QCOMPARE(listed(), u"gpt 2025-01-01 4 16 1; gpt 2026-01-01 2 8 0.5"_s);
}

void TestPricesView::nothingIsRefusedWithoutASentence()
{
    QTest::keyClick(table(), Qt::Key_N);
    auto *form = dialog<PriceDialog>();
    saveIn(form);
    QVERIFY(form->findChild<Banner *>()->isVisible());
    QCOMPARE(form->findChild<Banner *>()->text(), u"Say which model it is the price of."_s);
    QTest::keyClicks(form->findChild<QLineEdit *>(u"model"_s), u"x"_s);
    QVERIFY(!form->findChild<Banner *>()->isVisible());
}

// --- two consoles --------------------------------------------------------------------------------

void TestPricesView::colleaguesChangeIsNotOverwritten()
{
    table()->setCurrentRow(0);
    QTest::keyClick(table(), Qt::Key_E);
    auto *form = dialog<PriceDialog>();
    type(form->findChildren<QDoubleSpinBox *>()[0], u"7"_s);
    m_server->execute(
        u"update model_prices set output_price = 9 where valid_from = '2026-01-01'"_s);
    saveIn(form);
    QTRY_VERIFY(form->findChild<Banner *>()->isVisible());
    QCOMPARE(form->findChild<Banner *>()->text(),
             u"A colleague has changed the price of gpt meanwhile."_s);
    QCOMPARE(listed(), u"gpt 2025-01-01 4 16 1; gpt 2026-01-01 2 9 0.5"_s);
}

void TestPricesView::undoLeavesWhatAColleagueDidSince()
{
    table()->setCurrentRow(1);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(model()->rowCount(), 1);
    m_server->execute(u"insert into model_prices values ('gpt', '2025-01-01', 5, 5, 5)"_s);
    QTRY_COMPARE(model()->rowCount(), 2);
    undo();
    QTRY_COMPARE(posted().size(), 1);
    QVERIFY(posted().first().text.contains(u"gpt has a price from"_s));
    QCOMPARE(listed(), u"gpt 2025-01-01 5 5 5; gpt 2026-01-01 2 8 0.5"_s);
}

// --- files ---------------------------------------------------------------------------------------

void TestPricesView::pastedListIsImportedAsOneStep()
{
    press(u"Import…"_s);
    auto *import = dialog<PriceImportDialog>();
    QVERIFY(import);
    import->findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(
        u"model;valid_from;input;output;cached\n"
        "gpt;2026-01-01;2;8;0,5\n"
        "gpt;2026-06-01;1,5;6;0,4\n"
        "other;;2;4;\n"_s);
    QTRY_COMPARE(import->changes().size(), 2);
    QCOMPARE(import->findChild<QTableWidget *>()->rowCount(), 2);
    for (QPushButton *button : import->findChildren<QPushButton *>()) {
        if (button->text() == "Import"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(model()->rowCount(), 4);
    QCOMPARE(listed(), u"gpt 2025-01-01 4 16 1; gpt 2026-01-01 2 8 0.5; gpt 2026-06-01 1.5 6 0.4; "
                       "other 2000-01-01 2 4 2"_s);
    table()->setFocus();
    undo();
    QTRY_COMPARE(model()->rowCount(), 2);
}

void TestPricesView::fileWithBadRowsNamesThem()
{
    const QString name = m_folder->filePath(u"prices.csv"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("model,valid_from,input,output,cached\ngpt,2026-06-01,-1,2,3\nx,never,1,2,3\n");
    file.close();
    press(u"Import…"_s);
    auto *import = dialog<PriceImportDialog>();
    import->setFile(name);
    auto *rows = import->findChild<QTableWidget *>();
    QTRY_COMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->item(0, 1)->text(), u"Line 2"_s);
    QVERIFY(rows->item(0, 2)->text().contains(u"“-1” is negative."_s));
    QVERIFY(rows->item(1, 2)->text().contains(u"“never” is no day."_s));
    QVERIFY(import->changes().isEmpty());
}

void TestPricesView::listIsExported()
{
    press(u"Export…"_s);
    auto *chooser = m_view->findChild<QFileDialog *>();
    QVERIFY(chooser);
    const QString name = m_folder->filePath(u"out.csv"_s);
    Q_EMIT chooser->fileSelected(name);
    chooser->close();
    QTRY_COMPARE(posted().size(), 1);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("model,valid_from,input,output,cached"));
    QVERIFY(text.contains("gpt,2025-01-01,4.00,16.00,1.00,USD\n"));
}

// --- repricing -----------------------------------------------------------------------------------

void TestPricesView::previewIsByAgentAndMonthWithItsSum()
{
    preview();
    const auto line = [this](int row) {
        QStringList cells;
        for (int column = 0; column < RepricingPreviewModel::ColumnCount; ++column)
            cells.append(lines()->index(row, column).data().toString());
        return cells.join(u'|');
    };
    QCOMPARE(lines()->rowCount(), 3);
    // 600,000 x 2 + 400,000 x 0.5 + 500,000 x 8, and 1,000,000 x 2, for a million.
    QCOMPARE(line(0), u"Mar 2026|CopyWriter|2|10.00 $|7.40 $|−2.60 $"_s);
    QCOMPARE(line(1), u"Apr 2026|Scraper|1|2.50 $|8.00 $|+5.50 $"_s);
    QCOMPARE(line(2), u"In all||3|12.50 $|15.40 $|+2.90 $"_s);
    bool told = false;
    for (const QLabel *label : m_view->repricing()->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().startsWith(u"1 task(s) of models"_s));
    QVERIFY(told);
}

void TestPricesView::previewOfOneModel()
{
    toRepricing();
    auto *models = m_view->findChild<ChecklistPill *>();
    QTest::mouseClick(models, Qt::LeftButton);
    QTRY_VERIFY(models->list()->isVisible());
    models->list()->setCurrentRow(1);
    QTest::keyClick(models->list(), Qt::Key_Space);
    QCOMPARE(models->chosen(), QStringList{u"other"_s});
    models->list()->window()->close();
    press(u"Preview"_s);
    auto *placeholder = m_view->repricing()->findChildren<StatePlaceholder *>().first();
    QTRY_VERIFY(placeholder->isVisible());
    QCOMPARE(m_view->repricing()->scope().models, QStringList{u"other"_s});
    QVERIFY(!child<QPushButton>(u"apply"_s)->isEnabled());
}

void TestPricesView::applyingAsksFirst()
{
    preview();
    QAction back; // as on the page: Escape leaves the view
    back.setShortcut(Qt::Key_Escape);
    back.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(&back);
    QSignalSpy left(&back, &QAction::triggered);
    QTest::mouseClick(child<QPushButton>(u"apply"_s), Qt::LeftButton);
    auto *confirm = m_view->findChild<ConfirmBanner *>();
    QVERIFY(confirm->isVisible());
    const QString sentence = confirm->findChild<Banner *>()->text();
    QVERIFY2(sentence.contains(u"15.40\u00a0$"_s) && sentence.contains(u"12.50\u00a0$"_s) &&
                 sentence.contains(u"stays in every task"_s),
             qPrintable(sentence));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!confirm->isVisible());
    QCOMPARE(left.count(), 0);
    QCOMPARE(m_server->value(u"select count(*) from task_repricings"_s), u"0"_s);
}

void TestPricesView::appliedIsRevertedAndTheChargeStays()
{
    QCOMPARE(valued(), 15.5);
    preview();
    apply();
    QTRY_COMPARE(all()->rowCount(), 1);
    QTRY_COMPARE(all()->index(0, RepricingsModel::State).data().toString(), u"applied"_s);
    QCOMPARE(valued(), 18.4);
    QCOMPARE(m_server->value(u"select sum(cost) from marketing_task"_s), u"15.5000"_s);
    QTest::mouseClick(child<QPushButton>(u"revert"_s), Qt::LeftButton);
    QTRY_COMPARE(all()->index(0, RepricingsModel::State).data().toString(), u"reverted"_s);
    QCOMPARE(valued(), 15.5);
    const QString who = Actor::inWindow().name;
    QVERIFY(all()->index(0, RepricingsModel::Scope).data(Qt::ToolTipRole).toString().contains(who));
}

void TestPricesView::undoOfApplyingReverts()
{
    preview();
    apply();
    QTRY_COMPARE(valued(), 18.4);
    QTRY_VERIFY(bar()->isVisible());
    press(u"Undo"_s);
    QTRY_COMPARE(valued(), 15.5);
}

void TestPricesView::proposalIsKeptAndAppliedLater()
{
    preview();
    QTest::keyClicks(child<QLineEdit>(u"note"_s), u"new contract"_s);
    QTest::mouseClick(child<QPushButton>(u"keep"_s), Qt::LeftButton);
    QTRY_COMPARE(all()->rowCount(), 1);
    QCOMPARE(all()->index(0, RepricingsModel::State).data().toString(), u"proposed"_s);
    QCOMPARE(m_server->value(u"select note from task_repricings"_s), u"new contract"_s);
    QCOMPARE(valued(), 15.5);
    QTest::mouseClick(child<QPushButton>(u"applyChosen"_s), Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(valued(), 18.4);
}

void TestPricesView::overlapIsToldInWords()
{
    preview();
    apply();
    QTRY_COMPARE(valued(), 18.4);
    child<QDateEdit>(u"until"_s)->setDate(QDate(2026, 3, 31));
    press(u"Preview"_s);
    QTRY_COMPARE(lines()->rowCount(), 2);
    apply();
    QTRY_COMPARE(posted().size(), 1);
    QCOMPARE(posted().first().text, u"Repricing 1 is applied to some of the same days and models. "
                                    "Revert it first. It is kept as a proposal."_s);
    QCOMPARE(valued(), 18.4);
}

void TestPricesView::editedScopeForgetsThePreview()
{
    preview();
    child<QDateEdit>(u"until"_s)->setDate(QDate(2026, 3, 31));
    QCOMPARE(lines()->rowCount(), 0);
    QVERIFY(!child<QPushButton>(u"apply"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(u"keep"_s)->isEnabled());
}

// --- the window ----------------------------------------------------------------------------------

void TestPricesView::changesOfOthersAppear()
{
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    m_server->execute(u"insert into model_prices values ('new', '2026-01-01', 1, 1, 1)"_s);
    QTRY_COMPARE(model()->rowCount(), 3);
}

/// Tasks end all the time: the models they use are read now and then, not each time.
void TestPricesView::tasksOfOthersAreReadNowAndThen()
{
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    QSignalSpy busy(m_view.get(), &PricesView::busyChanged);
    for (int i = 0; i < 20; ++i)
        Q_EMIT m_monitor->tableChanged(u"task_hours"_s);
    QVERIFY(busy.isEmpty());
    QTRY_VERIFY(busy.contains(QVariantList{true}));
    QTRY_COMPARE(busy.size(), 2);
    Q_EMIT m_monitor->tableChanged(u"model_prices"_s);
    QCOMPARE(busy.size(), 3); // what a colleague changes, at once
}

void TestPricesView::offlineKeepsWhatIsShown()
{
    const QDateTime asOf = m_view->asOf();
    ConnectionSettings neighbour = m_server->settings();
    neighbour.setValue(u"dbname"_s, u"postgres"_s);
    const auto session = Session::open(neighbour);
    const auto run = [&](const QString &sql) {
        return (*session)->executeSql(u"outage"_s, sql.arg(m_server->name())).ok();
    };
    QVERIFY(run(u"alter database %1 allow_connections off"_s));
    const auto reopen = qScopeGuard([&] { run(u"alter database %1 allow_connections on"_s); });
    QVERIFY(run(u"select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1'"_s));
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Offline);
    QSignalSpy busy(m_view.get(), &PricesView::busyChanged);
    m_view->refresh();
    QTRY_VERIFY(busy.contains(QVariantList{false}));
    QCOMPARE(model()->rowCount(), 2);
    QVERIFY(table()->isVisible());
    QCOMPARE(m_view->asOf(), asOf);
    table()->setCurrentRow(1);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(posted().size(), 1);
    QCOMPARE(model()->rowCount(), 2);
}

void TestPricesView::withoutDatabaseNothingIsAsked()
{
    PricesView view;
    view.resize(1000, 600);
    view.setServices({});
    view.show();
    view.open({{u"part"_s, u"repricing"_s}});
    for (QPushButton *button : view.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(view.statusText().isEmpty());
    QVERIFY(!view.asOf().isValid());
}

void TestPricesView::otherLanguageIsSpokenAtOnce()
{
    Language language;
    const auto english = qScopeGuard([&] { language.use(u"en"_s); });
    QSignalSpy headers(model(), &QAbstractItemModel::headerDataChanged);
    language.use(u"fr"_s);
    QTRY_VERIFY(!headers.isEmpty());
    language.use(u"en"_s);
    QCOMPARE(cell(0, PricesModel::State), u"in force"_s);
}

void TestPricesView::everythingInteractiveHasAName()
{
    QCOMPARE(namelessControls(m_view.get()), QStringList());
    m_view->open({{u"part"_s, u"repricing"_s}});
    QCOMPARE(namelessControls(m_view.get()), QStringList());
    m_view->open({});
    QTest::keyClick(table(), Qt::Key_N);
    QCOMPARE(namelessControls(dialog<PriceDialog>()), QStringList());
    press(u"Import…"_s);
    QCOMPARE(namelessControls(dialog<PriceImportDialog>()), QStringList());
}

QTEST_MAIN(TestPricesView)
#include "tst_pricesview.moc"
