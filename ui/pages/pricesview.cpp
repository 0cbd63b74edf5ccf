// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pricesview.h"

#include "ui/actions/changewriter.h"
#include "ui/actions/priceactions.h"
#include "ui/itemmodels/pricesmodel.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/pages/repricingview.h"
#include "ui/pages/unpricedmodels.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/confirmbanner.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stackpage.h"
#include "ui/widgets/stateplaceholder.h"

#include "database/connectionmonitor.h"
#include "database/database.h"
#include "imports/pricefile.h"
#include "operations/check.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int throttleMs = 2000;

} // namespace

PricesView::PricesView(QWidget *parent)
    : QWidget(parent)
    , m_throttle(throttleMs)
    , m_confirm(new ConfirmBanner(this))
    , m_parts{new Pill(this), new Pill(this)}
    , m_row(new ActionRow(this))
    , m_stack(new QStackedWidget(this))
    , m_unpriced(new UnpricedModels(this))
    , m_model(new PricesModel(this))
    , m_table(new PlainTable(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_listStack(new QStackedWidget(this))
    , m_note(new QLabel(this))
    , m_add(new QAction(this))
    , m_change(new QAction(this))
    , m_remove(new QAction(this))
    , m_import(new QAction(this))
    , m_export(new QAction(this))
{
    m_writer = new ChangeWriter(this, m_stack);
    m_actions = new PriceActions(m_writer, this);
    m_repricing = new RepricingView(m_writer, m_confirm, this);
    createActions();
    m_stack->addWidget(createList());
    m_stack->addWidget(m_repricing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_confirm);
    layout->addWidget(m_stack, 1);
    connectAll();
    setPart(List);
    retranslate();
    showState();
}

PricesView::~PricesView() = default;

void PricesView::createActions()
{
    const auto prepare = [this](QAction *action, const QString &iconName, const QKeySequence &key) {
        action->setIcon(icon(iconName));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_stack->addAction(action);
    };
    prepare(m_add, u"plus"_s, Qt::Key_N);
    prepare(m_change, u"settings"_s, Qt::Key_E);
    prepare(m_remove, u"trash"_s, QKeySequence::Delete);
    prepare(m_import, u"import"_s, {});
    prepare(m_export, u"export"_s, {});
    m_row->setActions({m_add, m_change, m_remove, m_import, m_export});
}

QWidget *PricesView::createBar()
{
    auto *bar = new QWidget(this);
    QHBoxLayout *row = createBarRow(bar);
    for (Pill *pill : m_parts) {
        pill->setCheckable(true);
        row->addWidget(pill);
    }
    m_parts[List]->setObjectName(u"partList"_s);
    m_parts[Repricing]->setObjectName(u"partRepricing"_s);
    row->addStretch(1);
    row->addWidget(m_row);
    return bar;
}

QWidget *PricesView::createList()
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"priceTable"_s);
    constexpr int widths[] = {200, 124, 108, 108, 116, 116, 116};
    for (int column = 0; column < PricesModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setMinimumSectionSize(84);
    m_table->horizontalHeader()->setSectionResizeMode(PricesModel::Model, QHeaderView::Stretch);
    m_listStack->addWidget(m_placeholder);
    m_listStack->addWidget(m_table);
    m_note->setWordWrap(true);
    setFontRole(m_note, FontRole::Caption);
    setTextToken(m_note, Token::Dim);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_unpriced);
    column->addWidget(m_listStack, 1);
    addBarRow(column)->addWidget(m_note);
    list->setFocusProxy(m_listStack);
    return list;
}

