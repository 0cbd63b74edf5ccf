// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "app/checkloop.h"
#include "database/session.h"

#include <QLocale>

namespace regie {

namespace {

using namespace Qt::StringLiterals;

struct MonitorText
{
    Q_DECLARE_TR_FUNCTIONS(regie::MonitorCommand)
};

void tell(CommandContext &context, const CheckReport &report)
{
    if (context.invocation.json) {
        context.console.print(QJsonObject{{u"check"_s, report.check},
                                          {u"outcome"_s, report.outcome},
                                          {u"changed"_s, report.changed},
                                          {u"duration_ms"_s, report.milliseconds},
                                          {u"details"_s, report.details}});
        return;
    }
    const QString time = QDateTime::currentDateTime().toString(u"HH:mm:ss"_s);
    QString line = MonitorText::tr("%1 %2: %3, %4 changed in %5 ms")
                       .arg(time, report.check, report.outcome, QString::number(report.changed),
                            QString::number(report.milliseconds));
    if (report.outcome == "failed"_L1)
        line += u" – "_s + report.error.text();
    context.console.print(line);
}

int runMonitor(CommandContext &context)
{
    const Result<ConnectionSettings> settings = context.database.openForOthers();
    if (!settings)
        return context.fail(settings.error());
    CheckLoop loop(*settings, {[&](const CheckReport &report) { tell(context, report); },
                               [&](const Error &error) {
                                   context.console.complain(error.text());
                               }});
    context.interrupt.whenRequested([&loop] { loop.stop(); });
    loop.run();
    context.interrupt.whenRequested({});
    return Done;
}

} // namespace

Command monitorCommand()
{
    return {u"monitor"_s,
            {},
            0,
            QT_TRANSLATE_NOOP("regie::Commands",
                              "Run the background checks when they are due, until it is stopped."),
            nullptr,
            &runMonitor};
}

} // namespace regie
