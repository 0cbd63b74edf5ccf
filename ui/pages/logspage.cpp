// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logspage.h"

#include "ui/delegates/logdelegate.h"
#include "ui/itemmodels/logmodel.h"
#include "ui/look/icons.h"
#include "ui/settings.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/stateplaceholder.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pollInterval = std::chrono::milliseconds(250);

bool isAtBottom(const QTableView *table)
{
    const QScrollBar *bar = table->verticalScrollBar();
    return bar->value() >= bar->maximum();
}

} // namespace

LogsPage::LogsPage(const LogBuffer *buffer, const QString &folder, QWidget *parent)
    : Page(parent)
    , m_model(new LogModel(buffer, this))
    , m_folder(folder)
{
    buildActions();
    build();
    retranslate();
    applyTheme();
    m_timer.setInterval(pollInterval);
    connect(&m_timer, &QTimer::timeout, this, &LogsPage::poll);
    connect(m_search, &QLineEdit::textChanged, this, &LogsPage::applyFilter);
    connect(m_level, &QComboBox::activated, this, &LogsPage::applyFilter);
    connect(m_subject, &QComboBox::activated, this, &LogsPage::applyFilter);
    connect(m_follow, &QPushButton::clicked, this, &LogsPage::setFollowing);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showEntry(current.row()); });
    connect(&theme(), &Theme::changed, this, &LogsPage::applyTheme);
}

void LogsPage::buildActions()
{
    m_copyAction = new QAction(this);
    m_copyAction->setIcon(icon(u"copy"_s));
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_folderAction = new QAction(this);
    m_folderAction->setIcon(icon(u"folder"_s));
    m_folderAction->setEnabled(!m_folder.isEmpty());
    addAction(m_copyAction);
    addAction(m_folderAction);
    connect(m_copyAction, &QAction::triggered, this, &LogsPage::copy);
    connect(m_folderAction, &QAction::triggered, this, &LogsPage::openFolder);
}

void LogsPage::buildTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LogDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(26);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->resizeSection(LogModel::TimeColumn, 116);
    header->resizeSection(LogModel::LevelColumn, 152);
    header->resizeSection(LogModel::SubjectColumn, 120);
}

void LogsPage::build()
{
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(280);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_level = new QComboBox(this);
    m_subject = new QComboBox(this);
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_follow = new QPushButton(this);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    buildTable();
    setFocusProxy(m_table);
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setProperty("flat", true);
    m_empty = new StatePlaceholder(this);

    auto *ground = new QFrame(this);
    ground->setProperty("panel", true);
    QHBoxLayout *bar = createBarRow(ground);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_level);
    bar->addWidget(m_subject);
    bar->addStretch(1);
    bar->addWidget(m_follow);
    auto *upper = new QWidget(this);
    auto *stack = new QStackedLayout(upper);
    stack->addWidget(m_table);
    stack->addWidget(m_empty);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_text);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({600, 96});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(ground);
    layout->addWidget(m_splitter, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_settings)
            m_settings->setPageValue(id(), u"splitter"_s, m_splitter->saveState());
    });
}

QString LogsPage::id() const
{
    return u"logs"_s;
}

QString LogsPage::title() const
{
    return tr("Logs");
}

QString LogsPage::iconName() const
{
    return u"logs"_s;
}

void LogsPage::setServices(const Services &services)
{
    if (m_settings == services.settings)
        return;
    m_settings = services.settings;
    if (m_settings)
        m_splitter->restoreState(m_settings->pageValue(id(), u"splitter"_s).toByteArray());
}

QList<QAction *> LogsPage::headerActions() const
{
    return {m_folderAction, m_copyAction};
}

QList<ShortcutHelp> LogsPage::shortcuts() const
{
    return {{m_copyAction->shortcut().toString(QKeySequence::NativeText),
             tr("Copy the chosen entries")}};
}

void LogsPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LogsPage::refresh()
{
    setFollowing(true);
}

