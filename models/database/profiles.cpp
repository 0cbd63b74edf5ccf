// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/profiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace regie {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::Profiles", text);
}

void write(QSettings &file, const Profile &profile)
{
    file.setValue(QStringLiteral("name"), profile.name);
    file.setValue(QStringLiteral("colour"), profile.colourLabel);
    file.setValue(QStringLiteral("production"), profile.production);
    file.setValue(QStringLiteral("private_server"), profile.isPrivateServer);
    if (profile.isPrivateServer)
        return; // where it listens is found anew each time
    file.beginGroup(QStringLiteral("connection"));
    for (const auto &[keyword, value] : profile.settings.parameters()) {
        if (!ConnectionSettings::isSecret(keyword))
            file.setValue(keyword, value);
    }
    file.endGroup();
}

Profile read(QSettings &file)
{
    Profile profile;
    profile.name = file.value(QStringLiteral("name")).toString();
    profile.colourLabel = file.value(QStringLiteral("colour")).toString();
    profile.production = file.value(QStringLiteral("production")).toBool();
    profile.isPrivateServer = file.value(QStringLiteral("private_server")).toBool();
    file.beginGroup(QStringLiteral("connection"));
    for (const QString &keyword : file.childKeys()) {
        // A list: QSettings takes "a,b" written by hand for one, and it is a multi-host address.
        const QString value = file.value(keyword).toStringList().join(QLatin1Char(','));
        profile.settings.setValue(keyword, value);
    }
    file.endGroup();
    return profile;
}

Error failure(const QString &sentence, const QSettings &file)
{
    return Error::input(sentence.arg(QDir::toNativeSeparators(file.fileName())));
}

} // namespace

QString Profile::sslMode() const
{
    return settings.value(QStringLiteral("sslmode"));
}

void Profile::setSslMode(const QString &mode)
{
    settings.setValue(QStringLiteral("sslmode"), mode);
}

QString Profile::secretName() const
{
    return settings.display();
}

QString ProfileStore::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/regie/profiles.ini");
}

ProfileStore::ProfileStore(QString file)
    : m_file(std::move(file))
{}

Result<QList<Profile>> ProfileStore::load() const
{
    QSettings file(m_file, QSettings::IniFormat);
    QList<Profile> profiles;
    const int count = file.beginReadArray(QStringLiteral("profiles"));
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        profiles.append(read(file));
    }
    file.endArray();
    if (file.status() != QSettings::NoError)
        return failure(translated(QT_TRANSLATE_NOOP(
                           "regie::Profiles", "The connection profiles in %1 cannot be read.")),
                       file);
    return profiles;
}

Status ProfileStore::save(const QList<Profile> &profiles) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSettings file(m_file, QSettings::IniFormat);
    file.remove(QStringLiteral("profiles"));
    file.beginWriteArray(QStringLiteral("profiles"), int(profiles.size()));
    for (int i = 0; i < profiles.size(); ++i) {
        file.setArrayIndex(i);
        write(file, profiles.at(i));
    }
    file.endArray();
    file.sync();
    if (file.status() != QSettings::NoError)
        return failure(translated(QT_TRANSLATE_NOOP(
                           "regie::Profiles", "The connection profiles cannot be written to %1.")),
                       file);
    // Not secret, but nobody else's business.
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

const Profile *findProfile(const QList<Profile> &profiles, const QString &name)
{
    const auto match = std::ranges::find_if(profiles, [&name](const Profile &profile) {
        return profile.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return match == profiles.end() ? nullptr : &*match;
}

} // namespace regie
