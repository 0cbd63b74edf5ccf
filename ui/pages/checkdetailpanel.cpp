// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checkdetailpanel.h"

#include "ui/look/theme.h"
#include "ui/texts/checktexts.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keyhintbutton.h"
#include "ui/widgets/sectiontitle.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/tablepanel.h"

#include "tables/operationstables.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int shownRows = 5; // of the history, at the least

/// In a panel this narrow there is room for the presets only.
TableSpec historyTable()
{
    TableSpec spec = checkRunsTable();
    for (ColumnSpec &column : spec.columns)
        column.filter = FilterKind::None;
    return spec;
}

QList<FilterPreset> historyPresets()
{
    FilterPreset failed{u"failed"_s, CheckDetailPanel::tr("Failed"), {}};
    failed.filter.columns.insert(u"outcome"_s,
                                 ColumnFilter{{}, {u"failed"_s, u"abandoned"_s}, false, {}, {}});
    return {{u"all"_s, CheckDetailPanel::tr("All"), {}}, failed};
}

TableFilter onlyCheck(const QString &name)
{
    TableFilter filter;
    filter.columns.insert(u"check_name"_s, ColumnFilter{{}, {name}, false, {}, {}});
    return filter;
}

QLabel *wordsLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString joined(QStringList parts)
{
    parts.removeAll({});
    return parts.join(u" · "_s);
}

} // namespace

CheckDetailPanel::CheckDetailPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
{
    setMinimumWidth(320);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(createContent());
    layout->addWidget(m_stack);
    connect(m_history, &TablePanel::currentKeyChanged, this, [this](const QStringList &key) {
        m_chosenKey = key;
        tellRun();
    });
    connect(m_history, &TablePanel::statusChanged, this, &CheckDetailPanel::tellRun);
    connect(m_change, &QPushButton::clicked, this, &CheckDetailPanel::scheduleRequested);
    retranslate();
}

QWidget *CheckDetailPanel::createContent()
{
    auto *page = new QWidget(this);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll = scroll;
    auto *content = new QWidget(scroll);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(margin, margin, margin, 0);
    layout->setSpacing(8);
    addHeader(layout);
    layout->addSpacing(8);
    addRun(layout);
    layout->addSpacing(8);
    addSchedule(layout);
    layout->addSpacing(8);
    m_historyTitle = new SectionTitle({}, this);
    layout->addWidget(m_historyTitle);
    all->addLayout(layout);
    all->addWidget(createHistory(), 1);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(margin, 12, margin, 12);
    m_buttons->setSpacing(8);
    outer->addLayout(m_buttons);
    return page;
}

void CheckDetailPanel::addHeader(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    m_title = new ElidedLabel(this);
    setFontRole(m_title, FontRole::Title);
    m_chip = new StatusChip(this);
    row->addWidget(m_title, 1);
    row->addWidget(m_chip);
    layout->addLayout(row);
    m_summary = wordsLabel(this);
    setTextToken(m_summary, Token::Dim);
    layout->addWidget(m_summary);
    m_failure = new Banner(this);
    m_failure->setTone(Tone::Bad);
    layout->addWidget(m_failure);
}

void CheckDetailPanel::addRun(QVBoxLayout *layout)
{
    m_runTitle = new SectionTitle({}, this);
    layout->addWidget(m_runTitle);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_runChip = new StatusChip(this);
    m_runFacts = new ElidedLabel(this);
    setTextToken(m_runFacts, Token::Dim);
    row->addWidget(m_runChip);
    row->addWidget(m_runFacts, 1);
    layout->addLayout(row);
    m_runResult = wordsLabel(this);
    layout->addWidget(m_runResult);
    m_runError = wordsLabel(this);
    setTextToken(m_runError, Token::BadText);
    layout->addWidget(m_runError);
}

void CheckDetailPanel::addSchedule(QVBoxLayout *layout)
{
    m_scheduleTitle = new SectionTitle({}, this);
    layout->addWidget(m_scheduleTitle);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_schedule = wordsLabel(this);
    m_next = wordsLabel(this);
    setTextToken(m_next, Token::Dim);
    words->addWidget(m_schedule);
    words->addWidget(m_next);
    m_change = new QPushButton(this);
    m_change->setAutoDefault(false);
    row->addLayout(words, 1);
    row->addWidget(m_change, 0, Qt::AlignTop);
    layout->addLayout(row);
}

/// As wide as the panel: its rows are lines across it.
QWidget *CheckDetailPanel::createHistory()
{
    m_history = new TablePanel(historyTable(), this);
    m_history->setToolsVisible(false);
    m_history->setSettingsKey(u"checks"_s, u"runs"_s);
    m_history->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_history->setMinimumWidth(200); // less than what it says when it is empty
    m_history->setMinimumHeight((shownRows + 2) * theme().rowHeight() + 8);
    return m_history;
}

void CheckDetailPanel::setServices(const Services &services)
{
    m_history->setServices(services);
}

void CheckDetailPanel::setActions(const QList<QAction *> &actions)
{
    auto *primary = new KeyHintButton(this);
    primary->setRole(ButtonRole::Primary);
    primary->follow(actions.first());
    auto *others = new ActionRow(this);
    others->setActions(actions.mid(1));
    m_buttons->addWidget(primary);
    m_buttons->addWidget(others, 1);
}

