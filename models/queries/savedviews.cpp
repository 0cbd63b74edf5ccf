// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/savedviews.h"

#include "database/session.h"
#include "database/sqlvalues.h"

namespace regie {

Result<QList<SavedView>> savedViews(Session &session, const QString &page, const QString &owner)
{
    const Bindings bindings{{QStringLiteral(":page"), page}, {QStringLiteral(":owner"), owner}};
    return session.fetch<SavedView>(QStringLiteral("saved-view-list"), bindings,
                                    [&page](const Row &row) {
                                        return SavedView{.id = row.integer(0),
                                                         .page = page,
                                                         .name = row.text(1),
                                                         .owner = row.text(2),
                                                         .shared = row.boolean(3),
                                                         .state = row.json(4).toObject(),
                                                         .updatedAt = row.time(5)};
                                    });
}

Result<qint64> saveView(Session &session, const SavedView &view)
{
    const Bindings bindings{{QStringLiteral(":page"), view.page},
                            {QStringLiteral(":name"), view.name},
                            {QStringLiteral(":owner"), view.owner},
                            {QStringLiteral(":shared"), view.shared},
                            {QStringLiteral(":state"), jsonText(view.state)},
                            {QStringLiteral(":at"), QDateTime::currentDateTimeUtc()}};
    const auto id = session.fetchOne<qint64>(QStringLiteral("saved-view-save"), bindings,
                                             [](const Row &row) { return row.integer(0); });
    if (!id)
        return id.error();
    return id.value().value_or(0);
}

Result<bool> deleteView(Session &session, qint64 viewId, const QString &owner)
{
    const auto deleted =
        session.execute(QStringLiteral("saved-view-delete"),
                        {{QStringLiteral(":view_id"), viewId}, {QStringLiteral(":owner"), owner}});
    if (!deleted)
        return deleted.error();
    return deleted.value() > 0;
}

} // namespace regie
