// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/profilelook.h"

#include "ui/look/theme.h"

#include <QCoreApplication>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr struct
{
    const char *name;
    const char *word;
    Token token;
} labels[] = {
    {"blue", QT_TRANSLATE_NOOP("regie::Profile", "Blue"), Token::Series1},
    {"teal", QT_TRANSLATE_NOOP("regie::Profile", "Teal"), Token::Series2},
    {"orange", QT_TRANSLATE_NOOP("regie::Profile", "Orange"), Token::Series3},
    {"violet", QT_TRANSLATE_NOOP("regie::Profile", "Violet"), Token::Series4},
    {"pink", QT_TRANSLATE_NOOP("regie::Profile", "Pink"), Token::Series5},
    {"green", QT_TRANSLATE_NOOP("regie::Profile", "Green"), Token::Series6},
    {"red", QT_TRANSLATE_NOOP("regie::Profile", "Red"), Token::Bad},
};

} // namespace

QStringList colourLabels()
{
    QStringList names;
    for (const auto &label : labels)
        names.append(QLatin1String(label.name));
    return names;
}

QString colourLabelWord(const QString &name)
{
    for (const auto &label : labels) {
        if (name == QLatin1String(label.name))
            return QCoreApplication::translate("regie::Profile", label.word);
    }
    return name;
}

QColor colourOfLabel(const QString &name)
{
    for (const auto &label : labels) {
        if (name == QLatin1String(label.name))
            return theme().color(label.token);
    }
    return {};
}

QString profileTitle(const Profile &profile)
{
    if (profile.isPrivateServer)
        return QCoreApplication::translate("regie::Profile", "This computer");
    // One given on the command line has no name: its database has.
    return profile.name.isEmpty() ? profile.settings.value(u"dbname"_s) : profile.name;
}

ConnectionLabel connectionLabel(const Profile &profile)
{
    return {profileTitle(profile),
            profile.settings.isEmpty() ? QString() : profile.settings.display(),
            colourOfLabel(profile.colourLabel), profile.production};
}

} // namespace regie
