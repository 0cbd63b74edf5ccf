// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/ticket.h"
#include "operations/archiving.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QSpinBox;

namespace regie {

class Banner;

/// How many days a policy leaves things live, with what that would make due. Not modal; whoever
/// opened it stores the days and closes the dialog or says why not.
class PolicyDialog : public QDialog
{
    Q_OBJECT

public:
    PolicyDialog(const ArchivePolicy &policy, const Services &services, QWidget *parent = nullptr);

    int days() const;
    void setServices(const Services &services);
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void daysChosen(int days);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void countLater();
    void count();
    void tell();
    void retranslate();

    const ArchiveSpec m_spec;
    const int m_before;
    Services m_services;
    std::optional<Result<ArchivePreview>> m_preview; ///< with the days shown; empty: being counted
    QTimer m_delay;
    RequestHandle m_request;
    QLabel *m_title;
    QLabel *m_label;
    QSpinBox *m_days;
    QLabel *m_due;
    Banner *m_problem;
    QPushButton *m_default;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace regie
