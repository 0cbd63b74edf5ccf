// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStackedWidget;
class QWidget;

namespace regie {

/// Shows a page of a stack, a list or what stands for it: the keyboard waits at the one and goes on
/// to the other, so that keys work from the first moment. GUI thread only.
void showStackPage(QStackedWidget *stack, QWidget *page);

} // namespace regie
