// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/suggestionchecks.h"

#include "suggestions/execution.h"

namespace regie {

namespace {

Error noConnector()
{
    return Error::input(QCoreApplication::translate(
        "regie::Execution",
        QT_TRANSLATE_NOOP("regie::Execution", "Nothing outside can be reached from here.")));
}

CheckSpec executionCheck(const ConnectorFactory &connectors)
{
    return {QStringLiteral("execution"),
            QT_TRANSLATE_NOOP("regie::Checks", "Carrying out"),
            QT_TRANSLATE_NOOP("regie::Checks",
                              "Carries out approved suggestions, or notes what it would do where a "
                              "client is in dry run, and takes back what was asked to be."),
            Schedule::every(300),
            [connectors](CheckRun &run) { return runExecutions(run, connectors); },
            &previewExecutions};
}

} // namespace

ConnectorFactory noConnectors()
{
    return {[](const auto &, const auto &, const auto &) { return noConnector(); },
            [](const auto &, const auto &, const auto &) {
                return noConnector();
            }};
}

QList<CheckSpec> suggestionChecks(const ConnectorFactory &connectors)
{
    return {executionCheck(connectors)};
}

} // namespace regie
