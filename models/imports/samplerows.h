// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/copywriter.h"
#include "imports/samplejourneys.h"

#include <QByteArray>
#include <QList>

namespace regie::sample {

/// A person as a contact or lead: looked up by what they are drawn from, never kept.
struct Person
{
    QByteArray name, company, email, phone;
};

/// Person number `index` of a cell (niche x region).
Person personOf(quint64 seed, int niche, int region, qint64 index);

struct Event
{
    Instant at = 0;
    QByteArray kind, actor, details;
};

/// The timeline of a campaign, in order: created, started, paused, relaunch_requested, check_24h,
/// check_48h, completed, failed, settled. `details` is a JSON object.
QList<Event> eventsOf(const Plan &plan, const Tally &tally);

/// How many rows one lead phase has put into `leads` by now.
qint64 leadCountOf(const Plan &plan);

/// The ids that rows of one campaign refer to.
struct RowContext
{
    quint64 seed = 0;
    qint64 campaignId = 0;
};

// Each writes the rows of one campaign into the COPY of one table, whose columns are beside it.
inline constexpr auto campaignColumns =
    "campaign_id, client_key, name, niche, region, channel, status, created_at, started_at, "
    "completed_at, settled_at, closed_reason, total_count, sent_count, success_count, "
    "delivered_count, read_count, failed_count, no_interaction_count, pending_count, "
    "interaction_count, relaunch_requested_at, extra";
Status writeCampaign(CopyWriter &copy, const RowContext &row, const Plan &plan, const Tally &tally);

inline constexpr auto sourceColumns = "source, external_id, campaign_id, imported_at";
Status writeSource(CopyWriter &copy, const RowContext &row, const Plan &plan);

inline constexpr auto phaseColumns =
    "campaign_id, phase, status, metrics, error, started_at, finished_at";
Status writePhases(CopyWriter &copy, const RowContext &row, const Plan &plan, const Tally &tally);

inline constexpr auto eventColumns = "campaign_id, id, at, kind, actor, details";
Status writeEvents(CopyWriter &copy, const RowContext &row, const QList<Event> &events,
                   qint64 firstId);

inline constexpr auto contactColumns = "contact_id, name, phone, email, extra";
Status writeContact(CopyWriter &copy, qint64 contactId, const Person &person);

inline constexpr auto messageColumns =
    "campaign_id, id, contact_id, message_type, status, error_message, created_at, sent_at, "
    "delivered_at, read_at";
Status writeMessages(CopyWriter &copy, const RowContext &row, const Plan &plan,
                     const Journey &journey, qint64 contactId, qint64 firstId);

inline constexpr auto interactionColumns =
    "campaign_id, id, contact_id, message_id, interaction_type, created_at";
Status writeInteractions(CopyWriter &copy, const RowContext &row, const Journey &journey,
                         qint64 contactId, qint64 firstMessageId, qint64 firstId);

inline constexpr auto leadColumns =
    "campaign_id, id, company_name, contact_name, email, phone, niche, region, score, status, "
    "source, created_at, extra";
/// `person` is who it is when the lead is one of the campaign's contacts, that is, when its number
/// is below plan.contacts.
Status writeLead(CopyWriter &copy, const RowContext &row, const Plan &plan, qint64 lead,
                 const Person &person, qint64 id);

} // namespace regie::sample
