// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectiontitle.h"

#include "ui/look/theme.h"

#include <QLocale>

namespace regie {

SectionTitle::SectionTitle(const QString &title, QWidget *parent)
    : ElidedLabel(parent)
{
    setFontRole(this, FontRole::CaptionStrong);
    setTextToken(this, Token::Dim);
    setTitle(title);
}

void SectionTitle::setTitle(const QString &title)
{
    setFullText(QLocale().toUpper(title));
    setAccessibleName(title);
}

} // namespace regie
