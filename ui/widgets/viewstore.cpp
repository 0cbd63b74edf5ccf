// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewstore.h"

#include "database/database.h"

#include <QSysInfo>

namespace regie {

namespace {
QString accountName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QSysInfo::machineHostName();
}
} // namespace

DatabaseViewStore::DatabaseViewStore(Database *database)
    : m_database(database)
    , m_owner(accountName())
{}

RequestHandle DatabaseViewStore::list(QObject *context, const QString &page,
                                      std::function<void(const Result<QList<SavedView>> &)> done)
{
    return m_database->ask(
        context,
        [page, owner = m_owner](Session &session) { return savedViews(session, page, owner); },
        std::move(done));
}

void DatabaseViewStore::save(QObject *context, const SavedView &view,
                             std::function<void(const Result<qint64> &)> done)
{
    m_database->ask(
        context, [view](Session &session) { return saveView(session, view); }, std::move(done),
        Lane::Interactive, Access::Write);
}

void DatabaseViewStore::remove(QObject *context, const SavedView &view,
                               std::function<void(const Result<bool> &)> done)
{
    m_database->ask(
        context,
        [id = view.id, owner = m_owner](Session &session) {
            return deleteView(session, id, owner);
        },
        std::move(done), Lane::Interactive, Access::Write);
}

} // namespace regie
