// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invocation.h"

namespace regie {

class Interrupt;
class Logging;

/// The window, from the first connection to the last: returns when it was closed. The QApplication
/// exists; main thread. An ExitCode.
int runWindow(const Invocation &invocation, Logging &logging, Interrupt &interrupt);

/// Walks every page on the database, in both languages and themes, and saves a picture of each
/// below `folder`. An ExitCode.
int runTour(const Invocation &invocation, const QString &folder, Logging &logging,
            Interrupt &interrupt);

} // namespace regie
