// SPDX-License-Identifier: GPL-3.0-or-later
#include "metaconnector.h"

#include <QUrlQuery>

#include <algorithm>
#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// "Currencies" of the Marketing API: those with an offset of 1.
constexpr std::array currenciesWithoutCents{"CLP"_L1, "COP"_L1, "CRC"_L1, "HUF"_L1,
                                            "ISK"_L1, "IDR"_L1, "JPY"_L1, "KRW"_L1,
                                            "PYG"_L1, "TWD"_L1, "VND"_L1};

QString baseOf(const ConnectorProfile &profile)
{
    const QString base =
        profile.baseUrl.isEmpty() ? u"https://graph.facebook.com"_s : profile.baseUrl;
    return base.endsWith(u'/') ? base.chopped(1) : base;
}

/// Numbers alone: an id from a file must not become another path.
bool isNodeId(const QString &id)
{
    return !id.isEmpty() && std::ranges::all_of(id, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Error wrongId(const QString &id)
{
    return Error::input(
        MetaConnector::tr("“%1” is no id of an ad, an ad set or a campaign.").arg(id));
}

/// Rate limits come as 400 or 403, by code ("Rate Limits", "Error Handling" of the Graph API).
bool isThrottle(int code)
{
    return code == 4 || code == 17 || code == 32 || code == 613 ||
           (code >= 80'000 && code <= 80'014);
}

bool isTokenProblem(int code)
{
    return code == 102 || code == 190;
}

bool isPermissionProblem(int code)
{
    return code == 10 || (code >= 200 && code <= 299);
}

QString sentenceOf(const QJsonObject &error)
{
    const int code = error.value("code"_L1).toInt();
    const int subcode = error.value("error_subcode"_L1).toInt();
    const QString forUsers = error.value("error_user_msg"_L1).toString();
    QString codes = QString::number(code);
    if (subcode != 0)
        codes += u'/' + QString::number(subcode);
    const QString trace = error.value("fbtrace_id"_L1).toString();
    return MetaConnector::tr("Meta says: “%1” (error %2, trace %3).")
        .arg(forUsers.isEmpty() ? error.value("message"_L1).toString() : forUsers, codes,
             trace.isEmpty() ? u"–"_s : trace);
}

/// What the `error` object says is more than the status does.
void judge(ApiAnswer &answer)
{
    const QJsonObject error = answer.json.value("error"_L1).toObject();
    if (error.isEmpty())
        return;
    answer.reason = sentenceOf(error);
    const int code = error.value("code"_L1).toInt();
    if (isThrottle(code)) {
        answer.trouble = CallTrouble::Throttled;
    } else if (isTokenProblem(code)) {
        answer.trouble = CallTrouble::Final;
        answer.http.status = 401;
        answer.reason = MetaConnector::tr("The connector's token is not valid (any more).") + u' ' +
                        answer.reason;
    } else if (isPermissionProblem(code)) {
        answer.trouble = CallTrouble::Final;
        answer.http.status = 403;
    } else if (answer.http.status < 500) {
        const bool isTransient = error.value("is_transient"_L1).toBool() || code == 1 || code == 2;
        answer.trouble = isTransient ? CallTrouble::ServerError : CallTrouble::Final;
    }
}

/// A 200 that does not say so may have acted all the same.
void judgeAct(ApiAnswer &answer)
{
    judge(answer);
    if (answer.trouble != CallTrouble::None || answer.json.value("success"_L1).toBool())
        return;
    answer.trouble = CallTrouble::NoAnswer;
    answer.reason = MetaConnector::tr("Meta's answer cannot be understood.");
}

void judgeRead(ApiAnswer &answer)
{
    judge(answer);
    if (answer.trouble != CallTrouble::None || !answer.json.isEmpty())
        return;
    answer.trouble = CallTrouble::NoAnswer;
    answer.reason = MetaConnector::tr("Meta's answer cannot be understood.");
}

QString statusFrom(const QString &status)
{
    if (status == "ACTIVE"_L1)
        return u"active"_s;
    if (status == "PAUSED"_L1)
        return u"paused"_s;
    return status == "ARCHIVED"_L1 || status == "DELETED"_L1 ? u"archived"_s : u"unknown"_s;
}

ActOutcome notSent(const Error &error)
{
    const bool isFinal = error.kind == ErrorKind::Input || error.kind == ErrorKind::Permission;
    return {isFinal ? ActOutcome::Kind::Refused : ActOutcome::Kind::NotSent, error.text(), {}};
}

} // namespace

MetaConnector::MetaConnector(ConnectorProfile profile, const QString &token, ApiCallLog log,
                             std::function<bool()> isWanted, const ApiSettings &settings)
    : m_profile(std::move(profile))
    , m_client(token, {}, std::move(log), std::move(isWanted), settings)
{}

int MetaConnector::unitsOf(const QString &currency)
{
    return std::ranges::find(currenciesWithoutCents, currency) == currenciesWithoutCents.end() ? 100
                                                                                               : 1;
}

QUrl MetaConnector::urlOf(const QString &node) const
{
    const QString version =
        m_profile.apiVersion.isEmpty() ? QString() : m_profile.apiVersion + u'/';
    return QUrl(baseOf(m_profile) + u'/' + version + node);
}

Result<QJsonObject> MetaConnector::get(const QString &node, const QString &fields)
{
    QUrl url = urlOf(node);
    url.setQuery(u"fields="_s + fields);
    const ApiAnswer answer =
        m_client.call(RetryPolicy::Purpose::Read, {"GET", url, {}, {}, {}}, {}, judgeRead);
    if (answer.trouble != CallTrouble::None)
        return errorOf(answer);
    return answer.json;
}

Result<QString> MetaConnector::currencyOf(const QString &account)
{
    if (const auto known = m_currencies.constFind(account); known != m_currencies.cend())
        return *known;
    if (!isNodeId(account))
        return wrongId(account);
    const Result<QJsonObject> read = get(u"act_"_s + account, u"currency"_s);
    if (!read)
        return read.error();
    const QString currency = read->value("currency"_L1).toString();
    if (currency.size() != 3)
        return Error::input(
            tr("Meta does not say in what currency the account %1 is.").arg(account));
    m_currencies.insert(account, currency);
    return currency;
}

/// An ad has no budget, and asking for it is an error.
Result<EntityState> MetaConnector::read(const QString &entityType, const QString &entityId)
{
    if (!isNodeId(entityId))
        return wrongId(entityId);
    const bool isAd = entityType == "ad"_L1;
    const Result<QJsonObject> found = get(
        entityId, isAd ? u"name,status,account_id"_s : u"name,status,account_id,daily_budget"_s);
    if (!found)
        return found.error();
    EntityState state{statusFrom(found->value("status"_L1).toString()), {}, *found};
    const QString account = found->value("account_id"_L1).toString();
    m_accountOf.insert(entityId, account);
    // Numbers are sent as text: {"daily_budget": "10000"}.
    const double units = found->value("daily_budget"_L1).toVariant().toDouble();
    if (isAd || units <= 0)
        return state;
    const Result<QString> currency = currencyOf(account);
    if (!currency)
        return currency.error();
    state.dailyBudget = units / unitsOf(*currency);
    state.raw.insert("account_currency"_L1, *currency);
    return state;
}

ActOutcome MetaConnector::post(const QString &entityId, const QString &name, const QString &value)
{
    QUrlQuery form;
    form.addQueryItem(name, value);
    const HttpRequest request{"POST",
                              urlOf(entityId),
                              "application/x-www-form-urlencoded",
                              form.query(QUrl::FullyEncoded).toLatin1(),
                              {}};
    return outcomeOf(m_client.call(RetryPolicy::Purpose::Act, request, {{name, value}}, judgeAct));
}

ActOutcome MetaConnector::setDailyBudget(const QString &entityType, const QString &entityId,
                                         double budget)
{
    if (!isNodeId(entityId))
        return notSent(wrongId(entityId));
    if (!m_accountOf.contains(entityId)) {
        if (const Result<EntityState> state = read(entityType, entityId); !state)
            return notSent(state.error());
    }
    const Result<QString> currency = currencyOf(m_accountOf.value(entityId));
    if (!currency)
        return notSent(currency.error());
    const qint64 units = std::llround(budget * unitsOf(*currency));
    if (units <= 0)
        return notSent(Error::input(tr("A daily budget has to be more than nothing.")));
    return post(entityId, u"daily_budget"_s, QString::number(units));
}

ActOutcome MetaConnector::setStatus(const QString &, const QString &entityId, const QString &status)
{
    if (!isNodeId(entityId))
        return notSent(wrongId(entityId));
    if (status != "active"_L1 && status != "paused"_L1)
        return notSent(Error::input(tr("Only active and paused can be set.")));
    return post(entityId, u"status"_s, status.toUpper());
}

Result<QString> MetaConnector::test()
{
    const bool hasAccount = !m_profile.accountId.isEmpty();
    QString account = m_profile.accountId;
    if (account.startsWith("act_"_L1))
        account.remove(0, 4);
    if (hasAccount && !isNodeId(account))
        return Error::input(tr("“%1” is no ad account.").arg(m_profile.accountId));
    const Result<QJsonObject> answer =
        hasAccount ? get(u"act_"_s + account, u"name,currency"_s) : get(u"me"_s, u"id,name"_s);
    if (!answer)
        return answer.error();
    const QString name = answer->value("name"_L1).toString();
    if (!hasAccount)
        return tr("Meta answers; the token is %1's.").arg(m_client.safe(name));
    return tr("Meta answers; the account %1 is in %2.")
        .arg(m_client.safe(name.isEmpty() ? account : name),
             answer->value("currency"_L1).toString());
}

} // namespace regie
