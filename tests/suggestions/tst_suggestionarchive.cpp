// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionfixture.h"

#include "operations/archiving.h"
#include "suggestions/patterns.h"

#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

/// Suggestions and decisions leave for the archive, and come back as they were.
class TestSuggestionArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyWhatIsOldGoes_data();
    void onlyWhatIsOldGoes();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void placeThatIsTakenIsTold();
    void whatWasLearnedStays();

private:
    /// Refused so many days ago.
    qint64 refused(int daysAgo) const;
    ArchiveOutcome archive(const QString &policy) const;
    QString rows(const QString &table) const;

    std::unique_ptr<SuggestionFixture> m_fixture;
};

void TestSuggestionArchive::init()
{
    m_fixture = std::make_unique<SuggestionFixture>();
}

qint64 TestSuggestionArchive::refused(int daysAgo) const
{
    const qint64 id = m_fixture->add();
    m_fixture->execute(
        u"alter table suggestions disable trigger all; update suggestions set status = 'refused', "
        "version = 1, ended_at = now() - %1 * interval '1 day' where suggestion_id = %2; alter "
        "table "
        "suggestions enable trigger all; insert into decisions (suggestion_id, suggestion_version, "
        "decision, reason_code, from_status, to_status, decided_by, decided_at, client_key, "
        "entity_type, "
        "entity_id, type, priority, roi_band) select suggestion_id, 1, 'refuse', 'brand', "
        "'pending', "
        "'refused', 'amelie', ended_at, client_key, entity_type, entity_id, type, priority, "
        "roi_band from "
        "suggestions where suggestion_id = %2"_s.arg(daysAgo)
            .arg(id));
    return id;
}

ArchiveOutcome TestSuggestionArchive::archive(const QString &policy) const
{
    Session &session = m_fixture->session();
    const BatchRunner batch = [&session](const std::function<Status()> &work) {
        return session.transaction(work);
    };
    const auto done = runArchive(session, policy, QDateTime::currentDateTimeUtc(),
                                 SuggestionFixture::amelie(), batch, {});
    if (!done)
        qFatal("%s", qUtf8Printable(done.error().text()));
    return *done;
}

QString TestSuggestionArchive::rows(const QString &table) const
{
    return m_fixture->value(
        u"select coalesce(string_agg((to_jsonb(t) - 'archived_at' - "
        "'archive_run_id')::text, '/' order by to_jsonb(t)::text), '') from %1 t"_s.arg(table));
}

void TestSuggestionArchive::onlyWhatIsOldGoes_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QString>("arrange"); // %1: the suggestion
    QTest::addColumn<bool>("goes");
    const QString hypothesis =
        u"insert into hypothesis_tracking (suggestion_id, execution_id, client_key, entity_type, "
        "entity_id, type, priority, roi_band, metric, predicted_low, predicted_high, window_from, "
        "window_until, status, evaluated_at) values (%1, %1, 'durum', 'adset', 'e', 'scale', "
        "'high', "
        "'1_1.5', 'roi', 3, 4, '2026-10-01', '2026-10-07', '"_s;
    const QString execution =
        u"insert into execution_logs (suggestion_id, client_key, entity_type, entity_id, action, "
        "idempotency_key, kind, status) values (%1, 'durum', 'adset', 'e', 'set_budget', 'k', "
        "'rollback', '"_s;
    const QString gone =
        u"with moved as (delete from suggestions where suggestion_id = %1 returning *) "
        "insert into suggestions_archive select * from moved"_s;
    const auto row = [](const char *name, const char *policy, int days, const QString &arrange,
                        bool goes) {
        QTest::newRow(name) << QString::fromLatin1(policy) << days << arrange << goes;
    };
    row("ended 31 days ago", "suggestions", 31, {}, true);
    row("ended 29 days ago", "suggestions", 29, {}, false);
    row("still being measured", "suggestions", 31, hypothesis + u"open', null)"_s, false);
    row("measured", "suggestions", 31, hypothesis + u"confirmed', now())"_s, true);
    row("being rolled back", "suggestions", 31, execution + u"started')"_s, false);
    row("rolled back in vain", "suggestions", 31, execution + u"failed')"_s, true);
    row("decided 91 days ago", "decisions", 91, gone, true);
    row("decided 89 days ago", "decisions", 89, gone, false);
    row("what can still be taken back", "decisions", 91, {}, false);
    row("what was taken back since", "decisions", 91,
        u"update suggestions set status = 'pending', version = 2, ended_at = null where "
        u"suggestion_id = "
        "%1"_s,
        true);
}

