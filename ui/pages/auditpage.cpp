// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/auditpage.h"

#include "ui/look/icons.h"
#include "ui/notifications.h"
#include "ui/pages/auditdetailpanel.h"
#include "ui/widgets/detailsplitter.h"
#include "ui/widgets/tablepanel.h"

#include "tables/operationstables.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailWidth = 470;

QList<FilterPreset> auditPresets()
{
    const auto preset = [](const char *id, const QString &title, const QStringList &origins) {
        FilterPreset result{QString::fromLatin1(id), title, {}};
        if (!origins.isEmpty())
            result.filter.columns.insert(u"origin"_s, ColumnFilter{{}, origins, false, {}, {}});
        return result;
    };
    return {
        preset("all", AuditPage::tr("All"), {}),
        preset("people", AuditPage::tr("People"), {u"window"_s, u"command line"_s, u"import"_s}),
        preset("checks", AuditPage::tr("Checks"), {u"check"_s})};
}

QJsonObject jsonOf(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

/// What the table has read of a row is all there is of a line.
std::optional<AuditLine> lineAt(const PagedTableModel &model, int row)
{
    if (row < 0)
        return {};
    const auto value = [&](const char *column) {
        return model.value(row, QLatin1String(column));
    };
    AuditLine line;
    line.id = value("id").toLongLong();
    line.at = value("at").toDateTime();
    line.actor = value("actor").toString();
    line.origin = value("origin").toString();
    line.action = value("action").toString();
    line.objectType = value("object_type").toString();
    line.objectId = value("object_id").toString();
    line.reason = value("reason").toString();
    line.before = jsonOf(value("old_values"));
    line.after = jsonOf(value("new_values"));
    return line;
}

} // namespace

AuditPage::AuditPage(QWidget *parent)
    : Page(parent)
{
    createActions();
    createParts();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_table->view());
    retranslate();
    showCurrent();
}

void AuditPage::createActions()
{
    m_open = new QAction(this);
    m_open->setIcon(icon(u"link"_s));
    m_open->setShortcut(Qt::Key_G);
    m_copy = new QAction(this);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    for (QAction *action : {m_open, m_copy})
        addAction(action); // their keys work while the page is shown
    connect(m_open, &QAction::triggered, this, &AuditPage::openObject);
    connect(m_copy, &QAction::triggered, this, &AuditPage::copy);
}

void AuditPage::createParts()
{
    m_table = new TablePanel(auditTable(), this);
    m_table->setSettingsKey(id());
    m_table->setSelectsFirstRow(true);
    m_detail = new AuditDetailPanel(m_open, m_copy, this);
    m_splitter = new DetailSplitter(m_table, m_detail, detailWidth, this);
    connect(m_table, &TablePanel::currentKeyChanged, this, &AuditPage::showCurrent);
    connect(m_table, &TablePanel::rowActivated, this, &AuditPage::openObject);
    connect(m_table, &TablePanel::statusChanged, this, &Page::statusChanged);
    connect(m_table, &TablePanel::busyChanged, this, &Page::busyChanged);
}

QString AuditPage::id() const
{
    return u"audit"_s;
}

QString AuditPage::title() const
{
    return tr("Audit");
}

QString AuditPage::iconName() const
{
    return u"audit"_s;
}

void AuditPage::setServices(const Services &services)
{
    m_services = services;
    m_splitter->remember(services.settings, id(), u"splitter"_s);
    m_table->setServices(services);
}

QList<QAction *> AuditPage::headerActions() const
{
    return {};
}

QList<PaletteEntry> AuditPage::paletteEntries() const
{
    auto *page = const_cast<AuditPage *>(this);
    return {{tr("Who changed what"), title(), u"audit"_s, {}, [page] {
                 Q_EMIT page->linkActivated(page->id(), {});
             }}};
}

QList<ShortcutHelp> AuditPage::shortcuts() const
{
    return {{tr("J / K, arrows"), tr("Next and previous entry")},
            {tr("Enter, G"), tr("To what was changed")},
            {m_copy->shortcut().toString(QKeySequence::NativeText), tr("Copy the whole entry")},
            {tr("Ctrl+C"), tr("Copy the selected rows")}};
}

void AuditPage::focusFilter()
{
    m_table->focusFilter();
}

void AuditPage::refresh()
{
    m_table->refresh();
}

QString AuditPage::statusText() const
{
    return m_table->statusText();
}

QDateTime AuditPage::asOf() const
{
    return m_table->asOf();
}

void AuditPage::showCurrent()
{
    const QStringList key = m_table->view()->currentKey();
    const auto line =
        key.isEmpty() ? std::nullopt : lineAt(*m_table->model(), m_table->model()->rowOf(key));
    // A row that was scrolled out of memory is still the chosen one.
    if (line || key.isEmpty())
        m_detail->showLine(line);
    const auto link = m_detail->line() ? auditLink(*m_detail->line()) : std::nullopt;
    m_open->setText(link ? link->label : tr("Show"));
    m_open->setEnabled(link.has_value());
    m_copy->setEnabled(m_detail->line().has_value());
}

void AuditPage::openObject()
{
    if (!m_detail->line())
        return;
    if (const auto link = auditLink(*m_detail->line()))
        Q_EMIT linkActivated(link->page, link->place);
}

void AuditPage::copy()
{
    if (!m_detail->line())
        return;
    QApplication::clipboard()->setText(auditAsJson(*m_detail->line()));
    if (m_services.notifications)
        m_services.notifications->done(tr("The entry was copied."));
}

void AuditPage::open(const QVariantMap &place)
{
    if (place.contains(u"entry"_s))
        m_table->view()->setCurrentKey({place.value(u"entry"_s).toString()});
    if (!place.contains(u"object_type"_s))
        return;
    FilterBar *bar = m_table->filterBar();
    bar->clear();
    bar->setPreset(u"all"_s);
    bar->setColumnFilter(
        u"object_type"_s,
        ColumnFilter{{}, {place.value(u"object_type"_s).toString()}, false, {}, {}});
    bar->setColumnFilter(u"object_id"_s,
                         ColumnFilter{place.value(u"object_id"_s).toString(), {}, false, {}, {}});
}

void AuditPage::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_table->setPresets(auditPresets());
    m_table->setEmptyState(u"audit"_s, tr("Nothing was changed yet"),
                           tr("What people and checks change is kept here, and stays."));
    showCurrent();
}

void AuditPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT headerChanged();
    }
    Page::changeEvent(event);
}

} // namespace regie
