// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "numberoption.h"

#include "imports/sampledata.h"
#include "queries/campaignqueries.h"

#include <QCommandLineParser>
#include <QLocale>

namespace regie {

namespace {

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(regie::SampleCommand)
};

void declareOptions(QCommandLineParser &parser)
{
    const SampleOptions standard;
    const QString number = QStringLiteral("N");
    parser.addOptions({
        {QStringLiteral("campaigns"), SampleText::tr("How many campaigns."), number,
         QString::number(standard.campaigns)},
        {QStringLiteral("messages"), SampleText::tr("How many messages."), number,
         QString::number(standard.messages)},
        {QStringLiteral("tasks"), SampleText::tr("How many tasks of agents."), number,
         QString::number(standard.tasks)},
        {QStringLiteral("suggestions"),
         SampleText::tr(
             "About how many suggestions, with the clients, ads and figures behind them."),
         number, QString::number(standard.suggestions)},
        {QStringLiteral("seed"), SampleText::tr("The same number makes the same data."), number,
         QString::number(standard.seed)},
        {QStringLiteral("add"),
         SampleText::tr("Add to a database that holds campaigns, tasks or clients already.")},
        {QStringLiteral("if-empty"),
         SampleText::tr("Do nothing, and say so, when there are campaigns or tasks already.")},
    });
}

Result<SampleOptions> readOptions(const QCommandLineParser &parser)
{
    SampleOptions options;
    options.add = parser.isSet(QStringLiteral("add"));
    qint64 seed = 0;
    const QList<QPair<QString, qint64 *>> numbers{
        {QStringLiteral("campaigns"), &options.campaigns},
        {QStringLiteral("messages"), &options.messages},
        {QStringLiteral("tasks"), &options.tasks},
        {QStringLiteral("suggestions"), &options.suggestions},
        {QStringLiteral("seed"), &seed}};
    for (const auto &[name, target] : numbers) {
        const Result<qint64> number = numberOption(parser, name);
        if (!number)
            return number.error();
        *target = *number;
    }
    options.seed = quint64(seed);
    return options;
}

QString inWords(const SampleReport &report)
{
    const QLocale locale;
    return SampleText::tr(
               "Made %1 campaigns, %2 messages, %3 leads, %4 tasks and %5 suggestions in %6 s.")
        .arg(locale.toString(report.campaigns), locale.toString(report.messages),
             locale.toString(report.leads), locale.toString(report.tasks),
             locale.toString(report.suggestions),
             locale.toString(double(report.milliseconds) / 1000, 'f', 1));
}

int runSample(CommandContext &context)
{
    const Result<SampleOptions> options = readOptions(context.options);
    if (!options)
        return context.usageError(options.error().summary);
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    if (context.options.isSet(QStringLiteral("if-empty"))) {
        const Result<bool> hasData = hasAnyData(**session);
        if (!hasData)
            return context.fail(hasData.error());
        if (*hasData)
            return context.succeed(SampleReport().toJson(),
                                   SampleText::tr("The database holds data already."));
    }
    const Result<SampleReport> report =
        writeSampleData(**session, *options, [&context](const SampleProgress &progress) {
            const QLocale locale;
            context.console.progress(QStringLiteral("%1 %2 / %3")
                                         .arg(progress.step, locale.toString(progress.done),
                                              locale.toString(progress.total)));
            return !context.interrupt.isRequested();
        });
    return report ? context.succeed(report->toJson(), inWords(*report))
                  : context.fail(report.error());
}

} // namespace

Command sampleCommand()
{
    return {
        QStringLiteral("sample"),
        {},
        0,
        QT_TRANSLATE_NOOP("regie::Commands",
                          "Fill the database with made-up, believable campaigns and suggestions."),
        &declareOptions,
        &runSample};
}

} // namespace regie
