// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/addelegate.h"

#include "ui/itemmodels/clientadsmodel.h"
#include "ui/look/status.h"
#include "ui/texts/clienttexts.h"
#include "ui/widgets/amountbox.h"

#include <QComboBox>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostMoney = 999'999'999'999.0; // numeric(14,2)
constexpr double budgetStep = 5;

QComboBox *statusEditor(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const QString &status : knownStatuses(StatusOf::AdStatus))
        box->addItem(statusLook(StatusOf::AdStatus, status).word, status);
    box->setAccessibleName(AdDelegate::tr("Status"));
    return box;
}

AmountBox *budgetEditor(QWidget *parent, const QString &currency)
{
    auto *box = new AmountBox(parent);
    box->setDecimals(2);
    box->setNoneText(AdDelegate::tr("none"));
    box->setLimits(0, mostMoney);
    box->setSingleStep(budgetStep);
    box->setSuffix(clientUnitSuffix(ClientUnit::Money, currency));
    box->setAccessibleName(AdDelegate::tr("Daily budget"));
    return box;
}

} // namespace

QWidget *AdDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                  const QModelIndex &index) const
{
    if (index.column() == ClientAdsModel::StatusColumn)
        return statusEditor(parent);
    const auto *model = qobject_cast<const ClientAdsModel *>(index.model());
    return budgetEditor(parent, model ? model->currency() : QString());
}

void AdDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findData(value));
    } else if (auto *amount = qobject_cast<AmountBox *>(editor)) {
        amount->setAmount(value.isValid() ? std::optional(value.toDouble()) : std::nullopt);
        amount->selectAll();
    }
}

void AdDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                              const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentData(), Qt::EditRole);
    } else if (auto *amount = qobject_cast<AmountBox *>(editor)) {
        amount->interpretText();
        const auto value = amount->amount();
        model->setData(index, value ? QVariant(*value) : QVariant(), Qt::EditRole);
    }
}

void AdDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                      const QModelIndex &) const
{
    const int height = std::min(option.rect.height(), editor->sizeHint().height());
    QRect rect = option.rect;
    rect.setHeight(height);
    rect.moveCenter(option.rect.center());
    editor->setGeometry(rect);
}

} // namespace regie
