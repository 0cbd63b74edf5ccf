// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsontree.h"

namespace regie {

/// Notes where the values of a JSON text stand, in one pass and with a stack of its own. For
/// jsontree.cpp.
class JsonTree::Reader
{
public:
    explicit Reader(JsonTree &tree);

    /// False: it is no JSON; offset() tells where it stops being some.
    bool read();
    qint64 offset() const { return m_at - m_begin; }

private:
    bool member();
    bool memberKey(quint32 *key);
    bool value(quint32 key);
    bool word();
    bool number();
    bool digits();
    bool string();
    bool escape();
    bool deep();
    void skipBlanks();
    bool is(char wanted) const { return m_at < m_end && *m_at == wanted; }

    JsonTree &m_tree;
    const char *const m_begin;
    const char *const m_end;
    const char *m_at;
    std::vector<Node> m_open;
};

/// The characters of the escape at `at`, which moves behind it. A half surrogate is U+FFFD.
QString unescaped(const char *&at);

} // namespace regie
