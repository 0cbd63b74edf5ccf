// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "checks/checkqueries.h"
#include "database/ticket.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace regie {

class PlainTable;
class StatePlaceholder;

/// What a check would change now, as a list, before it does. Not modal; only reads. Closing it
/// cancels what it still waits for.
class DryRunDialog : public QDialog
{
    Q_OBJECT

public:
    DryRunDialog(const QString &check, const Services &services, QWidget *parent = nullptr);
    ~DryRunDialog() override;

    QString check() const { return m_check; }
    /// Another database, or none: what is listed stays, but is asked for no more.
    void setServices(const Services &services);
    void showPreview(const CheckPreview &preview);

    static constexpr int listLimit = 1000;

Q_SIGNALS:
    void campaignRequested(qint64 campaignId);
    void runRequested(const QString &check);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Column { What, Contact, Change, FromTo, Rows, Since, ColumnCount };

    void build();
    void ask();
    void take(const Result<CheckPreview> &preview);
    void fill();
    void tellTotals();
    void offerCampaign();
    void openCampaign(int row);
    void retranslate();

    QString m_check;
    Services m_services;
    std::optional<CheckPreview> m_preview;
    QDateTime m_asOf;
    RequestHandle m_request;

    QLabel *m_title;
    QLabel *m_totals;
    QStackedWidget *m_stack;
    StatePlaceholder *m_placeholder;
    PlainTable *m_table;
    QStandardItemModel *m_model;
    QPushButton *m_open;
    QPushButton *m_again;
    QPushButton *m_run;
    QPushButton *m_close;
};

} // namespace regie
