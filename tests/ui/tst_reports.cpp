// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdatabase.h"
#include "textrecorder.h"

#include "ui/jobcenter.h"
#include "ui/language.h"
#include "ui/notifications.h"
#include "ui/reports/analyticsdocument.h"
#include "ui/reports/campaigndocument.h"
#include "ui/reports/campaignsdocument.h"
#include "ui/reports/reportlayout.h"
#include "ui/reports/reportsaving.h"
#include "ui/reports/reportwriter.h"
#include "ui/settings.h"

#include "database/database.h"
#include "operations/taskrollups.h"

#include <rapidcheck.h>

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

constexpr int rapidCases = 60;

/// Three campaigns: one of two currencies with everything, one that failed, one archived.
const char *const fill = R"(
insert into clients (client_key, name, currency) values ('lune', 'Maison Lune', 'EUR');
insert into campaigns (campaign_id, client_key, name, niche, region, channel, status, created_at, started_at,
                       completed_at, total_count, sent_count, success_count, failed_count, no_interaction_count,
                       interaction_count)
values (1, 'lune', 'Plombiers du Nord', 'plombiers', 'Nord', 'email', 'completed', '2026-03-26 08:00+00',
        '2026-03-27 08:00+00', '2026-03-28 10:00+00', 20, 12, 12, 8, 7, 5),
       (2, null, 'Fleuristes', 'fleuristes', 'Sud', 'email', 'failed', '2026-03-26 09:00+00',
        '2026-03-27 09:00+00', '2026-03-29 10:00+00', 3, 0, 0, 3, 0, 0);
insert into campaign_phases (campaign_id, phase, status, metrics)
values (1, 'scraping', 'completed', '{"leads_scraped": 40}'),
       (1, 'cleaning', 'completed', '{"leads_cleaned": 30, "leads_rejected": 4}');
insert into messages (campaign_id, status, sent_at, error_message)
select 1, case when i <= 12 then 'read' when i <= 19 then 'no_interaction' else 'failed' end, '2026-03-27 09:00+00',
       null from generate_series(1, 20) i;
insert into interactions (campaign_id, interaction_type) select 1, 'reply' from generate_series(1, 5);
insert into leads (campaign_id, company_name, status)
select 1, 'L' || i, case when i <= 2 then 'converted' else 'new' end from generate_series(1, 10) i;
insert into campaign_events (campaign_id, at, kind, actor) values (1, '2026-03-27 08:00+00', 'created', 'ScraperAgent');
insert into campaign_sources (source, external_id, campaign_id) values ('meta', 'ad-1', 1);
insert into performance_metrics (client_key, entity_type, entity_id, date, spend)
values ('lune', 'campaign', 'ad-1', '2026-03-27', 30);
insert into marketing_task (campaign_id, client_key, agent_class, type, model_used, cost, status, duration_ms,
                            started_at, created_at, error_message)
select 1, 'lune', 'CopyWriter', 'copy', 'm-1', 0.5, case when i = 4 then 'failed' else 'completed' end, 900,
       '2026-03-27 10:00+00', '2026-03-27 10:00+00', case when i = 4 then 'context too long' end
  from generate_series(1, 4) i;
)";

ReportStamp someStamp()
{
    return {u"regie_test"_s, QDateTime(QDate(2026, 4, 1), QTime(12, 0), Qt::UTC), {}};
}

TaskPeriod march()
{
    return TaskPeriod::days(QDate(2026, 3, 1), QDate(2026, 3, 31), "Europe/Paris");
}

ReportDocument blank()
{
    return newReport(u"Title"_s, u"Subtitle"_s, someStamp());
}

