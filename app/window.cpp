// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "console.h"
#include "interrupt.h"
#include "tour.h"
#include "windowcontroller.h"

#include <QApplication>
#include <QTemporaryDir>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// Runs until the controller has closed everything.
int runUntilClosed(WindowController &controller, Interrupt &interrupt)
{
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&controller, &WindowController::finished, qApp, &QCoreApplication::quit);
    interrupt.whenRequested([&controller] {
        QMetaObject::invokeMethod(&controller, &WindowController::shutDown, Qt::QueuedConnection);
    });
    const int code = QCoreApplication::exec();
    interrupt.whenRequested({});
    return code;
}

} // namespace

int runWindow(const Invocation &invocation, Logging &logging, Interrupt &interrupt)
{
    WindowController controller(invocation, logging);
    controller.window()->show();
    controller.start();
    return runUntilClosed(controller, interrupt);
}

int runTour(const Invocation &invocation, const QString &folder, Logging &logging,
            Interrupt &interrupt)
{
    // Settings of its own: pictures show the program as it comes, and change nothing.
    const QTemporaryDir settings;
    WindowController controller(invocation, logging, settings.filePath(u"settings.ini"_s));
    controller.leaveChecksAlone();
    Tour tour(&controller, folder);
    Console console;
    int code = Done;
    const auto fail = [&](const QString &problem, int exitCode) {
        console.complain(problem);
        code = exitCode;
        controller.shutDown();
    };
    QObject::connect(&controller, &WindowController::refused, &tour, [&](const Error &error) {
        fail(error.text(), error.kind == ErrorKind::Offline ? Unreachable : Failed);
    });
    QObject::connect(&controller, &WindowController::ready, &tour, &Tour::start,
                     Qt::SingleShotConnection);
    QObject::connect(&tour, &Tour::finished, &controller, [&](const QString &problem) {
        if (!problem.isEmpty())
            return fail(problem, Failed);
        console.print(QCoreApplication::translate("regie::Tour", "%n picture(s) were saved in %1.",
                                                  nullptr, int(tour.pictures().size()))
                          .arg(folder));
        controller.shutDown();
    });
    controller.window()->show();
    controller.start();
    (void)runUntilClosed(controller, interrupt);
    return code;
}

} // namespace regie
