// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>

namespace regie::sample {

/// Dollars for a million tokens, in ten-thousandths, the unit of the column cost.
struct Model
{
    QByteArrayView name;
    qint64 inputPrice, outputPrice;
    double msPerToken;
};

inline constexpr std::array<Model, 5> models{{
    {"gpt-4o", 25'000, 100'000, 14},
    {"gpt-4o-mini", 1'500, 6'000, 9},
    {"claude-3-5-sonnet", 30'000, 150'000, 16},
    {"claude-3-haiku", 2'500, 12'500, 7},
    {"mistral-large", 20'000, 60'000, 18},
}};

struct Agent
{
    QByteArrayView name, type, method;
    QByteArrayView subject;          ///< what the names of its tasks begin with
    int weight;                      ///< how often it works
    std::array<int, 5> modelWeights; ///< in the order of `models`, 20 in all
    double tokensIn, tokensOut;      ///< medians
    double errorRate;
};

// clang-format off
inline constexpr std::array<Agent, 9> agents{{
    {"PersonaGenerator", "persona", "generate_personas", "Personas", 24, {8, 4, 6, 0, 2}, 1900, 620, 0.010},
    {"StrategyAnalyst", "strategy", "analyse_strategy", "Stratégie", 16, {8, 0, 10, 0, 2}, 4200, 850, 0.010},
    {"ProjectEnrichment", "enrichment", "enrich_project", "Enrichissement", 18, {4, 8, 3, 3, 2}, 3100, 420, 0.050},
    {"CopyWriter", "copywriting", "write_message", "Message", 20, {6, 4, 8, 0, 2}, 1200, 260, 0.008},
    {"Scraper", "extraction", "extract_leads", "Extraction", 26, {0, 12, 0, 8, 0}, 5200, 330, 0.020},
    {"LeadClassifier", "classification", "classify_leads", "Classement", 22, {0, 11, 0, 7, 2}, 1500, 90, 0.012},
    {"ReplyAnalyst", "reply", "analyse_reply", "Réponse", 14, {2, 9, 2, 7, 0}, 700, 140, 0.010},
    {"CampaignStarterAgent", "planning", "plan_sending", "Planification", 6, {4, 10, 4, 2, 0}, 900, 180, 0.015},
    {"AdAdvisor", "suggestion", "suggest_changes", "Suggestion", 8, {6, 2, 10, 0, 2}, 6400, 540, 0.018},
}};
// clang-format on

struct TaskFailure
{
    QByteArrayView message, exception;
};

inline constexpr std::array<TaskFailure, 6> taskFailures{{
    {"timeout after 60 s", "TimeoutError"},
    {"429 too many requests", "RateLimitError"},
    {"JSON schema: required property 'leads' is missing", "ValidationError"},
    {"context too long: 131204 tokens, 128000 allowed", "ContextLengthError"},
    {"refusal: the request was declined", "RefusalError"},
    {"503 service unavailable", "APIConnectionError"},
}};

} // namespace regie::sample
