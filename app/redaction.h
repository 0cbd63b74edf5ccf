// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace regie {

/// The text with passwords and tokens replaced by "***": in libpq connection strings, URIs, JSON,
/// HTTP headers and environment lines, the tokens of the services Régie talks to by their form, and
/// each of `secrets` wherever it stands. Hides rather too much than too little. Any thread.
QString redacted(const QString &text, const QStringList &secrets = {});

} // namespace regie
