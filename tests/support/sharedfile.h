// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace regie {

/// A file of ../shared/data beside the sources, or of $REGIE_DATA; empty where it is absent.
inline QString sharedFile(const QString &name)
{
    const QString folder =
        qEnvironmentVariable("REGIE_DATA", QStringLiteral(REGIE_SOURCE_DIR "/../shared/data"));
    const QString path = folder + QLatin1Char('/') + name;
    return QFile::exists(path) ? path : QString();
}

} // namespace regie
