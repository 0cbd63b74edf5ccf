// SPDX-License-Identifier: GPL-3.0-or-later
// regie_serveruser DATA: uses the private server below DATA and says its address, until standard
// input ends. The tests' stand-in for a console.
#include "app/privateserver.h"

#include <QCoreApplication>

#include <cstdio>

using namespace regie;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const Result<std::optional<ServerAccount>> account = serverAccount();
    if (!account)
        return 1;
    PrivateServer server(PrivateServerPaths::forData(application.arguments().value(1), *account));
    const Result<ConnectionSettings> settings = server.acquire();
    if (!settings) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(settings.error().text()));
        return 1;
    }
    std::printf("%s\n", qUtf8Printable(settings->toUri()));
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return server.release() ? 0 : 1;
}
