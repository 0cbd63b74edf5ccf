// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakefiltersource.h"

#include "ui/widgets/filterbar.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/filterpopup.h"
#include "ui/widgets/periodpopup.h"
#include "ui/widgets/viewmenu.h"

#include "tables/tables.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace regie;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

TableFilter statusIs(const QStringList &values)
{
    TableFilter filter;
    filter.columns[text("status")].values = values;
    return filter;
}

struct Fixture
{
    Fixture()
        : bar(*tableSpec(text("campaigns")))
        , changes(&bar, &FilterBar::filterChanged)
    {
        bar.resize(1300, 48);
        bar.setSource(&source);
        bar.setPresets({{text("all"), text("All"), {}},
                        {text("active"), text("Active"), statusIs({text("sending")})}});
        bar.show();
    }

    template <typename T>
    T *find(const char *name) const
    {
        return bar.findChild<T *>(text(name));
    }

    template <typename T>
    T *inPopup(const char *name) const
    {
        const auto *popup = bar.findChild<FilterPopup *>();
        return popup ? popup->findChild<T *>(text(name)) : nullptr;
    }

    FakeFilterSource source;
    FilterBar bar;
    QSignalSpy changes;
};

class FakeViewStore : public ViewStore
{
public:
    QString owner() const override { return text("ada"); }
    RequestHandle list(QObject *, const QString &,
                       std::function<void(const Result<QList<SavedView>> &)> done) override
    {
        done(views);
        return {};
    }
    void save(QObject *, const SavedView &view,
              std::function<void(const Result<qint64> &)> done) override
    {
        views.append(view);
        done(qint64(views.size()));
    }
    void remove(QObject *, const SavedView &,
                std::function<void(const Result<bool> &)> done) override
    {
        views.clear();
        done(true);
    }
    static inline QList<SavedView> views;
};

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsCountAndFilter();
    void presetsCountWhatAClickWouldShow();
    void searchWaitsUntilTypingPauses();
    void enterInTheSearchAsksForRowsAtOnce();
    void valuesAreTickedInTheirPopup();
    void valuesAreSearchedOnTheServer();
    void tickedValueThatNoRowHasStaysInSight();
    void rangesAreTypedAsTheLocaleWritesThem_data();
    void rangesAreTypedAsTheLocaleWritesThem();
    void wordThatIsNoNumberIsRefused();
    void periodsStayRelative_data();
    void periodsStayRelative();
    void ownDaysIncludeTheLast();
    void crossAndDeleteKeyClearAChip();
    void chipsThatDoNotFitAreUnderFilter();
    void baseFilterAlwaysHoldsAndHasNoChip();
    void clearShowsEverythingAgain();
    void stateSurvivesJson();
    void whatALinkKeepsIsSaid();
    void nonsenseInAStateIsLeftOut();
    void namedViewIsSavedAndChosen();
};

void TestFilterBar::presetsCountAndFilter()
{
    Fixture f;
    f.source.counts = [](const TableFilter &filter) {
        return filter.columns.isEmpty() ? 18204 : 31;
    };
    auto *active = f.find<Pill>("preset-active");
    QTRY_COMPARE(active->figure(), QStringLiteral("31"));
    QVERIFY(f.find<Pill>("preset-all")->isChecked());
    QTest::mouseClick(active, Qt::LeftButton);
    QCOMPARE(f.changes.count(), 1);
    QCOMPARE(f.bar.filter(), statusIs({text("sending")}));
    QVERIFY(active->isChecked());
    QTest::mouseClick(active, Qt::LeftButton);
    QVERIFY2(active->isChecked(), "a second click changes nothing");
    QCOMPARE(f.changes.count(), 1);
}

void TestFilterBar::presetsCountWhatAClickWouldShow()
{
    Fixture f;
    ColumnFilter region;
    region.values = QStringList{text("Bretagne")};
    f.bar.setColumnFilter(text("region"), region);
    f.source.countsAsked.clear();
    QTRY_COMPARE(f.source.countsAsked.size(), 2);
    QCOMPARE(f.source.countsAsked[1].columns.value(text("region")), region);
    QCOMPARE(f.source.countsAsked[1].columns.value(text("status")).values.size(), 1);
}

