// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/logdelegate.h"

#include "ui/itemmodels/logmodel.h"
#include "ui/widgets/statuschip.h"

#include <QPainter>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;

} // namespace

StatusLook levelLook(LogLevel level)
{
    switch (level) {
    case LogLevel::Trace:
    case LogLevel::Debug:
        return {levelWord(level), u"more"_s, Tone::Neutral};
    case LogLevel::Info:
        return {levelWord(level), u"info"_s, Tone::Info};
    case LogLevel::Warning:
        return {levelWord(level), u"warning"_s, Tone::Warning};
    case LogLevel::Error:
    case LogLevel::Critical:
        break;
    }
    return {levelWord(level), u"error"_s, Tone::Bad};
}

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, theme().color(selected ? Token::SelectedRow : Token::Panel));
    if (index.column() == LogModel::LevelColumn) {
        const auto level = LogLevel(index.data(LogModel::LevelRole).toInt());
        paintChip(painter, option.rect.adjusted(padding - 4, 1, -4, -1), levelLook(level),
                  option.direction);
        return;
    }
    painter->save();
    painter->setPen(
        theme().color(index.column() == LogModel::TextColumn ? Token::Text : Token::Dim));
    const QRect room = option.rect.adjusted(padding, 0, -4, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace regie
