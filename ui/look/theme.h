// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

class QLabel;
class QPalette;

namespace regie {

/// Every colour of the look. Those ending in Text are for words on panels and on the soft form of
/// the same tone: the plain ones are for fills, dots and bars and may have less contrast.
enum class Token {
    Background,
    Panel,
    Line,
    Text,
    Dim,   ///< secondary text
    Faint, ///< decoration and disabled text only: under 4.5:1
    Accent,
    AccentText,
    AccentSoft,
    OnAccent, ///< text of primary buttons, on Accent
    SelectedRow,
    Ok,
    OkText,
    OkSoft,
    Warning,
    WarningText,
    WarningSoft,
    Bad,
    BadText,
    BadSoft,
    Neutral,
    NeutralText,
    NeutralSoft,
    Navigation,
    NavigationText,
    NavigationChosen,
    NavigationStrong, ///< text of the chosen entry and of badges
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Series7,
    Series8,
};
inline constexpr int tokenCount = int(Token::Series8) + 1;
inline constexpr int seriesCount = 8;

/// What a status, figure or message means for the operator.
enum class Tone { Neutral, Info, Ok, Warning, Bad };

enum class FontRole {
    Body,
    BodyStrong,
    Caption,
    CaptionStrong,
    Title,       ///< 15 px, semi-bold
    FigureSmall, ///< 18 px
    Figure,      ///< 24 px
    Mono,
};

/// Colours, fonts and measures of the whole application; GUI thread only. Follows the system's
/// light or dark unless told otherwise. There is one, as there is one QApplication: see theme().
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(QObject *parent = nullptr);

    /// Style, palette, font and style sheet of the application; once, after it exists.
    void install();

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }

    QColor color(Token token) const { return color(token, m_dark); }
    static QColor color(Token token, bool dark);
    /// Colour of the nth series of a chart, 0 to 7; later ones start over.
    QColor series(int index) const;

    QColor text(Tone tone) const; ///< words and icons
    QColor soft(Tone tone) const; ///< background of chips and banners
    QColor fill(Tone tone) const; ///< dots and bars

    /// All roles have figures of one width, where the system's own font has them.
    QFont font(FontRole role) const;

    bool compactRows() const { return m_compactRows; }
    void setCompactRows(bool compact);
    int rowHeight() const { return m_compactRows ? 24 : 32; }

    /// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
    static double contrast(const QColor &a, const QColor &b);
    static bool isDark(const QPalette &palette);

Q_SIGNALS:
    /// Colours, fonts or row heights are others now. Style sheet and palette are applied already.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void detectSystem();
    void apply();

    Mode m_mode = Mode::System;
    bool m_installed = false;
    bool m_applying = false;
    bool m_systemDark = false;
    bool m_dark = false;
    bool m_compactRows = false;
    QFont m_body;
};

/// The application's theme.
Theme &theme();

/// Gives a widget the font of a role.
void setFontRole(QWidget *widget, FontRole role);
/// Gives a label's text a colour that follows the theme: Text, Dim or one of the …Text tokens.
void setTextToken(QLabel *label, Token token);

class ButtonRole
{
public:
    enum Value { Normal, Primary, Danger, Quiet };
};
/// One primary button a panel; dangerous actions are red text; quiet ones have no frame.
void setButtonRole(QWidget *button, ButtonRole::Value role);

} // namespace regie
