// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsontree.h"

#include "domain/jsonreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace regie {

namespace {

bool isPlainKey(const QString &key)
{
    const auto isPlain = [](QChar c) {
        return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
    };
    return !key.isEmpty() && !key.front().isDigit() && std::all_of(key.begin(), key.end(), isPlain);
}

QString quoted(QString key)
{
    key.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return u'"' + key + u'"';
}

} // namespace

Result<std::shared_ptr<const JsonTree>> JsonTree::read(const QByteArray &text)
{
    const auto tr = [](const char *sentence) {
        return QCoreApplication::translate("regie::JsonTree", sentence);
    };
    if (text.size() > longest)
        return Error::input(
            tr(QT_TRANSLATE_NOOP("regie::JsonTree", "This is too large to be shown as a tree.")));
    std::shared_ptr<JsonTree> tree(new JsonTree);
    tree->m_text = text;
    Reader reader(*tree);
    if (!reader.read())
        return Error::input(
            tr(QT_TRANSLATE_NOOP("regie::JsonTree", "This is no JSON: it breaks off at byte %1."))
                .arg(reader.offset()));
    tree->link();
    return std::shared_ptr<const JsonTree>(std::move(tree));
}

/// Puts the children of each node side by side, and very many of them into groups.
void JsonTree::link()
{
    const auto size = quint32(m_nodes.size());
    quint32 next = 0;
    for (Entry &entry : m_nodes) {
        entry.first = next;
        next += entry.count;
    }
    m_slots.resize(next);
    for (Node node = 1; node < size; ++node)
        m_slots[m_nodes[m_nodes[node].parent].first + m_nodes[node].row] = node;
    for (Node node = 0; node < size; ++node) {
        if (m_nodes[node].count > groupSize)
            group(node);
    }
}

void JsonTree::group(Node node)
{
    const Entry all = m_nodes[node];
    const quint32 size = std::max(groupSize, quint32(std::ceil(std::sqrt(double(all.count)))));
    m_nodes[node].first = quint32(m_slots.size());
    m_nodes[node].count = 0;
    for (quint32 first = 0; first < all.count; first += size) {
        const auto made = Node(m_nodes.size());
        Entry entry;
        entry.parent = node;
        entry.row = m_nodes[node].count++;
        entry.first = all.first + first;
        entry.count = std::min(size, all.count - first);
        entry.begin = first;
        entry.end = first + entry.count;
        entry.kind = Kind::Group;
        m_nodes.push_back(entry);
        m_slots.push_back(made);
        for (quint32 row = 0; row < entry.count; ++row) {
            Entry &member = m_nodes[m_slots[entry.first + row]];
            member.parent = made;
            member.row = row;
        }
    }
}

bool JsonTree::isContainer(Node node) const
{
    const Kind is = kind(node);
    return is == Kind::Object || is == Kind::Array || is == Kind::Group;
}

/// The object or array it is a member of.
JsonTree::Node JsonTree::memberOf(Node node) const
{
    const Node above = parent(node);
    return kind(above) == Kind::Group ? parent(above) : above;
}

qint64 JsonTree::memberCount(Node node) const
{
    if (count(node) == 0 || kind(child(node, 0)) != Kind::Group)
        return count(node);
    return m_nodes[child(node, count(node) - 1)].end;
}

qint64 JsonTree::position(Node node) const
{
    if (kind(node) == Kind::Group)
        return m_nodes[node].begin;
    const Node above = parent(node);
    return row(node) + (kind(above) == Kind::Group ? qint64(m_nodes[above].begin) : 0);
}

// --- values --------------------------------------------------------------------------------------

QString JsonTree::decoded(quint32 quote, qsizetype most) const
{
    QString text;
    const char *const end = m_text.constData() + m_text.size();
    const char *at = m_text.constData() + quote + 1;
    while (at < end && *at != '"' && text.size() < most) {
        if (*at == '\\') {
            text += unescaped(at);
            continue;
        }
        const char *run = at;
        // A UTF-16 unit takes three bytes at most, so a character cut in two is cut off below.
        const char *const limit = at + std::min<qsizetype>(end - at, 4 * (most - text.size()));
        while (run < limit && *run != '"' && *run != '\\')
            ++run;
        text += QString::fromUtf8(at, run - at);
        at = run;
    }
    text.truncate(most);
    return text;
}

QString JsonTree::key(Node node, qsizetype most) const
{
    return hasKey(node) ? decoded(m_nodes[node].key, most) : QString();
}

QString JsonTree::text(Node node, qsizetype most) const
{
    const Entry &entry = m_nodes[node];
    if (entry.kind == Kind::Group)
        return {};
    if (entry.kind == Kind::String)
        return decoded(entry.begin, most);
    const qsizetype bytes = std::min<qsizetype>(entry.end - entry.begin, 4 * most);
    return QString::fromUtf8(m_text.constData() + entry.begin, bytes).left(most);
}

QByteArray JsonTree::json(Node node) const
{
    const Entry &entry = m_nodes[node];
    if (entry.kind != Kind::Group)
        return m_text.mid(entry.begin, entry.end - entry.begin);
    QByteArray lines;
    for (int i = 0; i < count(node); ++i) {
        const Entry &member = m_nodes[child(node, i)];
        const quint32 begin = member.key == none ? member.begin : member.key;
        lines += m_text.mid(begin, member.end - begin) + '\n';
    }
    return lines;
}

QString JsonTree::path(Node node) const
{
    QStringList steps;
    for (Node at = node; at != 0; at = memberOf(at)) {
        const QString name = key(at);
        if (kind(at) == Kind::Group) {
            const Entry &entry = m_nodes[at];
            steps.prepend(QStringLiteral("[%1:%2]").arg(entry.begin).arg(entry.end));
        } else if (!hasKey(at)) {
            steps.prepend(QStringLiteral("[%1]").arg(position(at)));
        } else {
            steps.prepend(isPlainKey(name) ? u'.' + name : u'[' + quoted(name) + u']');
        }
    }
    return u'$' + steps.join(QString());
}

std::vector<JsonTree::Node> JsonTree::find(const QString &wanted,
                                           const std::atomic_bool &cancelled) const
{
    std::vector<Node> found;
    constexpr qsizetype whole = std::numeric_limits<qint32>::max();
    for (Node node = 0; node < m_nodes.size() && !wanted.isEmpty(); ++node) {
        if (kind(node) == Kind::Group)
            break; // they stand behind all the others
        if (node % 1024 == 0 && cancelled)
            break;
        const bool matches =
            (hasKey(node) && key(node, whole).contains(wanted, Qt::CaseInsensitive)) ||
            (!isContainer(node) && text(node, whole).contains(wanted, Qt::CaseInsensitive));
        if (matches)
            found.push_back(node);
    }
    return found;
}

} // namespace regie
