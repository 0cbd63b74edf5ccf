// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/actor.h"

#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace regie {

namespace {

/// From the system's accounts: USER may be unset or anything.
QString accountName()
{
    const passwd *account = getpwuid(geteuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString::number(geteuid());
}

} // namespace

Actor Actor::operatorFrom(const QString &origin)
{
    static const QString name = accountName() + QLatin1Char('@') + QSysInfo::machineHostName();
    return {name, origin};
}

Actor Actor::inWindow()
{
    return operatorFrom(QStringLiteral("window"));
}

Actor Actor::onCommandLine()
{
    return operatorFrom(QStringLiteral("command line"));
}

Actor Actor::check(const QString &checkName)
{
    return {QLatin1String("check:") + checkName, QStringLiteral("check")};
}

} // namespace regie
