// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sampledata.h"

#include "imports/sampleprices.h"
#include "imports/samplesuggestions.h"
#include "imports/samplewriter.h"
#include "operations/taskrollups.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace regie {

namespace {

using sample::SuggestionWriter;
using sample::TableLoad;
using sample::Writer;

constexpr qint64 mostRows = 1'000'000'000;
constexpr qint64 mostCampaigns = 10'000'000;
constexpr qint64 mostSuggestions = 200'000;

class SampleData
{
    Q_DECLARE_TR_FUNCTIONS(regie::SampleData)

public:
    SampleData(Session &session, const SampleOptions &options, Writer::Progress progress)
        : m_session(session)
        , m_options(options)
        , m_progress(std::move(progress))
        , m_load(session)
        , m_writer(session, m_load, options, m_progress)
        , m_suggestions(session, m_load, options, m_progress)
    {}

    Result<SampleReport> write()
    {
        QElapsedTimer clock;
        clock.start();
        if (Status allowed = checkAllowed(); !allowed)
            return allowed.error();
        if (Status planned = m_writer.survey(); !planned)
            return planned.error();
        if (Status done = m_session.transaction([this] { return fill(); }); !done)
            return done.error();
        tidy();
        SampleReport report = m_writer.report();
        report.suggestions = m_suggestions.suggestions();
        report.milliseconds = clock.elapsed();
        return report;
    }

private:
    static const QStringList &tables()
    {
        static const QStringList names{
            QStringLiteral("campaigns"),       QStringLiteral("campaign_sources"),
            QStringLiteral("campaign_phases"), QStringLiteral("campaign_events"),
            QStringLiteral("contacts"),        QStringLiteral("messages"),
            QStringLiteral("interactions"),    QStringLiteral("leads"),
            QStringLiteral("marketing_task")};
        return names;
    }

    Status checkAllowed()
    {
        const bool inRange = m_options.campaigns >= 0 && m_options.campaigns <= mostCampaigns &&
                             m_options.messages >= 0 && m_options.messages <= mostRows &&
                             m_options.tasks >= 0 && m_options.tasks <= mostRows &&
                             m_options.suggestions >= 0 && m_options.suggestions <= mostSuggestions;
        if (!inRange)
            return Error::input(tr("Sample data can have up to ten million campaigns, a billion "
                                   "messages and tasks, and 200,000 suggestions."));
        return checkEmpty();
    }

    Status checkEmpty()
    {
        const auto filled = m_load.filledTables();
        if (!filled)
            return filled.error();
        const bool inUse =
            filled->contains(QStringLiteral("campaigns")) ||
            filled->contains(QStringLiteral("marketing_task")) ||
            (m_options.suggestions > 0 && filled->contains(QStringLiteral("clients")));
        if (inUse && !m_options.add)
            return Error::input(
                tr("The database already has campaigns, tasks or clients, so no sample data "
                   "was written. Use --add to add it to what is there."));
        return {};
    }

    /// In the transaction. Empty tables are locked before they are looked at for the last time.
    Status fill()
    {
        Status status = m_load.prepare(tablesToFill());
        if (status)
            status = checkEmpty();
        if (status)
            status = m_writer.write();
        if (status)
            status = m_suggestions.write();
        if (status)
            status = m_load.restore([this](int done) {
                return report({tr("Building indexes."), done, m_load.definitionCount()});
            });
        // Last: their numbers come from sequences, which no rollback takes back.
        return status ? sample::writePrices(m_session, m_options.now.toMSecsSinceEpoch(),
                                            m_options.tasks)
                      : status;
    }

    QStringList tablesToFill() const
    {
        QStringList names = tables();
        if (m_options.tasks == 0)
            names.removeOne(QStringLiteral("marketing_task"));
        if (m_options.campaigns == 0)
            names = names.filter(QStringLiteral("marketing_task"));
        if (m_options.suggestions > 0)
            names += SuggestionWriter::tables();
        return names;
    }

    bool report(const SampleProgress &progress)
    {
        return !m_session.isCancelled() && (!m_progress || m_progress(progress));
    }

    /// Fresh statistics, and index-only scans from the start. The rows are safe by now: what fails
    /// or is cancelled here, the server's autovacuum does later.
    void tidy()
    {
        m_suggestions.measure();
        const QStringList names = tablesToFill();
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (!report({tr("Collecting statistics."), i, names.size()}))
                return;
            (void)m_session.executeSql(QStringLiteral("sample-vacuum"),
                                       QStringLiteral("vacuum (analyze) ") + names[i]);
        }
        (void)refreshTaskStatistics(m_session); // none, unless tasks were added to others
    }

    Session &m_session;
    SampleOptions m_options;
    Writer::Progress m_progress;
    TableLoad m_load;
    Writer m_writer;
    SuggestionWriter m_suggestions;
};

/// To the minute, so that "now" in the data and on the clock agree.
QDateTime currentMinute()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(sample::floorTo(now, sample::minute), Qt::UTC);
}

} // namespace

QJsonObject SampleReport::toJson() const
{
    return {{QStringLiteral("campaigns"), campaigns},
            {QStringLiteral("contacts"), contacts},
            {QStringLiteral("messages"), messages},
            {QStringLiteral("interactions"), interactions},
            {QStringLiteral("leads"), leads},
            {QStringLiteral("tasks"), tasks},
            {QStringLiteral("events"), events},
            {QStringLiteral("suggestions"), suggestions},
            {QStringLiteral("duration_ms"), milliseconds}};
}

Result<SampleReport> writeSampleData(Session &session, const SampleOptions &options,
                                     const std::function<bool(const SampleProgress &)> &progress)
{
    SampleOptions complete = options;
    if (!complete.now.isValid())
        complete.now = currentMinute();
    return SampleData(session, complete, progress).write();
}

} // namespace regie
