// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/metricshistory.h"
#include "ui/services.h"

#include "database/ticket.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace regie {

class PlainTable;

/// Earlier imports of figures and of the ads library, or of tasks: what came of them, their
/// rejected rows, and their undo. Not modal.
class MetricsHistoryDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Of { Figures, Tasks };

    explicit MetricsHistoryDialog(const Services &services, QWidget *parent = nullptr,
                                  Of of = Of::Figures);

    void setServices(const Services &services);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void ask();
    void fill();
    void tellChosen();
    const MetricsImportInfo *chosen() const;
    bool canUndo(const MetricsImportInfo &info) const;
    void undo();
    void saveRejects();

    const Of m_of;
    Services m_services;
    QList<MetricsImportInfo> m_imports;
    RequestHandle m_request;
    QLabel *m_message;
    PlainTable *m_table;
    QStandardItemModel *m_model;
    QPushButton *m_save;
    QPushButton *m_undo;
    QPushButton *m_close;
};

} // namespace regie