ReportDocument withTable(int rows)
{
    ReportDocument document = blank();
    ReportTable table{{{u"HeaderA"_s, 2}, {u"HeaderB"_s, 1, true}}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({{u"row%1"_s.arg(i), QString::number(i)}});
    document.blocks.append(table);
    return document;
}

QList<TextRecorder::Word> wordsOf(const ReportLayout &layout, int page)
{
    TextRecorder recorder(ReportLayout::pageSize.toSize());
    QPainter painter(&recorder);
    layout.paintPage(&painter, page);
    painter.end();
    return recorder.words();
}

QStringList textsOf(const ReportLayout &layout, int page)
{
    QStringList texts;
    for (const TextRecorder::Word &word : wordsOf(layout, page))
        texts.append(word.text.trimmed());
    return texts;
}

QByteArray pdfOf(const ReportDocument &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<int> pages = writeReport(document, &buffer);
    return pages ? buffer.data() : QByteArray();
}

qsizetype pagesIn(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

QImage imageOf(const ReportDocument &document)
{
    QImage image(ReportLayout::pageSize.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ReportLayout(document).paintPage(&painter, 0);
    return image;
}

} // namespace

/// Reports: how they are laid out and written, what they say, and how the window saves them.
class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();

    void tableRepeatsItsHeaderOnEveryPage();
    void everyCellIsWrittenOnceWithinThePage();
    void headingIsNotLeftAlone();
    void longWordsAreNotCut();
    void pagesAreNumbered();
    void fileIsAPdfWithItsPages();
    void textCanBeReadFromTheFile();
    void darkThemeStaysLightOnPaper();
    void badPathsLeaveNothing_data();
    void badPathsLeaveNothing();
    void cancelledReportLeavesWhatWasThere();

    void campaignIsToldWhole();
    void archivedCampaignIsReadFromTheArchive();
    void archivedReportSaysWhatTheLiveOneSaid();
    void unknownCampaignIsAnError();
    void campaignsThatEndedAreSummed();
    void manyCampaignsAreBounded();
    void emptyPeriodSaysSo();
    void analyticsHasFiguresChartsAndErrors();
    void analyticsOfNothingSaysSo();
    void frenchIsSpoken();

    void windowSavesInTheBackground();
    void failureIsTold();
    void cancelLeavesNoFile();
    void endOfTheProgramLeavesNoFile();
    void fileIsAskedForWithoutWaiting();

private:
    Services services();
    CampaignReport reportOn(qint64 campaignId) const;

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<JobCenter> m_jobs;
    std::unique_ptr<Database> m_database;
    QList<Notification> m_posted;
};

void TestReports::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString test = QString::fromLatin1(QTest::currentTestFunction());
    static const QStringList withDatabase{u"campaign"_s,     u"archived"_s, u"unknown"_s,
                                          u"many"_s,         u"empty"_s,    u"analytics"_s,
                                          u"french"_s,       u"window"_s,   u"failure"_s,
                                          u"cancelLeaves"_s, u"endOf"_s,    u"fileIsAsked"_s};
    if (std::ranges::none_of(withDatabase,
                             [&](const QString &begin) { return test.startsWith(begin); }))
        return;
    if (m_server)
        return; // reports only read
    m_server = std::make_unique<TestDatabase>();
    m_server->execute(QString::fromUtf8(fill));
    QVERIFY(refreshTaskStatistics(*m_server->open()).ok());
}

void TestReports::cleanup()
{
    m_posted.clear();
    m_database.reset();
    m_jobs.reset();
    m_notifications.reset();
    const QByteArray test = QTest::currentTestFunction();
    if (test.startsWith("archived") || test == "manyCampaignsAreBounded")
        m_server.reset(); // what they add is not for the others
    theme().setMode(Theme::Mode::Light);
}

Services TestReports::services()
{
    m_notifications = std::make_unique<Notifications>();
    connect(m_notifications.get(), &Notifications::posted, this,
            [this](const Notification &notification) { m_posted.append(notification); });
    m_jobs = std::make_unique<JobCenter>();
    m_database = std::make_unique<Database>(m_server->settings());
    return {m_database.get(), nullptr, m_jobs.get(), m_notifications.get(), nullptr};
}

