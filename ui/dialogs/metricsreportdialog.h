// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/metricsimport.h"
#include "ui/services.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace regie {

class PlainTable;

/// What an import of figures did, and each row it could not take, with the reason. Not modal.
class MetricsReportDialog : public QDialog
{
    Q_OBJECT

public:
    MetricsReportDialog(const Services &services, const QString &fileName,
                        const MetricsImportReport &report, char delimiter,
                        QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void addRows(const QList<RejectedRow> &rows, bool rejected);
    void undo();

    Services m_services;
    QString m_fileName;
    MetricsImportReport m_report;
    char m_delimiter;
    QLabel *m_summary;
    PlainTable *m_table;
    QStandardItemModel *m_model;
    QPushButton *m_save;
    QPushButton *m_undo;
    QPushButton *m_close;
};

} // namespace regie
