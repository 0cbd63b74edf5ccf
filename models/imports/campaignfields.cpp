// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/campaignfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie {

namespace {

constexpr qsizetype longestText = 2000;

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::CampaignFields", text);
}

QString typeName(std::string_view value)
{
    switch (value.front()) {
    case '{':
        return translated(QT_TRANSLATE_NOOP("regie::CampaignFields", "an object"));
    case '[':
        return translated(QT_TRANSLATE_NOOP("regie::CampaignFields", "a list"));
    case '"':
        return translated(QT_TRANSLATE_NOOP("regie::CampaignFields", "a text"));
    case 't':
    case 'f':
        return translated(QT_TRANSLATE_NOOP("regie::CampaignFields", "true or false"));
    case 'n':
        return translated(QT_TRANSLATE_NOOP("regie::CampaignFields", "null"));
    default:
        return translated(QT_TRANSLATE_NOOP("regie::CampaignFields", "a number"));
    }
}

} // namespace

CampaignFields::CampaignFields(std::string_view object)
{
    if (object.starts_with('{'))
        m_members = jsonMembers(object);
    m_taken.resize(m_members.size());
}

const JsonMember *CampaignFields::find(const char *name) const
{
    const auto it = std::find_if(m_members.begin(), m_members.end(),
                                 [name](const JsonMember &member) { return member.key == name; });
    return it == m_members.end() ? nullptr : &*it;
}

const JsonMember *CampaignFields::find(const QString &name) const
{
    return find(name.toUtf8().constData());
}

void CampaignFields::take(const JsonMember *member)
{
    if (member)
        m_taken[static_cast<size_t>(member - m_members.data())] = true;
}

bool CampaignFields::isNull(const QString &name) const
{
    const JsonMember *member = find(name);
    return member && member->value == "null";
}

bool CampaignFields::holdsObject(const QString &name) const
{
    const JsonMember *member = find(name);
    return member && member->value.starts_with('{');
}

QString CampaignFields::text(const char *name)
{
    const JsonMember *member = find(name);
    if (!member || member->value == "null")
        return {};
    if (!member->value.starts_with('"')) {
        refuse(translated(QT_TRANSLATE_NOOP("regie::CampaignFields", "%1 is %2, not a text"))
                   .arg(QLatin1String(name), typeName(member->value)));
        return {};
    }
    const QString text = jsonText(member->value);
    if (text.size() > longestText)
        refuse(translated(
                   QT_TRANSLATE_NOOP("regie::CampaignFields", "%1 is longer than %2 characters"))
                   .arg(QLatin1String(name))
                   .arg(longestText));
    return text;
}

QString CampaignFields::takeText(const char *name)
{
    const QString value = text(name);
    if (value == value.trimmed())
        take(find(name));
    return value;
}

QString CampaignFields::takeId(const char *name)
{
    const JsonMember *member = find(name);
    const bool number =
        member && member->value.find_first_not_of("0123456789") == std::string_view::npos;
    if (!number)
        return takeText(name);
    take(member);
    return QString::fromLatin1(member->value.data(), std::ssize(member->value));
}

QString CampaignFields::anyText(const char *name) const
{
    const JsonMember *member = find(name);
    return member ? jsonText(member->value) : QString();
}

QString CampaignFields::takeAnyText(const char *name)
{
    const JsonMember *member = find(name);
    take(member);
    if (!member || member->value == "null")
        return {};
    if (member->value.starts_with('"'))
        return jsonText(member->value);
    return QString::fromUtf8(member->value.data(), std::ssize(member->value));
}

std::string_view CampaignFields::takeObject(const char *name)
{
    const JsonMember *member = find(name);
    if (!member || member->value == "null") {
        take(member);
        return "{}";
    }
    if (!member->value.starts_with('{')) {
        refuse(translated(QT_TRANSLATE_NOOP("regie::CampaignFields", "%1 is %2, not an object"))
                   .arg(QLatin1String(name), typeName(member->value)));
        return "{}";
    }
    take(member);
    return member->value;
}

void CampaignFields::dropIf(const char *name, const QString &text)
{
    const JsonMember *member = find(name);
    if (member && jsonText(member->value) == text)
        take(member);
}

void CampaignFields::put(const QString &name, const QByteArray &object)
{
    if (object != "{}")
        m_added[name.toStdString()] = object;
}

QByteArray CampaignFields::rest() const
{
    QByteArray text;
    for (size_t i = 0; i < m_members.size(); ++i) {
        if (m_taken[i])
            continue;
        const JsonMember &member = m_members[i];
        text += text.isEmpty() ? '{' : ',';
        text += '"' + QByteArray(member.key.data(), std::ssize(member.key)) + "\":";
        text.append(member.value.data(), std::ssize(member.value));
    }
    for (const auto &[name, value] : m_added)
        text += (text.isEmpty() ? '{' : ',') + jsonString(name) + ':' + value;
    return text.isEmpty() ? QByteArray("{}") : text + '}';
}

void CampaignFields::refuse(const QString &reason)
{
    if (m_problem.isEmpty())
        m_problem = reason;
}

} // namespace regie
