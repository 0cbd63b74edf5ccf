// SPDX-License-Identifier: GPL-3.0-or-later
// Large campaign memories, made and imported, for measuring memory and rate:
//   campaignload make FILE MEGABYTES
//   /usr/bin/time -v campaignload import FILE "host=… dbname=…"
//   /usr/bin/time -v campaignload read FILE
#include "campaignfiles.h"
#include "database/migrations.h"
#include "database/session.h"
#include "imports/campaignimport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace regie;

namespace {

int fail(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return 1;
}

int make(const QString &name, qint64 bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return fail(file.errorString());
    file.write("{\"campaigns\": [\n");
    for (int i = 0; file.pos() < bytes; ++i)
        file.write((i ? ",\n" : "") + QJsonDocument(madeCampaign(i)).toJson());
    file.write("]}\n");
    return file.error() == QFileDevice::NoError ? 0 : fail(file.errorString());
}

int read(const QString &name)
{
    const auto reader = CampaignReader::open(name, "Europe/Paris");
    if (!reader)
        return fail(reader.error().text());
    qint64 good = 0;
    for (bool more = true; more;) {
        const Result<bool> piece = (*reader)->readMore();
        more = piece.ok() && *piece;
        while (const auto record = (*reader)->take())
            good += record->isGood();
    }
    QTextStream(stdout) << good << " campaigns" << Qt::endl;
    return 0;
}

int import(const QString &name, const QString &conninfo)
{
    const auto settings = ConnectionSettings::fromUri(conninfo);
    if (!settings)
        return fail(settings.error().text());
    const auto session = Session::open(*settings);
    if (!session)
        return fail(session.error().text());
    if (const auto migrated = migrate(**session, builtInMigrations()); !migrated)
        return fail(migrated.error().text());
    const auto report =
        importCampaigns(**session, name, {"Europe/Paris", false, QStringLiteral("load")}, {});
    if (!report)
        return fail(report.error().text());
    QTextStream(stdout) << QJsonDocument(report->toJson()).toJson(QJsonDocument::Compact)
                        << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString command = arguments.value(1);
    QElapsedTimer timer;
    timer.start();
    int result = 2;
    if (command == QLatin1String("make") && arguments.size() == 4)
        result = make(arguments.at(2), arguments.at(3).toLongLong() * 1000 * 1000);
    else if (command == QLatin1String("read") && arguments.size() == 3)
        result = read(arguments.at(2));
    else if (command == QLatin1String("import") && arguments.size() == 4)
        result = import(arguments.at(2), arguments.at(3));
    QTextStream(stderr) << timer.elapsed() << " ms" << Qt::endl;
    return result;
}
