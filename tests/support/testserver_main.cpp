// SPDX-License-Identifier: GPL-3.0-or-later
// regie_testserver start|stop DIR: the server of one test run, see tests/CMakeLists.txt.
#include "support/testdatabase.h"
#include "support/testserver.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace regie;

namespace {

Status start(const QString &folder)
{
    if (const Result<TestServer> earlier = TestServer::read(folder)) // its run was interrupted
        (void)earlier->stop();
    const Result<TestServer> server = TestServer::start();
    if (!server)
        return server.error();
    const Result<QString> prepared = TestDatabase::prepareTemplate(server->conninfo());
    if (!prepared) {
        (void)server->stop();
        return prepared.error();
    }
    return server->write(folder);
}

Status stop(const QString &folder)
{
    const Result<TestServer> server = TestServer::read(folder);
    if (!server)
        return server.error();
    QDir(folder).removeRecursively();
    return server->stop();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString verb = arguments.value(1);
    const bool starts = verb == QLatin1String("start");
    if (arguments.size() != 3 || (!starts && verb != QLatin1String("stop"))) {
        std::fputs("usage: regie_testserver start|stop DIR\n", stderr);
        return 2;
    }
    const QString folder = QDir(arguments.at(2)).absolutePath();
    const Status status = starts ? start(folder) : stop(folder);
    if (!status)
        std::fprintf(stderr, "%s\n", qUtf8Printable(status.error().text()));
    return status ? 0 : 1;
}
