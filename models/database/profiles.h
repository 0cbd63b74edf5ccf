// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

#include <QList>
#include <QString>

namespace regie {

/// A server an operator works with, under a name of his. A value.
struct Profile
{
    QString name;
    /// A password in it is for this run only: ProfileStore never writes one.
    ConnectionSettings settings;
    QString colourLabel; ///< "blue", "orange", …; empty for none. What it looks like is `ui`'s
    bool production = false;
    bool isPrivateServer = false; ///< Régie's own server; settings are empty until it runs

    /// libpq's sslmode, empty for its default.
    QString sslMode() const;
    void setSslMode(const QString &mode);

    /// Under what the keychain keeps the password: survives a renamed profile, not another server.
    QString secretName() const;
};

/// The profiles in a settings file of the user's. Each call reads or writes the whole file, which
/// is replaced in one step; several consoles may do so. Never writes a password.
class ProfileStore
{
public:
    /// $XDG_CONFIG_HOME/regie/profiles.ini.
    static QString defaultFile();

    explicit ProfileStore(QString file = defaultFile());

    /// In the operator's order; none when there is no file yet.
    Result<QList<Profile>> load() const;
    Status save(const QList<Profile> &profiles) const;

    const QString &file() const { return m_file; }

private:
    QString m_file;
};

/// The profile of that name, any case; null when there is none.
const Profile *findProfile(const QList<Profile> &profiles, const QString &name);

} // namespace regie