CampaignReport TestReports::reportOn(qint64 campaignId) const
{
    const auto session = m_server->open();
    const Result<CampaignReport> report = campaignReport(*session, campaignId);
    if (!report)
        qFatal("%s", qPrintable(report.error().text()));
    return *report;
}

// --- layout and file ---------------------------------------------------------------------------

void TestReports::tableRepeatsItsHeaderOnEveryPage()
{
    const ReportDocument document = withTable(150);
    const ReportLayout layout(document);
    QVERIFY(layout.pageCount() >= 4);
    for (int page = 0; page < layout.pageCount(); ++page) {
        QCOMPARE(textsOf(layout, page).count(u"HeaderA"_s), 1);
        QVERIFY(textsOf(layout, page).filter(u"row"_s).size() > 1);
    }
}

/// Whatever is in a table, and however much: each row is on one page, wholly within it, in order.
void TestReports::everyCellIsWrittenOnceWithinThePage()
{
    QVERIFY(rc::check("rows", [] {
        const int rows = *rc::gen::inRange(0, 220);
        ReportDocument document = blank();
        const int paragraphs = *rc::gen::inRange(0, 12);
        for (int i = 0; i < paragraphs; ++i)
            document.blocks.append(ReportText{u"Words of a paragraph. "_s.repeated(i + 1)});
        ReportTable table{{{u"A"_s, 1}, {u"B"_s, *rc::gen::inRange(1, 4) + 0.5, true}}, {}};
        for (int i = 0; i < rows; ++i)
            table.rows.append({{u"row%1"_s.arg(i), u"cell "_s.repeated(*rc::gen::inRange(0, 30))}});
        document.blocks.append(table);
        const ReportLayout layout(document);
        QStringList seen;
        for (int page = 0; page < layout.pageCount(); ++page) {
            for (const TextRecorder::Word &word : wordsOf(layout, page)) {
                const QRectF paper(QPointF(0, 0), ReportLayout::pageSize);
                RC_ASSERT(paper.contains(word.rect));
                if (word.text.startsWith(u"row"_s))
                    seen.append(word.text.trimmed());
            }
        }
        QStringList wanted;
        for (int i = 0; i < rows; ++i)
            wanted.append(u"row%1"_s.arg(i));
        RC_ASSERT(seen == wanted);
    }));
}

void TestReports::headingIsNotLeftAlone()
{
    for (int paragraphs = 30; paragraphs < 60; ++paragraphs) {
        ReportDocument document = blank();
        for (int i = 0; i < paragraphs; ++i)
            document.blocks.append(ReportText{u"Line"_s});
        document.blocks.append(ReportHeading{u"Heading"_s, 2});
        document.blocks.append(ReportText{u"After"_s});
        const ReportLayout layout(document);
        for (int page = 0; page < layout.pageCount(); ++page)
            QCOMPARE(textsOf(layout, page).contains(u"Heading"_s),
                     textsOf(layout, page).contains(u"After"_s));
    }
}

void TestReports::longWordsAreNotCut()
{
    ReportDocument document = blank();
    const QString word = u"Donaudampfschifffahrtsgesellschaftskapitaensmuetze"_s.repeated(4);
    document.blocks.append(ReportTable{{{u"A"_s, 1}, {u"B"_s, 8}}, {{{word, u"x"_s}}}});
    document.blocks.append(ReportFigures{{{word.left(60), u"1 234 567 890 € + 12 345.67 $"_s,
                                           u"a note that is longer than a card is wide"_s}}});
    const ReportLayout layout(document);
    const QString all = textsOf(layout, 0).join(QString());
    QVERIFY(all.contains(word));
    QVERIFY(all.contains(u"1 234 567 890 € + 12 345.67 $"_s));
    QVERIFY(all.contains(u"longer than a card is wide"_s));
}

