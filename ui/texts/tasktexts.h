// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/status.h"

#include "tasks/stucktasks.h"
#include "tasks/taskbudgets.h"

#include <QString>
#include <QVariantMap>

namespace regie {

// Model calls in words. GUI thread, the application's language and locale. Cost is in the currency
// that programs report, US dollars by custom.

/// "812.40 $", "0.0042 $".
QString taskCostText(double cost);
/// "850 ms", "14.2 s", "3 min 20 s"; a dash for nothing.
QString millisecondsText(std::optional<double> milliseconds);
/// "24 h", "7 days": how far back a rolling window reaches.
QString windowText(int hours);
/// "All tasks", "Agent PersonaGenerator", "Client without name" for an empty key.
QString scopeName(TaskGrouping scope, const QString &key);

/// What is wrong, or was while it lasted, in a whole sentence with the figures that decided; a
/// number and its unit stay on one line.
QString alertSentence(const TaskAlert &alert);
/// "stuck", "budget", "error rate", "p95" with an icon; red where a limit is passed.
StatusLook alertLook(const TaskAlert &alert);
Tone alertTone(const TaskAlert &alert);
/// The page behind an alert: see Page::open().
struct AlertPlace
{
    QString page;
    QVariantMap place;
};
AlertPlace alertPlace(const TaskAlert &alert);

/// The task's name, else its type, else the beginning of its uuid.
QString taskTitle(const StuckTask &task);
/// "p50 4.1 s, p99 31 s, of 1,204 tasks"; that nothing is known yet where there are none.
QString normalText(const NormalDuration &normal);
/// "3 × p99", "12 × what is allowed": how far beyond what is normal it is.
QString excessText(const StuckTask &task);

} // namespace regie
