// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/database.h"
#include "operations/closure.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace regie {

class Banner;
class SectionTitle;

/// Why a campaign is still open, with countdowns, and what an operator may do about it: move its
/// limit, keep it open, close it now. Part of the campaign's details. GUI thread only.
class ClosureBox : public QWidget
{
    Q_OBJECT

public:
    explicit ClosureBox(QWidget *parent = nullptr);

    void setServices(const Services &services) { m_services = services; }
    void show(qint64 campaignId, const QString &campaignName, const ClosureOutlook &outlook);

Q_SIGNALS:
    /// Something was changed: the details are to be read again.
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void tell();
    void moveLimit();
    void keepOpen();
    void letClose();
    void closeNow();
    using Change = std::function<Status(Session &)>;
    /// Makes a change in the database it was asked for in and tells how it ended, with a way back
    /// where there is one. Who has connected elsewhere meanwhile is told that nothing was done.
    void apply(const QPointer<Database> &database, const QString &sentence, const Change &work,
               const Change &undo = {});

    Services m_services;
    qint64 m_campaignId = 0;
    QString m_name;
    std::optional<ClosureOutlook> m_outlook;
    QTimer m_clock; ///< countdowns go on

    SectionTitle *m_title;
    Banner *m_veto;
    QLabel *m_text;
    QPushButton *m_limitButton;
    QPushButton *m_vetoButton;
    QPushButton *m_closeButton;
};

} // namespace regie
