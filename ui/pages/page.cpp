// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

namespace regie {

void Page::searchPalette(const QString &text, const PaletteAnswer &answer)
{
    Q_UNUSED(text)
    Q_UNUSED(answer)
}

void Page::open(const QVariantMap &place)
{
    Q_UNUSED(place)
}

} // namespace regie
