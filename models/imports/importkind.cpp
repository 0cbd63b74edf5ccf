// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importkind.h"

#include <QCoreApplication>

namespace regie {

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList words(const char *list)
{
    return u(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

ImportField clientField()
{
    return {u("client"),
            FieldType::Text,
            true,
            true,
            {},
            words("client_key client client_id client_name account account_name account_id "
                  "advertiser compte annonceur")};
}

ImportField entityTypeField()
{
    return {u("entity_type"),
            FieldType::Choice,
            true,
            true,
            words("campaign adset ad"),
            words("entity_type entity_level level type_entite niveau")};
}

ImportField entityIdField()
{
    return {u("entity_id"),
            FieldType::Text,
            true,
            false,
            {},
            words("entity_id ad_id ad_set_id adset_id ad_group_id adgroup_id campaign_id "
                  "fb_campaign_id id_annonce id_ensemble id_campagne identifiant id")};
}

ImportField nameField(const char *name)
{
    return {u(name),
            FieldType::Text,
            false,
            false,
            {},
            words("entity_name ad_name ad_set_name adset_name ad_group_name adgroup_name "
                  "campaign_name annonce nom_annonce ensemble campagne nom_campagne "
                  "nom_de_la_campagne ad_set adset campaign ad name nom")};
}

ImportField figure(const char *name, FieldType type, const char *synonyms)
{
    return {u(name), type, false, false, {}, words(synonyms)};
}

ImportKind makeMetrics()
{
    return {u("metrics"),
            {clientField(),
             entityTypeField(),
             entityIdField(),
             {u("date"),
              FieldType::Date,
              true,
              true,
              {},
              words("date day c_date report_date reporting_starts jour date_jour stat_date "
                    "period periode")},
             nameField("entity_name"),
             figure("spend", FieldType::Money,
                    "spend amount_spent cost campaign_cost spent total_cost total_spend depense "
                    "depenses montant_depense cout cout_total media_cost budget_depense"),
             figure("impressions", FieldType::Count, "impressions impression impr affichages"),
             figure("clicks", FieldType::Count,
                    "clicks click link_clicks clics clic clics_sur_un_lien"),
             figure("leads", FieldType::Count, "leads lead prospects contacts"),
             figure("conversions", FieldType::Count,
                    "conversions conversion total_conversion total_conversions orders purchases "
                    "approved_conversion sales achats commandes ventes"),
             figure("revenue", FieldType::Money,
                    "revenue conversion_value purchase_value sales_value turnover revenu "
                    "revenus chiffre_d_affaires ca valeur_de_conversion")}};
}

ImportKind makeAds()
{
    ImportKind kind{
        u("ads"),
        {clientField(),
         entityTypeField(),
         entityIdField(),
         nameField("name"),
         {u("status"), FieldType::Choice, false, true, words("active paused archived unknown"),
          words("status effective_status delivery delivery_status state statut etat "
                "diffusion")},
         figure("daily_budget", FieldType::Money,
                "daily_budget ad_set_budget adset_budget campaign_budget budget "
                "budget_quotidien budget_journalier"),
         figure("parent_id", FieldType::Text, "parent_id parent")}};
    kind.fields[kind.indexOf(u("daily_budget"))].emptyIsUnknown = true;
    return kind;
}

ImportField taskField(const char *name, FieldType type, const char *synonyms,
                      bool mayBeConstant = false)
{
    return {u(name), type, false, mayBeConstant, {}, QStringList{u(name)} + words(synonyms)};
}

/// Names as producers, tracers and gateways of language models write them.
ImportKind makeTasks()
{
    return {
        u("tasks"),
        {taskField("uuid", FieldType::Text, "task_uuid task_id request_id call_id trace_id"),
         taskField("id", FieldType::Count, ""),
         taskField("name", FieldType::Text, "task_name task title nom tache", true),
         taskField("type", FieldType::Text, "task_type kind category operation", true),
         taskField("status", FieldType::Choice, "state task_status statut etat", true),
         taskField("agent_class", FieldType::Text, "agent agent_name agentclass class", true),
         taskField("method_name", FieldType::Text, "method methodname function endpoint", true),
         taskField("arguments", FieldType::Json, "args input prompt request params parameters"),
         taskField("context", FieldType::Json, "metadata meta extra"),
         taskField("result", FieldType::Json, "output response completion answer"),
         taskField("tokens_input", FieldType::Count,
                   "input_tokens prompt_tokens context_tokens contexttokens tokens_in "
                   "inputtokens prompttokens prompt_token_count num_prefill_tokens"),
         taskField("tokens_output", FieldType::Count,
                   "output_tokens completion_tokens generated_tokens generatedtokens tokens_out "
                   "outputtokens completiontokens num_decode_tokens"),
         taskField("tokens_total", FieldType::Count, "total_tokens totaltokens tokens"),
         taskField("tokens_cached", FieldType::Count,
                   "cached_tokens cached_input_tokens cache_read_input_tokens cache_read_tokens"),
         taskField("cost", FieldType::Money, "cost_usd cost_eur total_cost price spend cout"),
         taskField("duration_ms", FieldType::Count,
                   "latency_ms durationms elapsed_ms response_time_ms duree_ms"),
         taskField("duration_s", FieldType::Money,
                   "duration_seconds latency_s latency_seconds elapsed_s elapsed_seconds duree_s"),
         taskField("model_used", FieldType::Text, "model model_name modelname modele llm", true),
         taskField("error_message", FieldType::Text, "error error_text message_erreur erreur"),
         taskField("error_trace", FieldType::Text, "trace traceback stack_trace stacktrace"),
         taskField("retry_count", FieldType::Count, "retries attempts_made retry"),
         taskField("started_at", FieldType::Time,
                   "start_time started start timestamp time datetime date_time arrived_at "
                   "request_time arrival_time debut"),
         taskField("completed_at", FieldType::Time,
                   "end_time completed finished_at finished ended_at end fin"),
         taskField("created_at", FieldType::Time, "created creation_time inserted_at cree_le"),
         taskField("updated_at", FieldType::Time, "updated modified_at last_modified"),
         taskField("client_key", FieldType::Text, "client customer tenant account", true),
         taskField("campaign_id", FieldType::Count, "id_campagne", true)}};
}

} // namespace

const ImportField *ImportKind::field(const QString &fieldName) const
{
    const qsizetype index = indexOf(fieldName);
    return index < 0 ? nullptr : &fields.at(index);
}

qsizetype ImportKind::indexOf(const QString &fieldName) const
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields.at(i).name == fieldName)
            return i;
    }
    return -1;
}

