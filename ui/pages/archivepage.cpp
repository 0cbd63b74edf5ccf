// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/archivepage.h"

#include "ui/pages/archivebrowser.h"
#include "ui/pages/archivehistory.h"
#include "ui/pages/archivepolicies.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tablepanel.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

ArchivePage::ArchivePage(QWidget *parent)
    : Page(parent)
    , m_stack(new QStackedWidget(this))
    , m_policies(new ArchivePolicies(this))
    , m_browser(new ArchiveBrowser(this))
    , m_history(new ArchiveHistory(this))
{
    createActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createSwitch());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_policies);
    m_stack->addWidget(m_browser);
    m_stack->addWidget(m_history);
    connectViews();
    retranslate();
    setView(Policies);
}

ArchivePage::~ArchivePage() = default;

void ArchivePage::createActions()
{
    for (int i = 0; i < ViewCount; ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(int(Qt::Key_1) + i));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, i] { setView(View(i)); });
        addAction(action);
        m_viewActions[size_t(i)] = action;
    }
}

QWidget *ArchivePage::createSwitch()
{
    auto *ground = new QFrame(this);
    ground->setProperty("panel", true);
    QHBoxLayout *row = createBarRow(ground);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < ViewCount; ++i) {
        auto *pill = new Pill(ground);
        pill->setCheckable(true);
        group->addButton(pill, i);
        row->addWidget(pill);
        m_pills[size_t(i)] = pill;
    }
    row->addStretch(1);
    connect(group, &QButtonGroup::idClicked, this, [this](int i) { setView(View(i)); });
    return ground;
}

void ArchivePage::connectViews()
{
    connect(m_policies, &ArchivePolicies::runActivated, this, [this](qint64 runId) {
        setView(History);
        m_history->showRun(runId);
    });
    connect(m_browser, &ArchiveBrowser::liveRequested, this, &ArchivePage::showLive);
    connect(m_browser, &ArchiveBrowser::viewChanged, this, [this] {
        Q_EMIT headerChanged();
        Q_EMIT statusChanged();
    });
    connect(m_history, &ArchiveHistory::liveRequested, this, [this] { showLive(0); });
    connect(m_history, &ArchiveHistory::browseRequested, this, [this](qint64 runId) {
        setView(Archived);
        m_browser->showRun(runId);
    });
    connect(m_policies, &ArchivePolicies::statusChanged, this, &Page::statusChanged);
    connect(m_policies, &ArchivePolicies::busyChanged, this, &Page::busyChanged);
    connect(m_browser, &ArchiveBrowser::statusChanged, this, &Page::statusChanged);
    connect(m_browser, &ArchiveBrowser::busyChanged, this, &Page::busyChanged);
    connect(m_history, &ArchiveHistory::statusChanged, this, &Page::statusChanged);
    connect(m_history, &ArchiveHistory::busyChanged, this, &Page::busyChanged);
}

QString ArchivePage::id() const
{
    return u"archive"_s;
}

QString ArchivePage::title() const
{
    return tr("Archive");
}

QString ArchivePage::iconName() const
{
    return u"archive"_s;
}

void ArchivePage::setServices(const Services &services)
{
    m_policies->setServices(services);
    m_browser->setServices(services);
    m_history->setServices(services);
}

ArchivePage::View ArchivePage::view() const
{
    return View(m_stack->currentIndex());
}

void ArchivePage::setView(View view)
{
    m_stack->setCurrentIndex(view);
    m_pills[view]->setChecked(true);
    QWidget *focus = view == Policies   ? static_cast<QWidget *>(m_policies)
                     : view == Archived ? static_cast<QWidget *>(m_browser)
                                        : m_history;
    setFocusProxy(focus);
    if (isVisible())
        focus->setFocus();
    Q_EMIT headerChanged();
    Q_EMIT statusChanged();
    Q_EMIT busyChanged(false);
}

QList<QAction *> ArchivePage::headerActions() const
{
    const bool isTable = view() == Archived &&
                         m_browser->currentPanel()->model()->spec().name != "messages_archive"_L1;
    return isTable ? QList<QAction *>{m_browser->restoreAction()} : QList<QAction *>{};
}

QList<PaletteEntry> ArchivePage::paletteEntries() const
{
    auto *page = const_cast<ArchivePage *>(this);
    const auto go = [page](const QString &view) {
        return [page, view] {
            Q_EMIT page->linkActivated(page->id(), {{u"view"_s, view}});
        };
    };
    return {{tr("Archive policies"), title(), u"archive"_s, {}, go(u"policies"_s)},
            {tr("Archived campaigns"), title(), u"archive"_s, {}, go(u"archived"_s)},
            {tr("History of archiving"), title(), u"archive"_s, {}, go(u"history"_s)}};
}

QList<ShortcutHelp> ArchivePage::shortcuts() const
{
    return {{tr("1, 2, 3"), tr("Policies, archived campaigns, history")},
            {tr("J / K, arrows"), tr("Next and previous row")},
            {tr("Enter"), tr("Messages of the archived campaign")},
            {tr("Esc"), tr("Back from the messages")},
            {tr("R"), tr("Restore what is selected, or the chosen run")},
            {tr("G"), tr("What the chosen run archived")},
            {tr("Ctrl+A"), tr("Select all campaigns that match")}};
}

void ArchivePage::focusFilter()
{
    if (view() == Archived)
        m_browser->currentPanel()->focusFilter();
    else if (view() == History)
        m_history->table()->focusFilter();
}

void ArchivePage::refresh()
{
    if (view() == Policies)
        m_policies->refresh();
    else if (view() == Archived)
        m_browser->currentPanel()->refresh();
    else
        m_history->refresh();
}

QString ArchivePage::statusText() const
{
    return view() == Policies   ? m_policies->statusText()
           : view() == Archived ? m_browser->currentPanel()->statusText()
                                : m_history->table()->statusText();
}

QDateTime ArchivePage::asOf() const
{
    return view() == Policies   ? m_policies->asOf()
           : view() == Archived ? m_browser->currentPanel()->asOf()
                                : m_history->table()->asOf();
}

void ArchivePage::open(const QVariantMap &place)
{
    const QString name = place.value(u"view"_s).toString();
    if (place.contains(u"policy"_s)) {
        setView(Policies);
        m_policies->showPolicy(place.value(u"policy"_s).toString());
    } else if (place.contains(u"run"_s)) {
        setView(History);
        m_history->showRun(place.value(u"run"_s).toLongLong());
    } else if (place.contains(u"campaign"_s)) {
        setView(Archived);
        m_browser->showCampaign(place.value(u"campaign"_s).toLongLong());
    } else if (name == "archived"_L1) {
        setView(Archived);
    } else if (name == "history"_L1) {
        setView(History);
    } else if (name == "policies"_L1) {
        setView(Policies);
    }
}

void ArchivePage::showLive(qint64 campaignId)
{
    QVariantMap place;
    if (campaignId != 0)
        place.insert(u"campaign"_s, campaignId);
    Q_EMIT linkActivated(u"campaigns"_s, place);
}

void ArchivePage::retranslate()
{
    const QString names[] = {tr("Policies"), tr("Archived"), tr("History")};
    for (size_t i = 0; i < ViewCount; ++i) {
        m_pills[i]->setText(names[i]);
        m_pills[i]->setAccessibleName(names[i]);
        m_pills[i]->setToolTip(
            tr("%1 (key %2)").arg(names[i], m_viewActions[i]->shortcut().toString()));
        m_viewActions[i]->setText(names[i]);
    }
}

void ArchivePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT headerChanged();
    }
    Page::changeEvent(event);
}

} // namespace regie
