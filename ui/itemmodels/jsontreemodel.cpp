// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/jsontreemodel.h"

#include "ui/texts/visibletext.h"

#include <QLocale>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestKey = 120;
constexpr qsizetype longestHint = 1000;
} // namespace

void JsonTreeModel::setTree(std::shared_ptr<const JsonTree> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    m_hits.clear();
    endResetModel();
}

void JsonTreeModel::setHits(std::vector<JsonTree::Node> hits)
{
    m_hits = std::move(hits);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {HitRole});
}

void JsonTreeModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

bool JsonTreeModel::isRootShown() const
{
    return m_tree && m_tree->count(0) == 0;
}

JsonTree::Node JsonTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? JsonTree::Node(index.internalId()) : 0;
}

QModelIndex JsonTreeModel::indexOf(JsonTree::Node node) const
{
    if (!m_tree || (node == 0 && !isRootShown()))
        return {};
    return createIndex(node == 0 ? 0 : m_tree->row(node), 0, quintptr(node));
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (isRootShown())
        return createIndex(0, 0, quintptr(0));
    return createIndex(row, 0, quintptr(m_tree->child(node(parent), row)));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    const JsonTree::Node of = node(index);
    return of == 0 ? QModelIndex() : indexOf(m_tree->parent(of));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_tree || parent.column() > 0)
        return 0;
    if (isRootShown())
        return parent.isValid() ? 0 : 1;
    return m_tree->count(node(parent));
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags JsonTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    flags.setFlag(Qt::ItemNeverHasChildren, index.isValid() && !m_tree->isContainer(node(index)));
    return flags;
}

QString JsonTreeModel::keyText(JsonTree::Node node) const
{
    if (node == 0)
        return {};
    const QLocale locale;
    if (m_tree->kind(node) == JsonTree::Kind::Group) {
        const qint64 first = m_tree->position(node);
        return u"%1 … %2"_s.arg(locale.toString(first),
                                locale.toString(first + m_tree->count(node) - 1));
    }
    if (!m_tree->hasKey(node))
        return locale.toString(m_tree->position(node));
    const QString key = m_tree->key(node, longestKey + 1);
    return visibleText(key.size() > longestKey ? key.left(longestKey) + u'…' : key);
}

QString JsonTreeModel::valueText(JsonTree::Node node) const
{
    const int members = int(m_tree->memberCount(node));
    switch (m_tree->kind(node)) {
    case JsonTree::Kind::Object:
        return tr("%Ln member(s)", nullptr, members);
    case JsonTree::Kind::Array:
        return tr("%Ln item(s)", nullptr, members);
    case JsonTree::Kind::Group:
        return {};
    case JsonTree::Kind::Deep:
        return tr("nested very deeply: %1").arg(visibleText(m_tree->text(node, shownLength)));
    default:
        break;
    }
    const QString value = m_tree->text(node, shownLength + 1);
    const QString shown =
        visibleText(value.size() > shownLength ? value.left(shownLength) + u'…' : value);
    return m_tree->kind(node) == JsonTree::Kind::String ? u'"' + shown + u'"' : shown;
}

/// Plain text: a value may look like the mark-up of a tooltip.
QString JsonTreeModel::toolTip(JsonTree::Node node) const
{
    const QString value = m_tree->isContainer(node)
                              ? valueText(node)
                              : visibleText(m_tree->text(node, longestHint), true);
    return m_tree->path(node).left(longestHint) + u'\n' + value;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JsonTree::Node of = node(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString key = keyText(of);
        const QString value = valueText(of);
        return key.isEmpty() || value.isEmpty() ? key + value : key + u": "_s + value;
    }
    case Qt::ToolTipRole:
        return toolTip(of);
    case KeyRole:
        return keyText(of);
    case ValueRole:
        return valueText(of);
    case KindRole:
        return int(m_tree->kind(of));
    case HitRole:
        return std::binary_search(m_hits.begin(), m_hits.end(), of);
    default:
        return {};
    }
}

} // namespace regie
