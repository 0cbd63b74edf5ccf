// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include "ui/look/themecolors.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLabel>
#include <QPalette>
#include <QPointer>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QTimer>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestBody = 13;

/// Names of the tokens as the style sheet template writes them: @panel, @accent-soft.
const QHash<QString, Token> &sheetTokens()
{
    static const QHash<QString, Token> names{
        {u"background"_s, Token::Background},
        {u"panel"_s, Token::Panel},
        {u"line"_s, Token::Line},
        {u"text"_s, Token::Text},
        {u"dim"_s, Token::Dim},
        {u"faint"_s, Token::Faint},
        {u"accent"_s, Token::Accent},
        {u"accent-text"_s, Token::AccentText},
        {u"accent-soft"_s, Token::AccentSoft},
        {u"on-accent"_s, Token::OnAccent},
        {u"selected-row"_s, Token::SelectedRow},
        {u"ok-text"_s, Token::OkText},
        {u"warning-text"_s, Token::WarningText},
        {u"bad"_s, Token::Bad},
        {u"bad-text"_s, Token::BadText},
        {u"bad-soft"_s, Token::BadSoft},
        {u"neutral-text"_s, Token::NeutralText},
        {u"neutral-soft"_s, Token::NeutralSoft},
        {u"navigation"_s, Token::Navigation},
    };
    return names;
}

QString sheetValue(const QString &name, bool dark)
{
    if (name == "scheme"_L1)
        return dark ? u"dark"_s : u"light"_s;
    Q_ASSERT(sheetTokens().contains(name));
    return Theme::color(sheetTokens().value(name), dark).name();
}

QString styleSheet(bool dark)
{
    QFile file(u":/themes/regie.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sheet = QString::fromUtf8(file.readAll());
    static const QRegularExpression variable(u"@([a-z-]+)"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = variable.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(sheet).mid(from, match.capturedStart() - from);
        result += sheetValue(match.captured(1), dark);
        from = match.capturedEnd();
    }
    result += QStringView(sheet).mid(from);
    return result;
}

QPalette paletteOf(bool dark)
{
    const auto color = [dark](Token token) {
        return Theme::color(token, dark);
    };
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::Background));
    palette.setColor(QPalette::WindowText, color(Token::Text));
    palette.setColor(QPalette::Base, color(Token::Panel));
    palette.setColor(QPalette::AlternateBase, color(Token::Background));
    palette.setColor(QPalette::Text, color(Token::Text));
    palette.setColor(QPalette::Button, color(Token::Panel));
    palette.setColor(QPalette::ButtonText, color(Token::Text));
    palette.setColor(QPalette::BrightText, color(Token::OnAccent));
    palette.setColor(QPalette::Highlight, color(Token::SelectedRow));
    palette.setColor(QPalette::HighlightedText, color(Token::Text));
    palette.setColor(QPalette::Link, color(Token::AccentText));
    palette.setColor(QPalette::LinkVisited, color(Token::AccentText));
    palette.setColor(QPalette::ToolTipBase, color(Token::Navigation));
    palette.setColor(QPalette::ToolTipText, color(Token::NavigationStrong));
    palette.setColor(QPalette::PlaceholderText, color(Token::Dim));
    palette.setColor(QPalette::Light, color(Token::Panel));
    palette.setColor(QPalette::Midlight, color(Token::Background));
    palette.setColor(QPalette::Mid, color(Token::Line));
    palette.setColor(QPalette::Dark, color(Token::Faint));
    palette.setColor(QPalette::Shadow, color(Token::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::Faint));
    return palette;
}

bool hasTabularFigures(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (!qFuzzyCompare(metrics.horizontalAdvance(digit), width))
            return false;
    }
    return true;
}

/// The system's own font at its own size, but never under 13 px. Where its figures differ in
/// width (Qt 6.4 cannot ask for the tabular ones) a family that has them takes its place.
QFont bodyFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(std::max(smallestBody, QFontInfo(font).pixelSize()));
    if (hasTabularFigures(font))
        return font;
    for (const QString &family : {u"Noto Sans"_s, u"Segoe UI"_s, u"DejaVu Sans"_s}) {
        QFont other = font;
        other.setFamilies({family});
        if (QFontDatabase::hasFamily(family) && hasTabularFigures(other))
            return other;
    }
    return font;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{}

