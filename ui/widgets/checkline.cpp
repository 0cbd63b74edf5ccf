// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkline.h"

#include "ui/texts/checktexts.h"
#include "ui/texts/relativetime.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int gap = 2;

StatusLook lookOf(const CheckState &state)
{
    if (state.enabled || !state.runningOn.isEmpty() || state.runRequestedAt.isValid())
        return checkLook(state);
    return {CheckLine::tr("off"), u"power"_s, Tone::Neutral};
}

} // namespace

CheckLine::CheckLine(QWidget *parent)
    : LineButton(padding, gap, parent)
{}

void CheckLine::setState(const CheckState &state)
{
    m_state = state;
    retell();
}

void CheckLine::retell()
{
    setText(checkTitle(m_state.name));
    setAccessibleName(u"%1: %2"_s.arg(text(), lookOf(m_state).word));
    setAccessibleDescription(secondLine());
    setToolTip(isFailing(m_state) ? secondLine() : checkSummary(m_state.name));
    update();
}

QString CheckLine::secondLine() const
{
    const CheckRunInfo *run = lastFinishedRun(m_state);
    if (isFailing(m_state) && run && !run->error.isEmpty())
        return run->error.simplified();
    if (isFailing(m_state))
        return failureSentence(m_state);
    QStringList parts;
    if (run)
        parts.append(tr("ran %1").arg(relativeTime(run->startedAt)));
    if (m_state.enabled && m_state.runningOn.isEmpty() && !m_state.runRequestedAt.isValid())
        parts.append(tr("next: %1").arg(nextRunText(m_state)));
    parts.append(scheduleText(m_state.schedule));
    return parts.join(u" · "_s);
}

LineButton::Content CheckLine::content() const
{
    return {
        lookOf(m_state), secondLine(), isFailing(m_state) ? Token::BadText : Token::Dim, {}, {}};
}

} // namespace regie
