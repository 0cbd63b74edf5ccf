// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/profiles.h"
#include "invocation.h"

namespace regie {

/// Which database an invocation means: the private server, one of the profiles, or the one
/// addressed. Wrong names and addresses are usage errors, so this comes before any connecting.
Result<Profile> resolveTarget(const Invocation &invocation, const ProfileStore &store);

/// How a database stands to this program's migrations.
enum class SchemaState { Empty, Older, Current, Newer };

struct SchemaVersion
{
    int database = 0;
    int program = 0;

    SchemaState state() const;
};

class Session;
Result<SchemaVersion> readSchemaVersion(Session &session);

/// The sentence for who meets a database that is not at the program's version and is not ours to
/// migrate unasked; nothing for one that is.
Status checkSchema(const SchemaVersion &version);

} // namespace regie
