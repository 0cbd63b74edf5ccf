// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/archivesql.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace regie {

namespace {

struct SqlText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Archiving)
};

/// What only the archive has.
const QStringList bookkeeping{QStringLiteral("archived_at"), QStringLiteral("archive_run_id")};

QString quoted(const QString &column)
{
    QString text = column;
    return QLatin1Char('"') + text.replace(u'"', QStringLiteral("\"\"")) + QLatin1Char('"');
}

QStringList without(const QStringList &columns, const QStringList &others)
{
    QStringList rest;
    std::ranges::copy_if(columns, std::back_inserter(rest),
                         [&](const QString &column) { return !others.contains(column); });
    return rest;
}

/// A row r of the root that is old enough and that nothing keeps.
const char *const due =
    "(<condition>) and <age> < :cutoff::timestamptz and not exists (select from archive_holds h "
    "where h.policy = :policy::text and h.item = r.<key>::text and h.held_until > "
    ":now::timestamptz)";
const char *const chosen = "r.<key> = any(:keys::<type>[])";

QByteArray asText(const QVariant &value)
{
    return value.typeId() == QMetaType::QDateTime
               ? value.toDateTime().toUTC().toString(Qt::ISODateWithMs).toUtf8()
               : value.toString().toUtf8();
}

} // namespace

ArchiveSql::ArchiveSql(const ArchiveSpec &spec)
    : m_spec(spec)
{}

Result<QStringList> ArchiveSql::texts(Session &session, const QString &sql,
                                      const Bindings &bindings)
{
    QStringList found;
    const Status status =
        session.forEachSql(QStringLiteral("archive-items"), sql, bindings, [&](const Row &row) {
            found.append(row.text(0));
            return true;
        });
    if (!status)
        return status.error();
    return found;
}

Result<qint64> ArchiveSql::count(Session &session, QString sql, const Bindings &bindings)
{
    static const QRegularExpression placeholder(QStringLiteral("(?<!:):([a-z]+)"));
    QStringList names;
    QList<std::optional<QByteArray>> values;
    for (auto match = placeholder.match(sql); match.hasMatch(); match = placeholder.match(sql)) {
        if (!names.contains(match.captured())) {
            names.append(match.captured());
            values.append(asText(bindings.value(match.captured())));
        }
        sql.replace(match.capturedStart(), match.capturedLength(),
                    QStringLiteral("$%1").arg(names.indexOf(match.captured()) + 1));
    }
    qint64 count = 0;
    const Status status =
        session.stream(QStringLiteral("archive-move"), sql, values, [&](const TextRow &row) {
            count = row.value(0).value_or(QByteArray()).toLongLong();
            return true;
        });
    if (!status)
        return status.error();
    return count;
}

Result<ArchiveSql::Columns> ArchiveSql::columnsOf(Session &session, const QString &table)
{
    Columns columns;
    const Status status = session.forEach(QStringLiteral("archive-columns"),
                                          {{QStringLiteral(":table"), table}}, [&](const Row &row) {
                                              columns.all.append(row.text(0));
                                              if (!row.boolean(1))
                                                  columns.writable.append(row.text(0));
                                              return true;
                                          });
    if (!status)
        return status.error();
    if (columns.all.isEmpty())
        return Error{
            ErrorKind::Schema, {}, {}, SqlText::tr("The table %1 is missing.").arg(table), {}};
    return columns;
}

Status ArchiveSql::readColumns(Session &session, bool isRestore)
{
    for (const QString &member : m_spec.members) {
        if (Status status = readMember(session, member, isRestore); !status)
            return status;
    }
    return {};
}

Status ArchiveSql::readMember(Session &session, const QString &member, bool isRestore)
{
    const Result<Columns> live = columnsOf(session, member);
    if (!live || m_spec.isPurge)
        return live ? Status() : Status(live.error());
    const Result<Columns> archived = columnsOf(session, archiveOf(member));
    if (!archived)
        return archived.error();
    const QStringList lost = isRestore ? without(archived->all, live->all + bookkeeping)
                                       : without(live->all, archived->all);
    if (!lost.isEmpty())
        return Error{ErrorKind::Schema,
                     {},
                     {},
                     SqlText::tr("%1 has columns that %2 has not, so nothing is moved: %3.")
                         .arg(isRestore ? archiveOf(member) : member,
                              isRestore ? member : archiveOf(member),
                              lost.join(QLatin1String(", "))),
                     {}};
    const QStringList &source = isRestore ? live->writable : live->all;
    QStringList &columns = m_columns[member];
    for (const QString &column : source) {
        if (archived->all.contains(column))
            columns.append(quoted(column));
    }
    return {};
}

