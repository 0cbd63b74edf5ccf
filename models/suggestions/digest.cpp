// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/digest.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "suggestions/digesttext.h"
#include "suggestions/executionconnectors.h"

#include <QCoreApplication>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// Longer than a request may take, and than a lease lives.
constexpr double abandonedSeconds = 60;
constexpr int mostFailures = 5;

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::Digest", text);
}

/// Where one message a day goes.
struct Channel
{
    QString connector, name;
    QDate day; ///< where the channel is
    QString timeZone, status;

    bool isToBeSent() const { return status.isEmpty() || status == "failed"_L1; }
    /// "slack #ads"; a webhook has no channel to name.
    QString inWords() const { return name.isEmpty() ? connector : connector + u' ' + name; }
    Bindings key() const
    {
        return {{u":connector_name"_s, connector}, {u":channel"_s, notNull(name)}};
    }
    Bindings keyOfDay() const
    {
        Bindings bindings = key();
        bindings.insert(u":day"_s, day);
        return bindings;
    }
};

Result<QList<Channel>> channels(Session &session, const QDateTime &now)
{
    return session.fetch<Channel>(u"digest-channels"_s, {{u":now"_s, now}}, [](const Row &row) {
        return Channel{row.text(0), row.text(1), row.value(2).toDate(), row.text(3), row.text(5)};
    });
}

/// Everything one message tells. Reads only.
class Digest
{
public:
    Digest(Session &session, const Channel &channel, const QDateTime &now)
        : m_session(session)
        , m_channel(channel)
        , m_now(now)
    {
        m_figures.day = channel.day;
    }

    Result<DigestFigures> read();

private:
    Status readPending();
    Status readDecided();
    Status readExecuted();
    Status readFailed();
    Status readResults();
    Status readChecks();
    Bindings ofYesterday() const;

    Session &m_session;
    const Channel &m_channel;
    QDateTime m_now;
    DigestFigures m_figures;
};

Result<DigestFigures> Digest::read()
{
    using Step = Status (Digest::*)();
    for (const Step step : {&Digest::readPending, &Digest::readDecided, &Digest::readExecuted,
                            &Digest::readFailed, &Digest::readResults, &Digest::readChecks}) {
        if (const Status status = (this->*step)(); !status)
            return status.error();
    }
    return m_figures;
}

Bindings Digest::ofYesterday() const
{
    Bindings bindings = m_channel.keyOfDay();
    bindings.insert(u":timezone"_s, m_channel.timeZone);
    return bindings;
}

Status Digest::readPending()
{
    return m_session.forEach(u"digest-pending"_s, m_channel.key(), [this](const Row &row) {
        m_figures.pending.append(
            {row.text(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)});
        return true;
    });
}

Status Digest::readDecided()
{
    return m_session.forEach(u"digest-decided"_s, ofYesterday(), [this](const Row &row) {
        m_figures.decided.append({row.text(0), row.integer(1), row.integer(2), row.integer(3)});
        return true;
    });
}

Status Digest::readExecuted()
{
    return m_session.forEach(u"digest-executed"_s, ofYesterday(), [this](const Row &row) {
        const QString kind = row.text(0), mode = row.text(1), status = row.text(2);
        const qint64 count = row.integer(3);
        if (status == "uncertain"_L1)
            m_figures.uncertain += count;
        else if (status == "refused"_L1)
            m_figures.refused += count;
        else if (kind == "rollback"_L1)
            m_figures.rolledBack += count;
        else if (mode == "notice"_L1)
            m_figures.notices += count;
        else
            (mode == "live"_L1 ? m_figures.executed : m_figures.dryRuns) += count;
        return true;
    });
}

Status Digest::readFailed()
{
    Bindings bindings = ofYesterday();
    bindings.insert(u":most"_s, mostFailures);
    return m_session.forEach(u"digest-failed"_s, bindings, [this](const Row &row) {
        m_figures.failed.append({row.text(0), row.text(1), row.text(2)});
        m_figures.failedCount = row.integer(3);
        return true;
    });
}

Status Digest::readResults()
{
    Bindings bindings = m_channel.key();
    bindings.insert(u":now"_s, m_now);
    return m_session.forEach(u"digest-results"_s, bindings, [this](const Row &row) {
        const QString status = row.text(0);
        qint64 &count = status == "confirmed"_L1 ? m_figures.confirmed
                        : status == "refuted"_L1 ? m_figures.refuted
                                                 : m_figures.unclear;
        count = row.integer(1);
        return true;
    });
}

Status Digest::readChecks()
{
    return m_session.forEach(u"digest-checks"_s, {}, [this](const Row &row) {
        m_figures.checks.append({row.text(0), int(row.integer(1))});
        return true;
    });
}

