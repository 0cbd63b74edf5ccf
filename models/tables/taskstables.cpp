// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/taskstables.h"

#include "tables/columnbuilder.h"

namespace regie {

using namespace columns;

namespace {

/// Read for the rows of a page, so neither sorted nor filtered by.
constexpr auto listCost = R"((select trim_scale(regie_list_cost(t.tokens_input, t.tokens_output,
        t.tokens_cached, p.input_price, p.output_price, p.cached_price))
    from model_price_spans p
   where p.model_used = t.model_used and coalesce(t.started_at, t.created_at) >= p.from_hour
     and coalesce(t.started_at, t.created_at) < p.until_hour))";

QList<ColumnSpec> whatItIs()
{
    return {
        countedByStart(column("agent_class", QT_TRANSLATE_NOOP("regie::Tables", "Agent"),
                              "t.agent_class", "text", Text, Values, 140)),
        column("method_name", QT_TRANSLATE_NOOP("regie::Tables", "Method"), "t.method_name", "text",
               Text, Values, 110),
        countedByStart(column("type", QT_TRANSLATE_NOOP("regie::Tables", "Type"), "t.type", "text",
                              Text, Values, 100)),
        column("status", QT_TRANSLATE_NOOP("regie::Tables", "Status"), "t.status", "text", State,
               Values, 144),
        countedByStart(column("model_used", QT_TRANSLATE_NOOP("regie::Tables", "Model"),
                              "t.model_used", "text", Text, Values, 120)),
    };
}

QList<ColumnSpec> whatItTook()
{
    return {
        described(column("tokens_total", QT_TRANSLATE_NOOP("regie::Tables", "Tokens"),
                         "t.tokens_total", "bigint", Whole, Numbers, 90),
                  QT_TRANSLATE_NOOP("regie::Tables", "Tokens in and out")),
        described(column("cost", QT_TRANSLATE_NOOP("regie::Tables", "Cost"), "t.cost", "numeric",
                         ColumnType::Money, Numbers, 90),
                  QT_TRANSLATE_NOOP("regie::Tables", "As charged")),
        hidden(
            described(unsorted(nullable(
                          column("list_cost", QT_TRANSLATE_NOOP("regie::Tables", "Cost by list"),
                                 listCost, "numeric", ColumnType::Money, NoFilter, 96))),
                      QT_TRANSLATE_NOOP("regie::Tables",
                                        "By the price list; empty where the model has no price"))),
        nullable(column("duration_ms", QT_TRANSLATE_NOOP("regie::Tables", "Duration"),
                        "t.duration_ms", "bigint", ColumnType::Duration, Numbers, 90)),
        column("retry_count", QT_TRANSLATE_NOOP("regie::Tables", "Retries"), "t.retry_count",
               "integer", Whole, Numbers, 76),
        nullable(column("started_at", QT_TRANSLATE_NOOP("regie::Tables", "Started"), "t.started_at",
                        "timestamptz", Time, Times, 120)),
        described(column("created_at", QT_TRANSLATE_NOOP("regie::Tables", "Age"), "t.created_at",
                         "timestamptz", Time, Times, 120),
                  QT_TRANSLATE_NOOP("regie::Tables", "Since the task was made")),
        unsorted(column("name", QT_TRANSLATE_NOOP("regie::Tables", "Task"), "t.name", "text", Text,
                        Contains, 170)),
        unsorted(nullable(column("error_message", QT_TRANSLATE_NOOP("regie::Tables", "Error"),
                                 "t.error_message", "text", Text, Contains, 220))),
    };
}

QList<ColumnSpec> onDemand()
{
    QList<ColumnSpec> columns{
        column("tokens_input", QT_TRANSLATE_NOOP("regie::Tables", "Tokens in"), "t.tokens_input",
               "bigint", Whole, Numbers, 90),
        column("tokens_output", QT_TRANSLATE_NOOP("regie::Tables", "Tokens out"), "t.tokens_output",
               "bigint", Whole, Numbers, 90),
        column("tokens_cached", QT_TRANSLATE_NOOP("regie::Tables", "Tokens cached"),
               "t.tokens_cached", "bigint", Whole, Numbers, 96),
        nullable(column("completed_at", QT_TRANSLATE_NOOP("regie::Tables", "Completed"),
                        "t.completed_at", "timestamptz", Time, Times, 120)),
        nullable(countedByStart(column("client_key", QT_TRANSLATE_NOOP("regie::Tables", "Client"),
                                       "t.client_key", "text", Text, Values, 120))),
        nullable(column("campaign_id", QT_TRANSLATE_NOOP("regie::Tables", "Campaign number"),
                        "t.campaign_id", "bigint", Whole, Numbers, 110)),
        described(column("began_at", QT_TRANSLATE_NOOP("regie::Tables", "Began"),
                         "coalesce(t.started_at, t.created_at)", "timestamptz", Time, Times, 120),
                  QT_TRANSLATE_NOOP("regie::Tables",
                                    "When it started, or was made while it has not: the time that "
                                    "charts count a task by")),
        described(column("error_start", QT_TRANSLATE_NOOP("regie::Tables", "Error message"),
                         "left(coalesce(t.error_message, ''), 200)", "text", Text, Values, 220),
                  QT_TRANSLATE_NOOP("regie::Tables",
                                    "The first 200 characters of the error, as charts count them")),
        column("id", QT_TRANSLATE_NOOP("regie::Tables", "Number"), "t.id", "bigint", Whole, Numbers,
               90),
        column("uuid", QT_TRANSLATE_NOOP("regie::Tables", "Identifier"), "t.uuid", "uuid", Text,
               NoFilter, 240),
    };
    for (ColumnSpec &spec : columns)
        spec = spec.id == u"began_at" ? hidden(spec) : hidden(unsorted(spec));
    return columns;
}

