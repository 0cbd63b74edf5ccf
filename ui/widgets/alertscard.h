// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overviewstate.h"
#include "ui/widgets/card.h"

namespace regie {

class ElidedLabel;

/// What needs attention, one banner each with the button that leads there; a word when nothing
/// does.
class AlertsCard : public Card
{
    Q_OBJECT

public:
    explicit AlertsCard(QWidget *parent = nullptr);

    /// The same ones keep their banners, and with them the keyboard.
    void setAlerts(const QList<OverviewAlert> &alerts);
    /// Those that are more than a word to the operator.
    int urgent() const;

Q_SIGNALS:
    void chosen(const regie::OverviewAlert &alert);
    /// Seen: it need not be shown any more.
    void dismissed(const QList<qint64> &taskAlerts);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createBanner(const OverviewAlert &alert);
    void retranslate();

    QList<OverviewAlert> m_alerts;
    QWidget *m_allWell;
    ElidedLabel *m_allWellText;
    QVBoxLayout *m_list;
};

} // namespace regie
