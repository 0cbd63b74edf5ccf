// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace regie {

/// Splits a script at the semicolons that end statements: not at those in 'strings', "names",
/// $tag$ bodies $tag$, -- comments or /* nested comments */. Comments are kept inside their
/// statement; empty statements are left out. Lexical rules: PostgreSQL, chapter 4.1.
QStringList splitSql(const QString &script);

} // namespace regie
