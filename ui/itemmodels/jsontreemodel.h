// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsontree.h"

#include <QAbstractItemModel>

namespace regie {

/// Shows a JsonTree, one line a value; nothing is made of what is not looked at. GUI thread only.
/// The members of the root are at the top; a root without members stands there by itself.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< QString: name or place of the member, empty for the root
        ValueRole,                  ///< QString: the value, or what is in it, on one line
        KindRole,                   ///< int of JsonTree::Kind
        HitRole,                    ///< bool: what is searched for is in it
    };
    static constexpr qsizetype shownLength = 300; ///< characters of a value on its line

    using QAbstractItemModel::QAbstractItemModel;

    /// Null: nothing.
    void setTree(std::shared_ptr<const JsonTree> tree);
    const std::shared_ptr<const JsonTree> &tree() const { return m_tree; }
    /// In order, as JsonTree::find() gives them.
    void setHits(std::vector<JsonTree::Node> hits);
    const std::vector<JsonTree::Node> &hits() const { return m_hits; }

    JsonTree::Node node(const QModelIndex &index) const;
    QModelIndex indexOf(JsonTree::Node node) const;
    /// Says counts and names in another language.
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool isRootShown() const;
    QString keyText(JsonTree::Node node) const;
    QString valueText(JsonTree::Node node) const;
    QString toolTip(JsonTree::Node node) const;

    std::shared_ptr<const JsonTree> m_tree;
    std::vector<JsonTree::Node> m_hits;
};

} // namespace regie
