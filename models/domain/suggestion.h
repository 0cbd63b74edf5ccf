// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace regie {

/// Names of closed sets as the database has them: suggestions.type, .status, .priority, and the
/// reasons of a refusal.
namespace suggestion {

inline constexpr QLatin1String Scale{"scale"}, Pause{"pause"}, Refresh{"refresh"};
inline constexpr QLatin1String Pending{"pending"}, Postponed{"postponed"}, Approved{"approved"},
    Refused{"refused"}, Expired{"expired"}, Executing{"executing"}, Executed{"executed"},
    Failed{"failed"}, RolledBack{"rolled_back"};
inline constexpr QLatin1String High{"high"}, Medium{"medium"}, Low{"low"};

QStringList types();
QStringList statuses();
QStringList priorities();
/// budget, brand, timing, data, other; the last one needs words.
QStringList refusalReasons();

/// The arrows between statuses; the same ones are a trigger of the database
/// (regie_suggestion_arrows of migration 0011).
bool canGo(const QString &from, const QString &to);
/// Nothing more is decided or done about it, apart from taking it back.
bool isEnded(const QString &status);
/// At most one of these for each client, entity and type.
bool isOpen(const QString &status);

/// ROI in proportion to the target, in bands that proposals are compared by: "under_0.6",
/// "0.6_1", "1_1.5", "1.5_2", "over_2"; "none" without an ROI.
QString roiBand(std::optional<double> roi, double target);

} // namespace suggestion

/// Quartiles of a population, with its size beside them. No values where the population is empty.
struct Benchmark
{
    qint64 n = 0;
    std::optional<double> p25, p50, p75, p90;

    QJsonObject toJson() const;
    static Benchmark fromJson(const QJsonObject &json);
    friend bool operator==(const Benchmark &, const Benchmark &) = default;
};

/// Sums over some days of one entity. Money in the client's currency.
struct PeriodFigures
{
    int days = 0; ///< with figures
    double spend = 0;
    double revenue = 0;
    qint64 impressions = 0;
    qint64 clicks = 0;
    qint64 leads = 0;
    qint64 conversions = 0;

    /// Sum of revenue by sum of spend; nothing without spend.
    std::optional<double> roi() const;
    /// Clicks by impressions, a share; nothing without impressions.
    std::optional<double> ctr() const;

    QJsonObject toJson() const;
    static PeriodFigures fromJson(const QJsonObject &json);
    friend bool operator==(const PeriodFigures &, const PeriodFigures &) = default;
};

/// What a suggestion was made from, kept with it (suggestions.figures).
struct SuggestionFigures
{
    PeriodFigures last;   ///< the 7 days up to and with as-of
    PeriodFigures before; ///< the 7 days before those
    Benchmark client;     ///< 7-day ROI: this client's entities of this type
    Benchmark entityType; ///< everybody's entities of this type
    Benchmark overall;    ///< everything
    double target = 3.0;  ///< the client's at that time
    double minSpend = 500;
    /// Which benchmark decided: "client", "entity_type", "overall"; empty: none was needed.
    QString decidedBy;
    /// What is expected of `metric` ("roi", "ctr", "spend") in the 7 days after it is done.
    QString metric;
    double predictedLow = 0;
    double predictedHigh = 0;

    QJsonObject toJson() const;
    static SuggestionFigures fromJson(const QJsonObject &json);
    friend bool operator==(const SuggestionFigures &, const SuggestionFigures &) = default;
};

} // namespace regie
