// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/archiverunpanel.h"

#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/texts/checktexts.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/keyhintbutton.h"
#include "ui/widgets/sectiontitle.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/statuschip.h"

#include "database/database.h"
#include "operations/archiving.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int selectionDelay = 60; // ms
constexpr int margin = 16;

QLabel *wordsLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

ArchiveRunPanel::ArchiveRunPanel(QAction *restore, QAction *browse, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
{
    setMinimumWidth(300);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(createContent(restore, browse));
    layout->addWidget(m_stack);
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(selectionDelay);
    connect(&m_askTimer, &QTimer::timeout, this, &ArchiveRunPanel::ask);
    retranslate();
}

QWidget *ArchiveRunPanel::createContent(QAction *restore, QAction *browse)
{
    auto *page = new QWidget(this);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll = scroll;
    auto *content = new QWidget(scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    m_title = new ElidedLabel(content);
    setFontRole(m_title, FontRole::Title);
    m_direction = new StatusChip(content);
    m_status = new StatusChip(content);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    chips->addWidget(m_direction);
    chips->addWidget(m_status);
    chips->addStretch(1);
    m_times = wordsLabel(content);
    setTextToken(m_times, Token::Dim);
    m_error = new Banner(content);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(8);
    for (FigureCard **figure : {&m_items, &m_rows, &m_expected}) {
        *figure = new FigureCard(content);
        (*figure)->setClickable(false);
        figures->addWidget(*figure, 1);
    }
    m_leftTitle = new SectionTitle({}, content);
    m_left = wordsLabel(content);
    layout->addWidget(m_title);
    layout->addLayout(chips);
    layout->addWidget(m_times);
    layout->addWidget(m_error);
    layout->addSpacing(4);
    layout->addLayout(figures);
    layout->addSpacing(8);
    layout->addWidget(m_leftTitle);
    layout->addWidget(m_left);
    layout->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 8, margin, 12);
    buttons->setSpacing(8);
    for (QAction *action : {restore, browse}) {
        auto *button = new KeyHintButton(page);
        button->follow(action);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    outer->addLayout(buttons);
    return page;
}

// --- reading -----------------------------------------------------------------------------------

void ArchiveRunPanel::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    if (otherDatabase)
        showRun(0);
}

void ArchiveRunPanel::showRun(qint64 runId)
{
    if (runId == m_runId && runId != 0)
        return refresh();
    m_runId = runId;
    m_request.cancel();
    if (runId == 0 || !m_services.database)
        return showNothing();
    m_askTimer.start();
}

void ArchiveRunPanel::showNothing()
{
    m_askTimer.stop();
    m_run.reset();
    m_placeholder->showEmpty(u"archive"_s, tr("No run chosen"),
                             tr("Choose a run to see what it moved and what it left."));
    m_stack->setCurrentIndex(0);
    Q_EMIT shown();
}

void ArchiveRunPanel::refresh()
{
    if (m_runId != 0 && !m_askTimer.isActive())
        m_askTimer.start();
}

void ArchiveRunPanel::ask()
{
    if (!m_services.database || m_runId == 0)
        return;
    m_request = m_services.database->ask(
        this, [id = m_runId](Session &session) { return archiveRun(session, id); },
        [this](const Result<std::optional<ArchiveRunInfo>> &run) {
            if (run && *run) {
                m_run = **run;
                return tell();
            }
            const bool isShown = m_run && m_run->id == m_runId;
            if (!run && run.error().kind == ErrorKind::Offline && isShown)
                return; // an old answer is better than none
            m_run.reset();
            if (run)
                m_placeholder->showEmpty(u"archive"_s, tr("There is no such run"));
            else
                m_placeholder->showError(run.error().summary, run.error().detail);
            m_stack->setCurrentIndex(0);
            Q_EMIT shown();
        });
}

bool ArchiveRunPanel::isRestorable() const
{
    return m_run && m_run->id == m_runId && m_run->direction == "archive"_L1 &&
           !m_run->isRunning() && m_run->movedRows > 0;
}

// --- telling it --------------------------------------------------------------------------------

void ArchiveRunPanel::tell()
{
    if (!m_run)
        return;
    const ArchiveSpec *spec = archiveSpec(m_run->policy);
    m_title->setFullText(
        tr("Run %1: %2").arg(m_run->id).arg(spec ? spec->translatedTitle() : m_run->policy));
    m_direction->setStatus(StatusOf::ArchiveDirection, m_run->direction);
    m_status->setStatus(StatusOf::Import, m_run->status);
    m_items->setLabel(spec ? spec->translatedTitle() : tr("Items"));
    m_items->setValue(number(m_run->items()));
    m_rows->setValue(number(m_run->movedRows));
    m_expected->setValue(m_run->expectedRows ? number(*m_run->expectedRows) : QString());
    tellTimes();
    tellTrouble();
    m_stack->setCurrentIndex(1);
    Q_EMIT shown();
}

void ArchiveRunPanel::tellTimes()
{
    QStringList lines{tr("Begun: %1").arg(exactTime(m_run->startedAt))};
    if (m_run->finishedAt.isValid())
        lines.append(tr("Ended: %1 (%2)")
                         .arg(exactTime(m_run->finishedAt),
                              runDuration(m_run->startedAt.msecsTo(m_run->finishedAt))));
    const QString origin =
        statusLook(StatusOf::AuditOrigin, m_run->details.value(u"origin"_s).toString()).word;
    lines.append(origin.isEmpty() ? tr("By: %1").arg(m_run->startedBy)
                                  : tr("By: %1 (%2)").arg(m_run->startedBy, origin));
    if (const qint64 of = m_run->details.value(u"of_run"_s).toInteger(); of > 0)
        lines.append(tr("Brings back run %1").arg(of));
    m_times->setText(lines.join(u'\n'));
}

void ArchiveRunPanel::tellTrouble()
{
    const bool isDead = m_run->status == "running"_L1 && !m_run->isAlive;
    m_error->setTone(m_run->status == "failed"_L1 ? Tone::Bad : Tone::Warning);
    m_error->setText(isDead ? tr("The program or its connection ended before the run did. What it "
                                 "had moved is moved; the next run goes on from there.")
                            : m_run->error);
    m_error->setVisible(isDead || !m_run->error.isEmpty());
    const QStringList left = m_run->left();
    m_leftTitle->setTitle(tr("%Ln left where they were", nullptr, int(left.size())));
    m_leftTitle->setVisible(!left.isEmpty());
    m_left->setText(left.join(u'\n'));
    m_left->setVisible(!left.isEmpty());
}

void ArchiveRunPanel::retranslate()
{
    m_scroll->setAccessibleName(tr("Details of the run"));
    m_items->setLabel(tr("Items"));
    m_rows->setLabel(tr("Rows moved"));
    m_expected->setLabel(tr("Rows expected"));
    if (m_run)
        tell();
    else
        showNothing();
}

void ArchiveRunPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
