// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/suggestionchecks.h"

#include "suggestions/analysis.h"
#include "suggestions/digest.h"
#include "suggestions/execution.h"
#include "suggestions/hypotheses.h"

#include <QTimeZone>

namespace regie {

namespace {

Error noConnector()
{
    return Error::input(QCoreApplication::translate(
        "regie::Execution",
        QT_TRANSLATE_NOOP("regie::Execution", "Nothing outside can be reached from here.")));
}

CheckSpec analysisCheck()
{
    return {
        QStringLiteral("analysis"),
        QT_TRANSLATE_NOOP("regie::Checks", "Daily analysis"),
        QT_TRANSLATE_NOOP("regie::Checks",
                          "Looks at the last 14 days of every client's ads and proposes what to "
                          "scale, pause and refresh; proposals that waited too long expire."),
        Schedule::daily(QTime(6, 0), QTimeZone::systemTimeZoneId()),
        &runAnalysisCheck,
        &previewAnalysisCheck};
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

CheckSpec resultsCheck()
{
    return {QStringLiteral("results"),
            QT_TRANSLATE_NOOP("regie::Checks", "What came of it"),
            QT_TRANSLATE_NOOP("regie::Checks",
                              "Sets what was measured in the week after an execution against what "
                              "was expected of it, and lets the patterns learn from it."),
            Schedule::daily(QTime(7, 0), QTimeZone::systemTimeZoneId()),
            &runResultsCheck,
            &previewResultsCheck};
}

CheckSpec digestCheck(const ConnectorFactory &connectors)
{
    return {QStringLiteral("digest"),
            QT_TRANSLATE_NOOP("regie::Checks", "Slack digest"),
            QT_TRANSLATE_NOOP("regie::Checks",
                              "Sends one message a day to each client's channel: what waits, what "
                              "was decided and done, and what came of it."),
            Schedule::daily(QTime(8, 30), QTimeZone::systemTimeZoneId()),
            [connectors](CheckRun &run) { return runDigest(run, connectors); },
            &previewDigest};
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
    return {analysisCheck(), executionCheck(connectors), resultsCheck(), digestCheck(connectors)};
}

} // namespace regie
