// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/metricsimport.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace regie {

class PlainTable;

/// How an import of rows ended, and what can be done about it.
struct ImportOutcome
{
    QString source;                   ///< a file, or where a database is
    std::function<QString()> summary; ///< asked again when the language changes
    QList<RejectedRow> rejects;
    QList<RejectedRow> remarks;
    std::function<void(QWidget *)> saveRejects;
    std::function<void()> undo; ///< none: there is nothing to take back
};

/// What an import of figures or tasks did, and each row it could not take, with the reason. Not
/// modal.
class MetricsReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MetricsReportDialog(const ImportOutcome &outcome, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void addRows(const QList<RejectedRow> &rows, bool rejected);
    void undo();

    ImportOutcome m_outcome;
    QLabel *m_summary;
    PlainTable *m_table;
    QStandardItemModel *m_model;
    QPushButton *m_save;
    QPushButton *m_undo;
    QPushButton *m_close;
};

} // namespace regie