void TestReports::pagesAreNumbered()
{
    const ReportDocument document = withTable(150);
    const ReportLayout layout(document);
    for (int page = 0; page < layout.pageCount(); ++page) {
        const QStringList texts = textsOf(layout, page);
        QVERIFY(texts.contains(u"Page %1 of %2"_s.arg(page + 1).arg(layout.pageCount())));
        QVERIFY(texts.filter(u"regie_test"_s).size() > 0);
        QCOMPARE(texts.contains(u"Subtitle"_s), true);
    }
}

void TestReports::fileIsAPdfWithItsPages()
{
    const QString file = m_folder->filePath(u"a.pdf"_s);
    const ReportDocument document = withTable(150);
    const Result<int> pages = writeReport(document, file);
    QVERIFY2(pages.ok(), pages.ok() ? "" : qPrintable(pages.error().text()));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray pdf = written.readAll();
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(*pages, ReportLayout(document).pageCount());
    QCOMPARE(pagesIn(pdf), qsizetype(*pages));
}

void TestReports::textCanBeReadFromTheFile()
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed");
    const QString file = m_folder->filePath(u"a.pdf"_s);
    QVERIFY(writeReport(withTable(60), file).ok());
    QProcess process;
    process.start(reader, {u"-layout"_s, file, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &wanted : {u"Title"_s, u"HeaderB"_s, u"row59"_s, u"Page 1 of 2"_s})
        QVERIFY2(text.contains(wanted), qPrintable(text));
}

void TestReports::darkThemeStaysLightOnPaper()
{
    ReportDocument document = withTable(5);
    document.blocks.append(ReportNotice{u"Careful."_s});
    document.blocks.append(ReportFigures{{{u"Cost"_s, u"12 $"_s, u"more"_s, Tone::Bad}}});
    const QImage light = imageOf(document);
    theme().setMode(Theme::Mode::Dark);
    QCOMPARE(imageOf(document), light);
    QCOMPARE(light.pixelColor(2, 2), QColor(Qt::white));
}

void TestReports::badPathsLeaveNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder that is not there") << u"/nowhere/at/all.pdf"_s;
    QTest::newRow("a folder itself") << QDir::tempPath();
    QTest::newRow("no name") << QString();
    QTest::newRow("a device") << u"/dev/zero"_s;
}

void TestReports::badPathsLeaveNothing()
{
    QFETCH(QString, path);
    const bool wasFile = QFileInfo(path).isFile();
    const Result<int> pages = writeReport(withTable(5), path);
    QCOMPARE(QFileInfo(path).isFile(), wasFile);
    QVERIFY(!pages.ok());
    QCOMPARE(pages.error().kind, ErrorKind::Input);
    QVERIFY(pages.error().summary.startsWith(u"The report cannot be written to"_s));
    QVERIFY(!pages.error().detail.isEmpty());
}

void TestReports::cancelledReportLeavesWhatWasThere()
{
    const QString path = m_folder->filePath(u"kept.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("as before");
    file.close();
    qint64 told = 0;
    const Result<int> pages = writeReport(withTable(300), path, [&](qint64 done, qint64 total) {
        told = total;
        return done < 2;
    });
    QVERIFY(!pages.ok());
    QCOMPARE(pages.error().kind, ErrorKind::Cancelled);
    QVERIFY(told > 2);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "as before");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"kept.pdf"_s});
}

// --- what they say -----------------------------------------------------------------------------

void TestReports::campaignIsToldWhole()
{
    const QString text = composed(campaignPlan(reportOn(1))).plainText();
    for (const QString &wanted :
         {u"Plombiers du Nord"_s, u"plombiers"_s, u"ad-1"_s,
          u"40 leads were scraped, but cleaned and rejected make 34: 6 too few."_s,
          u"Replies\t5\t26 %"_s, u"Leads\t10"_s, u"Conversions\t2"_s, u"no reply\t7\t35 %"_s,
          u"Cost per lead\t3 € + 0.2000 $"_s, u"Model calls\t4\t1 failed"_s, u"ScraperAgent"_s,
          u"Ads are paid in EUR and model calls in USD"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u'\n' + text));
    QVERIFY2(!text.contains(m_server->settings().value(u"host"_s)), "nothing of how to get there");
}

