// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/repricingmodels.h"

#include "ui/texts/pricetexts.h"
#include "ui/texts/relativetime.h"
#include "ui/texts/tasktexts.h"
#include "ui/widgets/plaintable.h"

#include <QLocale>

namespace regie {

using namespace Qt::StringLiterals;

// --- preview -------------------------------------------------------------------------------------

void RepricingPreviewModel::setPreview(const RepricingPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

int RepricingPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_preview.lines.isEmpty() ? 0 : int(m_preview.lines.size()) + 1;
}

QString RepricingPreviewModel::text(int row, int column) const
{
    const RepricingLine total{{}, {}, m_preview.tasks, m_preview.charged, m_preview.list};
    const RepricingLine &line = isTotal(row) ? total : m_preview.lines[row];
    const QLocale locale;
    switch (Column(column)) {
    case Month:
        return isTotal(row) ? tr("In all") : locale.toString(line.month, u"MMM yyyy"_s);
    case Agent:
        return isTotal(row)           ? QString()
               : line.agent.isEmpty() ? tr("without an agent")
                                      : line.agent;
    case Tasks:
        return locale.toString(line.tasks);
    case Charged:
        return taskCostText(line.charged);
    case List:
        return taskCostText(line.list);
    case Difference:
        return differenceText(line.difference());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RepricingPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == PlainTable::StrongRole)
        return isTotal(index.row());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    return {};
}

bool RepricingPreviewModel::isFigure(int column) const
{
    return column >= Tasks;
}

QString RepricingPreviewModel::title(int column) const
{
    const QString titles[] = {tr("Month"),   tr("Agent"),   tr("Tasks"),
                              tr("Charged"), tr("By list"), tr("Difference")};
    return titles[column];
}

QString RepricingPreviewModel::explanation(int column) const
{
    const QString words[] = {tr("By UTC"),
                             {},
                             tr("Tasks whose model has a price at their time"),
                             tr("What programs reported; it is never changed"),
                             tr("Tokens times the price list as it is now"),
                             tr("By list less as charged")};
    return words[column];
}

// --- all of them ---------------------------------------------------------------------------------

void RepricingsModel::setRepricings(const QList<Repricing> &repricings)
{
    replaceRows(m_repricings, repricings, &Repricing::id);
}

int RepricingsModel::rowOf(qint64 id) const
{
    return rowWith(m_repricings, id, &Repricing::id);
}

int RepricingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_repricings.size());
}

QString RepricingsModel::secondLine(const Repricing &repricing, int column) const
{
    if (column == Scope)
        return repricingHistory(repricing);
    if (column == Difference)
        return tr("of %1").arg(taskCostText(repricing.charged));
    return {};
}

QString RepricingsModel::toolTip(const Repricing &repricing) const
{
    QStringList lines{tr("Repricing %1: %2, %3")
                          .arg(QString::number(repricing.id), daysText(repricing.scope),
                               modelsText(repricing.scope.models))};
    if (!repricing.scope.note.isEmpty())
        lines.append(repricing.scope.note);
    lines.append(tr("Proposed by %1, %2").arg(repricing.createdBy, exactTime(repricing.createdAt)));
    if (repricing.appliedAt.isValid())
        lines.append(
            tr("Applied by %1, %2").arg(repricing.appliedBy, exactTime(repricing.appliedAt)));
    if (repricing.revertedAt.isValid())
        lines.append(
            tr("Reverted by %1, %2").arg(repricing.revertedBy, exactTime(repricing.revertedAt)));
    return lines.join(u'\n');
}

QVariant RepricingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Repricing &repricing = m_repricings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == State ? repricingLook(repricing.status).word
               : index.column() == Scope
                   ? daysText(repricing.scope) + u" · "_s + modelsText(repricing.scope.models)
                   : differenceText(repricing.list - repricing.charged);
    case PlainTable::SecondLineRole:
        return secondLine(repricing, index.column());
    case PlainTable::LookRole:
        return index.column() == State ? QVariant::fromValue(repricingLook(repricing.status))
                                       : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ToolTipRole:
        return toolTip(repricing);
    default:
        return {};
    }
}

bool RepricingsModel::isFigure(int column) const
{
    return column == Difference;
}

QString RepricingsModel::title(int column) const
{
    const QString titles[] = {tr("State"), tr("Days (UTC) and models"), tr("Difference")};
    return titles[column];
}

} // namespace regie
