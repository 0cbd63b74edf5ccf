// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/closure.h"

#include <rapidcheck.h>

#include <ostream>

/// Random campaigns for the properties of closure: every status beside every other, times on both
/// sides of each limit and on the limit itself, contacts and numbers that are missing.
namespace regie::closure {

inline QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 18), QTime(12, 0), Qt::UTC);
}

/// Several campaigns: one case of a property on the database.
struct World
{
    std::vector<History> campaigns;
};

namespace arbitrary {

inline rc::Gen<QString> word(std::vector<const char *> words)
{
    return rc::gen::map(rc::gen::elementOf(std::move(words)),
                        [](const char *text) { return QString::fromLatin1(text); });
}

/// One of these many minutes ago.
inline rc::Gen<QDateTime> ago(std::vector<int> minutes)
{
    return rc::gen::map(rc::gen::elementOf(std::move(minutes)),
                        [](int ago) { return noon().addSecs(-60 * qint64(ago)); });
}

/// Never in about one case of `per`.
inline rc::Gen<QDateTime> maybe(rc::Gen<QDateTime> time, std::size_t set, std::size_t unset)
{
    return rc::gen::weightedOneOf<QDateTime>(
        {{unset, rc::gen::just(QDateTime())}, {set, std::move(time)}});
}

inline rc::Gen<std::optional<qint64>> contact()
{
    return rc::gen::map(rc::gen::inRange<qint64>(0, 6), [](qint64 drawn) {
        return drawn == 0 ? std::optional<qint64>() : std::optional<qint64>(drawn);
    });
}

inline rc::Gen<Message> message(std::vector<const char *> statuses)
{
    const auto sent = ago({1, 9, 10, 11, 60, 1439, 1440, 1441, 3000});
    return rc::gen::build<Message>(
        rc::gen::set(&Message::contact, contact()),
        rc::gen::set(&Message::type, word({"message_1", "message_1", "message_1", "message_2"})),
        rc::gen::set(&Message::status, word(std::move(statuses))),
        rc::gen::set(&Message::sentAt, maybe(sent, 8, 1)),
        rc::gen::set(&Message::deliveredAt, maybe(sent, 1, 1)),
        rc::gen::set(&Message::readAt, maybe(sent, 1, 2)));
}

inline const std::vector<const char *> everyStatus{"pending", "sent",   "delivered",
                                                   "read",    "failed", "no_interaction"};

inline rc::Gen<Interaction> interaction()
{
    return rc::gen::build<Interaction>(
        rc::gen::set(&Interaction::contact, contact()),
        rc::gen::set(&Interaction::message, contact()), // the first messages have such numbers
        rc::gen::set(&Interaction::type, word({"reply", "reaction", "click"})),
        rc::gen::set(&Interaction::at, ago({1, 1400, 1500, 1501, 2000})));
}

/// Counters that somebody wrote: never more wrong than the database allows.
inline rc::Gen<Counters> counters()
{
    return rc::gen::apply(
        [](qint64 sent, qint64 failed, qint64 pending, qint64 interactions) {
            Counters counters;
            counters.sent = sent;
            counters.failed = failed;
            counters.pending = pending;
            counters.total = sent + failed + pending;
            counters.delivered = sent / 2;
            counters.noInteraction = failed / 2;
            counters.interactions = interactions;
            return counters;
        },
        rc::gen::inRange<qint64>(0, 4), rc::gen::inRange<qint64>(0, 4),
        rc::gen::inRange<qint64>(0, 4), rc::gen::inRange<qint64>(0, 4));
}

inline rc::Gen<Campaign> campaign(std::vector<const char *> statuses)
{
    const auto clock = ago({5, 10, 11, 600, 2879, 2880, 2881, 5000});
    return rc::gen::build<Campaign>(
        rc::gen::set(&Campaign::status, word(std::move(statuses))),
        rc::gen::set(&Campaign::closedReason, word({"", "", "phase_failed"})),
        rc::gen::set(&Campaign::startedAt, maybe(clock, 6, 1)),
        rc::gen::set(&Campaign::completedAt, maybe(clock, 1, 1)),
        rc::gen::set(&Campaign::settledAt, maybe(clock, 1, 8)),
        rc::gen::set(&Campaign::relaunchRequestedAt, maybe(ago({1, 9, 10, 11, 60, 2000}), 1, 2)),
        rc::gen::set(&Campaign::movedLimitAt, maybe(ago({-60, 0, 1, 60}), 1, 5)),
        rc::gen::set(&Campaign::vetoedAt, maybe(clock, 1, 6)),
        rc::gen::set(&Campaign::counters, counters()));
}

inline const std::vector<const char *> everyCampaignStatus{"draft",  "sending",   "sending",
                                                           "paused", "completed", "failed"};

/// Messages are numbered from 1; interactions name only messages that there are.
inline rc::Gen<History> history(const rc::Gen<Campaign> &campaigns,
                                const rc::Gen<std::vector<Message>> &messages)
{
    return rc::gen::apply(
        [](Campaign campaign, const std::vector<Message> &drawn,
           const std::vector<Interaction> &answers) {
            History history{std::move(campaign), {}, {}};
            for (Message message : drawn) {
                message.id = history.messages.size() + 1;
                history.messages.append(message);
            }
            for (Interaction answer : answers) {
                if (answer.message > history.messages.size())
                    answer.message.reset();
                history.interactions.append(answer);
            }
            return history;
        },
        campaigns, messages, rc::gen::container<std::vector<Interaction>>(interaction()));
}

inline rc::Gen<std::vector<Message>> messages(std::vector<const char *> statuses = everyStatus)
{
    return rc::gen::container<std::vector<Message>>(message(std::move(statuses)));
}

inline rc::Gen<History> anyHistory()
{
    return history(campaign(everyCampaignStatus), messages());
}

/// As many campaigns as the property wants at least a few of.
inline rc::Gen<World> world(const rc::Gen<History> &histories)
{
    return rc::gen::map(rc::gen::resize(12, rc::gen::container<std::vector<History>>(5, histories)),
                        [](std::vector<History> campaigns) { return World{std::move(campaigns)}; });
}

} // namespace arbitrary

