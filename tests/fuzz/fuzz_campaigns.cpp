// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignfuzz.h"

#include <cstddef>
#include <cstdint>

/// For libFuzzer: fuzz_campaigns [folder of inputs] -max_total_time=60
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    regie::fuzzCampaigns(QByteArrayView(data, static_cast<qsizetype>(size)));
    return 0;
}
