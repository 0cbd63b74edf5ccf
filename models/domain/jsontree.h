// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace regie {

/// JSON as a tree to look at, however large or hostile: one pass notes where each value stands, and
/// values are decoded when somebody looks at them. Immutable; any thread. Nodes are numbers in the
/// order of the text; 0 is the root.
class JsonTree
{
public:
    using Node = quint32;

    enum class Kind {
        Object,
        Array,
        String,
        Number,
        Bool,
        Null,
        Group, ///< a stretch of the members of one that has very many
        Deep,  ///< an object or array too deeply nested to be taken apart
    };

    static constexpr int deepest = 200;        ///< levels that become nodes
    static constexpr quint32 groupSize = 1000; ///< members before they are put into groups
    static constexpr qsizetype longest = 64 * 1024 * 1024; ///< bytes

    /// An Input error for what is no JSON (RFC 8259), with the place where it stops being some, and
    /// for a text longer than `longest`. Takes no more stack for a deep nesting.
    static Result<std::shared_ptr<const JsonTree>> read(const QByteArray &text);

    qsizetype nodeCount() const { return qsizetype(m_nodes.size()); }
    Kind kind(Node node) const { return m_nodes[node].kind; }
    bool isContainer(Node node) const;
    /// Of the root: 0.
    Node parent(Node node) const { return m_nodes[node].parent; }
    int row(Node node) const { return int(m_nodes[node].row); }
    /// Nodes directly below it: groups where there are very many members.
    int count(Node node) const { return int(m_nodes[node].count); }
    Node child(Node node, int row) const { return m_slots[m_nodes[node].first + quint32(row)]; }

    /// Members, whatever groups they are in.
    qint64 memberCount(Node node) const;
    /// Its place in the array or object it is a member of, from 0; the first one's for a group.
    qint64 position(Node node) const;
    /// True for members of objects.
    bool hasKey(Node node) const { return m_nodes[node].key != none; }
    /// Unescaped, at most so many characters.
    QString key(Node node, qsizetype most = 1'000'000) const;
    /// A string unescaped, anything else as it is written; at most so many characters.
    QString text(Node node, qsizetype most) const;
    /// The value as JSON, as it stands in the text. Of a group: its members, one a line.
    QByteArray json(Node node) const;
    const QByteArray &source() const { return m_text; }

    /// JSONPath: $.messages[0]["a key"].
    QString path(Node node) const;

    /// Keys, and values that are no objects or arrays, that contain `wanted` in any case: the nodes
    /// in order. Stops, with what it has, as soon as `cancelled`.
    std::vector<Node> find(const QString &wanted, const std::atomic_bool &cancelled) const;

private:
    class Reader;
    static constexpr quint32 none = 0xffffffff;

    struct Entry
    {
        quint32 parent = 0;
        quint32 row = 0;
        quint32 first = 0; ///< where its children begin in m_slots
        quint32 count = 0;
        quint32 key = none; ///< of the opening quote
        quint32 begin = 0;  ///< bytes of the value; of a group: places of its members
        quint32 end = 0;
        Kind kind = Kind::Null;
    };

    JsonTree() = default;
    void link();
    void group(Node node);
    QString decoded(quint32 quote, qsizetype most) const;
    Node memberOf(Node node) const;

    QByteArray m_text;
    std::vector<Entry> m_nodes;
    std::vector<Node> m_slots;
};

} // namespace regie
