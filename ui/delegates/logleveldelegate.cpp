// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/logleveldelegate.h"

#include "ui/logmodel.h"
#include "ui/widgets/statuschip.h"

#include <QPainter>

namespace regie {

using namespace Qt::StringLiterals;

StatusLook levelLook(LogLevel level)
{
    switch (level) {
    case LogLevel::Trace:
    case LogLevel::Debug: return {levelWord(level), u"more"_s, Tone::Neutral};
    case LogLevel::Info: return {levelWord(level), u"info"_s, Tone::Info};
    case LogLevel::Warning: return {levelWord(level), u"warning"_s, Tone::Warning};
    case LogLevel::Error:
    case LogLevel::Critical: break;
    }
    return {levelWord(level), u"error"_s, Tone::Bad};
}

void LogLevelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, theme().color(selected ? Token::SelectedRow : Token::Panel));
    const auto level = LogLevel(index.data(LogModel::LevelRole).toInt());
    paintChip(painter, option.rect.adjusted(4, 1, -4, -1), levelLook(level), option.direction);
}

} // namespace regie
