// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/campaignimport.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace regie {

/// What an import did, and each campaign it could not take, with the reason. Not modal.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportReportDialog(const QString &fileName, const CampaignImportReport &report,
                       QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QTableWidget *createTable();
    void addRows(const QList<RejectedCampaign> &campaigns, const QString &what);
    void retranslate();
    void saveAs();

    QString m_fileName;
    CampaignImportReport m_report;
    QLabel *m_summary;
    QTableWidget *m_table;
    QPushButton *m_close;
    QPushButton *m_save;
};

} // namespace regie