void TestFilterBar::searchWaitsUntilTypingPauses()
{
    Fixture f;
    f.bar.focusSearch();
    QTest::keyClicks(f.find<QLineEdit>("tableSearch"), text("garages"));
    QCOMPARE(f.changes.count(), 0);
    QTRY_COMPARE(f.changes.count(), 1);
    QCOMPARE(f.bar.filter().search, text("garages"));
}

void TestFilterBar::enterInTheSearchAsksForRowsAtOnce()
{
    Fixture f;
    QSignalSpy rows(&f.bar, &FilterBar::rowsRequested);
    auto *search = f.find<QLineEdit>("tableSearch");
    QTest::keyClicks(search, text("x"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(rows.count(), 1);
    QCOMPARE(f.bar.filter().search, text("x"));
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(f.bar.filter().search, QString());
}

void TestFilterBar::valuesAreTickedInTheirPopup()
{
    Fixture f;
    QTest::mouseClick(f.find<FilterChip>("filter-region"), Qt::LeftButton);
    auto *list = f.inPopup<QListWidget>("values");
    QVERIFY(list);
    QTRY_COMPARE(list->count(), 4);
    list->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(f.find<FilterChip>("filter-region")->text(), text("Region: Bretagne"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(1)).center());
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
    list->item(3)->setCheckState(Qt::Checked);
    const ColumnFilter filter = f.bar.filter().columns.value(text("region"));
    QCOMPARE(filter.values.size(), 2);
    QVERIFY(filter.includeNull);
    QCOMPARE(f.find<FilterChip>("filter-region")->text(), text("Region: 3"));
    QVERIFY(f.find<FilterChip>("filter-region")->accessibleName().contains(text("Bretagne")));
}

void TestFilterBar::valuesAreSearchedOnTheServer()
{
    Fixture f;
    f.bar.openFilter(text("region"));
    auto *list = f.inPopup<QListWidget>("values");
    QTRY_COMPARE(list->count(), 4);
    QTest::keyClicks(f.inPopup<QLineEdit>("valueSearch"), text("occ"));
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(f.source.valuesAsked.last(), text("region:occ"));
    QTest::keyClick(f.inPopup<QLineEdit>("valueSearch"), Qt::Key_Return);
    QCOMPARE(f.bar.filter().columns.value(text("region")).values, QStringList{text("Occitanie")});
}

void TestFilterBar::tickedValueThatNoRowHasStaysInSight()
{
    Fixture f;
    ColumnFilter corse;
    corse.values = QStringList{text("Corse")};
    f.bar.setColumnFilter(text("region"), corse);
    f.bar.openFilter(text("region"));
    auto *list = f.inPopup<QListWidget>("values");
    QTRY_COMPARE(list->count(), 5);
    QCOMPARE(list->item(0)->text(), text("Corse"));
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
}

void TestFilterBar::rangesAreTypedAsTheLocaleWritesThem_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("expectedFrom");
    QTest::addColumn<QString>("expectedUntil");
    QTest::newRow("plain digits") << "en"
                                  << "100"
                                  << "2000"
                                  << "100"
                                  << "2000";
    QTest::newRow("English thousands") << "en"
                                       << "1,000"
                                       << ""
                                       << "1000"
                                       << "";
    QTest::newRow("French thousands with a space") << "fr"
                                                   << "1 000"
                                                   << ""
                                                   << "1000"
                                                   << "";
    QTest::newRow("the wrong way round") << "en"
                                         << "9"
                                         << "3"
                                         << "3"
                                         << "9";
    QTest::newRow("only an upper bound") << "en"
                                         << ""
                                         << "7"
                                         << ""
                                         << "7";
}

void TestFilterBar::rangesAreTypedAsTheLocaleWritesThem()
{
    QFETCH(QString, locale);
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(QString, expectedFrom);
    QFETCH(QString, expectedUntil);
    QLocale::setDefault(QLocale(locale));
    Fixture f;
    f.bar.openFilter(text("total_count"));
    f.inPopup<QLineEdit>("rangeFrom")->setText(from);
    f.inPopup<QLineEdit>("rangeUntil")->setText(until);
    QTest::mouseClick(f.inPopup<QPushButton>("applyRange"), Qt::LeftButton);
    const ColumnFilter filter = f.bar.filter().columns.value(text("total_count"));
    QCOMPARE(filter.from.value_or(QString()), expectedFrom);
    QCOMPARE(filter.until.value_or(QString()), expectedUntil);
    QLocale::setDefault(QLocale::c());
}

void TestFilterBar::wordThatIsNoNumberIsRefused()
{
    Fixture f;
    f.bar.openFilter(text("total_count"));
    QTest::keyClicks(f.inPopup<QLineEdit>("rangeFrom"), text("many"));
    QTest::keyClick(f.inPopup<QLineEdit>("rangeFrom"), Qt::Key_Return);
    QCOMPARE(f.changes.count(), 0);
    QVERIFY(f.bar.findChild<FilterPopup *>()->isVisible());
}

void TestFilterBar::periodsStayRelative_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("firstDay");
    const QDate today(2025, 3, 31);
    QTest::newRow("today") << int(Period::Kind::Today) << today;
    QTest::newRow("7 days count today") << int(Period::Kind::Last7Days) << QDate(2025, 3, 25);
    QTest::newRow("30 days") << int(Period::Kind::Last30Days) << QDate(2025, 3, 2);
    QTest::newRow("12 months") << int(Period::Kind::Last12Months) << QDate(2024, 4, 1);
}

