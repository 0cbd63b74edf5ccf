// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/reasondialog.h"
#include "ui/services.h"

#include "database/ticket.h"
#include "operations/check.h"

class QListWidget;

namespace regie {

/// Closing a campaign now: what would change, message by message, and why. Nothing is changed here;
/// confirmed() says that the operator wants it.
class CloseNowDialog : public ReasonDialog
{
    Q_OBJECT

public:
    CloseNowDialog(const Services &services, qint64 campaignId, const QString &campaignName,
                   QWidget *parent = nullptr);

private:
    void show(const Result<CheckPreview> &preview);

    QListWidget *m_list;
    QLabel *m_total;
    RequestHandle m_request;
};

} // namespace regie
