// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analyticscalls.h"

#include "ui/analytics/callcharts.h"
#include "ui/charts/barlist.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/histogramchart.h"
#include "ui/charts/stackedchart.h"
#include "ui/itemmodels/callerrorsmodel.h"
#include "ui/texts/periodtexts.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"

#include "domain/durationbuckets.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostErrorRows = 9; // more are scrolled to
constexpr int fewestErrorRows = 5;

} // namespace

// --- answers -----------------------------------------------------------------------------------

void AnalyticsCalls::tellAsked()
{
    ++m_asked;
    m_figures->setChoice(m_loader.choice());
    for (ChartCard *card : std::as_const(m_cards))
        card->setLoading(true);
}

void AnalyticsCalls::takeSums(const Result<CallSums> &sums)
{
    if (!sums)
        return tellFailed(Sums, sums.error());
    m_of[Sums] = m_loader.choice();
    m_sums = *sums;
    m_loader.setCountedUntil(sums->series.asOf);
    tellSums();
    showCards(Sums);
    tellEmpty();
}

void AnalyticsCalls::takeErrors(const Result<CallErrors> &errors)
{
    if (!errors)
        return tellFailed(Errors, errors.error());
    m_of[Errors] = m_loader.choice();
    m_errors = *errors;
    tellErrors();
    showCards(Errors);
}

void AnalyticsCalls::takeDurations(const Result<CallDurations> &durations)
{
    if (!durations)
        return tellFailed(Durations, durations.error());
    const AnalyticsChoice &former = m_of[Durations];
    if (former.grouping != m_loader.choice().grouping || former.key != m_loader.choice().key)
        m_durationGroupOf.reset();
    m_of[Durations] = m_loader.choice();
    m_durations = *durations;
    tellDurations();
    showCards(Durations);
}

void AnalyticsCalls::takeTimes(const Result<CallTimes> &times)
{
    if (!times)
        return tellFailed(Times, times.error());
    m_of[Times] = m_loader.choice();
    m_times = *times;
    tellTimes();
    showCards(Times);
    tellEmpty();
}

void AnalyticsCalls::showCards(Part part)
{
    if (std::exchange(m_isOffline, false))
        tellNote();
    for (ChartCard *card : std::as_const(m_parts[part])) {
        m_fills.add([this, card, asked = m_asked] {
            if (asked == m_asked)
                card->showContent(); // else it waits for what was asked for since
        });
    }
}

/// What was shown stays in its card. That there is no connection is said once for all of them;
/// without any figures the view says what is wrong.
void AnalyticsCalls::tellFailed(Part part, const Error &error)
{
    const bool hasAny = m_sums || m_errors || m_durations || m_times;
    m_isOffline = error.kind == ErrorKind::Offline && m_loader.asOf().isValid();
    for (ChartCard *card : std::as_const(m_parts[part])) {
        if (m_isOffline)
            card->setLoading(false);
        else
            card->showError(error.summary, error.detail);
    }
    tellNote();
    if (hasAny)
        return;
    m_placeholder->showError(error.summary, error.detail);
    connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, this,
            &AnalyticsCalls::refresh);
    m_stack->setCurrentWidget(m_placeholder);
}

// --- showing -----------------------------------------------------------------------------------

void AnalyticsCalls::tellSums()
{
    if (!m_sums)
        return;
    m_figures->setSums(m_sums->series.total, m_sums->series.former);
    const QString measure = measureWord(m_of[Sums].measure);
    ChartCard *overTime = m_parts[Sums][0];
    overTime->setTitle(perStepTitle(measure, m_of[Sums].step));
    const qint64 unpriced = m_sums->series.total.unpriced;
    const bool isListed = m_of[Sums].measure == AnalyticsMeasure::ListCost;
    overTime->setNote(
        isListed && unpriced > 0
            ? tr("Without %Ln task(s) of models that have no price.", nullptr, int(unpriced))
            : QString());
    m_fills.add([this] { m_overTime->setData(measureOverTime(*m_sums, m_of[Sums])); });
    m_parts[Sums][1]->setTitle(byGroupTitle(measure, m_of[Sums]));
    m_fills.add([this] { m_byGroup->setData(measureByGroup(*m_sums, m_of[Sums])); });
    m_parts[Sums][2]->setTitle(perStepTitle(tr("Tokens"), m_of[Sums].step));
    m_fills.add([this] { m_tokens->setData(tokensOverTime(*m_sums, m_of[Sums])); });
    m_parts[Sums][3]->setTitle(perStepTitle(tr("Retries"), m_of[Sums].step));
    m_fills.add([this] { m_retries->setData(retriesOverTime(*m_sums, m_of[Sums])); });
}

