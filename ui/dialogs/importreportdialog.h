// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/campaignimport.h"

#include <QDialog>

class QTableWidget;

namespace regie {

/// What an import did, and each campaign it could not take, with the reason. Not modal.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportReportDialog(const QString &fileName, const CampaignImportReport &report,
                       QWidget *parent = nullptr);

private:
    QTableWidget *createTable();
    void addRows(QTableWidget *table, const QList<RejectedCampaign> &campaigns,
                 const QString &what);
    void saveAs();

    QString m_fileName;
    CampaignImportReport m_report;
};

} // namespace regie
