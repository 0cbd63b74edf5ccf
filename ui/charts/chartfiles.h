// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace regie {

/// Writes a file that appears only once it is whole. False when that cannot be.
bool writeWhole(const QString &fileName, const QByteArray &content);

/// Asks where to save something that is called `title`, with files of `filter` that end in
/// `suffix`; does not wait for the answer. `write` is told the name, unless the operator thinks
/// better of it or `parent` goes.
void askWhereToSave(QWidget *parent, const QString &title, const QString &suffix,
                    const QString &filter, const std::function<void(const QString &)> &write);

} // namespace regie
