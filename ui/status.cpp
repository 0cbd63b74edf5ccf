// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status.h"

#include <QCoreApplication>
#include <QHash>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    const char *key;
    const char *word;
    const char *icon;
    Tone tone;
};

#define WORD(text) QT_TRANSLATE_NOOP("regie::Status", text)

constexpr Entry campaignEntries[] = {
    {"draft", WORD("draft"), "draft", Tone::Neutral},
    {"sending", WORD("sending"), "sending", Tone::Info},
    {"paused", WORD("paused"), "paused", Tone::Warning},
    {"completed", WORD("completed"), "completed", Tone::Ok},
    {"failed", WORD("failed"), "failed", Tone::Bad},
};

constexpr Entry messageEntries[] = {
    {"pending", WORD("pending"), "pending", Tone::Neutral},
    {"sent", WORD("sent"), "sent", Tone::Info},
    {"delivered", WORD("delivered"), "delivered", Tone::Info},
    {"read", WORD("read"), "read", Tone::Ok},
    {"no_interaction", WORD("no reply"), "no_interaction", Tone::Warning},
    {"failed", WORD("failed"), "failed", Tone::Bad},
};

constexpr Entry phaseEntries[] = {
    {"pending", WORD("not begun"), "pending", Tone::Neutral},
    {"in_progress", WORD("in progress"), "running", Tone::Info},
    {"paused", WORD("paused"), "paused", Tone::Warning},
    {"completed", WORD("completed"), "completed", Tone::Ok},
    {"failed", WORD("failed"), "failed", Tone::Bad},
};

constexpr Entry taskEntries[] = {
    {"pending", WORD("waiting"), "pending", Tone::Neutral},
    {"processing", WORD("processing"), "running", Tone::Info},
    {"completed", WORD("completed"), "completed", Tone::Ok},
    {"failed", WORD("failed"), "failed", Tone::Bad},
};

constexpr Entry leadEntries[] = {
    {"new", WORD("new"), "plus", Tone::Neutral},
    {"cold", WORD("cold"), "minus", Tone::Neutral},
    {"warm", WORD("warm"), "hot", Tone::Warning},
    {"hot", WORD("hot"), "hot", Tone::Bad},
    {"exported", WORD("exported"), "export", Tone::Info},
    {"delayed", WORD("delayed"), "pending", Tone::Warning},
    {"contacted", WORD("contacted"), "sent", Tone::Info},
    {"replied", WORD("replied"), "reply", Tone::Ok},
    {"converted", WORD("converted"), "completed", Tone::Ok},
    {"rejected", WORD("rejected"), "failed", Tone::Bad},
};

constexpr Entry importEntries[] = {
    {"running", WORD("running"), "running", Tone::Info},
    {"completed", WORD("completed"), "completed", Tone::Ok},
    {"cancelled", WORD("cancelled"), "minus", Tone::Neutral},
    {"failed", WORD("failed"), "failed", Tone::Bad},
    {"undone", WORD("undone"), "undo", Tone::Warning},
};

constexpr Entry targetingEntries[] = {
    {"recent", WORD("recently targeted"), "target", Tone::Warning},
    {"free", WORD("may be targeted"), "completed", Tone::Ok},
};

constexpr Entry phaseNames[] = {
    {"scraping", WORD("Scraping"), "", Tone::Neutral},
    {"cleaning", WORD("Cleaning"), "", Tone::Neutral},
    {"classification", WORD("Classification"), "", Tone::Neutral},
    {"export", WORD("Export"), "", Tone::Neutral},
    {"contact", WORD("Contact"), "", Tone::Neutral},
};

#undef WORD

struct Entries
{
    const Entry *first;
    const Entry *last;
    const Entry *begin() const { return first; }
    const Entry *end() const { return last; }
};

template <size_t N>
Entries all(const Entry (&entries)[N])
{
    return {entries, entries + N};
}

Entries entriesOf(StatusOf subject)
{
    switch (subject) {
    case StatusOf::Campaign:
        return all(campaignEntries);
    case StatusOf::Message:
        return all(messageEntries);
    case StatusOf::Phase:
        return all(phaseEntries);
    case StatusOf::Task:
        return all(taskEntries);
    case StatusOf::Lead:
        return all(leadEntries);
    case StatusOf::Import:
        return all(importEntries);
    case StatusOf::Targeting:
        return all(targetingEntries);
    }
    Q_UNREACHABLE();
    return all(campaignEntries);
}

const Entry *find(Entries entries, const QString &key)
{
    for (const Entry &entry : entries) {
        if (key == QLatin1String(entry.key))
            return &entry;
    }
    return nullptr;
}

QString translated(const Entry &entry)
{
    return QCoreApplication::translate("regie::Status", entry.word);
}

} // namespace

StatusLook statusLook(StatusOf subject, const QString &key)
{
    if (const Entry *entry = find(entriesOf(subject), key))
        return {translated(*entry), QLatin1String(entry->icon), entry->tone};
    return {key, u"question"_s, Tone::Neutral};
}

QStringList knownStatuses(StatusOf subject)
{
    QStringList keys;
    for (const Entry &entry : entriesOf(subject))
        keys.append(QLatin1String(entry.key));
    return keys;
}

QString phaseWord(const QString &key)
{
    const Entry *entry = find(all(phaseNames), key);
    return entry ? translated(*entry) : key;
}

} // namespace regie