/// A group's key, not null; null where there is no such row, and for the others.
QString AnalyticsCalls::errorKeyAt(int row) const
{
    const QModelIndex index = m_sortedErrors->mapToSource(m_sortedErrors->index(row, 0));
    if (!index.isValid() || m_errorModel->group(index.row()).isOthers)
        return {};
    const QString key = m_errorModel->group(index.row()).key;
    return key.isNull() ? u""_s : key;
}

void AnalyticsCalls::tellErrors()
{
    if (!m_errors)
        return;
    m_errorCard->setTitle(byGroupTitle(tr("Errors"), m_of[Errors]));
    const QString current = errorKeyAt(m_errorTable->currentRow());
    m_errorModel->setFigures(*m_errors,
                             m_of[Errors].key ? TaskGrouping::Model : m_of[Errors].grouping);
    for (int row = 0; !current.isNull() && row < m_sortedErrors->rowCount(); ++row) {
        if (errorKeyAt(row) == current)
            m_errorTable->setCurrentRow(row); // whose figures are new is still the chosen one
    }
    const int rows = std::clamp(m_errorModel->rowCount(), fewestErrorRows, mostErrorRows);
    m_errorTable->setMinimumHeight((rows + 1) * theme().rowHeight() + 2);
    m_parts[Errors][1]->setTitle(tr("Top error messages"));
    const TaskGroupErrors &messages = m_errors->messages;
    QString note;
    if (messages.isPartial)
        note = tr("Of the newest %Ln failed task(s).", nullptr, int(messages.looked));
    else if (messages.looked > 0)
        note = tr("Of the %Ln failed task(s) that are left.", nullptr, int(messages.looked));
    m_parts[Errors][1]->setNote(note);
    m_errorCard->setNote(messages.isPartial ? note : QString());
    m_fills.add([this] { m_messages->setData(errorMessages(*m_errors)); });
}

void AnalyticsCalls::tellDurations()
{
    if (!m_durations)
        return;
    m_figures->setDurations(m_durations->all, m_durations->former);
    m_parts[Durations][0]->setTitle(
        perStepTitle(tr("Duration p50, p95, p99"), m_of[Durations].step));
    m_parts[Durations][0]->setNote(tr("Percentiles are within %1 % of the exact ones.")
                                       .arg(QLocale().toString(durationErrorBound * 100, 'f', 1)));
    m_fills.add(
        [this] { m_durationLines->setData(durationsOverTime(*m_durations, m_of[Durations])); });
    m_parts[Durations][1]->setTitle(byGroupTitle(tr("p95 duration"), m_of[Durations]));
    m_parts[Durations][1]->setNote(tr("The thin line reaches from p50 to p99."));
    m_parts[Durations][2]->setTitle(tr("Distribution of durations"));
    m_fills.add([this] {
        m_durationBars->setData(durationsByGroup(*m_durations, m_of[Durations]));
        fillDurationGroups();
        tellDurationGroup();
    });
}

/// Only where they are others: the list may be open.
void AnalyticsCalls::fillDurationGroups()
{
    const QList<BarRow> &rows = m_durationBars->data().rows;
    bool isSame = m_durationGroup->count() == rows.size() + 1 &&
                  m_durationGroup->itemText(0) == tr("All tasks");
    for (int i = 0; isSame && i < rows.size(); ++i)
        isSame = m_durationGroup->itemText(i + 1) == rows[i].name &&
                 m_durationGroup->itemData(i + 1).toString() == rows[i].key;
    if (isSame)
        return;
    m_durationGroup->clear();
    m_durationGroup->addItem(tr("All tasks"));
    for (const BarRow &row : rows)
        m_durationGroup->addItem(row.name, row.key);
}

/// Of the list as it is filled; the groups may be newer ones by now.
void AnalyticsCalls::chooseDurationGroup(int index)
{
    const BarRow row = m_durationBars->data().rows.value(index - 1);
    m_durationGroupOf.reset();
    if (index > 0)
        m_durationGroupOf = {row.key, row.isOthers};
    tellDurationGroup();
}

/// nullptr: all tasks.
const DurationGroup *AnalyticsCalls::durationGroupChosen() const
{
    if (!m_durations || !m_durationGroupOf)
        return nullptr;
    const auto &groups = m_durations->groups;
    const auto found = std::ranges::find_if(groups, [this](const DurationGroup &group) {
        return std::pair(group.key, group.isOthers) == *m_durationGroupOf;
    });
    return found == groups.end() ? nullptr : &*found;
}

