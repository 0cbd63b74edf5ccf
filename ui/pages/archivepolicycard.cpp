// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/archivepolicycard.h"

#include "ui/look/icons.h"
#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/sectiontitle.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 1000; // rows of a large run do not fit a progress bar's int

QLabel *wordsLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextToken(label, Token::Dim);
    return label;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

/// "12 s", "5 min", "3 h 20 min"; less than a second is one.
QString duration(double seconds)
{
    return durationText(std::max<qint64>(1, qRound64(seconds)));
}

} // namespace

ArchivePolicyCard::ArchivePolicyCard(const ArchiveSpec &spec, QWidget *parent)
    : Card(parent)
    , m_name(spec.name)
    , m_isPurge(spec.isPurge)
    , m_policy{spec.name, true, 0}
    , m_enabled(new QCheckBox(this))
    , m_summary(wordsLabel(this))
    , m_dueTitle(new SectionTitle({}, this))
    , m_counted(new QLabel(this))
    , m_holdingText(wordsLabel(this))
{
    setObjectName(u"policy-"_s + m_name);
    build();
    retranslate();
}

void ArchivePolicyCard::build()
{
    addHeaderWidget(m_enabled);
    setFontRole(m_counted, FontRole::Caption);
    setTextToken(m_counted, Token::Dim);
    auto *dueRow = new QHBoxLayout;
    dueRow->setSpacing(12);
    dueRow->addWidget(m_dueTitle);
    dueRow->addWidget(m_counted, 1);
    body()->addWidget(m_summary);
    body()->addWidget(createDays());
    body()->addSpacing(4);
    body()->addLayout(dueRow);
    body()->addWidget(createFigures());
    body()->addWidget(createRunning());
    body()->addWidget(m_holdingText);
    body()->addSpacing(4);
    body()->addWidget(createButtons());
    // A click is a wish: the box shows what is stored once that is known.
    connect(m_enabled, &QCheckBox::clicked, this, [this](bool checked) {
        m_enabled->setChecked(m_policy.enabled);
        Q_EMIT enabledChosen(checked);
    });
}

QWidget *ArchivePolicyCard::createDays()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_days = new QLabel(row);
    m_change = new QPushButton(row);
    layout->addWidget(m_days);
    layout->addWidget(m_change);
    layout->addStretch(1);
    connect(m_change, &QPushButton::clicked, this, &ArchivePolicyCard::changeRequested);
    return row;
}

QWidget *ArchivePolicyCard::createFigures()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (FigureCard *&figure : m_figures) {
        figure = new FigureCard(row);
        figure->setClickable(false);
        layout->addWidget(figure, 1);
    }
    return row;
}

QWidget *ArchivePolicyCard::createRunning()
{
    m_runningRow = new QWidget(this);
    auto *layout = new QVBoxLayout(m_runningRow);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(6);
    m_runningText = wordsLabel(m_runningRow);
    setTextToken(m_runningText, Token::AccentText);
    m_bar = new QProgressBar(m_runningRow);
    m_bar->setTextVisible(false);
    layout->addWidget(m_runningText);
    layout->addWidget(m_bar);
    m_runningRow->hide();
    return m_runningRow;
}

QWidget *ArchivePolicyCard::createButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_run = new QPushButton(row);
    m_recount = new QPushButton(row);
    m_recount->setIcon(icon(u"refresh"_s));
    m_lastRun = new QPushButton(row);
    setButtonRole(m_lastRun, ButtonRole::Quiet);
    if (m_isPurge)
        setButtonRole(m_run, ButtonRole::Danger);
    else
        m_run->setIcon(icon(u"play"_s));
    layout->addWidget(m_run);
    layout->addWidget(m_recount);
    layout->addStretch(1);
    layout->addWidget(m_lastRun);
    connect(m_run, &QPushButton::clicked, this, &ArchivePolicyCard::runRequested);
    connect(m_recount, &QPushButton::clicked, this, &ArchivePolicyCard::previewRequested);
    connect(m_lastRun, &QPushButton::clicked, this, [this] {
        if (m_last)
            Q_EMIT runActivated(m_last->id);
    });
    return row;
}