void TestReports::archivedCampaignIsReadFromTheArchive()
{
    m_server->execute(u"insert into campaigns_archive (campaign_id, name, niche, region, channel, "
                      "status, created_at, total_count, sent_count, success_count, "
                      "delivered_count, read_count, failed_count, no_interaction_count, "
                      "pending_count, interaction_count, extra) values (7, 'Old one', 'n', 'r', "
                      "'email', 'completed', now(), 0, 0, 0, 0, 0, 0, 0, 0, 0, '{}')"_s);
    const QString text = composed(campaignPlan(reportOn(7))).plainText();
    QVERIFY(text.contains(u"Old one"_s));
    QVERIFY(text.contains(u"This campaign is archived"_s));
}

/// All that a report says of a campaign it says of it in the archive.
void TestReports::archivedReportSaysWhatTheLiveOneSaid()
{
    const auto session = m_server->open();
    const auto linesOf = [](const QString &text) {
        QStringList lines = text.split(u'\n');
        lines.removeIf([](const QString &line) { return line.contains(u"rchive"_s); });
        return lines;
    };
    const auto linesOfOne = [&] {
        CampaignReport report = reportOn(1);
        report.stamp = someStamp();
        return linesOf(composed(campaignPlan(report)).plainText());
    };
    const auto linesOfAll = [&] {
        CampaignsReport report =
            campaignsReport(*session, march(), CampaignChoice::Ended, {}).take();
        report.stamp = someStamp();
        return linesOf(composed(campaignsPlan(report)).plainText());
    };
    m_server->execute(u"update campaigns set settled_at = completed_at"_s);
    const QStringList one = linesOfOne();
    const QStringList all = linesOfAll();
    for (const char *table : {"campaign_sources", "campaign_events", "leads", "interactions",
                              "messages", "campaign_phases", "campaigns"}) {
        const QString name = QString::fromLatin1(table);
        const QString columns = m_server->value(
            u"select string_agg(quote_ident(column_name), ', ') from information_schema.columns l "
            "where table_name = '%1' and exists (select from information_schema.columns a where "
            "a.table_name = '%1_archive' and a.column_name = l.column_name)"_s.arg(name));
        m_server->execute(u"insert into %1_archive (%2) select %2 from %1 where campaign_id = 1; "
                          "delete from %1 where campaign_id = 1"_s.arg(name, columns));
    }
    QVERIFY(reportOn(1).cost.isArchived);
    QVERIFY(one.size() > 40);
    QCOMPARE(linesOfOne(), one);
    QCOMPARE(linesOfAll(), all);
}

void TestReports::unknownCampaignIsAnError()
{
    const auto session = m_server->open();
    const Result<CampaignReport> report = campaignReport(*session, 4711);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Input);
    QCOMPARE(report.error().summary, u"There is no campaign 4711."_s);
}

void TestReports::campaignsThatEndedAreSummed()
{
    const auto session = m_server->open();
    const auto report = campaignsReport(*session, march(), CampaignChoice::Ended, {});
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().text()));
    const QString text = composed(campaignsPlan(*report)).plainText();
    for (const QString &wanted :
         {u"Mar 2026"_s, u"Europe/Paris"_s, u"Campaigns\t2\t1 completed, 1 failed"_s,
          u"Plombiers du Nord"_s, u"Fleuristes"_s, u"Ad spend\t30 €"_s, u"One by one"_s,
          u"6 too few"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u'\n' + text));
    const QString sums = text.split(u'\n').filter(QRegularExpression(u"^All 2\t"_s)).value(0);
    QCOMPARE(sums, u"All 2\t\t\t19\t5\t10\t2\t2.00 $\t30 €\t3 € + 0.2000 $"_s);
}

