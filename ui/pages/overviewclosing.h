// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/widgets/card.h"

#include <QVariantMap>

class QToolButton;

namespace regie {

class TablePanel;

/// The campaigns that close next, on the overview. GUI thread only.
class OverviewClosing : public Card
{
    Q_OBJECT

public:
    explicit OverviewClosing(QWidget *parent = nullptr);

    void setServices(const Services &services);
    void refresh();
    bool isBusy() const;
    void retranslate();

Q_SIGNALS:
    void busyChanged();
    void chosen(const QString &page, const QVariantMap &place);

private:
    void fit();
    void openCampaign(const QStringList &key);

    TablePanel *m_table;
    QToolButton *m_all;
};

} // namespace regie
