// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "ui/charts/chartfiles.h"
#include "ui/charts/chartlegend.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/thinprogressbar.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int tallest = 44; // that a legend beside the title may be: two lines
constexpr int gap = 8;
constexpr int edges = 32;     // of the card, both
constexpr int titleRoom = 96; // beside it, for edges and the menu

QWidget *slot(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    widget->hide();
    return widget;
}

} // namespace

ChartCard::ChartCard(QWidget *parent)
    : Card(parent)
    , m_legend(new ChartLegend(this))
    , m_besideTitle(slot(this))
    , m_belowTitle(slot(this))
    , m_controls(slot(this))
    , m_menuButton(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_note(new QLabel(this))
    , m_progress(new ThinProgressBar(this))
    , m_banner(new Banner(this))
    , m_retry(m_banner->addAction({}))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
{
    m_menuButton->setIcon(icon(u"more"_s));
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    setButtonRole(m_menuButton, ButtonRole::Quiet);
    m_menuButton->hide();
    setFontRole(m_note, FontRole::Caption);
    setTextToken(m_note, Token::Dim);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    m_banner->hide();
    m_legend->hide();
    m_stack->addWidget(m_placeholder);
    // A card may be narrower than sentences are by themselves.
    m_placeholder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_besideTitle, m_controls, m_menuButton})
        Card::addHeaderWidget(widget);
    body()->addWidget(m_note);
    body()->addWidget(m_belowTitle);
    body()->addWidget(m_banner);
    body()->addWidget(m_progress);
    body()->addWidget(m_stack, 1);
    connect(m_menu, &QMenu::aboutToShow, this, &ChartCard::fillMenu);
    connect(m_retry, &QPushButton::clicked, this, &ChartCard::retryRequested);
    connect(this, &ChartCard::exported, this, [this](const QString &name) { tell(name, true); });
    connect(this, &ChartCard::exportFailed, this,
            [this](const QString &name) { tell(name, false); });
    retranslate();
}

ChartCard::~ChartCard() = default;

void ChartCard::setTitle(const QString &title)
{
    m_title = title;
    Card::setTitle(title);
    if (m_chart)
        m_chart->setTitle(title);
    placeLegend();
    retranslate();
}

void ChartCard::addHeaderWidget(QWidget *widget)
{
    m_controls->layout()->addWidget(widget);
    m_controls->show();
    placeLegend();
}

void ChartCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ChartCard::takeContent(QWidget *content)
{
    while (m_stack->count() > 1)
        delete m_stack->widget(1);
    m_stack->addWidget(content);
}

void ChartCard::setChart(ChartPanel *chart)
{
    takeContent(chart);
    m_chart = chart;
    m_csv = {};
    chart->setTitle(m_title);
    m_legend->setChart(chart);
    connect(chart, &ChartPanel::legendChanged, this, &ChartCard::placeLegend);
    connect(chart, &ChartPanel::placeActivated, this, &ChartCard::placeActivated);
    connect(chart, &ChartPanel::exported, this, &ChartCard::exported);
    connect(chart, &ChartPanel::exportFailed, this, &ChartCard::exportFailed);
    m_menuButton->show();
    placeLegend();
}

void ChartCard::setContent(QWidget *content, const std::function<QByteArray()> &csv)
{
    takeContent(content);
    m_chart = nullptr;
    m_csv = csv;
    m_legend->setChart(nullptr);
    m_menuButton->setVisible(csv != nullptr);
    placeLegend();
}

// --- the legend --------------------------------------------------------------------------------

/// Beside the title where it takes few lines there, else below it. Its size follows the card's at
/// once, so that layouts have nothing to find out in turns.
void ChartCard::placeLegend()
{
    const int title = QFontMetrics(theme().font(FontRole::Title)).horizontalAdvance(m_title);
    const int controls = m_controls->isHidden() ? 0 : m_controls->sizeHint().width() + gap;
    const int beside = std::min(width() * 3 / 5, width() - title - titleRoom - controls);
    QSize size = m_legend->sizeWithin(std::max(1, beside));
    const bool fits = size.height() <= tallest;
    if (!fits)
        size = m_legend->sizeWithin(std::max(1, width() - edges));
    QWidget *wanted = fits ? m_besideTitle : m_belowTitle;
    if (m_legend->parentWidget() != wanted)
        wanted->layout()->addWidget(m_legend);
    wanted->layout()->setAlignment(m_legend, fits ? Qt::AlignRight : Qt::AlignLeft);
    m_legend->setAlignment(fits ? Qt::AlignRight : Qt::AlignLeft);
    m_legend->setFixedSize(size);
    m_legend->setVisible(!size.isEmpty());
    m_besideTitle->setVisible(fits && !size.isEmpty());
    m_belowTitle->setVisible(!fits);
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeLegend();
}