QString ArchiveSql::filled(QString pattern, const QString &member) const
{
    const QList<QPair<const char *, QString>> words{
        {"<due>", QString::fromLatin1(due)},
        {"<chosen>", QString::fromLatin1(chosen)},
        {"<columns>", m_columns.value(member).join(QLatin1String(", "))},
        {"<table>", member},
        {"<archive>", archiveOf(member)},
        {"<root>", m_spec.root},
        {"<root archive>", archiveOf(m_spec.root)},
        {"<key>", m_spec.key},
        {"<type>", m_spec.keyType},
        {"<age>", m_spec.ageSql},
        {"<weight>", m_spec.weightSql},
        {"<memory>", m_spec.memory},
        {"<condition>", m_spec.condition},
    };
    for (const auto &[word, text] : words)
        pattern.replace(QLatin1String(word), text);
    return pattern;
}

QString ArchiveSql::dueItems(bool isNext) const
{
    return filled(QStringLiteral("select r.<key>::text, (<age>)::text, <weight> from <root> r "
                                 "where <due>%1 order by <age>, r.<key> limit :limit::bigint")
                      .arg(isNext ? QStringLiteral(
                                        " and (<age>, r.<key>) > (:age::timestamptz, :key::<type>)")
                                  : QString()));
}

QString ArchiveSql::stillDue() const
{
    return filled(QStringLiteral("select r.<key>::text from <root> r where <chosen> and <due>"));
}

QString ArchiveSql::dueSummary() const
{
    return filled(QStringLiteral("select count(*), min(<age>) from <root> r where <due>"));
}

QString ArchiveSql::countDue(const QString &member) const
{
    return filled(QStringLiteral("select count(*) from <table> m where m.<key> in "
                                 "(select r.<key> from <root> r where <due>)"),
                  member);
}

QString ArchiveSql::moveOut(const QString &member) const
{
    // The root goes last, and only if it is still due: whoever changed it meanwhile keeps it.
    const QString taken =
        QStringLiteral("with moved as (delete from <table> r where <chosen>%1 returning %2)")
            .arg(member == m_spec.root ? QStringLiteral(" and <due>") : QString(),
                 m_spec.isPurge ? QStringLiteral("r.<key>") : QStringLiteral("<columns>"));
    if (m_spec.isPurge) {
        const QString remembered =
            member == m_spec.root && !m_spec.memory.isEmpty()
                ? QStringLiteral(", remembered as (insert into <memory> (<key>) select <key> from "
                                 "moved on conflict (<key>) do update set %1)")
                      .arg(m_spec.memoryReset)
                : QString();
        return filled(taken + remembered + QStringLiteral(" select count(*) from moved"), member);
    }
    return filled(
        taken + QStringLiteral(", kept as (insert into <archive> (<columns>, archived_at, "
                               "archive_run_id) select <columns>, :at::timestamptz, :run::bigint "
                               "from moved returning 1) select count(*) from kept"),
        member);
}

QString ArchiveSql::archivedItems(bool ofRun, bool isNext) const
{
    return filled(QStringLiteral("select r.<key>::text, <weight> from <root archive> r "
                                 "where %1%2 order by r.<key> limit :limit::bigint")
                      .arg(ofRun ? QStringLiteral("r.archive_run_id = :run::bigint")
                                 : QStringLiteral("<chosen>"),
                           isNext ? QStringLiteral(" and r.<key> > :key::<type>") : QString()));
}

QString ArchiveSql::countArchived(const QString &member, bool ofRun) const
{
    return filled(QStringLiteral("select count(*) from <archive> r where %1")
                      .arg(ofRun
                               ? QStringLiteral("r.<key> in (select i.<key> from <root archive> i "
                                                "where i.archive_run_id = :run::bigint)")
                               : QStringLiteral("<chosen>")),
                  member);
}

QString ArchiveSql::stillArchived() const
{
    return filled(QStringLiteral("select r.<key>::text from <root archive> r where <chosen>"));
}

QString ArchiveSql::moveBack(const QString &member) const
{
    return filled(QStringLiteral("with moved as (delete from <archive> r where <chosen> returning "
                                 "<columns>), kept as (insert into <table> (<columns>) select "
                                 "<columns> from moved returning 1) select count(*) from kept"),
                  member);
}

QString ArchiveSql::archiveSummary() const
{
    return filled(
        QStringLiteral("select count(*), min(archived_at), max(archived_at) from <root archive>"));
}

} // namespace regie
