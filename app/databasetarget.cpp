// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasetarget.h"

#include "database/migrations.h"

namespace regie {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::DatabaseTarget", text);
}

Result<Profile> profileNamed(const QString &name, const ProfileStore &store)
{
    const Result<QList<Profile>> profiles = store.load();
    if (!profiles)
        return profiles.error();
    if (const Profile *found = findProfile(*profiles, name))
        return *found;
    return Error::input(translated(QT_TRANSLATE_NOOP("regie::DatabaseTarget",
                                                     "There is no connection profile named %1."))
                            .arg(name));
}

Error schemaError(const QString &sentence)
{
    return {ErrorKind::Schema, {}, {}, sentence, {}};
}

} // namespace

Result<Profile> resolveTarget(const Invocation &invocation, const ProfileStore &store)
{
    if (!invocation.profile.isEmpty())
        return profileNamed(invocation.profile, store);
    Profile profile;
    if (invocation.isPrivateServer()) {
        profile.isPrivateServer = true;
        return profile;
    }
    Result<ConnectionSettings> settings = ConnectionSettings::fromUri(invocation.database);
    if (!settings)
        return settings.error();
    profile.settings = settings.take();
    return profile;
}

SchemaState SchemaVersion::state() const
{
    if (database == program)
        return SchemaState::Current;
    if (database == 0)
        return SchemaState::Empty;
    return database < program ? SchemaState::Older : SchemaState::Newer;
}

Result<SchemaVersion> readSchemaVersion(Session &session)
{
    const Result<int> version = schemaVersion(session);
    if (!version)
        return version.error();
    return SchemaVersion{*version, builtInMigrations().last().version};
}

Status checkSchema(const SchemaVersion &version)
{
    switch (version.state()) {
    case SchemaState::Current:
        return {};
    case SchemaState::Empty:
        return schemaError(translated(QT_TRANSLATE_NOOP(
            "regie::DatabaseTarget",
            "This database has none of Régie's tables. \"regie db migrate\" makes them.")));
    case SchemaState::Older:
        return schemaError(
            translated(QT_TRANSLATE_NOOP(
                           "regie::DatabaseTarget",
                           "This database is at version %1 and this Régie works with version "
                           "%2. \"regie db migrate\" brings it there."))
                .arg(version.database)
                .arg(version.program));
    case SchemaState::Newer:
        break;
    }
    return schemaError(
        translated(
            QT_TRANSLATE_NOOP("regie::DatabaseTarget",
                              "This database is at version %1, newer than this Régie, which works "
                              "with version %2. Install a newer Régie."))
            .arg(version.database)
            .arg(version.program));
}

} // namespace regie