void TestFilterBar::periodsStayRelative()
{
    QFETCH(int, kind);
    QFETCH(QDate, firstDay);
    Fixture f;
    f.bar.openFilter(text("started_at"));
    auto *button = f.inPopup<QRadioButton>(qPrintable(QStringLiteral("period%1").arg(kind)));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    QCOMPARE(f.bar.state().periods.value(text("started_at")).kind, Period::Kind(kind));
    const TableFilter filter = f.bar.state().resolve(QDate(2025, 3, 31));
    const ColumnFilter started = filter.columns.value(text("started_at"));
    QCOMPARE(QDateTime::fromString(*started.from, Qt::ISODate), firstDay.startOfDay());
    QVERIFY(!started.until);
}

void TestFilterBar::ownDaysIncludeTheLast()
{
    Fixture f;
    f.bar.openFilter(text("started_at"));
    f.inPopup<QDateEdit>("periodFrom")->setDate(QDate(2025, 1, 31));
    f.inPopup<QDateEdit>("periodUntil")->setDate(QDate(2025, 1, 1));
    QTest::mouseClick(f.inPopup<QPushButton>("applyPeriod"), Qt::LeftButton);
    const ColumnFilter filter = f.bar.filter().columns.value(text("started_at"));
    QCOMPARE(QDateTime::fromString(*filter.from, Qt::ISODate), QDate(2025, 1, 1).startOfDay());
    QCOMPARE(QDateTime::fromString(*filter.until, Qt::ISODate), QDate(2025, 2, 1).startOfDay());
}

void TestFilterBar::crossAndDeleteKeyClearAChip()
{
    Fixture f;
    ColumnFilter region;
    region.values = QStringList{text("Bretagne")};
    auto *chip = f.find<FilterChip>("filter-region");
    f.bar.setColumnFilter(text("region"), region);
    QVERIFY(chip->isActive());
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 14, chip->height() / 2));
    QVERIFY(!chip->isActive());
    QVERIFY(!f.bar.findChild<FilterPopup *>());
    f.bar.setColumnFilter(text("region"), region);
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(f.bar.filter(), TableFilter());
}

void TestFilterBar::chipsThatDoNotFitAreUnderFilter()
{
    Fixture f;
    QVERIFY(!f.find<FilterChip>("filter-channel")->isHidden());
    ColumnFilter total;
    total.from = text("5");
    f.bar.setColumnFilter(text("total_count"), total);
    f.bar.resize(620, 48);
    QVERIFY(f.find<FilterChip>("filter-channel")->isHidden());
    QVERIFY2(!f.find<FilterChip>("filter-total_count")->isHidden(), "what filters is always seen");
    QTest::mouseClick(f.find<Pill>("moreFilters"), Qt::LeftButton);
    auto *menu = f.find<QMenu>("filterMenu");
    QVERIFY(menu && menu->isVisible());
    for (QAction *action : menu->actions()) {
        if (action->text() == text("Channel"))
            action->trigger();
    }
    menu->close();
    QTRY_VERIFY(f.bar.findChild<FilterPopup *>());
}