// --- what is known -----------------------------------------------------------------------------

void ArchivePolicyCard::setPolicy(const ArchivePolicy &policy)
{
    m_policy = policy;
    tell();
}

void ArchivePolicyCard::setRuns(const QList<ArchiveRunInfo> &runs)
{
    m_running.reset();
    m_last.reset();
    for (const ArchiveRunInfo &run : runs) {
        if (run.policy != m_name)
            continue;
        if (run.isRunning())
            m_running = run;
        else if (run.direction != "restore"_L1)
            m_last = run;
    }
    tell();
}

void ArchivePolicyCard::setCounting()
{
    m_counting = true;
    m_problem.clear();
    tell();
}

void ArchivePolicyCard::setPreview(const ArchivePreview &preview, const QDateTime &asOf)
{
    m_preview = preview;
    m_countedAt = asOf;
    m_counting = false;
    m_problem.clear();
    tell();
}

void ArchivePolicyCard::setHolding(const ArchiveHolding &holding)
{
    m_holding = holding;
    tell();
}

void ArchivePolicyCard::setCountProblem(const QString &sentence)
{
    m_counting = false;
    m_problem = sentence;
    tell();
}

void ArchivePolicyCard::forget()
{
    m_policy.keepDays = 0;
    m_preview.reset();
    m_holding.reset();
    m_running.reset();
    m_last.reset();
    m_countedAt = {};
    m_problem.clear();
    m_counting = false;
    tell();
}

void ArchivePolicyCard::setUsable(bool usable)
{
    m_usable = usable;
    tell();
}

// --- telling it --------------------------------------------------------------------------------

void ArchivePolicyCard::tell()
{
    tellPolicy();
    tellCount();
    tellFigures();
    tellRunning();
    tellHolding();
    tellLast();
}

void ArchivePolicyCard::tellPolicy()
{
    const bool isKnown = m_policy.keepDays > 0;
    m_enabled->setChecked(m_policy.enabled);
    m_enabled->setEnabled(isKnown && m_usable);
    m_change->setEnabled(isKnown && m_usable);
    m_recount->setEnabled(isKnown && m_usable && !m_counting);
    m_run->setEnabled(isKnown && m_usable && !m_running);
    m_days->setText(!isKnown ? tr("Reading…")
                    : m_isPurge
                        ? tr("Kept for %n day(s), then deleted.", nullptr, m_policy.keepDays)
                        : tr("Live for %n day(s), then archived.", nullptr, m_policy.keepDays));
}

void ArchivePolicyCard::tellCount()
{
    if (m_counting)
        m_counted->setText(tr("counting…"));
    else if (!m_problem.isEmpty())
        m_counted->setText(m_problem);
    else
        m_counted->setText(m_countedAt.isValid() ? tr("counted %1").arg(relativeTime(m_countedAt))
                                                 : QString());
    m_counted->setToolTip(exactTime(m_countedAt));
}

void ArchivePolicyCard::tellFigures()
{
    for (FigureCard *figure : m_figures)
        figure->setEnabled(!m_counting);
    const auto show = [this](Figure figure, const QString &value) {
        m_figures[figure]->setValue(m_preview ? value : m_counting ? u"…"_s : QString());
    };
    const ArchivePreview preview = m_preview.value_or(ArchivePreview());
    show(Items, number(preview.items));
    show(Rows, number(preview.rows));
    show(Bytes, sizeText(preview.bytes));
    show(Oldest, preview.oldest.isValid() ? relativeTime(preview.oldest) : u"–"_s);
    m_figures[Oldest]->setToolTip(exactTime(preview.oldest));
    show(Time, timeText());
}

QString ArchivePolicyCard::timeText() const
{
    if (!m_preview || m_preview->items == 0)
        return u"–"_s;
    return m_preview->seconds ? duration(*m_preview->seconds) : tr("not known yet");
}

