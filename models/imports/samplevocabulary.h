// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <vector>

namespace regie::sample {

/// A word and its form for addresses: "Hélène", "helene".
struct Word
{
    QByteArray text;
    QByteArray slug;
};

struct Niche
{
    QByteArray name;    ///< "Plombiers"
    Word company;       ///< what a company's name begins with: "Plomberie"
    int weight;         ///< how often it is targeted
    double replyFactor; ///< how readily it replies, 1 is average
};

struct Region
{
    QByteArray name;
    int weight;
    std::vector<Word> towns;
};

struct Channel
{
    QByteArray key; ///< as stored in campaigns.channel
    int weight;
    double perHour; ///< messages that go out in an hour
    double failRate, deliveredRate;
    double readRate; ///< 0 where nobody can know
    double replyRate, reactionRate, clickRate;
    std::vector<QByteArray> failures; ///< why one message fails
    QByteArray outage;                ///< why a whole campaign fails
};

struct Client
{
    QByteArray key;
    int weight;
};

/// French trades, places and names the sample data is made of. Built once, never changed.
struct Vocabulary
{
    std::vector<Niche> niches;
    std::vector<Region> regions; ///< the thirteen of metropolitan France
    std::vector<Channel> channels;
    std::vector<Client> clients;
    std::vector<Word> firstNames, lastNames;
    std::vector<QByteArray> operators;
    /// Why scraping, cleaning, classification or export fails.
    std::array<std::vector<QByteArray>, 4> phaseFailures;
    int nicheWeight = 0, regionWeight = 0, channelWeight = 0, clientWeight = 0;

    static const Vocabulary &instance();
    int cells() const { return int(niches.size() * regions.size()); }

private:
    Vocabulary();
};

/// Lower-case ASCII letters, digits and hyphens of a French name: "Côte d'Or" is "cote-d-or".
QByteArray slugOf(QByteArrayView utf8);

} // namespace regie::sample