void PricesView::connectAll()
{
    for (const Part target : {List, Repricing})
        connect(m_parts[target], &Pill::clicked, this, [this, target] { setPart(target); });
    connect(m_add, &QAction::triggered, this,
            [this] { m_actions->add({}, QDateTime::currentDateTimeUtc().date()); });
    connect(m_change, &QAction::triggered, this, [this] {
        if (const ModelPrice *price = chosen())
            m_actions->change(*price);
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const ModelPrice *price = chosen())
            m_actions->remove(*price);
    });
    connect(m_import, &QAction::triggered, m_actions, &PriceActions::importList);
    connect(m_export, &QAction::triggered, m_actions, &PriceActions::exportList);
    connect(m_table, &PlainTable::rowActivated, m_change, &QAction::trigger);
    connect(m_table, &PlainTable::currentRowChanged, this, &PricesView::tellChosen);
    // All of its history wants a price.
    connect(m_unpriced, &UnpricedModels::priceRequested, this,
            [this](const QString &model) { m_actions->add(model, pricedSinceEver()); });
    connect(m_unpriced, &UnpricedModels::tasksRequested, this, [this](const QString &model) {
        Q_EMIT linkActivated(u"tasks"_s, {{u"model"_s, model}});
    });
    connect(m_writer, &ChangeWriter::changed, this, &PricesView::refresh);
    connect(&m_throttle, &QTimer::timeout, this, &PricesView::refresh);
    connect(m_repricing, &RepricingView::statusChanged, this, &PricesView::statusChanged);
    connect(m_repricing, &RepricingView::busyChanged, this, &PricesView::busyChanged);
}

PricesView::Part PricesView::part() const
{
    return Part(m_stack->currentIndex());
}

void PricesView::setPart(Part part)
{
    m_confirm->dismiss();
    m_stack->setCurrentIndex(part);
    for (const Part each : {List, Repricing})
        m_parts[each]->setChecked(each == part);
    m_row->setVisible(part == List);
    setFocusProxy(m_stack->currentWidget());
    tellChosen();
    if (isVisible()) {
        m_stack->currentWidget()->setFocus();
        refresh();
    }
    Q_EMIT statusChanged();
}

void PricesView::open(const QVariantMap &place)
{
    m_wanted = place.value(u"model"_s).toString();
    setPart(place.value(u"part"_s).toString() == "repricing"_L1 ? Repricing : List);
}

// --- reading -------------------------------------------------------------------------------------

void PricesView::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    if (m_services.monitor && m_services.monitor != services.monitor)
        m_services.monitor->disconnect(this);
    if (services.monitor && m_services.monitor != services.monitor)
        connect(services.monitor, &ConnectionMonitor::tableChanged, this,
                &PricesView::onTableChanged);
    m_services = services;
    m_writer->setServices(services);
    m_actions->setServices(services);
    m_repricing->setServices(services);
    if (!otherDatabase)
        return;
    m_request.cancel();
    if (std::exchange(m_reading, false))
        Q_EMIT busyChanged(false);
    m_confirm->dismiss();
    m_known = false;
    m_asOf = {};
    m_prices = {};
    m_model->setPrices({}, {});
    m_unpriced->setModels({});
    m_placeholder->showLoading();
    showState();
    refresh();
}

void PricesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// What an operator changes is shown at once; which models tasks use, now and then.
void PricesView::onTableChanged(const QString &table)
{
    if (table == "model_prices"_L1 || table == "task_repricings"_L1)
        refresh();
    else if (table == "task_hours"_L1)
        m_throttle.ask();
}

void PricesView::refresh()
{
    if (!isVisible() || !m_services.database)
        return;
    ask();
    if (part() == Repricing)
        m_repricing->refresh();
}

void PricesView::ask()
{
    if (!std::exchange(m_reading, true))
        Q_EMIT busyChanged(true);
    m_request = m_services.database->ask(
        this,
        [](Session &session) -> Result<Prices> {
            const auto now = databaseTime(session);
            const auto list = now ? modelPrices(session) : now.error();
            const auto models = list ? pricedModels(session) : list.error();
            if (!models)
                return models.error();
            return Prices{*list, *models, now->toUTC().date()};
        },
        [this](const Result<Prices> &prices) { take(prices); });
}

