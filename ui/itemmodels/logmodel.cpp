// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/logmodel.h"

#include <QLocale>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

bool LogFilter::keeps(const LogEntry &entry) const
{
    return entry.level >= level && (subject.isEmpty() || entry.subject == subject) &&
           (text.isEmpty() || entry.text.contains(text, Qt::CaseInsensitive));
}

LogModel::LogModel(const LogBuffer *buffer, QObject *parent)
    : QAbstractTableModel(parent)
    , m_buffer(buffer)
{}

void LogModel::setFilter(const LogFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    const quint64 seen = m_seen;
    for (const LogEntry &entry : m_buffer->since(0)) {
        if (entry.number <= seen && filter.keeps(entry))
            m_rows.push_back(entry);
    }
    endResetModel();
}

void LogModel::takeNew()
{
    QList<LogEntry> fresh = m_buffer->since(m_seen);
    if (fresh.isEmpty())
        return;
    m_seen = fresh.last().number;
    for (const LogEntry &entry : std::as_const(fresh))
        m_subjects.insert(entry.subject);
    fresh.removeIf([this](const LogEntry &entry) { return !m_filter.keeps(entry); });
    if (fresh.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), fresh.cbegin(), fresh.cend());
    endInsertRows();
    dropOldest();
}

void LogModel::dropOldest()
{
    const qint64 surplus = qint64(m_rows.size()) - m_buffer->capacity();
    if (surplus <= 0)
        return;
    beginRemoveRows({}, 0, int(surplus) - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + surplus);
    endRemoveRows();
}

qint64 LogModel::waiting() const
{
    return qint64(m_buffer->lastNumber()) - qint64(m_seen);
}

QStringList LogModel::subjects() const
{
    QStringList subjects = m_subjects.values();
    subjects.sort();
    return subjects;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LogModel::text(const LogEntry &entry, int column) const
{
    switch (column) {
    case TimeColumn:
        return QLocale().toString(entry.time.toLocalTime().time(), u"HH:mm:ss.zzz"_s);
    case LevelColumn:
        return levelWord(entry.level);
    case SubjectColumn:
        return entry.subject;
    // One row is one line: the whole is shown under the table.
    case TextColumn:
        return QString(entry.text).replace(u'\n', u' ');
    default:
        return {};
    }
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogEntry &entry = m_rows.at(size_t(index.row()));
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == LevelRole)
        return int(entry.level);
    if (role != Qt::ToolTipRole)
        return {};
    return index.column() == TimeColumn
               ? QLocale().toString(entry.time.toLocalTime(), QLocale::LongFormat)
               : text(entry, index.column());
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Level");
    case SubjectColumn:
        return tr("Subject");
    case TextColumn:
        return tr("Text");
    default:
        return {};
    }
}

QString LogModel::line(int row) const
{
    const LogEntry &it = entry(row);
    return u"%1 %2 %3 %4"_s.arg(it.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s),
                                levelWord(it.level), it.subject, it.text);
}

void LogModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, LevelColumn), index(rowCount() - 1, LevelColumn));
}

QString levelWord(LogLevel level)
{
    switch (level) {
    case LogLevel::Trace:
        return LogModel::tr("trace");
    case LogLevel::Debug:
        return LogModel::tr("debug");
    case LogLevel::Info:
        return LogModel::tr("information");
    case LogLevel::Warning:
        return LogModel::tr("warning");
    case LogLevel::Error:
        return LogModel::tr("error");
    case LogLevel::Critical:
        return LogModel::tr("critical");
    }
    return {};
}

} // namespace regie
