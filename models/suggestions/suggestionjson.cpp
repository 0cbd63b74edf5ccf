// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/suggestionjson.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString textIn(const QJsonObject &json, QLatin1String name)
{
    return json.value(name).toString();
}

std::optional<double> numberIn(const QJsonObject &json, QLatin1String name)
{
    const QJsonValue value = json.value(name);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QDateTime timeIn(const QJsonObject &json, QLatin1String name)
{
    return QDateTime::fromString(textIn(json, name), Qt::ISODateWithMs).toUTC();
}

MetricDay dayFrom(const QJsonObject &json)
{
    MetricDay day;
    day.date = QDate::fromString(textIn(json, "date"_L1), Qt::ISODate);
    day.spend = json.value("spend"_L1).toDouble();
    day.revenue = json.value("revenue"_L1).toDouble();
    day.impressions = json.value("impressions"_L1).toInteger();
    day.clicks = json.value("clicks"_L1).toInteger();
    day.leads = json.value("leads"_L1).toInteger();
    day.conversions = json.value("conversions"_L1).toInteger();
    return day;
}

PastDecision pastDecisionFrom(const QJsonObject &json)
{
    PastDecision past;
    past.suggestionId = json.value("suggestion_id"_L1).toInteger();
    past.type = textIn(json, "type"_L1);
    past.decision = textIn(json, "decision"_L1);
    past.decidedBy = textIn(json, "decided_by"_L1);
    past.reasonCode = textIn(json, "reason_code"_L1);
    past.reasonWords = textIn(json, "reason_words"_L1);
    past.decidedAt = timeIn(json, "decided_at"_L1);
    past.changeShare = numberIn(json, "change_share"_L1);
    past.outcome = textIn(json, "outcome"_L1);
    past.metric = textIn(json, "metric"_L1);
    past.predictedLow = numberIn(json, "predicted_low"_L1);
    past.predictedHigh = numberIn(json, "predicted_high"_L1);
    past.actual = numberIn(json, "actual"_L1);
    return past;
}

ExecutionInfo executionFrom(const QJsonObject &json)
{
    ExecutionInfo info;
    info.id = json.value("execution_id"_L1).toInteger();
    info.kind = textIn(json, "kind"_L1);
    info.mode = textIn(json, "mode"_L1);
    info.status = textIn(json, "status"_L1);
    info.failure = textIn(json, "failure"_L1);
    info.startedAt = timeIn(json, "started_at"_L1);
    info.finishedAt = timeIn(json, "finished_at"_L1);
    info.before = json.value("before"_L1).toObject();
    info.after = json.value("after"_L1).toObject();
    return info;
}

template <typename T>
QList<T> all(const QJsonArray &list, T (*from)(const QJsonObject &))
{
    QList<T> rows;
    for (const QJsonValue &value : list)
        rows.append(from(value.toObject()));
    return rows;
}

} // namespace

Suggestion suggestionFrom(const QJsonObject &json)
{
    Suggestion s;
    s.id = json.value("suggestion_id"_L1).toInteger();
    s.version = json.value("version"_L1).toInteger();
    s.clientKey = textIn(json, "client_key"_L1);
    s.entityType = textIn(json, "entity_type"_L1);
    s.entityId = textIn(json, "entity_id"_L1);
    s.entityName = textIn(json, "entity_name"_L1);
    s.type = textIn(json, "type"_L1);
    s.status = textIn(json, "status"_L1);
    s.priority = textIn(json, "priority"_L1);
    s.roiBand = textIn(json, "roi_band"_L1);
    s.confidence = json.value("confidence"_L1).toInt();
    s.oldValue = numberIn(json, "old_value"_L1);
    s.newValue = numberIn(json, "new_value"_L1);
    s.changeShare = numberIn(json, "change_share"_L1);
    s.chance = numberIn(json, "chance"_L1);
    s.figures = SuggestionFigures::fromJson(json.value("figures"_L1).toObject());
    s.asOf = QDate::fromString(textIn(json, "as_of"_L1), Qt::ISODate);
    s.createdAt = timeIn(json, "created_at"_L1);
    s.updatedAt = timeIn(json, "updated_at"_L1);
    s.postponedUntil = timeIn(json, "postponed_until"_L1);
    s.expiresAt = timeIn(json, "expires_at"_L1);
    s.endedAt = timeIn(json, "ended_at"_L1);
    s.failure = textIn(json, "failure"_L1);
    return s;
}

QList<MetricDay> daysFrom(const QJsonArray &list)
{
    return all(list, dayFrom);
}

QList<PastDecision> pastFrom(const QJsonArray &list)
{
    return all(list, pastDecisionFrom);
}

QList<ExecutionInfo> executionsFrom(const QJsonArray &list)
{
    return all(list, executionFrom);
}

} // namespace regie
