// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/appearance.h"

#include "ui/charts/seriescolors.h"
#include "ui/language.h"
#include "ui/settings.h"

namespace regie {

Appearance::Appearance(Settings *settings, Language *language, QObject *parent)
    : QObject(parent)
{
    theme().setMode(settings->themeMode());
    theme().setCompactRows(settings->compactRows());
    seriesColors().setSettings(settings);
    language->use(settings->language());
    connect(settings, &Settings::themeModeChanged, &theme(), &Theme::setMode);
    connect(settings, &Settings::compactRowsChanged, &theme(), &Theme::setCompactRows);
    connect(settings, &Settings::languageChanged, language, &Language::use);
}

} // namespace regie
