// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/funnelwidget.h"

#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/texts/campaigntexts.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {
constexpr int lineHeight = 24;
constexpr int labelWidth = 120;
constexpr int barHeight = 14;
constexpr int gap = 8;

const CampaignPhase *phaseOf(const QList<CampaignPhase> &phases, Phase phase)
{
    const auto it = std::find_if(phases.begin(), phases.end(),
                                 [phase](const CampaignPhase &p) { return p.phase == phase; });
    return it == phases.end() ? nullptr : &*it;
}
} // namespace

FunnelWidget::FunnelWidget(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FunnelWidget::setPhases(const QList<CampaignPhase> &phases)
{
    m_phases = phases;
    m_lines.clear();
    for (const FunnelStep &step : funnel(phases)) {
        const CampaignPhase *phase = phaseOf(phases, step.phase);
        m_lines.append({step, phase ? phase->status : QString(),
                        phase ? phaseRemark(*phase) : QString(),
                        phase ? phaseMetricsText(*phase) : QString()});
    }
    describe();
    updateGeometry();
    update();
}

/// What the picture says, for those who do not see it.
void FunnelWidget::describe()
{
    QStringList parts;
    for (const Line &line : std::as_const(m_lines))
        parts.append(u"%1: %2 %3"_s.arg(phaseWord(phaseName(line.step.phase)),
                                        line.step.known ? QLocale().toString(line.step.count)
                                                        : tr("not begun"),
                                        remarkOf(line)));
    setAccessibleName(tr("Phases"));
    setAccessibleDescription(parts.join(u"; "_s));
}

QSize FunnelWidget::sizeHint() const
{
    return {360, int(m_lines.size()) * lineHeight};
}

QSize FunnelWidget::minimumSizeHint() const
{
    return {260, int(m_lines.size()) * lineHeight};
}

QRect FunnelWidget::lineRect(int line) const
{
    return {0, line * lineHeight, width(), lineHeight};
}

QString FunnelWidget::remarkOf(const Line &line) const
{
    if (!line.remark.isEmpty())
        return line.remark;
    // While the phase runs, what has not come through is not lost yet.
    if (line.status == "in_progress"_L1 || line.status == "paused"_L1)
        return statusLook(StatusOf::Phase, line.status).word;
    if (line.step.lost > 0)
        return tr("%n lost", nullptr, int(line.step.lost));
    return line.step.known ? QString() : statusLook(StatusOf::Phase, u"pending"_s).word;
}

void FunnelWidget::paintLine(QPainter *painter, int index) const
{
    const Line &line = m_lines[index];
    const QRect rect = lineRect(index);
    const bool failed = line.status == "failed"_L1;
    painter->setFont(theme().font(FontRole::Body));
    painter->setPen(theme().color(line.step.known ? Token::Dim : Token::Faint));
    painter->drawText(rect.adjusted(0, 0, labelWidth - width(), 0),
                      Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(phaseWord(phaseName(line.step.phase)),
                                                        Qt::ElideRight, labelWidth - gap));
    const qint64 largest =
        std::max_element(m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) {
            return a.step.count < b.step.count;
        })->step.count;
    const int room = std::max(40, (width() - labelWidth) * 32 / 100);
    const int barWidth = largest > 0 ? int(room * line.step.count / largest) : 0;
    QColor color = failed ? theme().color(Token::Bad) : theme().color(Token::Accent);
    if (!failed)
        color.setAlphaF(float(1.0 - 0.13 * index));
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const QRect bar(labelWidth, rect.center().y() - barHeight / 2 + 1,
                    std::max(barWidth, line.step.known ? 2 : 0), barHeight);
    painter->drawRoundedRect(bar, 3, 3);

    painter->setFont(theme().font(FontRole::BodyStrong));
    painter->setPen(theme().color(Token::Text));
    const QString figure = line.step.known ? QLocale().toString(line.step.count) : u"–"_s;
    const int figureLeft = bar.right() + gap;
    const int figureWidth = painter->fontMetrics().horizontalAdvance(figure);
    painter->drawText(QRect(figureLeft, rect.top(), figureWidth + 2, lineHeight), Qt::AlignVCenter,
                      figure);
    painter->setFont(theme().font(FontRole::Caption));
    painter->setPen(theme().color(failed ? Token::BadText : Token::Dim));
    const int remarkLeft = figureLeft + figureWidth + gap;
    painter->drawText(
        QRect(remarkLeft, rect.top(), width() - remarkLeft, lineHeight), Qt::AlignVCenter,
        painter->fontMetrics().elidedText(remarkOf(line), Qt::ElideRight, width() - remarkLeft));
}

void FunnelWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int line = 0; line < m_lines.size(); ++line)
        paintLine(&painter, line);
}

bool FunnelWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line = help->pos().y() / lineHeight;
        if (line >= 0 && line < m_lines.size())
            QToolTip::showText(help->globalPos(), m_lines[line].toolTip, this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        setPhases(m_phases);
    return QWidget::event(event);
}

} // namespace regie
