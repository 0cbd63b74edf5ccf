// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stackpage.h"

#include <QApplication>
#include <QStackedWidget>

namespace regie {

void showStackPage(QStackedWidget *stack, QWidget *page)
{
    const QWidget *keyboard = QApplication::focusWidget();
    const bool isInside = keyboard && stack->isAncestorOf(keyboard);
    stack->setFocusProxy(page);
    stack->setCurrentWidget(page);
    if (isInside && keyboard != page)
        page->setFocus();
}

} // namespace regie