void Theme::install()
{
    Q_ASSERT(qApp && !m_installed);
    m_installed = true;
    m_systemDark = isDark(QApplication::palette());
    m_body = bodyFont();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(m_body);
    apply();
    qApp->installEventFilter(this);
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    if (m_installed)
        apply();
}

void Theme::setCompactRows(bool compact)
{
    if (m_compactRows == compact)
        return;
    m_compactRows = compact;
    Q_EMIT changed();
}

QColor Theme::color(Token token, bool dark)
{
    static const std::array<ThemeColors, 2> colors{themeColors(false), themeColors(true)};
    return colors[dark ? 1 : 0][size_t(token)];
}

QColor Theme::series(int index) const
{
    return color(Token(int(Token::Series1) + index % seriesCount));
}

QColor Theme::text(Tone tone) const
{
    constexpr std::array tokens{Token::NeutralText, Token::AccentText, Token::OkText,
                                Token::WarningText, Token::BadText};
    return color(tokens[size_t(tone)]);
}

QColor Theme::soft(Tone tone) const
{
    constexpr std::array tokens{Token::NeutralSoft, Token::AccentSoft, Token::OkSoft,
                                Token::WarningSoft, Token::BadSoft};
    return color(tokens[size_t(tone)]);
}

QColor Theme::fill(Tone tone) const
{
    constexpr std::array tokens{Token::Neutral, Token::Accent, Token::Ok, Token::Warning,
                                Token::Bad};
    return color(tokens[size_t(tone)]);
}

QFont Theme::font(FontRole role) const
{
    if (role == FontRole::Mono) {
        QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        mono.setPixelSize(std::max(12, m_body.pixelSize() - 1));
        return mono;
    }
    constexpr struct
    {
        int size; ///< beside a body of 13 px
        QFont::Weight weight;
    } forms[] = {{13, QFont::Normal},   {13, QFont::DemiBold}, {12, QFont::Normal},
                 {12, QFont::DemiBold}, {15, QFont::DemiBold}, {18, QFont::DemiBold},
                 {24, QFont::DemiBold}};
    QFont font = m_installed ? m_body : bodyFont();
    const auto &form = forms[size_t(role)];
    font.setPixelSize(qRound(font.pixelSize() * form.size / double(smallestBody)));
    font.setWeight(form.weight);
    return font;
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    return contrastRatio(a, b);
}

bool Theme::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool system = event->type() == QEvent::ThemeChange ||
                        (watched == qApp && event->type() == QEvent::ApplicationPaletteChange);
    if (system && !m_applying)
        QTimer::singleShot(0, this, &Theme::detectSystem);
    return QObject::eventFilter(watched, event);
}

void Theme::detectSystem()
{
    // Our own palette hides the system's: it shows for the moment that ours is taken away.
    m_applying = true;
    QApplication::setPalette(QPalette());
    m_systemDark = isDark(QApplication::palette());
    apply();
}

void Theme::apply()
{
    m_applying = true;
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
    QApplication::setPalette(paletteOf(m_dark));
    // A sheet in place of another is told to each widget once for each of those it lies in:
    // seconds. Without one between, each widget hears of it once.
    qApp->setStyleSheet({});
    qApp->setStyleSheet(styleSheet(m_dark));
    m_applying = false;
    Q_EMIT changed();
}

Theme &theme()
{
    // A child of the application, so that it goes before Qt's own globals do.
    static QPointer<Theme> instance;
    if (!instance)
        instance = new Theme(qApp);
    return *instance;
}

void setFontRole(QWidget *widget, FontRole role)
{
    widget->setFont(theme().font(role));
}

void setTextToken(QLabel *label, Token token)
{
    const auto paint = [label, token] {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme().color(token));
        label->setPalette(palette);
    };
    paint();
    label->disconnect(&theme(), nullptr, label, nullptr);
    QObject::connect(&theme(), &Theme::changed, label, paint);
}

void setButtonRole(QWidget *button, ButtonRole::Value role)
{
    constexpr std::array names{"normal", "primary", "danger", "quiet"};
    button->setProperty("role", QString::fromLatin1(names[size_t(role)]));
    if (button->testAttribute(Qt::WA_WState_Polished)) {
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

} // namespace regie
