// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/repricingview.h"

#include "ui/actions/changewriter.h"
#include "ui/actions/repricingchanges.h"
#include "ui/itemmodels/repricingmodels.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/pages/repricinghistory.h"
#include "ui/texts/firmspaces.h"
#include "ui/texts/pricetexts.h"
#include "ui/texts/tasktexts.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/checklistpill.h"
#include "ui/widgets/confirmbanner.h"
#include "ui/widgets/detailsplitter.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"

#include "database/database.h"

#include <QDateEdit>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int historyWidth = 440;

QDate todayUtc()
{
    return QDateTime::currentDateTimeUtc().date();
}

QVBoxLayout *columnOf(QWidget *pane)
{
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

RepricingView::RepricingView(ChangeWriter *writer, ConfirmBanner *confirm, QWidget *parent)
    : QWidget(parent)
    , m_writer(writer)
    , m_confirm(confirm)
    , m_fromLabel(new QLabel(this))
    , m_from(new QDateEdit(this))
    , m_untilLabel(new QLabel(this))
    , m_until(new QDateEdit(this))
    , m_models(new ChecklistPill(this))
    , m_note(new QLineEdit(this))
    , m_preview(new QPushButton(this))
    , m_promise(new QLabel(this))
    , m_lines(new RepricingPreviewModel(this))
    , m_table(new PlainTable(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_stack(new QStackedWidget(this))
    , m_unpriced(new QLabel(this))
    , m_keep(new QPushButton(this))
    , m_apply(new QPushButton(this))
    , m_history(new RepricingHistory(writer, confirm, this))
    , m_splitter(nullptr)
{
    auto *form = new QWidget(this);
    createForm(form);
    auto *preview = new QWidget(this);
    createPreview(preview);
    m_splitter = new DetailSplitter(preview, m_history, historyWidth, this);
    QVBoxLayout *column = columnOf(this);
    column->addWidget(form);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_from);
    connectAll();
    retranslate();
    tellPreview();
}

RepricingView::~RepricingView() = default;

void RepricingView::createForm(QWidget *form)
{
    QVBoxLayout *column = columnOf(form);
    QHBoxLayout *row = addBarRow(column);
    const QDate today = todayUtc();
    m_from->setDate(QDate(today.year(), today.month(), 1));
    m_until->setDate(today);
    m_from->setObjectName(u"from"_s);
    m_until->setObjectName(u"until"_s);
    m_note->setObjectName(u"note"_s);
    for (QDateEdit *edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        edit->setDateRange(QDate(1970, 1, 1), QDate(2100, 12, 31));
    }
    m_note->setMinimumWidth(120);
    setButtonRole(m_preview, ButtonRole::Primary);
    row->addWidget(m_fromLabel);
    row->addWidget(m_from);
    row->addWidget(m_untilLabel);
    row->addWidget(m_until);
    row->addWidget(m_models);
    row->addWidget(m_note, 1);
    row->addWidget(m_preview);
    m_promise->setWordWrap(true);
    setFontRole(m_promise, FontRole::Caption);
    setTextToken(m_promise, Token::Dim);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(16, 0, 16, 8);
    below->addWidget(m_promise);
    column->addLayout(below);
}

void RepricingView::createPreview(QWidget *pane)
{
    m_table->setModel(m_lines);
    m_table->setObjectName(u"previewTable"_s);
    constexpr int widths[] = {84, 160, 72, 100, 100, 104};
    for (int column = 0; column < RepricingPreviewModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setMinimumSectionSize(64);
    m_table->horizontalHeader()->setSectionResizeMode(RepricingPreviewModel::Agent,
                                                      QHeaderView::Stretch);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_table);
    m_unpriced->setWordWrap(true);
    setFontRole(m_unpriced, FontRole::Caption);
    setTextToken(m_unpriced, Token::WarningText);
    QVBoxLayout *column = columnOf(pane);
    column->addWidget(m_stack, 1);
    QHBoxLayout *row = addBarRow(column);
    row->addWidget(m_unpriced, 1);
    row->addWidget(m_keep);
    row->addWidget(m_apply);
    m_keep->setObjectName(u"keep"_s);
    m_apply->setObjectName(u"apply"_s);
}

void RepricingView::connectAll()
{
    for (QDateEdit *edit : {m_from, m_until})
        connect(edit, &QDateEdit::dateChanged, this, &RepricingView::onEdited);
    connect(m_models, &ChecklistPill::chosenChanged, this, &RepricingView::onEdited);
    connect(m_note, &QLineEdit::returnPressed, this, &RepricingView::preview);
    connect(m_preview, &QPushButton::clicked, this, &RepricingView::preview);
    connect(m_keep, &QPushButton::clicked, this, &RepricingView::keep);
    connect(m_apply, &QPushButton::clicked, this, &RepricingView::askToApply);
    connect(m_history, &RepricingHistory::previewRequested, this, &RepricingView::show);
    connect(m_history, &RepricingHistory::taken, this, &RepricingView::statusChanged);
    connect(m_history, &RepricingHistory::busyChanged, this, &RepricingView::tellBusy);
}

// --- reading -------------------------------------------------------------------------------------

void RepricingView::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    m_splitter->remember(services.settings, u"tasks"_s, u"repricingSplitter"_s);
    m_history->setServices(services);
    if (!otherDatabase)
        return;
    m_request.cancel();
    setPreviewing(false);
    m_previewed.reset();
    m_lines->setPreview({});
    tellPreview();
}

void RepricingView::setPreviewing(bool previewing)
{
    m_previewing = previewing;
    tellBusy();
}

/// Two things are read: what would be different, and what was repriced.
void RepricingView::tellBusy()
{
    const bool busy = m_previewing || m_history->isBusy();
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void RepricingView::refresh()
{
    m_history->refresh();
}

QString RepricingView::statusText() const
{
    return m_history->statusText();
}

QDateTime RepricingView::asOf() const
{
    return m_history->asOf();
}

void RepricingView::setModels(const QStringList &models)
{
    QStringList all = models + m_models->chosen();
    all.removeDuplicates();
    std::sort(all.begin(), all.end());
    m_models->setNames(all);
}

/// The last day is part of it here, as people say it.
RepricingScope RepricingView::scope() const
{
    return {m_from->date(), m_until->date().addDays(1), m_models->chosen(),
            m_note->text().trimmed()};
}

/// What is shown is of other days or models now.
void RepricingView::onEdited()
{
    m_confirm->dismiss();
    m_request.cancel();
    setPreviewing(false);
    m_previewed.reset();
    m_lines->setPreview({});
    tellPreview();
}

void RepricingView::preview()
{
    if (!m_services.database) {
        if (m_services.notifications)
            m_services.notifications->warning(summaryFor(ErrorKind::Offline));
        return;
    }
    const RepricingScope wanted = scope();
    m_confirm->dismiss();
    setPreviewing(true);
    if (!m_previewed) {
        m_placeholder->showLoading();
        m_stack->setCurrentWidget(m_placeholder);
    }
    m_request = m_services.database->ask(
        this, [wanted](Session &session) { return previewRepricing(session, wanted); },
        [this, wanted](const Result<RepricingPreview> &found) { takePreview(wanted, found); },
        Lane::Bulk);
}

void RepricingView::takePreview(const RepricingScope &wanted, const Result<RepricingPreview> &found)
{
    setPreviewing(false);
    if (!found && found.error().kind == ErrorKind::Cancelled)
        return;
    if (!found) {
        m_previewed.reset();
        m_lines->setPreview({});
        tellPreview();
        m_placeholder->showError(found.error().summary, found.error().detail);
        connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, this,
                &RepricingView::preview);
        return;
    }
    m_previewed = wanted;
    m_lines->setPreview(*found);
    tellPreview();
}

// --- saying --------------------------------------------------------------------------------------

void RepricingView::tellPreview()
{
    const RepricingPreview &preview = m_lines->preview();
    const bool hasLines = m_previewed && !preview.lines.isEmpty();
    m_keep->setEnabled(hasLines);
    m_apply->setEnabled(hasLines);
    m_unpriced->setVisible(m_previewed && preview.unpriced > 0);
    m_unpriced->setText(
        tr("%Ln task(s) of models that have no price at their time stay as charged.", nullptr,
           int(preview.unpriced)));
    m_stack->setCurrentWidget(hasLines ? static_cast<QWidget *>(m_table) : m_placeholder);
    if (hasLines)
        return;
    if (!m_services.database)
        m_placeholder->showEmpty(u"database"_s, tr("Not connected"),
                                 tr("A preview needs a database."));
    else if (m_previewed)
        m_placeholder->showEmpty(u"scale"_s, tr("No task of these days has a price"),
                                 tr("Set prices, or choose other days or models."));
    else
        m_placeholder->showEmpty(u"scale"_s, tr("What would these days cost by the list?"),
                                 tr("Choose days and models, and look at the preview: by agent and "
                                    "month. Nothing is changed by it."));
}

/// Its days and models, as they would be valued by the list of now.
void RepricingView::show(const RepricingScope &wanted)
{
    m_from->setDate(wanted.from);
    m_until->setDate(wanted.until.addDays(-1));
    m_models->setChosen(wanted.models);
    m_note->setText(wanted.note);
    preview();
}

// --- doing ---------------------------------------------------------------------------------------

void RepricingView::keep()
{
    if (!m_previewed)
        return;
    RepricingScope wanted = *m_previewed;
    wanted.note = m_note->text().trimmed();
    m_writer->write(tr("Kept as a proposal; nothing is valued differently."),
                    [wanted](Session &session) -> Result<MadeChange> {
                        const auto id = proposeRepricing(session, wanted, Actor::inWindow());
                        return id ? Result<MadeChange>(MadeChange()) : id.error();
                    });
}

void RepricingView::askToApply()
{
    if (!m_previewed)
        return;
    RepricingScope wanted = *m_previewed;
    wanted.note = m_note->text().trimmed();
    const RepricingPreview &preview = m_lines->preview();
    const QString question =
        tr("Value %Ln task(s) of %1 at %2 instead of the %3 that were charged? What was "
           "charged stays in every task, and it can be reverted.",
           nullptr, int(preview.tasks))
            .arg(daysText(wanted), taskCostText(preview.list), taskCostText(preview.charged));
    m_confirm->ask(withFirmSpaces(question), tr("Apply"), [this, wanted] { applyScope(wanted); });
}

void RepricingView::applyScope(const RepricingScope &wanted)
{
    m_writer->write(
        tr("%1 is valued by the price list.").arg(daysText(wanted)),
        [wanted, kept = tr("It is kept as a proposal.")](Session &session) -> Result<MadeChange> {
            const auto id = proposeRepricing(session, wanted, Actor::inWindow());
            if (!id)
                return id.error();
            Result<MadeChange> applied = applyingRepricing(*id)(session);
            if (applied)
                return applied;
            Error error = applied.error();
            error.summary += u' ' + kept;
            return error;
        });
}

// --- language ------------------------------------------------------------------------------------

void RepricingView::retranslate()
{
    m_fromLabel->setText(tr("Days from"));
    m_untilLabel->setText(tr("to"));
    m_from->setAccessibleName(tr("First day, UTC"));
    m_until->setAccessibleName(tr("Last day, UTC"));
    m_from->setToolTip(tr("First day, from 00:00 UTC on"));
    m_until->setToolTip(tr("Last day, up to 24:00 UTC"));
    m_models->setAllText(tr("All models"));
    m_note->setPlaceholderText(tr("Why, for the others"));
    m_note->setAccessibleName(tr("Why it is repriced"));
    m_preview->setText(tr("Preview"));
    m_promise->setText(tr("Whole days in UTC. What was charged is never changed: a repricing only "
                          "says what tasks are valued at, and can be reverted."));
    m_table->setAccessibleName(tr("What would be different"));
    m_keep->setText(tr("Keep as proposal"));
    m_apply->setText(tr("Apply…"));
    m_lines->retranslate();
    tellPreview();
}

void RepricingView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
