// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/logbuffer.h"
#include "domain/result.h"

#include <QHash>

namespace regie {

/// From which level on each subject is logged: "database=debug,qt.*=error,*=info". The longest
/// fitting pattern decides; a pattern may end in a star. A value.
class LogRules
{
public:
    /// Régie's own subjects from `Info`, Qt's from `Warning`.
    LogRules() = default;
    static Result<LogRules> fromText(const QString &text);

    /// A pattern of its own, over what was said of it before.
    void set(const QString &pattern, LogLevel level);
    LogLevel levelFor(const QString &subject) const;

private:
    QHash<QString, LogLevel> m_levels{{QStringLiteral("*"), LogLevel::Info},
                                      {QStringLiteral("qt.*"), LogLevel::Warning}};
};

/// "debug", "info", "warning", …
QString logLevelName(LogLevel level);

/// What a Qt logging category is called in the log: "regie.database" -> "database", "default" ->
/// "regie".
QString logSubject(const QString &category);

} // namespace regie