/// A group that is not among those of a period gives way to all tasks.
void AnalyticsCalls::tellDurationGroup()
{
    if (!m_durations)
        return;
    const DurationGroup *group = durationGroupChosen();
    if (!group)
        m_durationGroupOf.reset();
    const auto &rows = m_durationBars->data().rows;
    const auto row = std::ranges::find_if(rows, [this](const BarRow &listed) {
        return m_durationGroupOf && std::pair(listed.key, listed.isOthers) == *m_durationGroupOf;
    });
    const int index = row == rows.end() ? 0 : int(row - rows.begin()) + 1;
    m_durationGroup->setCurrentIndex(index);
    HistogramData shown;
    shown.countName = tr("Tasks");
    shown.buckets = group ? group->buckets : m_durations->all;
    if (group) {
        shown.key = group->key;
        shown.name = m_durationGroup->itemText(index);
    }
    m_histogram->setData(shown);
}

void AnalyticsCalls::tellTimes()
{
    if (!m_times)
        return;
    m_figures->setCampaigns(m_times->campaigns, m_times->formerCampaigns);
    m_parts[Times][0]->setTitle(tr("Tasks by weekday and hour"));
    m_parts[Times][0]->setNote(tr("A click opens the last of these hours."));
    HeatMapData heat;
    heat.counts = m_times->heat.tasks;
    heat.countName = tr("Tasks");
    m_fills.add([this, heat] { m_heat->setData(heat); });
    tellNote();
}

/// Whether there is anything to draw; where there is not, since when.
void AnalyticsCalls::tellEmpty()
{
    if (!m_sums)
        return;
    if (m_sums->series.total.tasks > 0)
        return m_stack->setCurrentWidget(m_grid);
    if (!m_times)
        return; // they tell which of the two it is
    if (!m_times->span.until.isValid()) {
        m_placeholder->showEmpty(
            u"analytics"_s, tr("No model call yet"),
            tr("Charts appear as soon as a program writes tasks, or some are imported."));
        connect(m_placeholder->addAction(tr("Open tasks")), &QPushButton::clicked, this, [this] {
            Q_EMIT linkActivated(u"tasks"_s, {{u"view"_s, u"tasks"_s}});
        });
    } else {
        const QDate newest = m_times->span.until.addSecs(-1).toLocalTime().date();
        const QString sentence =
            m_of[Sums].key ? tr("The newest task of all is of %1.") : tr("Newest task: %1.");
        m_placeholder->showEmpty(u"analytics"_s, tr("No model call in this period"),
                                 sentence.arg(QLocale().toString(newest)));
        connect(m_placeholder->addAction(tr("Show it")), &QPushButton::clicked, this,
                &AnalyticsCalls::showNewest);
    }
    m_stack->setCurrentWidget(m_placeholder);
}

void AnalyticsCalls::tellNote()
{
    QStringList notes;
    const QLocale locale;
    if (m_isOffline)
        notes.append(tr("The database cannot be reached: figures as of %1.")
                         .arg(relativeTime(m_loader.asOf())));
    const AnalyticsChoice &choice = m_of[Times];
    if (m_times && m_times->oldestLeft &&
        *m_times->oldestLeft > std::max(choice.period.from, m_times->span.first))
        notes.append(tr("Tasks older than %1 were purged: the figures count them, and a click "
                        "opens those that are left.")
                         .arg(locale.toString(m_times->oldestLeft->toLocalTime().date())));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

QString AnalyticsCalls::statusText() const
{
    QStringList parts;
    if (m_sums)
        parts.append(tr("%Ln task(s)", nullptr, int(m_sums->series.total.tasks)));
    if (m_sums && m_of[Sums].isCompared)
        parts.append(tr("compared with %1").arg(periodText(m_of[Sums].period.previous())));
    const QDateTime counted = m_loader.countedUntil();
    if (counted.isValid()) {
        const bool isToday = counted.toLocalTime().date() == QDate::currentDate();
        parts.append(
            tr("rollups to %1")
                .arg(isToday
                         ? QLocale().toString(counted.toLocalTime().time(), QLocale::ShortFormat)
                         : QLocale().toString(counted.toLocalTime(), QLocale::ShortFormat)));
    }
    if (!m_loader.countProblem().isEmpty())
        parts.append(tr("rollups cannot be brought up to date: %1").arg(m_loader.countProblem()));
    return parts.join(u"  ·  "_s);
}

void AnalyticsCalls::retranslate()
{
    m_errorTable->setAccessibleName(tr("Errors by group"));
    m_durationGroup->setAccessibleName(tr("Whose durations"));
    for (ChartPanel *chart :
         std::initializer_list<ChartPanel *>{m_overTime, m_byGroup, m_heat, m_durationLines,
                                             m_durationBars, m_tokens, m_histogram, m_retries})
        chart->setEmptyText(tr("Nothing in this period"));
    m_messages->setEmptyText(tr("No failed task in this period"));
    m_retries->setEmptyText(tr("No retry in this period"));
    m_errorModel->retranslate();
    tellSums();
    tellErrors();
    tellDurations();
    tellTimes();
    tellEmpty();
    Q_EMIT statusChanged();
}

} // namespace regie
