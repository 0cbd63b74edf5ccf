// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "closuredatabase.h"

/// Campaigns that tests of closure speak about.
namespace regie::closure {

/// To this contact, with its number; sent so many hours before noon() unless it is pending.
inline Message message(qint64 contact, const char *status, int hoursAgo)
{
    Message made;
    made.id = contact;
    made.contact = contact;
    made.status = QString::fromLatin1(status);
    if (made.status != QLatin1String("pending"))
        made.sentAt = noon().addSecs(-3600 * qint64(hoursAgo));
    return made;
}

/// Begun three days ago.
inline History sending(const QList<Message> &messages)
{
    History history;
    history.campaign.status = QStringLiteral("sending");
    history.campaign.startedAt = noon().addDays(-3);
    history.messages = messages;
    return history;
}

/// Campaigns with one message without reply each.
inline World silentCampaigns(int count)
{
    World world;
    for (int i = 0; i < count; ++i)
        world.campaigns.push_back(sending({message(1, "delivered", 30)}));
    return world;
}

} // namespace regie::closure