void TestFilterBar::baseFilterAlwaysHoldsAndHasNoChip()
{
    Fixture f;
    TableFilter base;
    base.columns[text("niche")].values = QStringList{text("Notaires")};
    f.bar.setBaseFilter(base);
    QVERIFY(f.find<FilterChip>("filter-niche")->isHidden());
    ColumnFilter other;
    other.values = QStringList{text("Garages")};
    f.bar.setColumnFilter(text("niche"), other);
    QCOMPARE(f.bar.filter().columns.value(text("niche")).values, QStringList{text("Notaires")});
    f.bar.clear();
    QCOMPARE(f.bar.filter(), base);
}

void TestFilterBar::clearShowsEverythingAgain()
{
    Fixture f;
    auto *clear = f.find<Pill>("clearFilters");
    QVERIFY(clear->isHidden());
    f.bar.setPreset(text("active"));
    f.bar.setPeriod(text("started_at"), {Period::Kind::Today, {}, {}});
    QVERIFY(!clear->isHidden());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(f.bar.state(), FilterState());
    QVERIFY(clear->isHidden());
    QVERIFY(f.find<Pill>("preset-all")->isChecked());
}

void TestFilterBar::stateSurvivesJson()
{
    FilterState state;
    state.preset = text("active");
    state.search = text("a “b”");
    state.columns[text("region")].values = QStringList{text("Bretagne"), text("")};
    state.columns[text("region")].includeNull = true;
    state.columns[text("niche")].values = QStringList{text("bakers")};
    state.columns[text("niche")].isExcept = true;
    state.columns[text("total_count")].from = text("5");
    state.periods[text("started_at")] = {Period::Kind::Last30Days, {}, {}};
    state.periods[text("created_at")] = {Period::Kind::Custom, QDate(2025, 1, 2), {}};
    QCOMPARE(FilterState::fromJson(state.toJson(), *tableSpec(text("campaigns"))), state);
}

/// A filter that a link set is never invisible.
void TestFilterBar::whatALinkKeepsIsSaid()
{
    Fixture f;
    const auto said = [&](const ColumnFilter &filter) {
        f.bar.setColumnFilter(text("client_key"), filter);
        const auto *chip = f.find<FilterChip>("filter-client_key");
        return chip->isVisible() && chip->isActive() ? chip->text() : QString();
    };
    ColumnFilter filter;
    filter.values = QStringList{text("")};
    QCOMPARE(said(filter), text("Client: (no value)"));
    filter.includeNull = true;
    QCOMPARE(said(filter), text("Client: (no value)"));
    filter.isExcept = true;
    QCOMPARE(said(filter), text("Client: all but (no value)"));
    filter.values = QStringList{text("lune"), text("sol")};
    QCOMPARE(said(filter), text("Client: all but 3"));
}

void TestFilterBar::nonsenseInAStateIsLeftOut()
{
    const QJsonObject json{
        {text("search"), 12},
        {text("columns"), QJsonObject{{text("no_such"), QJsonObject{{text("contains"), text("x")}}},
                                      {text("region"), 5}}},
        {text("periods"),
         QJsonObject{{text("started_at"), QJsonObject{{text("kind"), text("eon")}}},
                     {text("region"), QJsonObject{{text("kind"), text("7d")}}}}}};
    QCOMPARE(FilterState::fromJson(json, *tableSpec(text("campaigns"))), FilterState());
}

void TestFilterBar::namedViewIsSavedAndChosen()
{
    ViewMenu menu;
    menu.setStore(std::make_unique<FakeViewStore>());
    menu.setStateSource([] { return QJsonObject{{text("sort"), text("name")}}; });
    menu.show();
    QCOMPARE(menu.text(), text("View: All"));
    QTest::mouseClick(&menu, Qt::LeftButton);
    auto *shown = menu.findChild<QMenu *>(text("views"));
    shown->actions().last()->trigger();
    shown->close();
    QTRY_VERIFY(menu.findChild<QLineEdit *>(text("viewName")));
    auto *name = menu.findChild<QLineEdit *>(text("viewName"));
    QTest::keyClicks(name, text("My morning"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(menu.text(), text("View: My morning"));
    QCOMPARE(FakeViewStore::views.size(), 1);
    QSignalSpy chosen(&menu, &ViewMenu::viewChosen);
    menu.choose(FakeViewStore::views.first());
    QCOMPARE(chosen.first().first().toJsonObject().value(text("sort")).toString(), text("name"));
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
