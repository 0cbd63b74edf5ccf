// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/repricinghistory.h"

#include "ui/actions/repricingchanges.h"
#include "ui/itemmodels/repricingmodels.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/texts/pricetexts.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/confirmbanner.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"

#include "database/database.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace regie {

using namespace Qt::StringLiterals;

RepricingHistory::RepricingHistory(ChangeWriter *writer, ConfirmBanner *confirm, QWidget *parent)
    : QWidget(parent)
    , m_writer(writer)
    , m_confirm(confirm)
    , m_title(new QLabel(this))
    , m_model(new RepricingsModel(this))
    , m_table(new PlainTable(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_stack(new QStackedWidget(this))
    , m_apply(new QPushButton(this))
    , m_revert(new QPushButton(this))
{
    layOut();
    connectAll();
    retranslate();
    tellChosen();
}

RepricingHistory::~RepricingHistory() = default;

void RepricingHistory::layOut()
{
    setFontRole(m_title, FontRole::BodyStrong);
    m_table->setModel(m_model);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setTwoLines(true);
    m_table->setColumnWidth(RepricingsModel::State, 116);
    m_table->setColumnWidth(RepricingsModel::Difference, 108);
    m_table->horizontalHeader()->setMinimumSectionSize(72);
    m_table->horizontalHeader()->setSectionResizeMode(RepricingsModel::Scope, QHeaderView::Stretch);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addBarRow(column)->addWidget(m_title);
    column->addWidget(m_stack, 1);
    QHBoxLayout *row = addBarRow(column);
    row->addStretch(1);
    row->addWidget(m_apply);
    row->addWidget(m_revert);
    m_apply->setObjectName(u"applyChosen"_s);
    m_revert->setObjectName(u"revert"_s);
    m_revert->setIcon(icon(u"undo"_s));
}

void RepricingHistory::connectAll()
{
    connect(m_table, &PlainTable::currentRowChanged, this, &RepricingHistory::tellChosen);
    connect(m_table, &PlainTable::rowActivated, this,
            [this](int row) { Q_EMIT previewRequested(m_model->repricing(row).scope); });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const Repricing *repricing = chosen())
            askToApply(*repricing);
    });
    connect(m_revert, &QPushButton::clicked, this, [this] {
        if (const Repricing *repricing = chosen())
            revert(*repricing);
    });
}

// --- reading -------------------------------------------------------------------------------------

void RepricingHistory::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    if (!otherDatabase)
        return;
    m_request.cancel();
    setReading(false);
    m_known = false;
    m_asOf = {};
    m_model->setRepricings({});
    m_placeholder->showLoading();
    tellEmpty();
    tellChosen();
}

void RepricingHistory::setReading(bool reading)
{
    if (std::exchange(m_reading, reading) != reading)
        Q_EMIT busyChanged();
}

void RepricingHistory::refresh()
{
    if (!m_services.database)
        return;
    setReading(true);
    m_request = m_services.database->ask(
        this, [](Session &session) { return repricings(session); },
        [this](const Result<QList<Repricing>> &all) { take(all); });
}

void RepricingHistory::take(const Result<QList<Repricing>> &all)
{
    setReading(false);
    if (!all) {
        if (all.error().kind == ErrorKind::Cancelled || m_known)
            return; // what is shown stays, with its age
        m_placeholder->showError(all.error().summary, all.error().detail);
        connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, this,
                &RepricingHistory::refresh);
        return m_stack->setCurrentWidget(m_placeholder);
    }
    m_known = true;
    m_asOf = QDateTime::currentDateTime();
    const qint64 before = chosen() ? chosen()->id : 0;
    m_model->setRepricings(*all);
    m_table->setCurrentRow(std::max(0, m_model->rowOf(before)));
    tellEmpty();
    tellChosen();
    Q_EMIT taken();
}

// --- saying --------------------------------------------------------------------------------------

QString RepricingHistory::statusText() const
{
    return m_known ? tr("%Ln repricing(s)", nullptr, m_model->rowCount()) : QString();
}

void RepricingHistory::tellEmpty()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_placeholder);
    if (hasRows)
        return;
    if (!m_services.database)
        m_placeholder->showEmpty(u"database"_s, tr("Not connected"));
    else if (m_known)
        m_placeholder->showEmpty(u"scale"_s, tr("Nothing was repriced yet"),
                                 tr("Proposals and what was applied appear here."));
}

const Repricing *RepricingHistory::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->repricing(row) : nullptr;
}

void RepricingHistory::tellChosen()
{
    const Repricing *repricing = chosen();
    m_revert->setEnabled(repricing && repricing->status == "applied"_L1);
    m_apply->setEnabled(repricing && repricing->status != "applied"_L1);
}

// --- doing ---------------------------------------------------------------------------------------

void RepricingHistory::askToApply(const Repricing &repricing)
{
    m_confirm->ask(tr("Value %1, %2, by the price list as it is now? What was charged stays in "
                      "every task, and it can be reverted.")
                       .arg(daysText(repricing.scope), modelsText(repricing.scope.models)),
                   tr("Apply"), [this, repricing] {
                       m_writer->write(
                           tr("%1 is valued by the price list.").arg(daysText(repricing.scope)),
                           applyingRepricing(repricing.id));
                   });
}

void RepricingHistory::revert(const Repricing &repricing)
{
    m_writer->write(tr("%1 is valued as charged again.").arg(daysText(repricing.scope)),
                    revertingRepricing(repricing.id));
}

// --- language ------------------------------------------------------------------------------------

void RepricingHistory::retranslate()
{
    m_title->setText(tr("Repricings"));
    m_table->setAccessibleName(tr("Repricings"));
    m_apply->setText(tr("Apply…"));
    m_apply->setAccessibleName(tr("Apply the chosen repricing"));
    m_revert->setText(tr("Revert"));
    m_model->retranslate();
    tellEmpty();
}

void RepricingHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
