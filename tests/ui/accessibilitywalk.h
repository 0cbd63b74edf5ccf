// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace regie {

/// Walks the accessibility tree under `root`, hidden parts included, and describes every control
/// that can be used but that a screen reader could not name. Empty when all is well.
QStringList namelessControls(QWidget *root);

} // namespace regie