void TestReports::manyCampaignsAreBounded()
{
    m_server->execute(
        u"insert into campaigns (campaign_id, name, status, started_at, completed_at) select 100 + "
        "i, 'C' || i, 'completed', '2026-03-10', '2026-03-11' from generate_series(1, 10000) i"_s);
    const auto session = m_server->open();
    const auto report = campaignsReport(*session, march(), CampaignChoice::Ended, {200, 15});
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().text()));
    QCOMPARE(report->totals.campaigns, 10'002);
    QCOMPARE(report->campaigns.size(), 200);
    QCOMPARE(report->details.size(), 15);
    QCOMPARE(report->campaigns.first().name, u"Plombiers du Nord"_s);
    const ReportDocument document = composed(campaignsPlan(*report));
    const QString text = document.plainText();
    QVERIFY(
        text.contains(u"Of 10,002 campaigns the 200 dearest are listed; the sums are of all."_s));
    QVERIFY(text.contains(u"The 15 dearest have a section of their own"_s));
    QCOMPARE(text.count(u"Cost per reply\t"_s), 16); // one of all, and 15
    QVERIFY(ReportLayout(document).pageCount() < 20);
    const auto stopped = campaignsReport(*session, march(), CampaignChoice::Ended, {200, 15},
                                         [](qint64 done, qint64) { return done < 3; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

void TestReports::emptyPeriodSaysSo()
{
    const auto session = m_server->open();
    const TaskPeriod never = TaskPeriod::days(QDate(2020, 1, 1), QDate(2020, 1, 2));
    const auto report = campaignsReport(*session, never, CampaignChoice::Ended, {});
    QVERIFY(report.ok());
    const ReportDocument document = composed(campaignsPlan(*report));
    QVERIFY(document.plainText().contains(u"No campaign ended in this period."_s));
    QCOMPARE(ReportLayout(document).pageCount(), 1);
}

void TestReports::analyticsHasFiguresChartsAndErrors()
{
    AnalyticsChoice choice;
    choice.period = march();
    choice.step = stepFor(choice.period);
    const auto session = m_server->open();
    qint64 parts = 0;
    const auto report = analyticsReport(*session, choice, [&](qint64, qint64) {
        ++parts;
        return true;
    });
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().text()));
    QCOMPARE(parts, 8);
    const ReportDocument document = composed(analyticsPlan(*report));
    const QString text = document.plainText();
    for (const QString &wanted :
         {u"Cost\t2.00 $"_s, u"Tasks\t4"_s, u"CopyWriter\t1\t4\t25 %\tcontext too long"_s,
          u"Reply rate by niche"_s, u"Campaigns begun\t2"_s, u"Plombiers du Nord"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u'\n' + text));
    int charts = 0;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *picture = std::get_if<ReportPicture>(&block)) {
            ++charts;
            QVERIFY2(picture->picture.size() > 500, qPrintable(picture->title));
        }
    }
    QCOMPARE(charts, 11); // and a sentence in place of spend that is not known
    // The words within charts are words in the file as well.
    const ReportLayout layout(document);
    QStringList words;
    for (int page = 0; page < layout.pageCount(); ++page)
        words += textsOf(layout, page);
    QVERIFY(words.filter(u"fleuristes"_s).size() > 0);
}

void TestReports::analyticsOfNothingSaysSo()
{
    AnalyticsChoice choice;
    choice.period = TaskPeriod::days(QDate(2020, 1, 1), QDate(2020, 1, 2));
    choice.step = stepFor(choice.period);
    const auto session = m_server->open();
    const auto report = analyticsReport(*session, choice);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().text()));
    const ReportDocument document = composed(analyticsPlan(*report));
    const QString text = document.plainText();
    QVERIFY2(text.contains(u"No task ran in this period. Choose"_s), qPrintable(text));
    QVERIFY2(text.contains(u"No campaign began in this period."_s), qPrintable(text));
    QVERIFY2(text.contains(u"No ad spend is known of this period."_s), qPrintable(text));
    QVERIFY(ReportLayout(document).pageCount() <= 2);
    QVERIFY(!pdfOf(document).isEmpty());
}

