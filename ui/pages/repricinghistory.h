// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/ticket.h"
#include "tasks/taskprices.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace regie {

class ChangeWriter;
class ConfirmBanner;
class PlainTable;
class RepricingsModel;
class StatePlaceholder;

/// Every repricing with who and when, applied after a question and reverted. GUI thread only; reads
/// in the background. What is shown stays while there is no database.
class RepricingHistory : public QWidget
{
    Q_OBJECT

public:
    /// Writer and banner are the view's it is part of.
    RepricingHistory(ChangeWriter *writer, ConfirmBanner *confirm, QWidget *parent = nullptr);
    ~RepricingHistory() override;

    void setServices(const Services &services);
    void refresh();
    QString statusText() const;
    QDateTime asOf() const { return m_asOf; }
    bool isBusy() const { return m_reading; }

Q_SIGNALS:
    void taken();
    void busyChanged();
    /// The operator wants to see its days and models.
    void previewRequested(const regie::RepricingScope &scope);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectAll();
    void setReading(bool reading);
    void take(const Result<QList<Repricing>> &repricings);
    void askToApply(const Repricing &repricing);
    void revert(const Repricing &repricing);
    const Repricing *chosen() const;
    void tellEmpty();
    void tellChosen();
    void retranslate();

    ChangeWriter *m_writer;
    ConfirmBanner *m_confirm;
    Services m_services;
    QDateTime m_asOf;
    bool m_reading = false;
    bool m_known = false;
    RequestHandle m_request;

    QLabel *m_title;
    RepricingsModel *m_model;
    PlainTable *m_table;
    StatePlaceholder *m_placeholder;
    QStackedWidget *m_stack;
    QPushButton *m_apply;
    QPushButton *m_revert;
};

} // namespace regie
