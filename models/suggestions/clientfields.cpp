// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/clientfields.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QLocale>
#include <QTimeZone>

#include <cmath>
#include <limits>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct ClientText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Clients)
};

constexpr double mostMoney = 999'999'999'999.0; // numeric(14,2)
constexpr double mostCount = std::numeric_limits<int>::max();

template <auto Member>
std::optional<double> valueOf(const Client &client)
{
    using Type = std::remove_cvref_t<decltype(client.*Member)>;
    if constexpr (std::is_same_v<Type, std::optional<double>>)
        return client.*Member;
    else
        return double(client.*Member);
}

template <auto Member>
void setValue(Client &client, std::optional<double> value)
{
    using Type = std::remove_cvref_t<decltype(client.*Member)>;
    if constexpr (std::is_same_v<Type, std::optional<double>>)
        client.*Member = value;
    else if constexpr (std::is_same_v<Type, double>)
        client.*Member = value.value_or(std::numeric_limits<double>::quiet_NaN());
    else
        client.*Member = Type(std::llround(value.value_or(-1)));
}

template <auto Member>
ClientNumber number(const char *column, const char *title, const char *explanation, ClientUnit unit,
                    double least, double most)
{
    using Type = std::remove_cvref_t<decltype(Client().*Member)>;
    const int decimals = unit == ClientUnit::Money   ? 2
                         : unit == ClientUnit::Times ? 4
                         : unit == ClientUnit::Share ? 4
                                                     : 0;
    return {QLatin1String(column),
            title,
            explanation,
            unit,
            least,
            most,
            decimals,
            std::is_same_v<Type, std::optional<double>>,
            valueOf<Member>(Client()),
            valueOf<Member>,
            setValue<Member>};
}

struct TextField
{
    const char *column;
    const char *title;
    QString Client::*member;
};
constexpr TextField textFields[] = {
    {"name", QT_TRANSLATE_NOOP("regie::Clients", "Name"), &Client::name},
    {"status", QT_TRANSLATE_NOOP("regie::Clients", "Status"), &Client::status},
    {"currency", QT_TRANSLATE_NOOP("regie::Clients", "Currency"), &Client::currency},
    {"timezone", QT_TRANSLATE_NOOP("regie::Clients", "Time zone"), &Client::timezone},
    {"execution_mode", QT_TRANSLATE_NOOP("regie::Clients", "Execution"), &Client::executionMode},
    {"connector_name", QT_TRANSLATE_NOOP("regie::Clients", "Ads connector"), &Client::connector},
    {"slack_connector", QT_TRANSLATE_NOOP("regie::Clients", "Slack connector"),
     &Client::slackConnector},
    {"slack_channel", QT_TRANSLATE_NOOP("regie::Clients", "Slack channel"), &Client::slackChannel},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::Clients", text);
}

double rounded(double value, int decimals)
{
    const double factor = std::pow(10.0, decimals);
    return std::round(value * factor) / factor;
}

QString amount(double value, const ClientNumber &field)
{
    const QLocale locale;
    if (field.unit == ClientUnit::Share)
        return locale.toString(rounded(value * 100, 2), 'g', 12) + u" %"_s;
    return locale.toString(value, 'f', std::abs(value) < 1 ? field.decimals : 0);
}

std::optional<QString> rangeProblem(const ClientNumber &field, const Client &client)
{
    const std::optional<double> value = field.value(client);
    if (!value)
        return {};
    if (std::isfinite(*value) && *value >= field.least && *value <= field.most)
        return {};
    return ClientText::tr("%1 is between %2 and %3.")
        .arg(field.translatedTitle(), amount(field.least, field), amount(field.most, field));
}

std::optional<ClientProblem> identityProblem(const Client &client)
{
    if (client.key.trimmed().isEmpty())
        return ClientProblem{u"client_key"_s, ClientText::tr("A client needs a key.")};
    if (!QStringList{u"active"_s, u"paused"_s, u"ended"_s}.contains(client.status))
        return ClientProblem{
            u"status"_s,
            ClientText::tr("The status is active, paused or ended, not “%1”.").arg(client.status)};
    const bool isCode =
        client.currency.size() == 3 &&
        std::ranges::all_of(client.currency, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCode)
        return ClientProblem{
            u"currency"_s,
            ClientText::tr("The currency is a code of three capital letters, such as EUR.")};
    if (!QTimeZone(client.timezone.toUtf8()).isValid())
        return ClientProblem{u"timezone"_s,
                             ClientText::tr("There is no time zone “%1”.").arg(client.timezone)};
    return {};
}

std::optional<ClientProblem> executionProblem(const Client &client)
{
    if (!QStringList{u"off"_s, u"dry_run"_s, u"live"_s}.contains(client.executionMode))
        return ClientProblem{u"execution_mode"_s,
                             ClientText::tr("Execution is off, dry_run or live, not “%1”.")
                                 .arg(client.executionMode)};
    if (client.executionMode != "live"_L1)
        return {};
    if (client.connector.isEmpty())
        return ClientProblem{u"connector_name"_s,
                             ClientText::tr("Live execution needs an ads connector.")};
    if (!client.dailyChangeCap)
        return ClientProblem{u"daily_change_cap"_s,
                             ClientText::tr("Live execution needs a daily change cap.")};
    return {};
}

} // namespace

QString ClientNumber::translatedTitle() const
{
    return translated(title);
}

QString ClientNumber::translatedExplanation() const
{
    return translated(explanation);
}

