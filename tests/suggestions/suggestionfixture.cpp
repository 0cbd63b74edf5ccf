// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionfixture.h"

namespace regie {

using namespace Qt::StringLiterals;

SuggestionFixture::SuggestionFixture()
    : m_session(m_database.open())
{
    execute(u"insert into clients (client_key, name) values ('durum', 'Durum Nord'), "
            "('avego', 'Avego')"_s);
}

QString SuggestionFixture::value(const QString &sql) const
{
    QString found;
    const Status read = m_session->stream(u"test"_s, sql, {}, [&](const TextRow &row) {
        if (found.isNull() && row.value(0))
            found = QString::fromUtf8(*row[0]);
        return true;
    });
    if (!read)
        qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(read.error().text()));
    return found;
}

void SuggestionFixture::execute(const QString &sql) const
{
    const Status done = m_session->executeScript(u"test"_s, sql);
    if (!done)
        qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(done.error().text()));
}

qint64 SuggestionFixture::add(int count, const QString &client, const QString &type) const
{
    return value(uR"(with made as (
    insert into suggestions (client_key, entity_id, entity_name, type, priority, roi_band, old_value,
                             new_value, change_share, expires_at)
    select '%1', 'e' || gen_random_uuid(), 'Ad ' || i, '%2', 'high', '1.5_2',
           100, 150, 0.5, now() + interval '14 days'
      from generate_series(1, %3) i
    returning suggestion_id) select min(suggestion_id) from made)"_s.arg(client, type)
                     .arg(count))
        .toLongLong();
}

QString SuggestionFixture::status(qint64 id) const
{
    return value(u"select status from suggestions where suggestion_id = %1"_s.arg(id));
}

qint64 SuggestionFixture::version(qint64 id) const
{
    return value(u"select version from suggestions where suggestion_id = %1"_s.arg(id))
        .toLongLong();
}

QStringList SuggestionFixture::told(qint64 id) const
{
    const QString lines =
        value(u"select string_agg(decision || ' ' || from_status || '>' || to_status || ' v' || "
              "suggestion_version || ' by ' || decided_by, '|' order by decision_id) "
              "from decisions where suggestion_id = %1"_s.arg(id));
    return lines.split(u'|', Qt::SkipEmptyParts);
}

QString SuggestionFixture::decisionRows(const QString &where) const
{
    return value(u"select md5(string_agg(to_jsonb(d)::text, '/' order by decision_id)) "
                 "from decisions d where "_s +
                 where);
}

DecisionRequest SuggestionFixture::request(qint64 id, const QString &decision) const
{
    DecisionRequest made;
    made.suggestionId = id;
    made.version = version(id);
    made.decision = decision;
    if (decision == "refuse"_L1)
        made.reasonCode = u"budget"_s;
    if (decision == "postpone"_L1)
        made.postponedUntil = QDateTime::currentDateTimeUtc().addDays(2);
    return made;
}

DecisionOutcome SuggestionFixture::decided(qint64 id, const QString &decision) const
{
    const auto outcome = decide(session(), request(id, decision), amelie());
    if (!outcome)
        qFatal("%s", qUtf8Printable(outcome.error().text()));
    return *outcome;
}

Actor SuggestionFixture::amelie()
{
    return {u"amelie@poste-3"_s, u"window"_s};
}

Actor SuggestionFixture::bruno()
{
    return {u"bruno@poste-7"_s, u"window"_s};
}

} // namespace regie