void PricesView::take(const Result<Prices> &prices)
{
    if (std::exchange(m_reading, false))
        Q_EMIT busyChanged(false);
    if (!prices) {
        if (prices.error().kind == ErrorKind::Cancelled || m_known)
            return; // what is shown stays, with its age
        m_placeholder->showError(prices.error().summary, prices.error().detail);
        connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, this,
                &PricesView::refresh);
        return m_listStack->setCurrentWidget(m_placeholder);
    }
    m_known = true;
    m_asOf = QDateTime::currentDateTime();
    const ModelPrice before = chosen() ? *chosen() : ModelPrice();
    m_prices = *prices;
    m_model->setPrices(m_prices.list, m_prices.today);
    m_unpriced->setModels(m_prices.models);
    QStringList names;
    for (const PricedModel &model : std::as_const(m_prices.models))
        names.append(model.model);
    for (const ModelPrice &price : std::as_const(m_prices.list))
        names.append(price.model);
    names.removeDuplicates();
    names.removeAll({});
    m_actions->setKnown(m_prices.list, names);
    m_repricing->setModels(names);
    m_table->setCurrentRow(std::max(0, m_model->rowOf(before.model, before.validFrom)));
    showState();
    Q_EMIT statusChanged();
}

void PricesView::showState()
{
    const bool hasRows = m_model->rowCount() > 0;
    showStackPage(m_listStack, hasRows ? static_cast<QWidget *>(m_table) : m_placeholder);
    tellChosen();
    if (hasRows)
        return;
    if (!m_services.database) {
        m_placeholder->showEmpty(u"database"_s, tr("Not connected"),
                                 tr("The price list appears as soon as there is a database."));
    } else if (m_known) {
        m_placeholder->showEmpty(u"scale"_s, tr("The price list is empty"),
                                 tr("With prices, what tasks cost by the list stands beside what "
                                    "they were charged."));
        connect(m_placeholder->addAction(tr("New price")), &QPushButton::clicked, m_add,
                &QAction::trigger);
        connect(m_placeholder->addAction(tr("Import…")), &QPushButton::clicked, m_import,
                &QAction::trigger);
    }
}

QString PricesView::statusText() const
{
    if (part() == Repricing)
        return m_repricing->statusText();
    return m_known ? tr("%Ln price(s)", nullptr, m_model->rowCount()) : QString();
}

QDateTime PricesView::asOf() const
{
    return part() == Repricing ? m_repricing->asOf() : m_asOf;
}

const ModelPrice *PricesView::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->price(row) : nullptr;
}

void PricesView::tellChosen()
{
    const bool isList = part() == List;
    m_add->setEnabled(isList && m_services.database);
    m_import->setEnabled(isList && m_services.database);
    m_change->setEnabled(isList && chosen() && m_services.database);
    m_remove->setEnabled(isList && chosen() && m_services.database);
    m_export->setEnabled(isList && m_model->rowCount() > 0);
}

// --- language ------------------------------------------------------------------------------------

void PricesView::retranslate()
{
    const QString names[] = {tr("Price list"), tr("Repricing")};
    for (const Part each : {List, Repricing}) {
        m_parts[each]->setText(names[each]);
        m_parts[each]->setAccessibleName(names[each]);
    }
    m_add->setText(tr("New price"));
    m_change->setText(tr("Change"));
    m_remove->setText(tr("Remove"));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Import a price list, pasted or from a file"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Save the price list as a delimited file"));
    m_table->setAccessibleName(tr("Prices of models"));
    m_note->setText(tr("For a million tokens, from 00:00 UTC of a day until the model's next "
                       "price. Tokens that were cached are part of the input and have their own "
                       "price. What tasks were charged stays as it is."));
    m_model->retranslate();
    m_unpriced->retranslate();
    m_writer->retranslate();
    showState();
}

void PricesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