void TestReports::frenchIsSpoken()
{
    Language language;
    const auto english = qScopeGuard([&] { language.use(u"en"_s); });
    language.use(u"fr"_s);
    const QString text = composed(campaignPlan(reportOn(1))).plainText();
    QVERIFY2(text.contains(u"27 mars 2026"_s), qPrintable(text));
    QVERIFY2(text.contains(u"2,00 $"_s), qPrintable(text));
    QVERIFY2(text.contains(u"terminée"_s), qPrintable(text));
}

// --- from the window ---------------------------------------------------------------------------

void TestReports::windowSavesInTheBackground()
{
    const Services window = services();
    const QString file = m_folder->filePath(u"campaign.pdf"_s);
    QStringList labels;
    connect(m_jobs.get(), &JobCenter::started, this,
            [&](Job *job) { labels.append(job->label()); });
    saveReport(
        window, u"Reading"_s, file,
        [](Session &session, const JobProgress &) { return campaignReport(session, 1); },
        campaignPlan);
    QVERIFY(!QFile::exists(file));
    QTRY_COMPARE(m_posted.size(), 1);
    QCOMPARE(m_posted.first().tone, Tone::Ok);
    QVERIFY(m_posted.first().text.startsWith(u"campaign.pdf is written"_s));
    QCOMPARE(m_posted.first().actionText, u"Open"_s);
    QVERIFY(bool(m_posted.first().action));
    QVERIFY(QFile::exists(file));
    QCOMPARE(labels, (QStringList{u"Reading"_s, u"Report campaign.pdf"_s}));
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
}

void TestReports::failureIsTold()
{
    const Services window = services();
    saveReport(
        window, u"Reading"_s, u"/nowhere/at/all.pdf"_s,
        [](Session &session, const JobProgress &) { return campaignReport(session, 1); },
        campaignPlan);
    QTRY_COMPARE(m_posted.size(), 1);
    QCOMPARE(m_posted.first().tone, Tone::Bad);
    QVERIFY(m_posted.first().text.contains(u"cannot be written"_s));
    saveReport(
        window, u"Reading"_s, m_folder->filePath(u"x.pdf"_s),
        [](Session &session, const JobProgress &) { return campaignReport(session, 4711); },
        campaignPlan);
    QTRY_COMPARE(m_posted.size(), 2);
    QVERIFY(m_posted.last().text.contains(u"no campaign 4711"_s));
    QVERIFY(!QFile::exists(m_folder->filePath(u"x.pdf"_s)));
}

void TestReports::cancelLeavesNoFile()
{
    const Services window = services();
    const QString file = m_folder->filePath(u"long.pdf"_s);
    connect(
        m_jobs.get(), &JobCenter::started, this, [](Job *job) { job->cancel(); },
        Qt::QueuedConnection);
    writeInBackground(window, {withTable(20'000), {}}, file);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->jobs().isEmpty(), 20'000);
    QVERIFY(!QFile::exists(file));
    QVERIFY(m_posted.isEmpty());
}

void TestReports::endOfTheProgramLeavesNoFile()
{
    const Services window = services();
    writeInBackground(window, {withTable(20'000), {}}, m_folder->filePath(u"long.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->jobs().value(0) && m_jobs->jobs().first()->done() > 0, 20'000);
    m_jobs.reset();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void TestReports::fileIsAskedForWithoutWaiting()
{
    QWidget window;
    saveCampaignReport(services(), 1, u"Plombiers: Nord"_s, &window);
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"Plombiers Nord.pdf"_s);
    const QString file = m_folder->filePath(u"asked"_s);
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(m_posted.size(), 1);
    QCOMPARE(m_posted.first().tone, Tone::Ok);
    QVERIFY(QFile::exists(file + u".pdf"_s));
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
