// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dryrundialog.h"

#include "ui/look/theme.h"
#include "ui/texts/checktexts.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"

#include "database/database.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QStandardItem *textItem(const QString &text, const QString &toolTip = {})
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(toolTip);
    return item;
}

QStandardItem *numberItem(qint64 number)
{
    QStandardItem *item = textItem(QLocale().toString(number));
    item->setData(QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)),
                  Qt::TextAlignmentRole);
    return item;
}

QStandardItem *chipItem(const StatusLook &look)
{
    QStandardItem *item = textItem(look.word);
    item->setData(QVariant::fromValue(look), PlainTable::LookRole);
    return item;
}

} // namespace

DryRunDialog::DryRunDialog(const QString &check, const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_check(check)
    , m_services(services)
    , m_title(new QLabel(this))
    , m_totals(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_table(new PlainTable(this))
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_open(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_run(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_table, &PlainTable::rowActivated, this, &DryRunDialog::openCampaign);
    connect(m_table, &PlainTable::currentRowChanged, this, &DryRunDialog::offerCampaign);
    connect(m_open, &QPushButton::clicked, this, [this] { openCampaign(m_table->currentRow()); });
    connect(m_again, &QPushButton::clicked, this, &DryRunDialog::ask);
    connect(m_run, &QPushButton::clicked, this, [this] {
        Q_EMIT runRequested(m_check);
        close();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
    m_close->setFocus(); // the list takes it as soon as there is one
    ask();
}

DryRunDialog::~DryRunDialog() = default;

void DryRunDialog::build()
{
    resize(820, 480);
    setFontRole(m_title, FontRole::Title);
    for (QLabel *label : {m_title, m_totals}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setTextToken(m_totals, Token::Dim);
    m_table->setModel(m_model);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_table);
    setButtonRole(m_run, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_open, m_again}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    for (QPushButton *button : {m_close, m_run}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(20, 16, 20, 12);
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_totals);
    layout->addLayout(words);
    layout->addWidget(m_stack, 1);
    buttons->setContentsMargins(20, 12, 20, 16);
    layout->addLayout(buttons);
}

void DryRunDialog::setServices(const Services &services)
{
    m_services = services;
    m_request.cancel();
    m_again->setEnabled(services.database);
    m_run->setEnabled(services.database);
}

void DryRunDialog::ask()
{
    if (!m_services.database)
        return;
    if (!m_preview) {
        m_placeholder->showLoading();
        m_stack->setCurrentWidget(m_placeholder);
    }
    m_again->setEnabled(false);
    m_request = m_services.database->ask(
        this,
        [check = m_check](Session &session) { return previewCheck(session, check, listLimit); },
        [this](const Result<CheckPreview> &preview) { take(preview); }, Lane::Bulk);
}

void DryRunDialog::take(const Result<CheckPreview> &preview)
{
    m_again->setEnabled(true);
    if (preview)
        return showPreview(*preview);
    m_preview.reset(); // an older list would be taken for this answer
    m_model->setRowCount(0);
    tellTotals();
    offerCampaign();
    m_placeholder->showError(preview.error().summary, preview.error().detail);
    m_stack->setCurrentWidget(m_placeholder);
}

void DryRunDialog::showPreview(const CheckPreview &preview)
{
    m_preview = preview;
    m_asOf = QDateTime::currentDateTime();
    fill();
}

void DryRunDialog::fill()
{
    m_model->setRowCount(0);
    tellTotals();
    if (!m_preview)
        return;
    for (const CheckChange &change : std::as_const(m_preview->changes)) {
        const QString contact = change.contactId != 0 && change.contactName.isEmpty()
                                    ? tr("number %1").arg(change.contactId)
                                    : change.contactName;
        const QString what = change.campaignId == 0 || !change.object.isEmpty()
                                 ? statusLook(StatusOf::ArchivePolicy, change.object).word
                             : change.campaignName.isEmpty()
                                 ? tr("number %1").arg(change.campaignId)
                                 : change.campaignName;
        m_model->appendRow({textItem(what), textItem(contact), chipItem(changeLook(change.change)),
                            textItem(changeFromTo(change)), numberItem(change.count),
                            textItem(relativeTime(change.since), exactTime(change.since))});
    }
    if (m_preview->changes.isEmpty())
        m_placeholder->showEmpty(u"ok"_s, tr("Nothing would change"),
                                 tr("If this check ran now, it would find all as it should be."));
    const bool isEmpty = m_preview->changes.isEmpty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_placeholder) : m_table);
    if (!isEmpty && m_close->hasFocus())
        m_table->setFocus();
    m_table->setCurrentRow(0);
    offerCampaign();
}

void DryRunDialog::tellTotals()
{
    m_totals->setVisible(m_preview && !m_preview->changes.isEmpty());
    if (!m_preview)
        return;
    QStringList kinds;
    QHash<QString, qint64> counts;
    for (const CheckChange &change : std::as_const(m_preview->changes)) {
        if (!counts.contains(change.change))
            kinds.append(change.change);
        counts[change.change] += change.count;
    }
    QStringList parts;
    for (const QString &kind : std::as_const(kinds))
        parts.append(changeCount(kind, counts.value(kind)));
    if (m_preview->total > m_preview->changes.size())
        parts.append(tr("the first %1 of %2 are listed")
                         .arg(QLocale().toString(m_preview->changes.size()),
                              QLocale().toString(m_preview->total)));
    m_totals->setText(parts.join(u" · "_s));
    m_totals->setToolTip(exactTime(m_asOf));
}

void DryRunDialog::offerCampaign()
{
    const CheckChange change =
        m_preview ? m_preview->changes.value(m_table->currentRow()) : CheckChange();
    m_open->setEnabled(change.campaignId != 0);
}

void DryRunDialog::openCampaign(int row)
{
    const qint64 campaignId = m_preview ? m_preview->changes.value(row).campaignId : 0;
    if (campaignId != 0)
        Q_EMIT campaignRequested(campaignId);
}

void DryRunDialog::retranslate()
{
    setWindowTitle(tr("Dry run"));
    m_title->setText(tr("%1: what it would change now").arg(checkTitle(m_check)));
    m_table->setAccessibleName(tr("What would change"));
    m_model->setHorizontalHeaderLabels(
        {tr("Campaign"), tr("Contact"), tr("Change"), tr("From → to"), tr("Rows"), tr("Since")});
    constexpr int widths[] = {230, 170, 130, 150, 60, 120};
    for (int column = 0; column < ColumnCount; ++column) {
        m_table->setColumnWidth(column, widths[column]);
        const auto edge = column == Rows ? Qt::AlignRight : Qt::AlignLeading;
        m_model->horizontalHeaderItem(column)->setTextAlignment(edge | Qt::AlignVCenter);
    }
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_open->setText(tr("Open the campaign"));
    m_again->setText(tr("Look again"));
    m_run->setText(tr("Run now"));
    m_close->setText(tr("Close"));
    if (m_preview)
        fill();
}

void DryRunDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace regie
