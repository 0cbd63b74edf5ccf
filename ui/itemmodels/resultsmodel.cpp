// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/resultsmodel.h"

#include "ui/look/status.h"
#include "ui/texts/relativetime.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/widgets/plaintable.h"

#include "tables/tableexport.h"

#include <QLocale>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString durationOf(qint64 milliseconds)
{
    return milliseconds < 0 ? u"–"_s : durationText((milliseconds + 500) / 1000);
}

} // namespace

ResultsModel::ResultsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ResultsModel::setLines(const QList<ResultLine> &lines, ResultsBy by)
{
    beginResetModel();
    m_lines = lines;
    m_by = by;
    endResetModel();
}

void ResultsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// "scale / adset / high / 1.5_2" in words.
QString ResultsModel::groupText(const ResultLine &line) const
{
    if (m_by == ResultsBy::Type)
        return statusLook(StatusOf::SuggestionType, line.group).word;
    if (m_by != ResultsBy::Pattern)
        return line.group.isEmpty() ? tr("nobody") : line.group;
    const QStringList parts = line.group.split(u" / "_s);
    if (parts.size() != 4)
        return line.group;
    return QStringList{
        statusLook(StatusOf::SuggestionType, parts[0]).word, entityTypeWord(parts[1]),
        statusLook(StatusOf::SuggestionPriority, parts[2]).word, roiBandWord(parts[3])}
        .join(u" · "_s);
}

QString ResultsModel::text(const ResultLine &line, int column) const
{
    const QLocale locale;
    const auto metric = [&line](const std::optional<double> &value) {
        return value ? metricText(line.metric, *value, u"EUR"_s) : u"–"_s;
    };
    switch (Column(column)) {
    case Group:
        return groupText(line);
    case Decided:
        return locale.toString(line.decided);
    case Approved:
        return locale.toString(line.approved);
    case Rate:
        return line.decided > 0 ? shareText(double(line.approved) / double(line.decided)) : u"–"_s;
    case Executed:
        return locale.toString(line.executed);
    case Confirmed:
        return locale.toString(line.confirmed);
    case Refuted:
        return locale.toString(line.refuted);
    case Unclear:
        return locale.toString(line.unclear);
    case Waiting:
        return locale.toString(line.waiting);
    case Predicted:
        return metric(line.predicted);
    case Realised:
        return metric(line.realised);
    case Median:
        return durationOf(line.medianMilliseconds);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ResultsModel::sortValue(const ResultLine &line, int column) const
{
    switch (Column(column)) {
    case Decided:
        return line.decided;
    case Approved:
        return line.approved;
    case Rate:
        return line.decided > 0 ? double(line.approved) / double(line.decided) : -1.0;
    case Executed:
        return line.executed;
    case Confirmed:
        return line.confirmed;
    case Refuted:
        return line.refuted;
    case Unclear:
        return line.unclear;
    case Waiting:
        return line.waiting;
    case Predicted:
        return line.predicted.value_or(-1);
    case Realised:
        return line.realised.value_or(-1);
    case Median:
        return line.medianMilliseconds;
    case Group:
    case ColumnCount:
        break;
    }
    return groupText(line);
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const ResultLine &line = m_lines[index.row()];
    if (role == Qt::DisplayRole)
        return text(line, index.column());
    if (role == SortRole)
        return sortValue(line, index.column());
    if (role == Qt::TextAlignmentRole && index.column() != Group)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == PlainTable::LookRole && index.column() == Group && m_by == ResultsBy::Type)
        return QVariant::fromValue(statusLook(StatusOf::SuggestionType, line.group));
    if (role == Qt::ToolTipRole && (index.column() == Predicted || index.column() == Realised) &&
        !line.metric.isEmpty())
        return tr("%1, a mean over those measured").arg(metricWord(line.metric));
    return {};
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Group ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString groups[] = {tr("Type"), tr("Operator"), tr("Kind"), tr("Client")};
    const QString titles[] = {groups[int(m_by)],  tr("Decided"),   tr("Approved"), tr("Rate"),
                              tr("Carried out"),  tr("Confirmed"), tr("Refuted"),  tr("Unclear"),
                              tr("Not measured"), tr("Predicted"), tr("Realised"), tr("To decide")};
    return titles[section];
}

QByteArray ResultsModel::csv(const QList<int> &rows) const
{
    QByteArray csv;
    const auto addLine = [&csv](auto cell) {
        for (int column = 0; column < ColumnCount; ++column)
            csv += (column > 0 ? "," : "") + csvField(cell(column).toUtf8(), true, ',');
        csv += "\r\n";
    };
    addLine([this](int column) {
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    });
    for (const int row : rows)
        addLine([&](int column) { return text(m_lines[row], column); });
    return csv;
}

} // namespace regie
