// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulkresultdialog.h"

#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/widgets/plaintable.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int IdRole = PlainTable::FirstFreeRole;
constexpr int DecidedRole = PlainTable::FirstFreeRole + 1;

} // namespace

BulkResultDialog::BulkResultDialog(const QString &title, const QList<BulkItem> &asked,
                                   const QList<DecisionOutcome> &outcomes, QWidget *parent)
    : QDialog(parent)
    , m_table(new PlainTable(this))
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_onlyLate(new QCheckBox(tr("Only those that were not decided"), this))
    , m_summary(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(760, 480);
    setFontRole(m_summary, FontRole::BodyStrong);
    m_summary->setWordWrap(true);
    m_model->setHorizontalHeaderLabels({tr("Suggestion"), tr("Client"), tr("Result"), tr("Why")});
    fill(asked, outcomes);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(DecidedRole);
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(title);
    m_table->setColumnWidth(What, 230);
    m_table->setColumnWidth(Client, 130);
    m_table->setColumnWidth(Result, 130);
    m_table->horizontalHeader()->setSectionResizeMode(Words, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_onlyLate, &QCheckBox::toggled, this, &BulkResultDialog::filter);
    connect(m_table, &PlainTable::rowActivated, this, [this](int row) {
        Q_EMIT suggestionRequested(m_proxy->index(row, What).data(IdRole).toLongLong());
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_summary, m_onlyLate, m_table, buttons})
        layout->addWidget(widget, widget == m_table ? 1 : 0);
    m_onlyLate->setChecked(m_late > 0);
    m_onlyLate->setEnabled(m_late > 0);
    m_table->setFocus();
}

void BulkResultDialog::fill(const QList<BulkItem> &asked, const QList<DecisionOutcome> &outcomes)
{
    QHash<qint64, DecisionOutcome> byId;
    for (const DecisionOutcome &outcome : outcomes)
        byId.insert(outcome.suggestionId, outcome);
    for (const BulkItem &item : asked) {
        const auto outcome = byId.constFind(item.id);
        const bool reached = outcome != byId.constEnd();
        const bool done = reached && outcome->kind == DecisionOutcome::Kind::Decided;
        m_late += done ? 0 : 1;
        const StatusLook look = done ? statusLook(StatusOf::Suggestion, outcome->status)
                                     : StatusLook{tr("not decided"), u"warning"_s, Tone::Warning};
        const QString words = done      ? QString()
                              : reached ? tooLateSentence(*outcome)
                                        : tr("Stopped before its turn.");
        QList<QStandardItem *> row{
            new QStandardItem(actionTitle(item.type, item.entityName, item.changeShare)),
            new QStandardItem(item.clientName), new QStandardItem(look.word),
            new QStandardItem(words)};
        row[Result]->setData(QVariant::fromValue(look), PlainTable::LookRole);
        row[What]->setData(item.id, IdRole);
        row[What]->setData(done ? u"done"_s : u"late"_s, DecidedRole);
        row[Words]->setToolTip(words);
        m_model->appendRow(row);
    }
    const int done = int(asked.size()) - m_late;
    m_summary->setText(tr("%Ln suggestion(s) decided.", nullptr, done) + u' ' +
                       (m_late > 0 ? tr("%Ln not.", nullptr, m_late) : QString()));
}

void BulkResultDialog::filter()
{
    m_proxy->setFilterFixedString(m_onlyLate->isChecked() ? u"late"_s : QString());
}

} // namespace regie
