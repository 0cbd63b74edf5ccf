// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/ticket.h"
#include "domain/result.h"
#include "queries/savedviews.h"

#include <functional>

class QObject;

namespace regie {

class Database;

/// Where named views are kept. GUI thread, returns at once, answers later; an answer is dropped
/// when the handle or the context object is gone. Writes are begun whatever becomes of the handle.
class ViewStore
{
public:
    virtual ~ViewStore() = default;

    /// Who saves views here; others see only what is shared.
    virtual QString owner() const = 0;
    virtual RequestHandle list(QObject *context, const QString &page,
                               std::function<void(const Result<QList<SavedView>> &)> done) = 0;
    virtual void save(QObject *context, const SavedView &view,
                      std::function<void(const Result<qint64> &)> done) = 0;
    virtual void remove(QObject *context, const SavedView &view,
                        std::function<void(const Result<bool> &)> done) = 0;
};

/// In the database. Borrows it; must not outlive it.
class DatabaseViewStore : public ViewStore
{
public:
    explicit DatabaseViewStore(Database *database);

    QString owner() const override { return m_owner; }
    RequestHandle list(QObject *context, const QString &page,
                       std::function<void(const Result<QList<SavedView>> &)> done) override;
    void save(QObject *context, const SavedView &view,
              std::function<void(const Result<qint64> &)> done) override;
    void remove(QObject *context, const SavedView &view,
                std::function<void(const Result<bool> &)> done) override;

private:
    Database *m_database;
    QString m_owner; ///< the account on this machine: a team often shares one in the database
};

} // namespace regie
