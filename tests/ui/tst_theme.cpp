// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace regie;

namespace {

class EventCounter : public QObject
{
public:
    explicit EventCounter(QEvent::Type type)
        : m_type(type)
    {}
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == m_type;
        return false;
    }

private:
    QEvent::Type m_type;
    int m_count = 0;
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textIsLegible_data();
    void textIsLegible();
    void seriesStandOutInTheDark();
    void contrastIsThatOfTheStandard();
    void followsThePaletteItIsGiven();
    void forcedThemeIsAppliedAtOnce();
    void everyWidgetIsStyledOnce();
    void everyStyleSheetNameIsKnown();
    void bodyIsNeverSmallerThan13Pixels();
    void figuresHaveOneWidth();
    void everyIconCanBeDrawn();
    void iconsTakeTheThemesColour();
};

void TestTheme::initTestCase()
{
    theme().install();
}

void TestTheme::textIsLegible_data()
{
    QTest::addColumn<Token>("text");
    QTest::addColumn<Token>("ground");
    QTest::addColumn<bool>("dark");
    const struct
    {
        const char *name;
        Token text;
        Token ground;
    } pairs[] = {
        {"text on the background", Token::Text, Token::Background},
        {"text on a panel", Token::Text, Token::Panel},
        {"text on the selected row", Token::Text, Token::SelectedRow},
        {"text on a warning banner", Token::Text, Token::WarningSoft},
        {"text on a bad banner", Token::Text, Token::BadSoft},
        {"text on a neutral ground", Token::Text, Token::NeutralSoft},
        {"dim text on the background", Token::Dim, Token::Background},
        {"dim text on a panel", Token::Dim, Token::Panel},
        {"dim text on the selected row", Token::Dim, Token::SelectedRow},
        {"dim text on a neutral ground", Token::Dim, Token::NeutralSoft},
        {"link on a panel", Token::AccentText, Token::Panel},
        {"link on the selected row", Token::AccentText, Token::SelectedRow},
        {"information on its soft form", Token::AccentText, Token::AccentSoft},
        {"ok on its soft form", Token::OkText, Token::OkSoft},
        {"ok on a panel", Token::OkText, Token::Panel},
        {"warning on its soft form", Token::WarningText, Token::WarningSoft},
        {"warning on a panel", Token::WarningText, Token::Panel},
        {"bad on its soft form", Token::BadText, Token::BadSoft},
        {"bad on a panel", Token::BadText, Token::Panel},
        {"bad on the selected row", Token::BadText, Token::SelectedRow},
        {"neutral on its soft form", Token::NeutralText, Token::NeutralSoft},
        {"primary button", Token::OnAccent, Token::Accent},
        {"navigation", Token::NavigationText, Token::Navigation},
        {"chosen page", Token::NavigationStrong, Token::NavigationChosen},
        {"page under the mouse", Token::NavigationText, Token::NavigationChosen},
    };
    for (const auto &pair : pairs) {
        QTest::addRow("%s, light", pair.name) << pair.text << pair.ground << false;
        QTest::addRow("%s, dark", pair.name) << pair.text << pair.ground << true;
    }
}

void TestTheme::textIsLegible()
{
    QFETCH(Token, text);
    QFETCH(Token, ground);
    QFETCH(bool, dark);
    const double ratio = Theme::contrast(Theme::color(text, dark), Theme::color(ground, dark));
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTheme::seriesStandOutInTheDark()
{
    for (int i = 0; i < seriesCount; ++i) {
        const QColor color = Theme::color(Token(int(Token::Series1) + i), true);
        QVERIFY(Theme::contrast(color, Theme::color(Token::Panel, true)) >= 3.0);
    }
}

void TestTheme::contrastIsThatOfTheStandard()
{
    QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(Theme::contrast(Qt::white, Qt::white), 1.0);
    // #777777 on white is the textbook's "almost": 4.48.
    QCOMPARE(qRound(Theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

void TestTheme::followsThePaletteItIsGiven()
{
    QVERIFY(!Theme::isDark(QPalette(QColor(240, 240, 240))));
    QVERIFY(Theme::isDark(QPalette(QColor(40, 40, 40))));
}

void TestTheme::forcedThemeIsAppliedAtOnce()
{
    theme().setMode(Theme::Mode::Light);
    QSignalSpy changed(&theme(), &Theme::changed);
    theme().setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme().isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             Theme::color(Token::Background, true));
    QVERIFY(qApp->styleSheet().contains(Theme::color(Token::Panel, true).name()));
    theme().setMode(Theme::Mode::Light);
    QVERIFY(!theme().isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::color(Token::Panel, false));
}

/// However deep it lies: Qt's own way would take seconds in a window of thousands of widgets.
void TestTheme::everyWidgetIsStyledOnce()
{
    const auto stylesAt = [](int depth) {
        QWidget window;
        QWidget *innermost = &window;
        for (int i = 0; i < depth; ++i)
            innermost = new QPushButton(innermost);
        window.show();
        EventCounter counter(QEvent::StyleChange);
        innermost->installEventFilter(&counter);
        theme().setMode(theme().mode() == Theme::Mode::Dark ? Theme::Mode::Light
                                                            : Theme::Mode::Dark);
        return counter.count();
    };
    const int flat = stylesAt(1);
    QVERIFY(flat > 0);
    QCOMPARE(stylesAt(12), flat);
}

void TestTheme::everyStyleSheetNameIsKnown()
{
    QVERIFY(!qApp->styleSheet().isEmpty());
    QVERIFY2(!qApp->styleSheet().contains(u'@'), qPrintable(qApp->styleSheet()));
}

void TestTheme::bodyIsNeverSmallerThan13Pixels()
{
    QVERIFY(theme().font(FontRole::Body).pixelSize() >= 13);
    QVERIFY(theme().font(FontRole::Caption).pixelSize() >= 12);
    QVERIFY(theme().font(FontRole::Figure).pixelSize() > theme().font(FontRole::Title).pixelSize());
}

void TestTheme::figuresHaveOneWidth()
{
    const QFontMetricsF metrics(theme().font(FontRole::Body));
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
}

void TestTheme::everyIconCanBeDrawn()
{
    QVERIFY(iconNames().size() > 50);
    for (const QString &name : iconNames()) {
        const QImage image = icon(name, Token::Text).pixmap(32, 32).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = image.pixelColor(x, y).alpha() > 0;
        }
        QVERIFY2(drawn, qPrintable(name));
    }
    QVERIFY(icon(QStringLiteral("no such icon")).isNull());
}

void TestTheme::iconsTakeTheThemesColour()
{
    const QIcon sign = icon(QStringLiteral("minus"), Token::Text);
    const auto middle = [&] {
        const QImage image = sign.pixmap(24, 24).toImage();
        return image.pixelColor(image.width() / 2, image.height() / 2).lightness();
    };
    theme().setMode(Theme::Mode::Light);
    const int light = middle();
    theme().setMode(Theme::Mode::Dark);
    const int dark = middle();
    theme().setMode(Theme::Mode::Light);
    QVERIFY2(light < 100 && dark > 150, qPrintable(QStringLiteral("%1 %2").arg(light).arg(dark)));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
