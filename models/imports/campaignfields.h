// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/canonicaljson.h"

#include <QString>

#include <map>
#include <string>

namespace regie {

/// The members of one JSON object on their way into columns: what is taken is held by a column,
/// the rest stays. Keeps the first problem met. Used in one thread; points into the object's text.
class CampaignFields
{
public:
    /// `object` in canonical form; anything else has no members.
    explicit CampaignFields(std::string_view object);

    bool has(const QString &name) const { return find(name) != nullptr; }
    bool isNull(const QString &name) const;
    bool holdsObject(const QString &name) const;
    const std::vector<JsonMember> &all() const { return m_members; }

    /// A text member; empty for null or none, a problem for anything else.
    QString text(const char *name);
    /// As text(), and taken unless blanks around it would be lost.
    QString takeText(const char *name);
    /// An id may be a whole number too.
    QString takeId(const char *name);
    /// A text member, or nothing: other types are no problem.
    QString anyText(const char *name) const;
    /// A text member, or any other value in JSON; taken.
    QString takeAnyText(const char *name);
    /// An object member, taken; "{}" for null or none, a problem for anything else.
    std::string_view takeObject(const char *name);
    std::string_view takeObject(const QString &name)
    {
        return takeObject(name.toUtf8().constData());
    }

    /// Takes the member if it is exactly this text.
    void dropIf(const char *name, const QString &text);
    /// Adds a member to what stays, unless it is an empty object.
    void put(const QString &name, const QByteArray &object);
    /// What was not taken, as a JSON object.
    QByteArray rest() const;

    /// Why the object cannot be taken; empty when it can.
    const QString &problem() const { return m_problem; }
    void refuse(const QString &reason);

private:
    const JsonMember *find(const QString &name) const;
    const JsonMember *find(const char *name) const;
    void take(const JsonMember *member);

    std::vector<JsonMember> m_members;
    std::vector<bool> m_taken;
    std::map<std::string, QByteArray> m_added;
    QString m_problem;
};

} // namespace regie