void CheckDetailPanel::showCheck(const std::optional<CheckState> &state)
{
    const bool another = !state || state->name != checkName();
    m_state = state;
    m_stack->setCurrentIndex(state ? 1 : 0);
    if (!state)
        return;
    if (another) {
        m_chosenKey.clear();
        m_history->view()->forgetChoice();
        m_history->setBaseFilter(onlyCheck(state->name));
    }
    retell();
}

void CheckDetailPanel::retell()
{
    if (!m_state)
        return;
    tellHeader();
    tellRun();
    tellSchedule();
}

void CheckDetailPanel::refresh()
{
    m_history->refresh();
}

void CheckDetailPanel::focusHistory()
{
    m_history->view()->setFocus(Qt::ShortcutFocusReason);
}

// --- the run that is told ----------------------------------------------------------------------

std::optional<CheckRunInfo> CheckDetailPanel::chosenRun() const
{
    const PagedTableModel *model = m_history->model();
    const int row = m_chosenKey.isEmpty() ? -1 : model->rowOf(m_chosenKey);
    if (row < 0)
        return {};
    const auto value = [&](const char *column) {
        return model->value(row, QString::fromLatin1(column));
    };
    CheckRunInfo run;
    run.id = m_chosenKey.first().toLongLong();
    run.dueAt = value("due_at").toDateTime();
    run.startedAt = value("started_at").toDateTime();
    if (value("duration").isValid())
        run.finishedAt = run.startedAt.addMSecs(value("duration").toLongLong());
    run.outcome = value("outcome").toString();
    run.changed = value("changed_count").toLongLong();
    run.ranBy = value("ran_by").toString();
    run.details = QJsonDocument::fromJson(value("details").toString().toUtf8()).object();
    run.error = value("error").toString();
    return run;
}

std::optional<CheckRunInfo> CheckDetailPanel::shownRun() const
{
    if (const auto chosen = chosenRun())
        return chosen;
    if (!m_state || m_state->recent.isEmpty())
        return {};
    return m_state->recent.first();
}

void CheckDetailPanel::tellRun()
{
    const auto run = shownRun();
    const bool isLast =
        !run || !m_state || m_state->recent.isEmpty() || run->id == m_state->recent.first().id;
    m_runTitle->setTitle(isLast ? tr("Last run") : tr("Chosen run"));
    m_runChip->setVisible(run.has_value());
    m_runError->setVisible(run && !run->error.isEmpty());
    m_runFacts->setVisible(run.has_value());
    if (!run) {
        m_runResult->setText(tr("It has not run yet."));
        return;
    }
    m_runChip->setStatus(StatusOf::CheckOutcome, run->outcome);
    const bool isOver = run->milliseconds() >= 0;
    m_runFacts->setFullText(
        joined({relativeTime(run->startedAt),
                isOver ? tr("took %1").arg(runDuration(run->milliseconds())) : QString(),
                run->dueAt.isValid() ? QString() : tr("asked for"),
                run->ranBy.isEmpty() ? QString() : tr("on %1").arg(run->ranBy)}));
    QStringList exact{tr("Begun: %1").arg(exactTime(run->startedAt))};
    if (run->dueAt.isValid())
        exact.append(tr("Due: %1").arg(exactTime(run->dueAt)));
    if (!run->ranBy.isEmpty())
        exact.append(tr("On: %1").arg(run->ranBy));
    m_runFacts->setHint(exact.join(u'\n'));
    const QStringList figures = runFigures(*run);
    m_runResult->setText(figures.isEmpty() ? runResult(*run) + u'.' : figures.join(u'\n'));
    m_runResult->setVisible(!figures.isEmpty() || run->error.isEmpty());
    m_runError->setText(run->error);
}

// --- words -------------------------------------------------------------------------------------

void CheckDetailPanel::tellHeader()
{
    m_title->setFullText(checkTitle(m_state->name));
    if (m_state->enabled || !m_state->runningOn.isEmpty())
        m_chip->setLook(checkLook(*m_state));
    else
        m_chip->setLook({tr("off"), u"power"_s, Tone::Neutral});
    m_summary->setText(checkSummary(m_state->name));
    m_failure->setVisible(m_state->failures > 0);
    if (m_state->failures > 0)
        m_failure->setText(failureSentence(*m_state));
}

void CheckDetailPanel::tellSchedule()
{
    QString schedule = scheduleText(m_state->schedule);
    schedule[0] = schedule.at(0).toUpper();
    m_schedule->setText(schedule);
    const QString text = nextRunText(*m_state);
    QString next;
    if (!m_state->runningOn.isEmpty())
        next = tr("Running on %1").arg(m_state->runningOn);
    else if (m_state->runRequestedAt.isValid())
        next = tr("Asked for %1; the next console or monitor that looks runs it")
                   .arg(relativeTime(m_state->runRequestedAt));
    else if (!m_state->enabled)
        next = tr("Switched off: it runs on request only");
    else
        next = tr("Next run: %1").arg(text);
    m_next->setText(next);
    m_next->setToolTip(exactTime(m_state->nextRunAt));
}

void CheckDetailPanel::retranslate()
{
    m_placeholder->showEmpty(u"checks"_s, tr("No check chosen"),
                             tr("Choose a check in the table to see its runs."));
    m_scroll->setAccessibleName(tr("Details of the check"));
    m_scheduleTitle->setTitle(tr("Schedule"));
    m_historyTitle->setTitle(tr("History"));
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change the schedule"));
    m_history->setPresets(historyPresets());
    m_history->setEmptyState(u"pending"_s, tr("No runs yet"),
                             tr("Every run is kept here with what it changed."));
    if (m_state)
        retell();
    else
        tellRun();
}

void CheckDetailPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
