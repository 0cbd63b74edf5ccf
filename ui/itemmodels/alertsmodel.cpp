// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/budgetmodels.h"
#include "ui/texts/budgettexts.h"
#include "ui/texts/relativetime.h"
#include "ui/texts/tasktexts.h"

namespace regie {

using namespace Qt::StringLiterals;

void AlertsModel::setAlerts(const QList<TaskAlert> &alerts)
{
    replaceRows(m_alerts, alerts, &TaskAlert::id);
}

int AlertsModel::rowOf(qint64 id) const
{
    return rowWith(m_alerts, id, &TaskAlert::id);
}

QList<qint64> AlertsModel::unseen() const
{
    QList<qint64> ids;
    for (const TaskAlert &alert : m_alerts) {
        if (!alert.seenAt.isValid())
            ids.append(alert.id);
    }
    return ids;
}

int AlertsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_alerts.size());
}

QString AlertsModel::text(const TaskAlert &alert, int column) const
{
    switch (Column(column)) {
    case Kind:
        return alertLook(alert).word;
    case Sentence:
        return alertSentence(alert);
    case State:
        return alert.endedAt.isValid() ? tr("over") : tr("open");
    case Seen:
        return alert.seenAt.isValid() ? alert.seenBy : tr("by nobody");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AlertsModel::look(const TaskAlert &alert, int column) const
{
    if (column == Kind)
        return QVariant::fromValue(alertLook(alert));
    if (column != State)
        return {};
    return QVariant::fromValue(alert.endedAt.isValid()
                                   ? StatusLook{tr("over"), u"completed"_s, Tone::Ok}
                                   : StatusLook{tr("open"), u"warning"_s, alertTone(alert)});
}

QString AlertsModel::toolTip(const TaskAlert &alert) const
{
    QStringList lines{alertSentence(alert), tr("Raised: %1").arg(exactTime(alert.raisedAt))};
    if (alert.endedAt.isValid())
        lines.append(tr("Over: %1").arg(exactTime(alert.endedAt)));
    if (alert.seenAt.isValid())
        lines.append(tr("Seen by %1: %2").arg(alert.seenBy, exactTime(alert.seenAt)));
    return lines.join(u'\n');
}

QVariant AlertsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaskAlert &alert = m_alerts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(alert, index.column());
    case PlainTable::SecondLineRole:
        if (index.column() == Sentence)
            return alertTimes(alert);
        return index.column() == Seen ? QVariant(relativeTime(alert.seenAt)) : QVariant();
    case PlainTable::LookRole:
        return look(alert, index.column());
    case PlainTable::StrongRole:
        return index.column() == Sentence && !alert.seenAt.isValid();
    case Qt::ToolTipRole:
        return toolTip(alert);
    default:
        return {};
    }
}

QString AlertsModel::title(int column) const
{
    const QString titles[] = {tr("Alert"), tr("What was found"), tr("State"), tr("Seen")};
    return titles[column];
}

} // namespace regie
