// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"

#include "app/redaction.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr qsizetype mostLoggedCharacters = 4000;
constexpr milliseconds restSlice = 20ms;
constexpr milliseconds longestOversleep = 5s;

QString sentenceOf(const HttpAnswer &http)
{
    if (http.reach != HttpAnswer::Reach::Answered)
        return http.failure;
    if (http.status == 429)
        return ApiClient::tr("The platform asks for fewer calls.");
    if (http.status >= 300 && http.status < 400)
        return ApiClient::tr("The platform points to another address, which is not followed.");
    return ApiClient::tr("The platform answered with the error %1.").arg(http.status);
}

/// "Try again in 7 min." is what an operator can do something with.
QString withPause(const QString &reason, std::optional<milliseconds> pause)
{
    if (!pause || *pause < 1s)
        return reason;
    const int minutes = int((*pause + 59s) / 1min);
    return reason + u' ' + ApiClient::tr("It asks to wait for %n minute(s).", nullptr, minutes);
}

} // namespace

ApiClient::ApiClient(QString token, QStringList secrets, ApiCallLog log,
                     std::function<bool()> isWanted, const ApiSettings &settings)
    : m_token(std::move(token))
    , m_secrets(std::move(secrets))
    , m_log(std::move(log))
    , m_isWanted(std::move(isWanted))
    , m_caller(m_isWanted, settings.limits)
    , m_policy(settings.retries)
{
    m_secrets.append(m_token);
    m_secrets.removeAll(QString());
    // The longest first: a part that is hidden would leave the rest of it to be seen.
    std::ranges::sort(m_secrets, std::ranges::greater(), &QString::size);
}

QString ApiClient::safe(const QString &text) const
{
    return redacted(text, m_secrets);
}

QJsonObject ApiClient::safe(const QJsonObject &object) const
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    const QString hidden = safe(json);
    if (hidden == json)
        return object;
    const QJsonObject read = QJsonDocument::fromJson(hidden.toUtf8()).object();
    return read.isEmpty() ? QJsonObject{{u"hidden"_s, true}} : read;
}

ApiAnswer ApiClient::call(RetryPolicy::Purpose purpose, HttpRequest request,
                          const QJsonObject &shown, const Judge &judge) const
{
    request.token = m_token;
    const qint64 begun = QDateTime::currentMSecsSinceEpoch();
    for (int attempt = 1;; ++attempt) {
        ApiAnswer answer = this->attempt(request, judge);
        writeDown(request, shown, answer, attempt);
        const auto pause =
            answer.http.isCancelled || !m_isWanted()
                ? std::nullopt
                : m_policy.pauseAfter(purpose, answer.trouble, attempt,
                                      milliseconds(QDateTime::currentMSecsSinceEpoch() - begun),
                                      answer.askedPause,
                                      QRandomGenerator::global()->generateDouble());
        if (!pause) {
            answer.reason = safe(withPause(answer.reason, answer.askedPause));
            answer.json = safe(answer.json);
            return answer;
        }
        if (!rest(*pause)) {
            answer.http.isCancelled = true;
            answer.reason = safe(answer.reason);
            return answer;
        }
    }
}

ApiAnswer ApiClient::attempt(const HttpRequest &request, const Judge &judge) const
{
    ApiAnswer answer;
    answer.http = m_caller.call(request);
    answer.trouble = troubleOf(answer.http);
    answer.json = QJsonDocument::fromJson(answer.http.body).object();
    if (answer.trouble != CallTrouble::None)
        answer.reason = sentenceOf(answer.http);
    if (answer.http.reach == HttpAnswer::Reach::Answered)
        judge(answer);
    if (answer.trouble == CallTrouble::Throttled || answer.trouble == CallTrouble::ServerError)
        answer.askedPause = askedPause(answer.http.headers, QDateTime::currentDateTimeUtc());
    return answer;
}

/// Only what is between scheme and fragment: an address that is wrong may hold anything.
void ApiClient::writeDown(const HttpRequest &request, const QJsonObject &shown,
                          const ApiAnswer &answer, int attempt) const
{
    ApiCall call;
    call.at = QDateTime::currentDateTimeUtc().addMSecs(-answer.http.milliseconds);
    call.method = QString::fromLatin1(request.method);
    call.path = safe(
        request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment));
    call.attempt = attempt;
    call.statusCode = answer.http.status;
    call.milliseconds = answer.http.milliseconds;
    call.error = safe(answer.reason);
    call.request = safe(shown);
    // A byte of zero is no text to the database.
    QString body = QString::fromUtf8(answer.http.body).remove(QChar(u'\0'));
    call.response = safe(body).left(mostLoggedCharacters);
    m_log(call);
}

/// False: it is not to be tried again. By the wall clock, because a machine that was asleep must
/// not act long after another console has looked into what became of it.
bool ApiClient::rest(milliseconds pause) const
{
    const qint64 begun = QDateTime::currentMSecsSinceEpoch();
    const auto rested = [begun] {
        return milliseconds(QDateTime::currentMSecsSinceEpoch() - begun);
    };
    while (rested() < pause && rested() >= 0ms && m_isWanted())
        QThread::msleep(ulong(restSlice.count()));
    return m_isWanted() && rested() >= 0ms && rested() < pause + longestOversleep;
}

ActOutcome outcomeOf(const ApiAnswer &answer)
{
    if (answer.trouble == CallTrouble::None)
        return {ActOutcome::Kind::Done, {}, answer.json};
    if (answer.mayHaveActed())
        return {ActOutcome::Kind::Uncertain, answer.reason, answer.json};
    const int status = answer.http.status;
    // A token that is out of date, or an address that is wrong, is not what was to be done.
    const bool isOurs = answer.http.isUnusable || status == 401 || (status >= 300 && status < 400);
    const bool isRefused = answer.trouble == CallTrouble::Final && !isOurs;
    return {isRefused ? ActOutcome::Kind::Refused : ActOutcome::Kind::NotSent, answer.reason,
            answer.json};
}

Error errorOf(const ApiAnswer &answer)
{
    if (answer.http.isCancelled)
        return Error::cancelled();
    Error error = Error::input(answer.reason);
    const int status = answer.http.status;
    if (answer.trouble == CallTrouble::Throttled)
        error.kind = ErrorKind::Resources;
    else if (answer.trouble != CallTrouble::Final)
        error.kind = ErrorKind::Timeout;
    else if (status == 401 || answer.http.isUnusable || (status >= 300 && status < 400))
        error.kind = ErrorKind::Authentication;
    else if (status == 403)
        error.kind = ErrorKind::Permission;
    return error;
}

} // namespace regie