// --- the menu ----------------------------------------------------------------------------------

void ChartCard::fillMenu()
{
    qDeleteAll(std::exchange(m_ownActions, {}));
    const qsizetype others = m_menu->actions().size();
    if (others > 0)
        m_menu->addSeparator();
    if (m_chart)
        m_chart->fillMenu(m_menu);
    else if (m_csv)
        addFigures();
    m_ownActions = m_menu->actions().mid(others);
}

void ChartCard::addFigures()
{
    m_menu->addAction(icon(u"copy"_s), tr("Copy the figures"), this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_csv()));
    });
    m_menu->addAction(icon(u"export"_s), tr("Save the figures…"), this, [this] {
        askWhereToSave(this, m_title, u"csv"_s, tr("Comma-separated values (*.csv)"),
                       [this](const QString &fileName) {
                           if (writeWhole(fileName, m_csv()))
                               Q_EMIT exported(fileName);
                           else
                               Q_EMIT exportFailed(fileName);
                       });
    });
}

void ChartCard::tell(const QString &fileName, bool isWritten)
{
    if (!m_notifications)
        return;
    const QString name = QDir::toNativeSeparators(fileName);
    if (isWritten)
        m_notifications->done(tr("Saved as %1.").arg(name));
    else
        m_notifications->warning(tr("%1 could not be written.").arg(name));
}

// --- states ------------------------------------------------------------------------------------

void ChartCard::setLoading(bool loading)
{
    m_progress->setBusy(loading);
    if (m_hasContent)
        return;
    m_stack->setCurrentIndex(0);
    if (loading) {
        say(Nothing);
        m_placeholder->showLoading();
    }
}

void ChartCard::showContent()
{
    m_hasContent = true;
    m_progress->setBusy(false);
    m_stack->setCurrentIndex(m_stack->count() - 1);
    say(Nothing);
}

void ChartCard::showError(const QString &summary, const QString &detail)
{
    m_progress->setBusy(false);
    m_summary = summary;
    m_detail = detail;
    say(Failed);
}

void ChartCard::showStale(const QDateTime &asOf)
{
    m_progress->setBusy(false);
    m_asOf = asOf;
    say(m_hasContent ? Stale : Nothing);
}

void ChartCard::forget(const QString &why)
{
    m_hasContent = false;
    m_progress->setBusy(false);
    m_stack->setCurrentIndex(0);
    m_placeholder->showEmpty(why.isEmpty() ? QString() : u"database"_s, why);
    say(Nothing);
}

void ChartCard::say(Kept what)
{
    m_said = what;
    m_banner->setVisible(what != Nothing && m_hasContent);
    m_retry->setVisible(what == Failed);
    m_banner->setTone(what == Failed ? Tone::Bad : Tone::Warning);
    m_banner->setToolTip(what == Failed ? m_detail : exactTime(m_asOf));
    if (what == Failed) {
        m_banner->setText(m_summary);
        if (m_hasContent)
            return;
        m_stack->setCurrentIndex(0);
        m_placeholder->showError(m_summary, m_detail);
        connect(m_placeholder->addAction(tr("Try again")), &QPushButton::clicked, this,
                &ChartCard::retryRequested);
    } else if (what == Stale) {
        m_banner->setText(
            tr("As of %1. Newer figures cannot be had now.").arg(relativeTime(m_asOf)));
    }
}

void ChartCard::retranslate()
{
    m_retry->setText(tr("Try again"));
    const QString words = tr("Copy or save %1").arg(m_title);
    m_menuButton->setToolTip(words);
    m_menuButton->setAccessibleName(words);
    say(m_said);
}

void ChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace regie