void ArchivePolicyCard::tellRunning()
{
    m_runningRow->setVisible(m_running.has_value());
    if (!m_running)
        return;
    const qint64 expected = m_running->expectedRows.value_or(0);
    const bool isKnown = expected > 0;
    m_bar->setRange(0, isKnown ? steps : 0);
    m_bar->setValue(
        isKnown ? int(std::min(1.0, double(m_running->movedRows) / double(expected)) * steps) : 0);
    const QString word = statusLook(StatusOf::ArchiveDirection, m_running->direction).word;
    QStringList parts{tr("Under way: %1, begun %2 by %3")
                          .arg(word, relativeTime(m_running->startedAt), m_running->startedBy)};
    if (isKnown)
        parts.append(tr("%1 of %2 rows moved").arg(number(m_running->movedRows), number(expected)));
    m_runningText->setText(parts.join(u" · "_s));
    m_bar->setAccessibleName(m_runningText->text());
}

void ArchivePolicyCard::tellHolding()
{
    m_holdingText->setVisible(!m_isPurge);
    if (!m_holding)
        return m_holdingText->setText(tr("In the archive: …"));
    if (m_holding->items == 0)
        return m_holdingText->setText(tr("In the archive: nothing yet."));
    const QString oldest = relativeTime(m_holding->oldest);
    const QString newest = relativeTime(m_holding->newest);
    const QString items = number(m_holding->items);
    const QString bytes = sizeText(m_holding->bytes);
    m_holdingText->setText(
        oldest == newest ? tr("In the archive: %1 (%2), archived %3.").arg(items, bytes, oldest)
                         : tr("In the archive: %1 (%2), archived between %3 and %4.")
                               .arg(items, bytes, oldest, newest));
    m_holdingText->setToolTip(
        u"%1 – %2"_s.arg(exactTime(m_holding->oldest), exactTime(m_holding->newest)));
}

void ArchivePolicyCard::tellLast()
{
    m_lastRun->setVisible(m_last.has_value());
    if (!m_last)
        return;
    const StatusLook look = statusLook(StatusOf::Import, m_last->status);
    const bool isDead = m_last->status == "running"_L1;
    m_lastRun->setText(tr("Last run %1: %2, %3 rows")
                           .arg(relativeTime(m_last->startedAt),
                                isDead ? tr("ended unexpectedly") : look.word,
                                number(m_last->movedRows)));
    m_lastRun->setIcon(icon(isDead ? u"warning"_s : look.icon));
    m_lastRun->setAccessibleName(m_lastRun->text());
}

void ArchivePolicyCard::retranslate()
{
    const ArchiveSpec *spec = archiveSpec(m_name);
    setTitle(spec->translatedTitle());
    m_summary->setText(spec->translatedSummary());
    m_enabled->setText(tr("Automatic"));
    m_enabled->setToolTip(m_isPurge ? tr("The background check purges what is due")
                                    : tr("The background check archives what is due"));
    m_enabled->setAccessibleName(tr("%1: automatic").arg(spec->translatedTitle()));
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("%1: change the number of days").arg(spec->translatedTitle()));
    m_dueTitle->setTitle(tr("Due now"));
    m_figures[Items]->setLabel(spec->translatedTitle());
    m_figures[Rows]->setLabel(tr("Rows in all"));
    m_figures[Bytes]->setLabel(tr("Size"));
    m_figures[Oldest]->setLabel(tr("Oldest"));
    m_figures[Time]->setLabel(tr("Will take about"));
    m_run->setText(m_isPurge ? tr("Purge now…") : tr("Archive now"));
    m_run->setAccessibleName(u"%1: %2"_s.arg(spec->translatedTitle(), m_run->text()));
    m_lastRun->setToolTip(tr("Show this run in the history"));
    m_lastRun->setAccessibleName(tr("%1: last run").arg(spec->translatedTitle()));
    m_recount->setText(tr("Preview"));
    m_recount->setToolTip(tr("Count again what is due"));
    m_recount->setAccessibleName(u"%1: %2"_s.arg(spec->translatedTitle(), m_recount->text()));
    tell();
}

void ArchivePolicyCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace regie
