// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulkpanel.h"

#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/sectiontitle.h"

#include <QAbstractTableModel>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;

/// Budgets of one currency, before and after.
struct Budgets
{
    double before = 0;
    double after = 0;
};

/// What approving would make of daily budgets, by currency: pausing brings them to nothing.
QMap<QString, Budgets> budgetsOf(const QList<BulkItem> &items)
{
    QMap<QString, Budgets> budgets;
    for (const BulkItem &item : items) {
        if (!item.oldValue || item.type == suggestion::Refresh)
            continue;
        Budgets &sum = budgets[item.currency];
        sum.before += *item.oldValue;
        sum.after += item.type == suggestion::Pause ? 0 : item.newValue.value_or(*item.oldValue);
    }
    return budgets;
}

} // namespace

/// A line for each client, most first.
class BulkPanel::Model : public QAbstractTableModel
{
public:
    enum Column { Client, Count, Budget, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<BulkItem> &items)
    {
        QMap<QString, QList<BulkItem>> byClient;
        for (const BulkItem &item : items)
            byClient[item.clientName].append(item);
        beginResetModel();
        m_clients = byClient.values();
        std::stable_sort(m_clients.begin(), m_clients.end(),
                         [](const auto &a, const auto &b) { return a.size() > b.size(); });
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_clients.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::TextAlignmentRole && index.column() != Client)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role != Qt::DisplayRole)
            return {};
        const QList<BulkItem> &items = m_clients[index.row()];
        if (index.column() == Client)
            return items.first().clientName;
        if (index.column() == Count)
            return QLocale().toString(items.size());
        const auto budgets = budgetsOf(items);
        if (budgets.isEmpty())
            return u"–"_s;
        const Budgets &sum = budgets.first();
        return u"%1 → %2"_s.arg(moneyText(sum.before, budgets.firstKey()),
                                moneyText(sum.after, budgets.firstKey()));
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
            return int((section == Client ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == Client  ? BulkPanel::tr("Client")
               : section == Count ? BulkPanel::tr("Suggestions")
                                  : BulkPanel::tr("Daily budgets");
    }

private:
    QList<QList<BulkItem>> m_clients;
};

BulkPanel::BulkPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_hint(new QLabel(this))
    , m_budget(new QLabel(this))
    , m_held(new Banner(this))
    , m_clientsTitle(new SectionTitle({}, this))
    , m_clients(new PlainTable(this))
    , m_model(new Model(this))
    , m_buttons(new ActionRow(this))
{
    setMinimumWidth(320);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(margin, margin, margin, 0);
    layout->setSpacing(8);
    setFontRole(m_title, FontRole::Title);
    setTextToken(m_hint, Token::Dim);
    m_hint->setWordWrap(true);
    m_budget->setWordWrap(true);
    m_held->setTone(Tone::Warning);
    m_clients->setModel(m_model);
    m_clients->horizontalHeader()->setSectionResizeMode(Model::Client, QHeaderView::Stretch);
    m_clients->setColumnWidth(Model::Count, 108);
    m_clients->setColumnWidth(Model::Budget, 160);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    auto *types = new QHBoxLayout;
    types->setSpacing(8);
    for (FigureCard *&card : m_types) {
        card = new FigureCard(this);
        types->addWidget(card, 1);
    }
    layout->addLayout(types);
    layout->addWidget(m_budget);
    layout->addWidget(m_held);
    layout->addWidget(m_clientsTitle);
    layout->addWidget(m_clients, 1);
    outer->addLayout(layout, 1);
    m_buttons->setObjectName(u"decisionButtons"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margin, 8, margin, 12);
    foot->addWidget(m_buttons);
    outer->addLayout(foot);
    retranslate();
}

void BulkPanel::setActions(const QList<QAction *> &actions)
{
    m_buttons->setActions(actions, true);
}

QList<BulkItem> BulkPanel::decidable(const QList<BulkItem> &items)
{
    QList<BulkItem> open;
    for (const BulkItem &item : items) {
        if (item.status == suggestion::Pending)
            open.append(item);
    }
    return open;
}

void BulkPanel::show(qint64 rows, const QList<BulkItem> &items, bool ready)
{
    m_rows = rows;
    m_items = items;
    m_ready = ready;
    m_title->setFullText(tr("%Ln suggestion(s) selected", nullptr, int(rows)));
    showFigures(ready ? decidable(items) : QList<BulkItem>());
    if (!ready) {
        m_hint->setText(tr("Reading how they stand…"));
        return;
    }
    const QList<BulkItem> open = decidable(items);
    const int other = int(items.size() - open.size());
    m_hint->setText(open.isEmpty() ? tr("None of them waits for a decision.")
                    : rows > items.size()
                        ? tr("Only the first %Ln are decided at once.", nullptr, int(open.size()))
                    : other > 0
                        ? tr("%Ln of them wait(s) for a decision; the others stay as they are.",
                             nullptr, int(open.size()))
                        : tr("What you decide now is decided for each of them by itself."));
}

void BulkPanel::showFigures(const QList<BulkItem> &items)
{
    const QStringList types = suggestion::types();
    for (int i = 0; i < 3; ++i) {
        const StatusLook look = statusLook(StatusOf::SuggestionType, types.value(i));
        const auto count = std::count_if(items.begin(), items.end(), [&](const BulkItem &item) {
            return item.type == types.value(i);
        });
        m_types[i]->setLabel(look.word);
        m_types[i]->setDot(theme().fill(look.tone));
        m_types[i]->setValue(m_ready ? QLocale().toString(count) : QString());
    }
    QStringList budgets;
    const auto sums = budgetsOf(items);
    for (auto it = sums.begin(); it != sums.end(); ++it)
        budgets.append(
            u"%1 → %2"_s.arg(moneyText(it->before, it.key()), moneyText(it->after, it.key())));
    m_budget->setVisible(!budgets.isEmpty());
    m_budget->setText(tr("Approved, the daily budgets go from %1 in all.", "100 € → 150 €")
                          .arg(budgets.join(u", "_s)));
    QStringList holders;
    int held = 0;
    for (const BulkItem &item : items) {
        if (item.heldBy.isEmpty())
            continue;
        ++held;
        if (!holders.contains(item.heldBy))
            holders.append(item.heldBy);
    }
    m_held->setVisible(held > 0);
    m_held->setText(tr("%Ln of them is (are) open at a colleague's: %1.", nullptr, held)
                        .arg(holders.mid(0, 3).join(u", "_s)));
    m_model->setItems(items);
    m_clientsTitle->setVisible(!items.isEmpty());
    m_clients->setVisible(!items.isEmpty());
}

void BulkPanel::retranslate()
{
    m_clientsTitle->setTitle(tr("By client"));
    m_clients->setAccessibleName(tr("Selected suggestions by client"));
    show(m_rows, m_items, m_ready);
}

void BulkPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
