// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/ticket.h"
#include "suggestions/analysis.h"
#include "suggestions/suggestionsearch.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace regie {

/// "Why was nothing suggested?": a client and one of its ads, and what every rule found on it, in
/// words. Not modal; only reads. GUI thread only.
class WhyNothingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WhyNothingDialog(const Services &services, QWidget *parent = nullptr);
    ~WhyNothingDialog() override;

    void setServices(const Services &services);
    /// Chooses, as soon as they are known.
    void askAbout(const QString &clientKey, const QString &entityType, const QString &entityId);
    /// What is shown, line by line.
    QStringList sentences() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Client
    {
        QString key, name, currency;
    };

    void build();
    void loadClients();
    void loadEntities();
    void ask();
    void take(const Result<std::optional<EntityExplanation>> &answer);
    void showAnswer(const EntityExplanation &explanation);
    void say(const QString &heading, const QString &sentence, bool isDim = false);
    void clearAnswer();
    const Client *client() const;
    void retranslate();

    Services m_services;
    QList<Client> m_known;
    QList<EntityName> m_entities;
    QString m_wantedClient, m_wantedType, m_wantedId;
    RequestHandle m_clientsRequest, m_entitiesRequest, m_request;

    QLabel *m_intro;
    QLabel *m_clientLabel;
    QLabel *m_entityLabel;
    QComboBox *m_client;
    QComboBox *m_entity;
    QVBoxLayout *m_answer;
};

} // namespace regie
