// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace regie {

class Session;

/// A named arrangement of a page: filters, sort and columns as the page wrote them into `state`.
struct SavedView
{
    qint64 id = 0; ///< 0 until it is stored
    QString page;
    QString name;
    QString owner;
    bool shared = false;
    QJsonObject state;
    QDateTime updatedAt;
};

/// Blocking, in a worker: the operator's own views of a page, then those shared by others.
Result<QList<SavedView>> savedViews(Session &session, const QString &page, const QString &owner);

/// Blocking, in a worker: stores a view, replacing the owner's view of the same name; its id.
Result<qint64> saveView(Session &session, const SavedView &view);

/// Blocking, in a worker: false when there was no such view, or it is somebody else's.
Result<bool> deleteView(Session &session, qint64 viewId, const QString &owner);

} // namespace regie
