// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/stuckactions.h"

#include <QDialog>

namespace regie {

class PlainTable;

/// What became of each of many tasks that were to be marked as failed: done, or ended meanwhile.
/// Not modal; shows what it was given, deletes itself when closed. GUI thread only.
class MarkResultDialog : public QDialog
{
    Q_OBJECT

public:
    MarkResultDialog(const QList<NamedTask> &done, const QList<NamedTask> &left,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void taskRequested(const QString &uuid);

private:
    PlainTable *m_table;
};

} // namespace regie