inline std::string text(const QDateTime &time)
{
    return time.isValid() ? std::to_string(time.secsTo(noon()) / 60) + "m" : "-";
}

inline void showValue(const Counters &c, std::ostream &out)
{
    out << "[total " << c.total << " sent " << c.sent << " delivered " << c.delivered << " read "
        << c.read << " failed " << c.failed << " silent " << c.noInteraction << " pending "
        << c.pending << " interactions " << c.interactions << ']';
}

inline void showValue(const Campaign &c, std::ostream &out)
{
    out << c.status.toStdString() << ' ' << c.closedReason.toStdString() << " started "
        << text(c.startedAt) << " completed " << text(c.completedAt) << " settled "
        << text(c.settledAt) << " relaunch " << text(c.relaunchRequestedAt) << " limit "
        << text(c.movedLimitAt) << " veto " << text(c.vetoedAt) << ' ';
    showValue(c.counters, out);
}

inline void showValue(const History &history, std::ostream &out)
{
    out << "\n  ";
    showValue(history.campaign, out);
    for (const Message &m : history.messages)
        out << "\n    #" << m.id << ' ' << m.type.toStdString() << " to " << m.contact.value_or(0)
            << ' ' << m.status.toStdString() << " sent " << text(m.sentAt) << " delivered "
            << text(m.deliveredAt) << " read " << text(m.readAt);
    for (const Interaction &i : history.interactions)
        out << "\n    " << i.type.toStdString() << " of " << i.contact.value_or(0) << " to #"
            << i.message.value_or(0) << " at " << text(i.at);
}

inline void showValue(const World &world, std::ostream &out)
{
    for (const History &history : world.campaigns)
        showValue(history, out);
}

} // namespace regie::closure
