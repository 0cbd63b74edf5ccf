// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkspecs.h"

#include "operations/archiving.h"
#include "operations/closure.h"
#include "suggestions/suggestionchecks.h"
#include "tasks/taskchecks.h"

#include <QTimeZone>

#include <algorithm>

namespace regie {

namespace {

QList<CheckSpec> databaseChecks()
{
    return {
        {QStringLiteral("closure_24h"), QT_TRANSLATE_NOOP("regie::Checks", "24 h without reply"),
         QT_TRANSLATE_NOOP("regie::Checks",
                           "First messages that nobody answered within 24 hours become “no reply”; "
                           "campaigns whose messages have all had their time are settled."),
         Schedule::every(3600), &runReplyCheck, &previewReplyCheck},
        {QStringLiteral("closure_48h"), QT_TRANSLATE_NOOP("regie::Checks", "48 h of sending"),
         QT_TRANSLATE_NOOP("regie::Checks",
                           "Messages still pending 48 hours after their campaign started fail, and "
                           "the campaign is finished."),
         Schedule::every(6 * 3600), &runLimitCheck, &previewLimitCheck},
        {QStringLiteral("interrupted"), QT_TRANSLATE_NOOP("regie::Checks", "Interrupted campaigns"),
         QT_TRANSLATE_NOOP("regie::Checks",
                           "Asks to relaunch campaigns that have sent nothing for 10 minutes, "
                           "finishes those with nothing left to send, and counts anew."),
         Schedule::every(600), &runInterruptedCheck, &previewInterruptedCheck},
        {QStringLiteral("archive"), QT_TRANSLATE_NOOP("regie::Checks", "Archiving"),
         QT_TRANSLATE_NOOP("regie::Checks",
                           "Moves what is older than its policy says to the archive, and purges "
                           "what is not kept."),
         Schedule::daily(QTime(3, 0), QTimeZone::systemTimeZoneId()), &runArchivePolicies,
         &previewArchivePolicies},
    };
}

} // namespace

const QList<CheckSpec> &checkSpecs()
{
    static const QList<CheckSpec> specs = databaseChecks() + taskChecks() + suggestionChecks();
    return specs;
}

const CheckSpec *checkSpec(const QString &name)
{
    const auto &specs = checkSpecs();
    const auto it = std::find_if(specs.begin(), specs.end(),
                                 [&](const CheckSpec &spec) { return spec.name == name; });
    return it == specs.end() ? nullptr : &*it;
}

} // namespace regie
