// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/session.h"
#include "suggestions/analysis.h"
#include "suggestions/clientads.h"
#include "suggestions/clientcatalogue.h"
#include "suggestions/clients.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace regie {

class ConnectorDialog;
class ConnectorService;
class FormDialog;

/// What an operator may do with clients, dialogs and notifications included. GUI thread only; each
/// change is asked of the database and told by changed() once it is known how it ended.
class ClientActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to the page's window; the page owns this.
    explicit ClientActions(QWidget *page);

    void setServices(const Services &services);
    /// Borrowed; null: there are neither tokens nor tests.
    void setConnectorService(ConnectorService *service) { m_connectors = service; }

    void newClient();
    void save(const Client &client);
    void editConnector(const ConnectorProfile &profile);
    void editConnector(const QString &name);
    /// Can be undone from its notification.
    void changeAd(const Client &client, const ClientAd &before, const ClientAd &after);
    void editProduct(const Client &client, const Product &product);
    void removeProduct(const Client &client, const Product &product);
    void editFunnel(const Client &client, const Funnel &funnel);
    void removeFunnel(const Client &client, const Funnel &funnel);
    /// As a job. Its outcome is told.
    void analyse(const Client &client);

Q_SIGNALS:
    /// Something was changed, or could not be.
    void changed();
    void clientMade(const QString &key);
    void saved(const regie::Client &client);
    void saveFailed(const QString &key, const regie::Error &error);
    void adFailed(const QString &key, const regie::ClientAd &before);
    void suggestionsRequested(const QString &clientKey);

private:
    template <typename T>
    void write(std::function<Result<T>(Session &)> work, std::function<void(const T &)> done,
               std::function<void(const Error &)> failed = {});
    void write(std::function<Status(Session &)> work, std::function<void()> done,
               std::function<void(const Error &)> failed = {});
    void tellFailure(const Error &error);
    void present(FormDialog *dialog);
    void storeConnector(ConnectorDialog *dialog, const ConnectorProfile &profile);
    void keepToken(ConnectorDialog *dialog, const QString &name);
    void removeConnector(ConnectorDialog *dialog, const QString &name);
    void offerUndo(const QString &text, std::function<void()> undo);
    void tellAnalysis(const Client &client, const AnalysisOutcome &outcome);

    QWidget *m_page;
    Services m_services;
    ConnectorService *m_connectors = nullptr;
    QPointer<FormDialog> m_dialog;
};

} // namespace regie