const QList<ClientNumber> &clientNumbers()
{
    // Shares that the database wants under 1 or over 0 end one unit of its decimals before it.
    static const QList<ClientNumber> numbers = {
        number<&Client::roiTarget>(
            "roi_target", QT_TRANSLATE_NOOP("regie::Clients", "ROI target"),
            QT_TRANSLATE_NOOP("regie::Clients",
                              "Budgets are raised above it, and ads are held against it."),
            ClientUnit::Times, 0.0001, 999'999),
        number<&Client::monthlyBudget>(
            "monthly_budget", QT_TRANSLATE_NOOP("regie::Clients", "Monthly budget"),
            QT_TRANSLATE_NOOP("regie::Clients",
                              "What may be spent in a calendar month; spend is shown against it."),
            ClientUnit::Money, 0, mostMoney),
        number<&Client::minSpend>(
            "min_spend", QT_TRANSLATE_NOOP("regie::Clients", "Minimum spend"),
            QT_TRANSLATE_NOOP("regie::Clients", "A pause is proposed only for what has spent more "
                                                "than this in 7 days."),
            ClientUnit::Money, 0, mostMoney),
        number<&Client::pauseShare>(
            "pause_share", QT_TRANSLATE_NOOP("regie::Clients", "Pause below"),
            QT_TRANSLATE_NOOP("regie::Clients",
                              "A pause is proposed when ROI is under this share of the target."),
            ClientUnit::Share, 0.0001, 0.9999),
        number<&Client::refreshDrop>(
            "refresh_drop", QT_TRANSLATE_NOOP("regie::Clients", "Refresh at a drop of"),
            QT_TRANSLATE_NOOP("regie::Clients", "New creatives are proposed when the click rate "
                                                "falls by this share within a week."),
            ClientUnit::Share, 0.0001, 0.9999),
        number<&Client::scaleStep>(
            "scale_step", QT_TRANSLATE_NOOP("regie::Clients", "Budget step"),
            QT_TRANSLATE_NOOP("regie::Clients", "How much more daily budget is proposed; twice "
                                                "that at high priority."),
            ClientUnit::Share, 0.0001, 1),
        number<&Client::minDays>(
            "min_days", QT_TRANSLATE_NOOP("regie::Clients", "Days with figures"),
            QT_TRANSLATE_NOOP("regie::Clients",
                              "With fewer of the last 7 days, nothing is decided."),
            ClientUnit::Days, 1, 7),
        number<&Client::minImpressions>(
            "min_impressions", QT_TRANSLATE_NOOP("regie::Clients", "Impressions a week"),
            QT_TRANSLATE_NOOP("regie::Clients",
                              "With fewer in either week, click rates are not compared."),
            ClientUnit::Count, 0, 1e15),
        number<&Client::minSample>(
            "min_sample", QT_TRANSLATE_NOOP("regie::Clients", "Benchmark sample"),
            QT_TRANSLATE_NOOP("regie::Clients",
                              "With fewer entities behind it, a benchmark does not decide."),
            ClientUnit::Count, 2, mostCount),
        number<&Client::returnChange>(
            "return_change", QT_TRANSLATE_NOOP("regie::Clients", "Return after a change of"),
            QT_TRANSLATE_NOOP("regie::Clients", "What was refused is proposed again only when its "
                                                "figures have moved by this share."),
            ClientUnit::Share, 0.0001, 99),
        number<&Client::expireDays>(
            "expire_days", QT_TRANSLATE_NOOP("regie::Clients", "Expires after"),
            QT_TRANSLATE_NOOP("regie::Clients",
                              "A suggestion that nobody decides for so long expires."),
            ClientUnit::Days, 1, 36'500),
        number<&Client::dailyChangeCap>(
            "daily_change_cap", QT_TRANSLATE_NOOP("regie::Clients", "Daily change cap"),
            QT_TRANSLATE_NOOP("regie::Clients", "By how much daily budgets may be raised or "
                                                "lowered in a day, all together."),
            ClientUnit::Money, 0, mostMoney),
    };
    return numbers;
}

const ClientNumber *clientNumber(const QString &column)
{
    const auto it = std::ranges::find(clientNumbers(), column, &ClientNumber::column);
    return it == clientNumbers().end() ? nullptr : &*it;
}

QString clientFieldTitle(const QString &column)
{
    if (const ClientNumber *field = clientNumber(column))
        return field->translatedTitle();
    for (const TextField &field : textFields) {
        if (column == QLatin1String(field.column))
            return translated(field.title);
    }
    return column == "client_key"_L1 ? ClientText::tr("Key") : column;
}

std::optional<ClientProblem> clientProblem(const Client &client)
{
    if (const auto problem = identityProblem(client))
        return problem;
    for (const ClientNumber &field : clientNumbers()) {
        if (const auto sentence = rangeProblem(field, client))
            return ClientProblem{field.column, *sentence};
    }
    return executionProblem(client);
}

Client asStored(const Client &client)
{
    Client stored = client;
    for (const ClientNumber &field : clientNumbers()) {
        const auto value = field.value(client);
        if (value && std::isfinite(*value))
            field.set(stored, rounded(*value, field.decimals));
    }
    for (const TextField &field : textFields)
        stored.*field.member = (client.*field.member).trimmed();
    return stored;
}

QJsonObject clientValues(const Client &client)
{
    QJsonObject values;
    for (const TextField &field : textFields)
        values.insert(QLatin1String(field.column), client.*field.member);
    for (const ClientNumber &field : clientNumbers()) {
        const auto value = field.value(client);
        values.insert(field.column, value ? QJsonValue(*value) : QJsonValue());
    }
    return values;
}

void setClientValue(Client &client, const QString &column, const QJsonValue &value)
{
    if (const ClientNumber *field = clientNumber(column))
        return field->set(client,
                          value.isDouble() ? std::optional(value.toDouble()) : std::nullopt);
    for (const TextField &field : textFields) {
        if (column == QLatin1String(field.column))
            client.*field.member = value.toString();
    }
}

} // namespace regie
