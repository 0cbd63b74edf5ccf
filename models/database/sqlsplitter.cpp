// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlsplitter.h"

namespace regie {

namespace {

/// Walks over one script; each skip…() ends behind the token it begins at.
class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {}

    QStringList statements()
    {
        while (m_position < m_text.size())
            step();
        finish();
        return m_statements;
    }

private:
    QChar at(qsizetype offset = 0) const
    {
        const qsizetype position = m_position + offset;
        return position >= 0 && position < m_text.size() ? m_text[position] : QChar();
    }

    bool startsWith(QLatin1String token) const
    {
        return QStringView(m_text).mid(m_position).startsWith(token);
    }

    void step()
    {
        const QChar c = at();
        if (c == QLatin1Char(';'))
            return finish();
        if (startsWith(QLatin1String("--")))
            return skipTo(QLatin1Char('\n'));
        if (startsWith(QLatin1String("/*")))
            return skipBlockComment();
        if (!c.isSpace())
            m_hasCode = true;
        if (c == QLatin1Char('\'') || c == QLatin1Char('"'))
            return skipQuoted(c);
        if (c == QLatin1Char('$') && !isIdentifierPart(at(-1)))
            return skipDollarQuoted();
        ++m_position;
    }

    static bool isIdentifierPart(QChar c)
    {
        return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('$');
    }

    void skipTo(QChar end)
    {
        const qsizetype found = m_text.indexOf(end, m_position);
        m_position = found < 0 ? m_text.size() : found + 1;
    }

    void skipQuoted(QChar quote)
    {
        // E'…' strings know backslash escapes, others do not (standard_conforming_strings).
        const bool escapes = quote == QLatin1Char('\'') && m_position > 0 &&
                             m_text[m_position - 1].toLower() == QLatin1Char('e') &&
                             (m_position < 2 || !isIdentifierPart(m_text[m_position - 2]));
        for (++m_position; m_position < m_text.size(); ++m_position) {
            if (escapes && at() == QLatin1Char('\\'))
                ++m_position;
            else if (at() == quote && at(1) == quote)
                ++m_position;
            else if (at() == quote)
                break;
        }
        m_position = qMin(m_position + 1, m_text.size());
    }

    void skipBlockComment()
    {
        int depth = 0;
        do {
            const bool opens = startsWith(QLatin1String("/*"));
            const bool closes = startsWith(QLatin1String("*/"));
            depth += opens ? 1 : closes ? -1 : 0;
            m_position += opens || closes ? 2 : 1;
        } while (depth > 0 && m_position < m_text.size());
    }

    void skipDollarQuoted()
    {
        qsizetype end = m_position + 1;
        while (end < m_text.size() &&
               (m_text[end].isLetterOrNumber() || m_text[end] == QLatin1Char('_')))
            ++end;
        const bool isTag = end < m_text.size() && m_text[end] == QLatin1Char('$') &&
                           !m_text[m_position + 1].isDigit();
        if (!isTag) {
            ++m_position;
            return;
        }
        const QString tag = m_text.mid(m_position, end - m_position + 1);
        const qsizetype close = m_text.indexOf(tag, end + 1);
        m_position = close < 0 ? m_text.size() : close + tag.size();
    }

    void finish()
    {
        if (m_hasCode)
            m_statements.append(m_text.mid(m_start, m_position - m_start).trimmed());
        m_hasCode = false;
        m_start = ++m_position;
    }

    const QString &m_text;
    QStringList m_statements;
    qsizetype m_position = 0;
    qsizetype m_start = 0;
    bool m_hasCode = false;
};

} // namespace

QStringList splitSql(const QString &script)
{
    return Scanner(script).statements();
}

} // namespace regie