QList<ColumnSpec> groupOfStatistics()
{
    return {
        column("hour", QT_TRANSLATE_NOOP("regie::Tables", "Hour"), "h.hour", "timestamptz", Time,
               Times, 140),
        unsorted(column("agent_class", QT_TRANSLATE_NOOP("regie::Tables", "Agent"), "h.agent_class",
                        "text", Text, Values, 150)),
        unsorted(column("type", QT_TRANSLATE_NOOP("regie::Tables", "Type"), "h.type", "text", Text,
                        Values, 120)),
        unsorted(column("model_used", QT_TRANSLATE_NOOP("regie::Tables", "Model"), "h.model_used",
                        "text", Text, Values, 130)),
        unsorted(column("status", QT_TRANSLATE_NOOP("regie::Tables", "Status"), "h.status", "text",
                        State, Values, 116)),
        unsorted(column("client_key", QT_TRANSLATE_NOOP("regie::Tables", "Client"), "h.client_key",
                        "text", Text, Values, 120)),
        unsorted(column("campaign_id", QT_TRANSLATE_NOOP("regie::Tables", "Campaign number"),
                        "h.campaign_id", "bigint", Whole, Numbers, 110)),
    };
}

QList<ColumnSpec> figuresOfStatistics()
{
    const auto count = [](const char *id, const char *title, const char *sql) {
        return unsorted(column(id, title, sql, "bigint", Whole, Numbers, 90));
    };
    return {
        count("task_count", QT_TRANSLATE_NOOP("regie::Tables", "Tasks"), "h.task_count"),
        count("retry_count", QT_TRANSLATE_NOOP("regie::Tables", "Retries"), "h.retry_count"),
        count("tokens_input", QT_TRANSLATE_NOOP("regie::Tables", "Tokens in"), "h.tokens_input"),
        count("tokens_output", QT_TRANSLATE_NOOP("regie::Tables", "Tokens out"), "h.tokens_output"),
        count("tokens_total", QT_TRANSLATE_NOOP("regie::Tables", "Tokens"), "h.tokens_total"),
        count("tokens_cached", QT_TRANSLATE_NOOP("regie::Tables", "Tokens cached"),
              "h.tokens_cached"),
        described(unsorted(column("cost", QT_TRANSLATE_NOOP("regie::Tables", "Cost"), "h.cost",
                                  "numeric", ColumnType::Money, Numbers, 90)),
                  QT_TRANSLATE_NOOP("regie::Tables", "As charged")),
        described(count("duration_ms_sum", QT_TRANSLATE_NOOP("regie::Tables", "Duration"),
                        "h.duration_ms_sum"),
                  QT_TRANSLATE_NOOP("regie::Tables", "Milliseconds, of all its tasks together")),
        described(unsorted(column("duration_buckets",
                                  QT_TRANSLATE_NOOP("regie::Tables", "Duration buckets"),
                                  "h.duration_buckets::text", "text", Text, NoFilter, 140)),
                  QT_TRANSLATE_NOOP("regie::Tables",
                                    "A duration of bucket n is 2^(n/8) milliseconds or more")),
        described(unsorted(column("duration_counts",
                                  QT_TRANSLATE_NOOP("regie::Tables", "Tasks in each bucket"),
                                  "h.duration_counts::text", "text", Text, NoFilter, 140)),
                  QT_TRANSLATE_NOOP("regie::Tables", "In the order of the buckets")),
    };
}

} // namespace

TableSpec tasksTable()
{
    TableSpec spec;
    spec.name = s("marketing_task");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Tasks");
    spec.from = s("marketing_task t");
    spec.key = {{s("t.uuid"), s("uuid")}};
    spec.searchSql = s("(t.name || ' ' || coalesce(t.error_message, ''))");
    spec.defaultSort = s("created_at");
    spec.watched = {s("marketing_task")};
    spec.findsKeysFirst = true;
    spec.columns = whatItIs() + whatItTook() + onDemand();
    return spec;
}

TableSpec taskStatisticsTable()
{
    TableSpec spec;
    spec.name = s("task_statistics");
    spec.title = QT_TRANSLATE_NOOP("regie::Tables", "Statistics of tasks");
    spec.from = s("task_statistics h");
    spec.key = {{s("h.hour"), s("timestamptz")},  {s("h.agent_class"), s("text")},
                {s("h.type"), s("text")},         {s("h.model_used"), s("text")},
                {s("h.status"), s("text")},       {s("h.client_key"), s("text")},
                {s("h.campaign_id"), s("bigint")}};
    spec.defaultSort = s("hour");
    spec.watched = {s("task_statistics")};
    spec.columns = groupOfStatistics() + figuresOfStatistics();
    return spec;
}

} // namespace regie
