// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace regie {

class Language;
class Settings;

/// Keeps theme, language and the colours of series as the settings say, from the start and whenever
/// they change. Borrows both.
class Appearance : public QObject
{
    Q_OBJECT

public:
    Appearance(Settings *settings, Language *language, QObject *parent = nullptr);
};

} // namespace regie
