// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include <QRegularExpression>

#include <vector>

namespace regie {

namespace {

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

// Possessive, so that no length of text exhausts the matcher, which would then hide nothing.
// A value ends where its quotes do; without quotes, at the next space that no backslash precedes.
constexpr auto value = R"((?:)"
                       R"((?<e>\\+["']).*?(?:\k<e>|$))" // escaped JSON: \"…\"
                       R"(|'(?:[^'\\]++|\\.|'')*+(?:'|$)\S*)"
                       R"(|"(?:[^"\\]++|\\.)*+(?:"|$)[^\s,}\]]*)"
                       R"(|(?:Bearer|Basic|Token)\s+\S+)"
                       R"(|(?:\\.|\S)++))";

// Lengths are bounded so that the time grows with the text and no faster.
// "tokens_input=812" counts; "token=…" is one.
constexpr auto secretKey =
    R"((?<![a-z])(?:[\w.-]{0,40}(?:password|passwd|passphrase|secret|token|api[_-]?key|access[_-]?key|)"
    R"(private[_-]?key|client[_-]?key|service[_-]?key|credentials?|authorization)|pwd|pass)(?![a-z]))";

Rule rule(const QString &pattern, const char *replacement)
{
    QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    expression.optimize();
    return {expression, QString::fromLatin1(replacement)};
}

Rule rule(const char *pattern, const char *replacement)
{
    return rule(QString::fromLatin1(pattern), replacement);
}

std::vector<Rule> makeRules()
{
    const QString key = QString::fromLatin1(secretKey);
    const QString rest = QString::fromLatin1(value);
    return {
        // user:password@ of any URI; a password may hold further colons and at signs
        rule(R"((\b[a-z][a-z0-9+.-]{0,20}://[^\s:/@]*:)\S*@)", "\\1***@"),
        rule(QStringLiteral(R"re((%1\\*["']?\s*(?:=>|[=:])\s*)%2)re").arg(key, rest), "\\1***"),
        rule(R"((password\s+)'(?:[^']++|'')*+(?:'|$))", "\\1***"), // alter role … password '…'
        rule(R"((\b(?:Bearer|Basic)\s+)[a-z0-9._~+/=-]{8,})", "\\1***"),
        rule(R"(-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|$))",
             "***"),
        rule(R"(hooks\.slack\.com/[^\s"']+)", "hooks.slack.com/***"),
        rule(R"(\bx(?:ox[a-z]|app)-[\w-]{8,})", "***"),     // Slack
        rule(R"(\bEAA[a-z0-9]{20,})", "***"),               // Meta
        rule(R"(\bsk-[\w-]{16,})", "***"),                  // model providers
        rule(R"(\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*)", "***"),   // JSON web tokens
        rule(R"(\bpat[a-z0-9]{14}\.[0-9a-f]{32,})", "***"), // Airtable
        rule(R"(\bgh[pousr]_\w{20,})", "***"),              // GitHub
        rule(R"(\b(?:AKIA|ASIA)[A-Z0-9]{16}\b)", "***"),    // AWS
        rule(R"(\bAIza[\w-]{30,})", "***"),                 // Google
    };
}

} // namespace

QString redacted(const QString &text, const QStringList &secrets)
{
    static const std::vector<Rule> rules = makeRules();
    QString safe = text;
    for (const QString &secret : secrets)
        safe.replace(secret, QStringLiteral("***"));
    for (const Rule &rule : rules)
        safe.replace(rule.pattern, rule.replacement);
    return safe;
}

} // namespace regie
