// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/runstripdelegate.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/itemmodels/checksmodel.h"
#include "ui/look/theme.h"
#include "ui/texts/checktexts.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int below = 7;    // px under the line, for failures
constexpr int shortest = 3; // px
constexpr int tallest = 20; // px

/// How the bars of a strip are laid out.
struct Bars
{
    QRect room;
    int step = RunStripDelegate::widestStep;
    int count = 0;

    Bars(const QRect &rect, const QList<CheckRunInfo> &runs)
        : room(rect)
        , step(std::clamp((rect.width() + 1) / CheckState::recentRuns,
                          RunStripDelegate::narrowestStep, RunStripDelegate::widestStep))
        , count(int(std::clamp<qsizetype>((rect.width() + 1) / step, 0, runs.size())))
    {}
    /// Of the run at `place`, 0 is the newest, at the right.
    QRect at(int place) const
    {
        return {room.left() + (count - 1 - place) * step, room.top(), step - 1, room.height()};
    }
};

qint64 longest(const QList<CheckRunInfo> &runs, int count)
{
    qint64 found = 1;
    for (const CheckRunInfo &run : runs.first(count))
        found = std::max(found, run.milliseconds());
    return found;
}

/// By the logarithm, so that one slow run does not flatten all others.
int barHeight(qint64 milliseconds, qint64 most, int room)
{
    const double share =
        std::log1p(double(std::max<qint64>(0, milliseconds))) / std::log1p(double(most));
    return shortest + int(std::lround(share * std::max(0, room - shortest)));
}

void paintRun(QPainter *painter, const QRect &bar, const CheckRunInfo &run, const QColor &color,
              int lineY)
{
    if (run.outcome == "failed"_L1) {
        painter->fillRect(bar.adjusted(0, 0, 0, below), color);
    } else if (run.outcome == "cancelled"_L1) {
        painter->setPen(color);
        painter->drawRect(bar.adjusted(0, 0, -1, -1));
    } else if (run.outcome == "abandoned"_L1) {
        for (int y = lineY - 2; y > bar.top() - 2; y -= 4)
            painter->fillRect(bar.left(), y, bar.width(), 2, color);
    } else {
        painter->fillRect(bar, color);
    }
}

} // namespace

void RunStripDelegate::paintStrip(QPainter *painter, const QRect &rect,
                                  const QList<CheckRunInfo> &runs)
{
    const Bars bars(rect, runs);
    const int height = std::min(tallest, rect.height() - below - 4);
    const int lineY = rect.center().y() + (height + below) / 2 - below;
    painter->fillRect(rect.left(), lineY, rect.width(), 1, theme().color(Token::Line));
    const qint64 most = longest(runs, bars.count);
    for (int place = 0; place < bars.count; ++place) {
        const CheckRunInfo &run = runs.at(place);
        const bool isRunning = run.outcome == "running"_L1;
        const int tall = isRunning ? height : barHeight(run.milliseconds(), most, height);
        QRect bar = bars.at(place);
        bar.setTop(lineY - tall);
        bar.setHeight(tall);
        const StatusLook look = statusLook(StatusOf::CheckOutcome, run.outcome);
        paintRun(painter, bar, run, theme().fill(look.tone), lineY);
    }
}

int RunStripDelegate::runAt(const QRect &rect, const QList<CheckRunInfo> &runs, int x)
{
    const Bars bars(rect, runs);
    const int fromLeft = (x - rect.left()) / bars.step;
    return x < rect.left() || fromLeft >= bars.count ? -1 : bars.count - 1 - fromLeft;
}

void RunStripDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintStrip(painter, RowDelegate::padded(option.rect),
               index.data(ChecksModel::RunsRole).value<QList<CheckRunInfo>>());
    painter->restore();
}

bool RunStripDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto runs = index.data(ChecksModel::RunsRole).value<QList<CheckRunInfo>>();
    const int place = runAt(RowDelegate::padded(option.rect), runs, event->pos().x());
    RowDelegate::showToolTip(event->globalPos(),
                             place < 0 ? runsSummary(runs) : runToolTip(runs.at(place)), view);
    return true;
}

} // namespace regie
