// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/copywriter.h"
#include "imports/samplecampaigns.h"

namespace regie::sample {

// What the files that write rows have in common.

inline const Vocabulary &words()
{
    return Vocabulary::instance();
}

inline const Channel &channelOf(const Plan &plan)
{
    return words().channels[std::size_t(plan.channel)];
}

inline void writeTime(CopyWriter &copy, Instant at)
{
    if (at == 0)
        copy.null();
    else
        copy.timeMicroseconds(at * 1000);
}

inline void writeOptional(CopyWriter &copy, const QByteArray &text)
{
    if (text.isEmpty())
        copy.null();
    else
        copy.text(text);
}

} // namespace regie::sample
