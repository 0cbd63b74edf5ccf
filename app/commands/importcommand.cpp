// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "importtold.h"

#include "app/printable.h"
#include "imports/campaignimport.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>
#include <QTimeZone>

#include <pwd.h>
#include <unistd.h>

namespace regie {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(regie::ImportCommand)
};

QString userName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QStringLiteral("regie");
}

void declareOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("zone"),
         ImportText::tr(
             "Time zone of times that name none, for example Europe/Paris. Default: this "
             "machine's."),
         QStringLiteral("ZONE")},
        {QStringLiteral("dry-run"), ImportText::tr("Try everything and keep nothing.")},
        {QStringLiteral("rejects"),
         ImportText::tr("Write what was rejected, and why, to FILE: one JSON object a line."),
         QStringLiteral("FILE")},
    });
}

Result<CampaignImportOptions> readOptions(const QCommandLineParser &parser)
{
    CampaignImportOptions options;
    options.zoneId = parser.value(QStringLiteral("zone")).toUtf8();
    options.dryRun = parser.isSet(QStringLiteral("dry-run"));
    options.actor = userName();
    if (!options.zoneId.isEmpty() && !QTimeZone(options.zoneId).isValid())
        return Error::input(ImportText::tr("There is no time zone named %1.")
                                .arg(QString::fromUtf8(options.zoneId)));
    return options;
}

QString line(const RejectedCampaign &campaign)
{
    const QString name = campaign.id.isEmpty() ? ImportText::tr("without id") : campaign.id;
    return printableLine(ImportText::tr("Campaign %1 (%2), line %3: %4")
                             .arg(QString::number(campaign.index + 1), name,
                                  QString::number(campaign.line), campaign.reason));
}

QString inWords(const CampaignImportReport &report)
{
    const QLocale locale;
    QStringList lines{ImportText::tr("%1 campaigns read: %2 imported, %3 updated, %4 unchanged, %5 "
                                     "rejected.")
                          .arg(locale.toString(report.read), locale.toString(report.imported),
                               locale.toString(report.updated), locale.toString(report.unchanged),
                               locale.toString(report.rejected))};
    if (report.damaged)
        lines.append(ImportText::tr("The file is damaged; %n campaign(s) were salvaged.", nullptr,
                                    int(report.salvaged)) +
                     QLatin1Char(' ') + report.damage);
    for (const RejectedCampaign &campaign :
         report.rejects.first(std::min(report.rejects.size(), mostRowsTold)))
        lines.append(line(campaign));
    if (report.rejected > mostRowsTold)
        lines.append(ImportText::tr("… and %n more; --rejects FILE names them all.", nullptr,
                                    int(report.rejected - mostRowsTold)));
    return lines.join(QLatin1Char('\n'));
}

/// One JSON object a line for each rejected campaign; appears once the import is over.
class RejectsFile
{
public:
    explicit RejectsFile(const QString &fileName)
        : m_file(fileName)
    {}

    /// Before the import: one whose rejects cannot be kept does not begin.
    Status open() { return m_file.open(QIODevice::WriteOnly) ? Status() : Status(error()); }
    void add(const RejectedCampaign &campaign)
    {
        m_file.write(QJsonDocument(campaign.toJson()).toJson(QJsonDocument::Compact) + '\n');
    }
    /// Also tells of a write that failed before.
    Status commit() { return m_file.commit() ? Status() : Status(error()); }

private:
    Error error() const
    {
        return Error::input(
            ImportText::tr("The rejects cannot be written to %1.").arg(m_file.fileName()),
            m_file.errorString());
    }

    QSaveFile m_file;
};

int runImport(CommandContext &context)
{
    Result<CampaignImportOptions> read = readOptions(context.options);
    if (!read)
        return context.usageError(read.error().summary);
    CampaignImportOptions options = read.take();
    const QString fileName = context.arguments.first();
    if (!QFileInfo(fileName).isReadable())
        return context.fail(
            Error::input(ImportText::tr("The file %1 cannot be read.").arg(fileName)));
    const QString rejectsName = context.options.value(QStringLiteral("rejects"));
    RejectsFile rejects(rejectsName);
    if (!rejectsName.isEmpty()) {
        if (const Status opened = rejects.open(); !opened)
            return context.fail(opened.error());
        options.rejected = [&rejects](const RejectedCampaign &campaign) {
            rejects.add(campaign);
        };
    }
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    const Result<CampaignImportReport> report =
        importCampaigns(**session, fileName, options, [&context](const ImportProgress &progress) {
            const QLocale locale;
            context.console.progress(ImportText::tr("%1 of %2 read, %3 campaigns")
                                         .arg(locale.formattedDataSize(progress.bytesRead),
                                              locale.formattedDataSize(progress.bytesTotal),
                                              locale.toString(progress.campaigns)));
            return !context.interrupt.isRequested();
        });
    if (!report)
        return context.fail(report.error());
    const int code = context.succeed(report->toJson(), inWords(*report));
    if (const Status written = rejectsName.isEmpty() ? Status() : rejects.commit(); !written)
        return context.fail(written.error());
    if (report->cancelled)
        return Failed;
    return report->rejected > 0 || report->damaged ? Partial : code;
}

} // namespace

Command importCampaignsCommand()
{
    return {QStringLiteral("import campaigns"),
            QStringLiteral("FILE"),
            1,
            QT_TRANSLATE_NOOP("regie::Commands",
                              "Import or update campaigns from a campaign memory, a JSON file."),
            &declareOptions,
            &runImport};
}

} // namespace regie