/// One run over all channels.
class Sending
{
public:
    Sending(CheckRun &run, const ConnectorFactory &factory)
        : m_run(run)
        , m_connectors(run, factory)
    {}

    Status run();

private:
    Status tellBroken();
    Status sendTo(const Channel &channel);
    Result<bool> start(const Channel &channel);
    Status finish(const Channel &channel, const ActOutcome &outcome);
    void leave(const Channel &channel, const QString &reason);

    CheckRun &m_run;
    ExecutionConnectors m_connectors;
    Status m_first;
};

/// A channel that fails makes the run one that failed, so that it is tried again; the others have
/// got their message all the same.
Status Sending::run()
{
    if (const Status told = tellBroken(); !told)
        return told;
    const auto all = channels(m_run.session, m_run.now);
    if (!all)
        return all.error();
    for (const Channel &channel : *all) {
        if (!m_run.isWanted())
            break;
        if (!channel.isToBeSent())
            continue;
        if (const Status status = sendTo(channel); !status)
            return status;
    }
    return m_first;
}

Status Sending::tellBroken()
{
    return m_run.batch([this] {
        return m_run.session.forEach(
            u"digest-broken"_s, {{u":seconds"_s, abandonedSeconds}}, [this](const Row &row) {
                leave({row.text(0), row.text(1), {}, {}, {}},
                      translated(QT_TRANSLATE_NOOP(
                          "regie::Digest",
                          "a message broke off; it may have arrived and is not sent again.")));
                return true;
            });
    });
}

/// Errors are those of the database alone.
Status Sending::sendTo(const Channel &channel)
{
    const auto connector = m_connectors.messages(channel.connector);
    if (!connector) {
        leave(channel, connector.error().text());
        if (m_first)
            m_first = Error::input(channel.inWords() + u": "_s + connector.error().text());
        return {};
    }
    const Result<DigestFigures> figures = Digest(m_run.session, channel, m_run.now).read();
    if (!figures)
        return figures.error();
    const Result<bool> started = start(channel);
    if (!started || !*started)
        return started ? Status() : Status(started.error());
    return finish(channel,
                  (*connector)->post(channel.name, digestText(*figures), digestBlocks(*figures)));
}

/// False: another console has, or may have, sent it.
Result<bool> Sending::start(const Channel &channel)
{
    bool isOurs = false;
    const Status status = m_run.batch([&]() -> Status {
        return m_run.session.forEach(u"digest-start"_s, channel.keyOfDay(), [&](const Row &) {
            isOurs = true;
            return false;
        });
    });
    if (!status)
        return status.error();
    return isOurs;
}

Status Sending::finish(const Channel &channel, const ActOutcome &outcome)
{
    const bool isSent = outcome.kind == ActOutcome::Kind::Done;
    const bool isUncertain = outcome.kind == ActOutcome::Kind::Uncertain;
    Bindings bindings = channel.keyOfDay();
    bindings.insert(u":status"_s, isSent ? u"sent"_s : isUncertain ? u"uncertain"_s : u"failed"_s);
    bindings.insert(u":ts"_s, textOrNull(outcome.response.value("ts"_L1).toString()));
    bindings.insert(u":error"_s, textOrNull(outcome.reason));
    const Status kept = m_run.batch([&]() -> Status {
        const auto finished = m_run.session.execute(u"digest-finish"_s, bindings);
        return finished ? Status() : Status(finished.error());
    });
    if (!kept)
        return kept;
    if (isSent) {
        ++m_run.changed;
        m_run.details.insert(u"digest"_s, m_run.details.value(u"digest"_s).toInteger() + 1);
        return {};
    }
    leave(channel, outcome.reason);
    if (!isUncertain && m_first)
        m_first = Error::input(channel.inWords() + u": "_s + outcome.reason);
    return {};
}

void Sending::leave(const Channel &channel, const QString &reason)
{
    QJsonArray left = m_run.details.value(u"left"_s).toArray();
    left.append(channel.inWords() + u": "_s + reason);
    m_run.details.insert(u"left"_s, left);
}

} // namespace

Status runDigest(CheckRun &run, const ConnectorFactory &connectors)
{
    return Sending(run, connectors).run();
}

Result<CheckPreview> previewDigest(Session &session, const QDateTime &now, int limit)
{
    const auto all = channels(session, now);
    if (!all)
        return all.error();
    CheckPreview preview;
    for (const Channel &channel : *all) {
        if (!channel.isToBeSent())
            continue;
        ++preview.total;
        CheckChange change;
        change.change = u"digest"_s;
        change.object = channel.inWords();
        if (preview.changes.size() < limit)
            preview.changes.append(change);
    }
    return preview;
}

} // namespace regie
