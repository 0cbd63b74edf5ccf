// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpcaller.h"

#include <QDateTime>

#include <optional>

namespace regie {

/// What is wrong with an answer, as far as trying again goes.
enum class CallTrouble {
    None,
    NotSent,     ///< it did not reach the platform
    NoAnswer,    ///< it may have
    Throttled,   ///< too many calls: refused without acting
    ServerError, ///< the platform failed at it, perhaps half-way
    Final,       ///< no use in trying again
};

/// By what HTTP says; platforms that say more in their bodies are asked first.
CallTrouble troubleOf(const HttpAnswer &answer);

/// How long the platform asks to be left alone: Retry-After in seconds or as a date (RFC 9110,
/// 10.2.3), or the minutes of X-Business-Use-Case-Usage ("Rate Limits" of the Graph API, the
/// longest counts). Nothing when it does not say.
std::optional<std::chrono::milliseconds> askedPause(const QHash<QByteArray, QByteArray> &headers,
                                                    const QDateTime &now);

/// When a call is repeated, and after what pause: exponential with full jitter ("Exponential
/// Backoff And Jitter", AWS Architecture Blog, 2015). Pure.
class RetryPolicy
{
public:
    enum class Purpose {
        Read,
        Act, ///< repeated only where it certainly has not acted
    };
    struct Limits
    {
        int attempts = 4;
        std::chrono::milliseconds firstPause{500};
        std::chrono::milliseconds longestPause{8'000};
        /// A call is not begun again later than this after the first: what is under way must end
        /// before the lease of the check does.
        std::chrono::milliseconds budget{25'000};
    };

    RetryPolicy() = default;
    explicit RetryPolicy(const Limits &limits)
        : m_limits(limits)
    {}

    /// Nothing: not again. `attempt` counts from 1; `random` is evenly spread over [0, 1).
    std::optional<std::chrono::milliseconds> pauseAfter(
        Purpose purpose, CallTrouble trouble, int attempt, std::chrono::milliseconds elapsed,
        std::optional<std::chrono::milliseconds> asked, double random) const;

private:
    Limits m_limits;
};

} // namespace regie
