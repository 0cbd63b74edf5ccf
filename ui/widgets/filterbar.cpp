// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "ui/delegates/celltext.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/texts/periodtexts.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/periodpopup.h"
#include "ui/widgets/rangefilterpopup.h"
#include "ui/widgets/textfilterpopup.h"
#include "ui/widgets/valuesfilterpopup.h"

#include <QAction>
#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace regie {

namespace {
constexpr int margin = 16;
constexpr int spacing = 8;
constexpr int edge = 7;        // above the first and below the last line
constexpr int lineHeight = 34; // with one line the bar is 48 pixels high
constexpr int searchWidth = 200;
constexpr int shortSearchWidth = 150;

/// With the gaps after them; of buttons that may be hidden, those that are not.
int widthOf(const QList<QWidget *> &widgets)
{
    int width = 0;
    for (const QWidget *widget : widgets) {
        const bool counts = !widget->isHidden() || qobject_cast<const FilterChip *>(widget);
        width += counts ? widget->sizeHint().width() + spacing : 0;
    }
    return width;
}

/// Qt leaves the cross inside a line edit without a name.
void nameClearButton(const QLineEdit *field, const QString &name)
{
    if (auto *action = field->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        action->setText(name);
}
/// What a link from elsewhere keeps of a time: whole days in words, hours where it is none.
QString timesText(const ColumnFilter &filter)
{
    const auto local = [](const std::optional<QString> &time) {
        return time ? QDateTime::fromString(*time, Qt::ISODateWithMs).toLocalTime() : QDateTime();
    };
    const QDateTime from = local(filter.from);
    const QDateTime until = local(filter.until);
    if (from.isValid() && until.isValid())
        return periodText({from, until, {}});
    return Period{Period::Kind::Custom, from.date(), until.date()}.text();
}

} // namespace

FilterBar::FilterBar(TableSpec spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(std::move(spec))
    , m_more(new Pill(this))
    , m_clear(new Pill(this))
    , m_search(new QLineEdit(this))
{
    setObjectName(QStringLiteral("filterBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(lineHeight + 2 * edge);
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_more->setLeadingIcon(QStringLiteral("plus"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setLeadingIcon(QStringLiteral("close"));
    m_clear->hide();
    m_search->setObjectName(QStringLiteral("tableSearch"));
    m_search->setClearButtonEnabled(true);
    m_searchSign = m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_searchSign, &QAction::triggered, this, &FilterBar::focusSearch);
    m_search->installEventFilter(this);
    m_search->setVisible(!m_spec.searchSql.isEmpty());

    createChips();
    retranslate();

    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(150);
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(250);
    connect(&m_searchTimer, &QTimer::timeout, this, [this] {
        FilterState state = m_state;
        state.search = m_search->text().trimmed();
        apply(state);
    });
    connect(&m_countTimer, &QTimer::timeout, this, &FilterBar::askCounts);
    connect(m_search, &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(m_more, &Pill::clicked, this, &FilterBar::openMore);
    connect(m_clear, &Pill::clicked, this, &FilterBar::clear);
    connect(&theme(), &Theme::changed, this, &FilterBar::arrange);
}

FilterBar::~FilterBar() = default;

void FilterBar::createChips()
{
    for (const ColumnSpec &column : std::as_const(m_spec.columns)) {
        if (column.filter == FilterKind::None)
            continue;
        auto *chip = new FilterChip(column.id, this);
        chip->hide();
        m_chips.append(chip);
        connect(chip, &FilterChip::openRequested, this, [this, id = column.id] { openFilter(id); });
        connect(chip, &FilterChip::clearRequested, this,
                [this, id = column.id] { setColumnFilter(id, {}); });
    }
    // What operators narrow by most stands first: sets of values, then times.
    const auto rank = [this](const FilterChip *chip) {
        const ColumnSpec *column = m_spec.column(chip->columnId());
        if (column->filter == FilterKind::Values)
            return 0;
        return column->filter == FilterKind::TimeRange ? 1 : 2;
    };
    std::stable_sort(m_chips.begin(), m_chips.end(),
                     [&](const auto *a, const auto *b) { return rank(a) < rank(b); });
}

void FilterBar::retranslate()
{
    m_more->setText(tr("Filter"));
    m_more->setAccessibleName(tr("More filters"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear filters"));
    m_search->setPlaceholderText(tr("Search  /"));
    m_search->setAccessibleName(tr("Search in %1").arg(m_spec.translatedTitle()));
    m_search->setToolTip(tr("Search in %1 (key /)").arg(m_spec.translatedTitle()));
    m_searchSign->setText(tr("Search"));
    nameClearButton(m_search, tr("Clear the search"));
    setAccessibleName(tr("Filters"));
    showState();
}

// --- state -------------------------------------------------------------------------------------

void FilterBar::setPresets(const QList<FilterPreset> &presets)
{
    for (const Segment &segment : m_segments) {
        segment.pill->hide();
        segment.pill->deleteLater();
    }
    m_segments.clear();
    for (const FilterPreset &preset : presets) {
        auto *pill = new Pill(this);
        pill->setObjectName(QLatin1String("preset-") + preset.id);
        pill->setCheckable(true);
        pill->setText(preset.title);
        pill->setAccessibleName(preset.title);
        connect(pill, &Pill::clicked, this, [this, id = preset.id] { setPreset(id); });
        pill->show();
        m_segments.push_back({preset, pill, {}});
    }
    orderTabs();
    showState();
    refreshCounts();
}

const FilterPreset *FilterBar::currentPreset() const
{
    for (const Segment &segment : m_segments) {
        if (segment.preset.id == m_state.preset)
            return &segment.preset;
    }
    return m_segments.empty() ? nullptr : &m_segments.front().preset;
}

void FilterBar::setBaseFilter(const TableFilter &filter)
{
    if (filter == m_base)
        return;
    m_base = filter;
    for (const Segment &segment : m_segments)
        segment.pill->setFigure({});
    showState();
    refreshCounts();
    Q_EMIT filterChanged();
}

void FilterBar::setSource(FilterSource *source)
{
    qDeleteAll(findChildren<FilterPopup *>()); // they ask the source that goes
    m_source = source;
    for (Segment &segment : m_segments) {
        segment.request.cancel();
        segment.pill->setFigure({});
    }
    refreshCounts();
}

TableFilter FilterBar::filter() const
{
    const FilterPreset *preset = currentPreset();
    const TableFilter chosen = m_state.resolve();
    return combined(m_base, preset ? combined(preset->filter, chosen) : chosen);
}

bool FilterBar::isNarrowed() const
{
    const FilterPreset *preset = currentPreset();
    return !m_state.isClear() || (preset && preset->filter != TableFilter());
}

void FilterBar::apply(const FilterState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    showState();
    refreshCounts();
    Q_EMIT filterChanged();
}

void FilterBar::setState(const FilterState &state)
{
    m_searchTimer.stop();
    apply(state);
}

/// Back to the first preset too: what the operator wants is to see rows again.
void FilterBar::clear()
{
    setState({});
}

void FilterBar::setColumnFilter(const QString &columnId, const ColumnFilter &filter)
{
    FilterState state = m_state;
    state.columns.remove(columnId);
    state.periods.remove(columnId);
    if (!filter.isEmpty())
        state.columns.insert(columnId, filter);
    apply(state);
}

void FilterBar::setPeriod(const QString &columnId, const Period &period)
{
    FilterState state = m_state;
    state.columns.remove(columnId);
    state.periods.remove(columnId);
    if (!period.isEmpty())
        state.periods.insert(columnId, period);
    apply(state);
}

void FilterBar::setPreset(const QString &id)
{
    FilterState state = m_state;
    const bool isFirst = !m_segments.empty() && m_segments.front().preset.id == id;
    state.preset = isFirst ? QString() : id;
    apply(state);
    showState(); // a click on the chosen one would uncheck it
}

bool FilterBar::isOffered(const ColumnSpec &column) const
{
    if (column.filter == FilterKind::None || m_base.columns.contains(column.id))
        return false;
    return std::none_of(m_segments.begin(), m_segments.end(), [&](const Segment &segment) {
        return segment.preset.filter.columns.contains(column.id);
    });
}

// --- what is shown -----------------------------------------------------------------------------

QString FilterBar::summary(const ColumnSpec &column, bool spoken) const
{
    if (const auto period = m_state.periods.constFind(column.id); period != m_state.periods.cend())
        return period->text();
    const ColumnFilter filter = m_state.columns.value(column.id);
    if (filter.isEmpty())
        return {};
    if (column.filter == FilterKind::NumberRange)
        return RangeFilterPopup::summary(column, filter);
    if (column.filter == FilterKind::Text)
        return QStringLiteral("“%1”").arg(filter.contains);
    if (column.filter == FilterKind::TimeRange)
        return timesText(filter);
    QStringList words;
    for (const QString &value : filter.values) {
        words.append(value.isEmpty() ? tr("(no value)")
                     : column.type == ColumnType::State
                         ? statusLook(statusSubject(m_spec.name, column.id), value).word
                         : value);
    }
    if (filter.includeNull)
        words.append(tr("(no value)"));
    words.removeDuplicates(); // an empty text says no more than none
    const QString kept = spoken || words.size() == 1 ? words.join(QStringLiteral(", "))
                                                     : QLocale().toString(words.size());
    return filter.isExcept ? tr("all but %1").arg(kept) : kept;
}

void FilterBar::showState()
{
    const FilterPreset *current = currentPreset();
    for (const Segment &segment : m_segments)
        segment.pill->setChecked(&segment.preset == current);
    for (FilterChip *chip : std::as_const(m_chips)) {
        const ColumnSpec *column = m_spec.column(chip->columnId());
        chip->setContent(column->translatedTitle(), summary(*column, false),
                         summary(*column, true));
    }
    if (m_search->text().trimmed() != m_state.search) {
        const QSignalBlocker blocker(m_search);
        m_search->setText(m_state.search);
    }
    m_clear->setVisible(!m_state.isClear());
    arrange();
}

QList<QWidget *> FilterBar::presetPills() const
{
    QList<QWidget *> pills;
    for (const Segment &segment : m_segments)
        pills.append(segment.pill);
    return pills;
}

/// One line where everything in use fits; else presets and tools above, chips and search below.
/// Nothing that is in use is ever cut or hidden.
void FilterBar::arrange()
{
    const bool offersAny =
        std::any_of(m_spec.columns.begin(), m_spec.columns.end(),
                    [this](const ColumnSpec &column) { return isOffered(column); });
    m_more->setVisible(offersAny);
    const QList<QWidget *> presets = presetPills();
    const int room = width() - 2 * margin + spacing;
    const int search = m_search->isHidden() ? 0 : shortSearchWidth + spacing;
    const int presetsAndTools = widthOf(presets) + widthOf(m_tools);
    const int needed = widthOf(usedChips()) + widthOf({m_more, m_clear}) + search;
    const bool oneLine = presetsAndTools + needed <= room;
    int left = (oneLine ? room - presetsAndTools : room) - needed;
    const QList<QWidget *> chips = shownChips(&left);
    for (FilterChip *chip : std::as_const(m_chips))
        chip->setVisible(chips.contains(chip));
    m_search->resize(std::min(searchWidth, shortSearchWidth + std::max(0, left)),
                     m_search->sizeHint().height());

    const QList<QWidget *> filters = chips + QList<QWidget *>{m_more, m_clear};
    int lines = 0;
    if (oneLine) {
        lines = place(presets + filters, QList<QWidget *>{m_search} + m_tools, 0);
    } else {
        lines = place(presets, m_tools, 0);
        lines = place(filters, {m_search}, lines);
    }
    if (const int wanted = lines * lineHeight + 2 * edge; height() != wanted)
        setFixedHeight(wanted);
}

QList<QWidget *> FilterBar::usedChips() const
{
    QList<QWidget *> chips;
    for (FilterChip *chip : m_chips) {
        if (chip->isActive() && isOffered(*m_spec.column(chip->columnId())))
            chips.append(chip);
    }
    return chips;
}

/// Those in use and as many of the usual ones as `room` takes; the rest is under "Filter".
QList<QWidget *> FilterBar::shownChips(int *room) const
{
    QList<QWidget *> chips;
    bool full = false;
    for (FilterChip *chip : m_chips) {
        const ColumnSpec *column = m_spec.column(chip->columnId());
        const bool usual = column->visible && (column->filter == FilterKind::Values ||
                                               column->filter == FilterKind::TimeRange);
        if (!isOffered(*column) || (!usual && !chip->isActive()))
            continue;
        const int width = chip->sizeHint().width() + spacing;
        full = full || (!chip->isActive() && width > *room);
        if (!chip->isActive() && full)
            continue;
        *room -= chip->isActive() ? 0 : width;
        chips.append(chip);
    }
    return chips;
}

/// Puts widgets on lines from `line` on, those of `right` at the end of the first. The next line.
int FilterBar::place(const QList<QWidget *> &left, const QList<QWidget *> &right, int line)
{
    const auto put = [this](QWidget *widget, int x, int onLine, int width) {
        const int height = std::min(widget->sizeHint().height(), lineHeight);
        const int y = edge + onLine * lineHeight + (lineHeight - height) / 2;
        const QRect place(x, y, width, height);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    };
    int end = width() - margin;
    for (auto widget = right.crbegin(); widget != right.crend(); ++widget) {
        if ((*widget)->isHidden())
            continue;
        const int width = *widget == m_search ? m_search->width() : (*widget)->sizeHint().width();
        end -= width;
        put(*widget, end, line, width);
        end -= spacing;
    }
    int x = margin;
    for (QWidget *widget : left) {
        if (widget->isHidden())
            continue;
        const int needed = widget->sizeHint().width();
        if (x > margin && x + needed > end) {
            x = margin;
            ++line;
            end = width() - margin;
        }
        put(widget, x, line, std::min(needed, end - x));
        x += needed + spacing;
    }
    return line + 1;
}

void FilterBar::openMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("filterMenu"));
    for (const ColumnSpec &column : std::as_const(m_spec.columns)) {
        if (!isOffered(column))
            continue;
        QAction *action = menu->addAction(column.translatedTitle());
        // A menu that closes takes younger popups with it: this one opens once the menu is gone.
        connect(action, &QAction::triggered, menu, [this, menu, id = column.id] {
            connect(
                menu, &QObject::destroyed, this, [this, id] { openFilter(id); },
                Qt::QueuedConnection);
        });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

FilterPopup *FilterBar::createPopup(const ColumnSpec &column)
{
    ColumnFilter chosen = m_state.columns.value(column.id);
    if (chosen.isExcept)
        chosen = {}; // a link's; who ticks values means these
    switch (column.filter) {
    case FilterKind::Values: {
        TableFilter others = filter();
        others.columns.remove(column.id);
        const auto wording = [type = column.type, subject = statusSubject(m_spec.name, column.id)](
                                 const QString &value) {
            return type == ColumnType::State ? statusLook(subject, value).word : value;
        };
        return new ValuesFilterPopup(column, chosen, others, m_source, wording, this);
    }
    case FilterKind::NumberRange:
        return new RangeFilterPopup(column, chosen, this);
    case FilterKind::TimeRange:
        return new PeriodPopup(column.translatedTitle(), m_state.periods.value(column.id), this);
    case FilterKind::Text:
        return new TextFilterPopup(column, chosen, this);
    case FilterKind::None:
        break;
    }
    return nullptr;
}

void FilterBar::openFilter(const QString &columnId)
{
    const ColumnSpec *column = m_spec.column(columnId);
    FilterPopup *popup = column && isOffered(*column) ? createPopup(*column) : nullptr;
    if (!popup)
        return;
    connect(popup, &FilterPopup::filterChanged, this,
            [this, columnId](const ColumnFilter &filter) { setColumnFilter(columnId, filter); });
    connect(popup, &FilterPopup::periodChanged, this,
            [this, columnId](const Period &period) { setPeriod(columnId, period); });
    connect(popup, &FilterPopup::cleared, this,
            [this, columnId] { setColumnFilter(columnId, {}); });
    const auto chip = std::find_if(m_chips.begin(), m_chips.end(), [&](const FilterChip *c) {
        return c->columnId() == columnId && !c->isHidden();
    });
    popup->popupAt(chip == m_chips.end() ? static_cast<QWidget *>(m_more) : *chip);
}

// --- counts ------------------------------------------------------------------------------------

void FilterBar::refreshCounts()
{
    if (m_source && !m_segments.empty())
        m_countTimer.start();
}

void FilterBar::askCounts()
{
    if (!m_source)
        return;
    const TableFilter chosen = combined(m_base, m_state.resolve());
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        const TableFilter wanted = combined(m_base, combined(m_segments[i].preset.filter, chosen));
        m_segments[i].request =
            m_source->askCount(this, wanted, [this, i](const Result<qint64> &count) {
                // A figure that is out of date is worse than none.
                m_segments[i].pill->setFigure(count ? QLocale().toString(*count) : QString());
                arrange();
            });
    }
}

void FilterBar::setCurrentCount(qint64 rows)
{
    const FilterPreset *current = currentPreset();
    for (Segment &segment : m_segments) {
        if (&segment.preset == current)
            segment.pill->setFigure(QLocale().toString(rows));
    }
    arrange();
}

// --- events ------------------------------------------------------------------------------------

void FilterBar::addTrailingWidget(QWidget *widget)
{
    widget->setParent(this);
    widget->show();
    m_tools.append(widget);
    orderTabs();
    arrange();
}

/// As they are read: presets, chips, search, tools.
void FilterBar::orderTabs()
{
    QList<QWidget *> order = presetPills();
    order.append(QList<QWidget *>(m_chips.begin(), m_chips.end()));
    order << m_more << m_clear << m_search << m_tools;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QSize FilterBar::minimumSizeHint() const
{
    return {240, lineHeight + 2 * edge};
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool FilterBar::event(QEvent *event)
{
    // A tool came, went or got another text.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshCounts(); // the figures' separators
    }
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Panel));
    painter.fillRect(0, height() - 1, width(), 1, theme().color(Token::Line));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_search || (event->type() != QEvent::KeyPress && !isOverride))
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (isOverride) {
        // Clearing the search comes before what Escape does on the page.
        const bool clears = key == Qt::Key_Escape && !m_search->text().isEmpty();
        if (clears)
            event->accept();
        return clears;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_searchTimer.isActive()) {
            m_searchTimer.stop();
            FilterState state = m_state;
            state.search = m_search->text().trimmed();
            apply(state);
        }
        Q_EMIT rowsRequested();
        return true;
    }
    if (key == Qt::Key_Escape) {
        if (m_search->text().isEmpty())
            Q_EMIT rowsRequested();
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace regie