const ImportKind &metricsKind()
{
    static const ImportKind kind = makeMetrics();
    return kind;
}

const ImportKind &adsKind()
{
    static const ImportKind kind = makeAds();
    return kind;
}

const ImportKind &tasksKind()
{
    static const ImportKind kind = makeTasks();
    return kind;
}

const ImportKind *importKind(const QString &name)
{
    for (const ImportKind *kind : {&metricsKind(), &adsKind(), &tasksKind()}) {
        if (kind->name == name)
            return kind;
    }
    return nullptr;
}

QString fieldLabel(const QString &fieldName)
{
    static const QHash<QString, const char *> labels{
        {u("client"), QT_TRANSLATE_NOOP("regie::ImportField", "Client")},
        {u("entity_type"), QT_TRANSLATE_NOOP("regie::ImportField", "Entity type")},
        {u("entity_id"), QT_TRANSLATE_NOOP("regie::ImportField", "Entity id")},
        {u("date"), QT_TRANSLATE_NOOP("regie::ImportField", "Day")},
        {u("entity_name"), QT_TRANSLATE_NOOP("regie::ImportField", "Entity name")},
        {u("name"), QT_TRANSLATE_NOOP("regie::ImportField", "Name")},
        {u("id"), QT_TRANSLATE_NOOP("regie::ImportField", "Number")},
        {u("spend"), QT_TRANSLATE_NOOP("regie::ImportField", "Spend")},
        {u("impressions"), QT_TRANSLATE_NOOP("regie::ImportField", "Impressions")},
        {u("clicks"), QT_TRANSLATE_NOOP("regie::ImportField", "Clicks")},
        {u("leads"), QT_TRANSLATE_NOOP("regie::ImportField", "Leads")},
        {u("conversions"), QT_TRANSLATE_NOOP("regie::ImportField", "Conversions")},
        {u("revenue"), QT_TRANSLATE_NOOP("regie::ImportField", "Revenue")},
        {u("status"), QT_TRANSLATE_NOOP("regie::ImportField", "Status")},
        {u("daily_budget"), QT_TRANSLATE_NOOP("regie::ImportField", "Daily budget")},
        {u("parent_id"), QT_TRANSLATE_NOOP("regie::ImportField", "Parent id")},
        {u("uuid"), QT_TRANSLATE_NOOP("regie::ImportField", "Uuid")},
        {u("type"), QT_TRANSLATE_NOOP("regie::ImportField", "Type")},
        {u("agent_class"), QT_TRANSLATE_NOOP("regie::ImportField", "Agent")},
        {u("method_name"), QT_TRANSLATE_NOOP("regie::ImportField", "Method")},
        {u("arguments"), QT_TRANSLATE_NOOP("regie::ImportField", "Arguments")},
        {u("context"), QT_TRANSLATE_NOOP("regie::ImportField", "Context")},
        {u("result"), QT_TRANSLATE_NOOP("regie::ImportField", "Result")},
        {u("tokens_input"), QT_TRANSLATE_NOOP("regie::ImportField", "Tokens in")},
        {u("tokens_output"), QT_TRANSLATE_NOOP("regie::ImportField", "Tokens out")},
        {u("tokens_total"), QT_TRANSLATE_NOOP("regie::ImportField", "Tokens")},
        {u("tokens_cached"), QT_TRANSLATE_NOOP("regie::ImportField", "Tokens cached")},
        {u("cost"), QT_TRANSLATE_NOOP("regie::ImportField", "Cost")},
        {u("duration_ms"), QT_TRANSLATE_NOOP("regie::ImportField", "Duration, ms")},
        {u("duration_s"), QT_TRANSLATE_NOOP("regie::ImportField", "Duration, s")},
        {u("model_used"), QT_TRANSLATE_NOOP("regie::ImportField", "Model")},
        {u("error_message"), QT_TRANSLATE_NOOP("regie::ImportField", "Error")},
        {u("error_trace"), QT_TRANSLATE_NOOP("regie::ImportField", "Error trace")},
        {u("retry_count"), QT_TRANSLATE_NOOP("regie::ImportField", "Retries")},
        {u("started_at"), QT_TRANSLATE_NOOP("regie::ImportField", "Started")},
        {u("completed_at"), QT_TRANSLATE_NOOP("regie::ImportField", "Completed")},
        {u("created_at"), QT_TRANSLATE_NOOP("regie::ImportField", "Created")},
        {u("updated_at"), QT_TRANSLATE_NOOP("regie::ImportField", "Changed")},
        {u("client_key"), QT_TRANSLATE_NOOP("regie::ImportField", "Client")},
        {u("campaign_id"), QT_TRANSLATE_NOOP("regie::ImportField", "Campaign number")}};
    const char *label = labels.value(fieldName);
    return label ? QCoreApplication::translate("regie::ImportField", label) : fieldName;
}

QString plainColumnName(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber())
            plain += c.toLower();
        else if (!plain.isEmpty() && !plain.endsWith(QLatin1Char('_')))
            plain += QLatin1Char('_');
    }
    while (plain.endsWith(QLatin1Char('_')))
        plain.chop(1);
    return plain;
}

} // namespace regie
