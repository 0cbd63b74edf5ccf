// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/campaignqueries.h"
#include "ui/services.h"

#include "database/ticket.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace regie {

class Banner;

/// "May we target Plombiers in Bretagne?" and the campaigns that say no. GUI thread only.
class TargetingBox : public QWidget
{
    Q_OBJECT

public:
    explicit TargetingBox(QWidget *parent = nullptr);

    void setServices(const Services &services);
    /// Asks about these; an empty region means anywhere.
    void setQuestion(const QString &niche, const QString &region);
    void focusNiche();
    /// The settings or the campaigns changed.
    void refresh();

Q_SIGNALS:
    void campaignRequested(qint64 campaignId);

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *createCombo();
    void loadNames();
    void fill(QComboBox *combo, const QStringList &names);
    void ask();
    void forget();
    void clearCampaigns();
    void show(const TargetingAnswer &answer);
    void retranslate();

    Services m_services;
    QLabel *m_question;
    QComboBox *m_niche;
    QLabel *m_in;
    QComboBox *m_region;
    Banner *m_answer;
    QVBoxLayout *m_campaigns;
    QTimer m_askTimer;
    RequestHandle m_namesRequest;
    RequestHandle m_request;
    std::optional<TargetingAnswer> m_shown;
};

} // namespace regie
