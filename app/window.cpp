// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "interrupt.h"
#include "ui/mainwindow.h"

#include <QApplication>

namespace regie {

int runWindow(const Invocation &, Logging &, Interrupt &interrupt)
{
    MainWindow window;
    interrupt.whenRequested(
        [] { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); });
    window.show();
    const int code = QCoreApplication::exec();
    interrupt.whenRequested({});
    return code;
}

int runTour(const Invocation &, const QString &, Logging &, Interrupt &)
{
    return Failed;
}

} // namespace regie
