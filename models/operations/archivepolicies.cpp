// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "operations/archiveengine.h"
#include "operations/audit.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie {

namespace {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Archiving)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

Result<QList<ArchivePolicy>> chosenPolicies(Session &session)
{
    return session.fetch<ArchivePolicy>(key("archive-policies"), {}, [](const Row &row) {
        return ArchivePolicy{row.text(0), row.boolean(1), int(row.integer(2))};
    });
}

ArchivePolicy chosenOrDeclared(const QList<ArchivePolicy> &chosen, const ArchiveSpec &spec)
{
    const auto it = std::ranges::find(chosen, spec.name, &ArchivePolicy::name);
    return it == chosen.end() ? ArchivePolicy{spec.name, true, spec.keepDays} : *it;
}

QJsonObject valuesOf(const ArchivePolicy &policy)
{
    return {{key("enabled"), policy.enabled}, {key("keep_days"), policy.keepDays}};
}

Status writePolicy(Session &session, const ArchiveSpec &spec, const ArchivePolicy &policy,
                   const Actor &actor)
{
    const Result<ArchivePolicy> before = archivePolicy(session, spec);
    if (!before)
        return before.error();
    const auto set =
        session.execute(key("archive-policy-set"), {{key(":policy"), policy.name},
                                                    {key(":enabled"), policy.enabled},
                                                    {key(":keep_days"), policy.keepDays}});
    if (!set)
        return set.error();
    return writeAudit(session, actor,
                      {key("archive-policy"),
                       key("archive_policy"),
                       policy.name,
                       valuesOf(*before),
                       valuesOf(policy),
                       {}});
}

} // namespace

Error noSuchPolicy(const QString &name)
{
    QStringList names;
    for (const ArchiveSpec &spec : archiveSpecs())
        names.append(spec.name);
    return Error::input(PolicyText::tr("There is no archive policy %1. There are: %2.")
                            .arg(name, names.join(QLatin1String(", "))));
}

Result<QList<ArchivePolicy>> archivePolicies(Session &session)
{
    const Result<QList<ArchivePolicy>> chosen = chosenPolicies(session);
    if (!chosen)
        return chosen.error();
    QList<ArchivePolicy> policies;
    for (const ArchiveSpec &spec : archiveSpecs())
        policies.append(chosenOrDeclared(*chosen, spec));
    return policies;
}

Result<ArchivePolicy> archivePolicy(Session &session, const ArchiveSpec &spec)
{
    const Result<QList<ArchivePolicy>> chosen = chosenPolicies(session);
    if (!chosen)
        return chosen.error();
    return chosenOrDeclared(*chosen, spec);
}

Status setArchivePolicy(Session &session, const ArchivePolicy &policy, const Actor &actor)
{
    const ArchiveSpec *spec = archiveSpec(policy.name);
    if (!spec)
        return noSuchPolicy(policy.name);
    if (policy.keepDays < 1)
        return Error::input(PolicyText::tr("A policy keeps what is at least one day old."));
    return session.transaction([&] { return writePolicy(session, *spec, policy, actor); });
}

} // namespace regie