QString LogsPage::statusText() const
{
    const QString shown = tr("%n entries", nullptr, m_model->rowCount());
    const qint64 waiting = m_following ? 0 : m_model->waiting();
    return waiting > 0 ? shown + u"     "_s + tr("%n new", nullptr, int(waiting)) : shown;
}

void LogsPage::applyFilter()
{
    LogFilter filter;
    filter.level = LogLevel(m_level->currentData().toInt());
    filter.subject = m_subject->currentData().toString();
    filter.text = m_search->text().trimmed();
    m_model->setFilter(filter);
    tellState();
    if (m_following)
        m_table->scrollToBottom();
}

void LogsPage::poll()
{
    // Who scrolled up reads: new lines must not pull the text away under his eyes.
    if (m_following) {
        const bool bottom = isAtBottom(m_table);
        m_model->takeNew();
        if (bottom)
            m_table->scrollToBottom();
    }
    if (m_subjects != m_model->subjects())
        fillSubjects();
    tellState();
}

void LogsPage::setFollowing(bool following)
{
    m_following = following;
    m_follow->setChecked(following);
    poll();
    if (following)
        m_table->scrollToBottom();
}

void LogsPage::copy()
{
    QStringList lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QList<int> numbers;
    for (const QModelIndex &row : rows)
        numbers.append(row.row());
    std::sort(numbers.begin(), numbers.end());
    for (const int row : std::as_const(numbers))
        lines.append(m_model->line(row));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogsPage::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

void LogsPage::showEntry(int row)
{
    m_text->setPlainText(row >= 0 ? m_model->entry(row).text : QString());
}

void LogsPage::tellState()
{
    auto *stack = static_cast<QStackedLayout *>(m_table->parentWidget()->layout());
    const bool empty = m_model->rowCount() == 0;
    stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    Q_EMIT statusChanged();
}

void LogsPage::applyTheme()
{
    m_text->setFont(theme().font(FontRole::Mono));
    m_table->verticalHeader()->setDefaultSectionSize(theme().compactRows() ? 24 : 28);
}

void LogsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    poll();
    m_timer.start();
}

void LogsPage::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    Page::hideEvent(event);
}

void LogsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void LogsPage::fillLevels()
{
    const QSignalBlocker quiet(m_level);
    const int chosen = m_level->count() > 0 ? m_level->currentData().toInt() : int(LogLevel::Info);
    m_level->clear();
    m_level->addItem(tr("All levels"), int(LogLevel::Trace));
    m_level->addItem(tr("Debug and above"), int(LogLevel::Debug));
    m_level->addItem(tr("Information and above"), int(LogLevel::Info));
    m_level->addItem(tr("Warnings and errors"), int(LogLevel::Warning));
    m_level->addItem(tr("Errors only"), int(LogLevel::Error));
    m_level->setCurrentIndex(m_level->findData(chosen));
}

void LogsPage::fillSubjects()
{
    const QSignalBlocker quiet(m_subject);
    const QString chosen = m_subject->currentData().toString();
    m_subjects = m_model->subjects();
    m_subject->clear();
    m_subject->addItem(tr("All subjects"), QString());
    for (const QString &subject : std::as_const(m_subjects))
        m_subject->addItem(subject, subject);
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(chosen)));
}

void LogsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find in the log"));
    m_search->setAccessibleName(tr("Find in the log"));
    m_level->setAccessibleName(tr("Level"));
    m_subject->setAccessibleName(tr("Subject"));
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Show new entries as they come"));
    m_follow->setAccessibleName(tr("Show new entries as they come"));
    m_table->setAccessibleName(tr("Log entries"));
    m_text->setAccessibleName(tr("Text of the chosen entry"));
    m_text->setPlaceholderText(tr("Choose an entry to read all of it."));
    m_copyAction->setText(tr("Copy"));
    m_folderAction->setText(tr("Open the log folder"));
    m_empty->showEmpty(u"logs"_s, tr("No entries match"),
                       tr("Choose a lower level, another subject or another text."));
    m_model->retranslate();
    fillLevels();
    fillSubjects();
    Q_EMIT headerChanged();
}

} // namespace regie
