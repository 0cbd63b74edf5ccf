// SPDX-License-Identifier: GPL-3.0-or-later
#include "logrules.h"

#include <array>

namespace regie {

namespace {

constexpr std::array levelNames{"trace", "debug", "info", "warning", "error", "critical"};

std::optional<LogLevel> levelNamed(const QString &name)
{
    for (size_t i = 0; i < levelNames.size(); ++i) {
        if (name.compare(QLatin1String(levelNames.at(i)), Qt::CaseInsensitive) == 0)
            return LogLevel(i);
    }
    return std::nullopt;
}

Error badRule(const QString &rule)
{
    return Error::input(
        QCoreApplication::translate(
            "regie::Logging",
            "\"%1\" is no rule for the log. Write subject=level, for example database=debug; the "
            "levels are trace, debug, info, warning, error and critical.")
            .arg(rule));
}

bool fits(const QString &pattern, const QString &subject)
{
    if (pattern.endsWith(QLatin1Char('*')))
        return subject.startsWith(QStringView(pattern).chopped(1));
    return subject == pattern;
}

} // namespace

Result<LogRules> LogRules::fromText(const QString &text)
{
    LogRules rules;
    for (const QString &rule : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QStringList parts = rule.trimmed().split(QLatin1Char('='));
        const std::optional<LogLevel> level = levelNamed(parts.value(1).trimmed());
        if (parts.size() != 2 || parts.first().isEmpty() || !level)
            return badRule(rule.trimmed());
        rules.set(parts.first().trimmed(), *level);
    }
    return rules;
}

void LogRules::set(const QString &pattern, LogLevel level)
{
    m_levels.insert(pattern, level);
}

LogLevel LogRules::levelFor(const QString &subject) const
{
    LogLevel level = LogLevel::Info;
    qsizetype longest = -1;
    for (auto it = m_levels.begin(); it != m_levels.end(); ++it) {
        if (it.key().size() > longest && fits(it.key(), subject)) {
            longest = it.key().size();
            level = it.value();
        }
    }
    return level;
}

QString logLevelName(LogLevel level)
{
    return QString::fromLatin1(levelNames.at(size_t(level)));
}

QString logSubject(const QString &category)
{
    if (category.isEmpty() || category == QLatin1String("default"))
        return QStringLiteral("regie");
    const QLatin1String own("regie.");
    return category.startsWith(own) ? category.mid(own.size()) : category;
}

} // namespace regie