void TestSuggestionArchive::onlyWhatIsOldGoes()
{
    QFETCH(QString, policy);
    QFETCH(int, daysAgo);
    QFETCH(QString, arrange);
    QFETCH(bool, goes);
    const qint64 id = refused(daysAgo);
    if (!arrange.isEmpty())
        m_fixture->execute(arrange.replace(u"%1"_s, QString::number(id)));
    const auto preview =
        previewArchive(m_fixture->session(), policy, QDateTime::currentDateTimeUtc());
    QVERIFY(preview.ok());
    QCOMPARE(preview->items, goes ? 1 : 0);
    const ArchiveOutcome done = archive(policy);
    QCOMPARE(done.items, goes ? 1 : 0);
    QVERIFY(done.left.isEmpty());
    QCOMPARE(m_fixture->value(
                 u"select count(*) from %1_archive where suggestion_id = %2"_s.arg(policy).arg(id)),
             goes || (policy == "suggestions"_L1 && !m_fixture->version(id)) ? u"1"_s : u"0"_s);
}

void TestSuggestionArchive::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("policy");
    QTest::newRow("suggestions") << u"suggestions"_s;
    QTest::newRow("decisions") << u"decisions"_s;
}

void TestSuggestionArchive::comesBackAsItWas()
{
    QFETCH(QString, policy);
    for (int i = 0; i < 30; ++i)
        refused(100 + i);
    if (policy == "decisions"_L1)
        (void)archive(u"suggestions"_s);
    const QString before = rows(policy);
    const ArchiveOutcome out = archive(policy);
    QCOMPARE(out.items, 30);
    QCOMPARE(rows(policy + u"_archive"_s), before);
    QCOMPARE(rows(policy), u""_s);
    const auto holding = archiveHolding(m_fixture->session(), policy);
    QVERIFY(holding.ok());
    QCOMPARE(holding->items, 30);
    const auto back = restoreRun(m_fixture->session(), out.runId, SuggestionFixture::amelie(), {});
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().text()));
    QCOMPARE(back->items, 30);
    QVERIFY(back->left.isEmpty());
    QCOMPARE(rows(policy), before);
    QCOMPARE(rows(policy + u"_archive"_s), u""_s);
    // What came back stays for a while.
    QCOMPARE(archive(policy).items, 0);
    const DecisionOutcome made = m_fixture->decided(m_fixture->add(), u"approve"_s);
    QCOMPARE(made.kind, DecisionOutcome::Kind::Decided);
}

/// A line of the same version was written meanwhile, as only a program gone wrong can.
void TestSuggestionArchive::placeThatIsTakenIsTold()
{
    const qint64 id = refused(100);
    (void)archive(u"suggestions"_s);
    const ArchiveOutcome out = archive(u"decisions"_s);
    QCOMPARE(out.items, 1);
    m_fixture->execute(
        u"insert into decisions (suggestion_id, suggestion_version, decision, from_status, "
        u"to_status, "
        "client_key, entity_type, entity_id, type, priority, roi_band) values (%1, 1, 'approve', "
        "'pending', 'approved', 'durum', 'adset', 'e', 'scale', 'high', '1_1.5')"_s.arg(id));
    const auto back = restoreRun(m_fixture->session(), out.runId, SuggestionFixture::amelie(), {});
    QVERIFY(back.ok());
    QCOMPARE(back->items, 0);
    QCOMPARE(back->left.size(), 1);
}

void TestSuggestionArchive::whatWasLearnedStays()
{
    for (int i = 0; i < 5; ++i)
        refused(100);
    m_fixture->decided(m_fixture->add(), u"approve"_s);
    const auto learned = [&] {
        return m_fixture->value(
            u"select string_agg(approved_count || '/' || refused_count, ' ') from "
            "decision_patterns"_s);
    };
    QVERIFY(refreshPatterns(m_fixture->session()).ok());
    QCOMPARE(learned(), u"1/5"_s);
    QCOMPARE(archive(u"suggestions"_s).items, 5);
    QCOMPARE(archive(u"decisions"_s).items, 5);
    QVERIFY(refreshPatterns(m_fixture->session()).ok());
    QCOMPARE(learned(), u"1/5"_s);
}

QTEST_GUILESS_MAIN(TestSuggestionArchive)
#include "tst_suggestionarchive.moc"
