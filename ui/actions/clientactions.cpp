// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/clientactions.h"

#include "ui/backgroundjob.h"
#include "ui/connectorservice.h"
#include "ui/dialogs/connectordialog.h"
#include "ui/dialogs/newclientdialog.h"
#include "ui/dialogs/offerdialogs.h"
#include "ui/notifications.h"
#include "ui/texts/clienttexts.h"

#include "database/database.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

template <typename Dialog>
std::function<void(const Error &)> sayIn(Dialog *dialog)
{
    return [dialog = QPointer<Dialog>(dialog)](const Error &error) {
        if (dialog)
            dialog->showProblem(error.text());
    };
}

template <typename Dialog>
auto closing(Dialog *dialog)
{
    return [dialog = QPointer<Dialog>(dialog)](const auto &...) {
        if (dialog)
            dialog->close();
    };
}

/// Each client is a transaction of its own.
Status inTransaction(Session &session, const std::function<Status()> &work)
{
    return session.transaction(work);
}

QString adTitle(const ClientAd &ad)
{
    return ad.name.isEmpty() ? ad.entityId : ad.name;
}

} // namespace

ClientActions::ClientActions(QWidget *page)
    : QObject(page)
    , m_page(page)
{}

void ClientActions::setServices(const Services &services)
{
    const bool otherDatabase = m_services.database != services.database;
    m_services = services;
    if (m_dialog && otherDatabase)
        m_dialog->close(); // it would be stored in the wrong place
}

void ClientActions::tellFailure(const Error &error)
{
    if (m_services.notifications)
        m_services.notifications->failed(error);
}

template <typename T>
void ClientActions::write(std::function<Result<T>(Session &)> work,
                          std::function<void(const T &)> done,
                          std::function<void(const Error &)> failed)
{
    if (!m_services.database) {
        const Error offline{ErrorKind::Offline, {}, {}, summaryFor(ErrorKind::Offline), {}};
        return failed ? failed(offline) : tellFailure(offline);
    }
    m_services.database->ask(
        this, std::move(work),
        [this, done = std::move(done), failed = std::move(failed)](const Result<T> &result) {
            if (result)
                done(*result);
            else if (failed)
                failed(result.error());
            else
                tellFailure(result.error());
            Q_EMIT changed();
        },
        Lane::Interactive, Access::Write);
}

void ClientActions::write(std::function<Status(Session &)> work, std::function<void()> done,
                          std::function<void(const Error &)> failed)
{
    write<bool>(
        [work = std::move(work)](Session &session) -> Result<bool> {
            const Status status = work(session);
            return status ? Result<bool>(true) : Result<bool>(status.error());
        },
        [done = std::move(done)](bool) { done(); }, std::move(failed));
}

void ClientActions::present(FormDialog *dialog)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

// --- clients -----------------------------------------------------------------------------------

void ClientActions::newClient()
{
    auto *dialog = new NewClientDialog(m_page->window());
    connect(dialog, &NewClientDialog::clientChosen, this, [this, dialog](const Client &client) {
        write<Client>(
            [client](Session &session) { return saveClient(session, client, Actor::inWindow()); },
            [this, close = closing(dialog)](const Client &made) {
                close();
                Q_EMIT clientMade(made.key);
            },
            sayIn(dialog));
    });
    present(dialog);
}

void ClientActions::save(const Client &client)
{
    write<Client>(
        [client](Session &session) { return saveClient(session, client, Actor::inWindow()); },
        [this](const Client &stored) { Q_EMIT saved(stored); },
        [this, key = client.key](const Error &error) { Q_EMIT saveFailed(key, error); });
}

void ClientActions::analyse(const Client &client)
{
    AnalysisRequest request;
    request.clientKey = client.key;
    runJob(
        m_services, tr("Analysing %1").arg(clientTitle(client)),
        [request](Session &session, const JobProgress &progress) {
            const BatchRunner batch = [&session](const std::function<Status()> &work) {
                return inTransaction(session, work);
            };
            return regie::analyse(session, request, Actor::inWindow(), batch, progress);
        },
        [self = QPointer<ClientActions>(this), client](const Result<AnalysisOutcome> &outcome) {
            if (!self)
                return;
            if (outcome)
                self->tellAnalysis(client, *outcome);
            else
                self->tellFailure(outcome.error());
            Q_EMIT self->changed();
        });
}

void ClientActions::tellAnalysis(const Client &client, const AnalysisOutcome &outcome)
{
    if (!m_services.notifications)
        return;
    Notification notification;
    notification.tone = outcome.made > 0 ? Tone::Ok : Tone::Info;
    notification.text =
        outcome.made > 0
            ? tr("%1: %n new suggestion(s).", nullptr, int(outcome.made)).arg(clientTitle(client))
            : tr("%1: nothing new to propose among %n ad(s).", nullptr, int(outcome.entities))
                  .arg(clientTitle(client));
    if (outcome.made > 0) {
        notification.actionText = tr("Show");
        notification.action = [self = QPointer<ClientActions>(this), key = client.key] {
            if (self)
                Q_EMIT self->suggestionsRequested(key);
        };
    }
    m_services.notifications->post(notification);
}

// --- connectors --------------------------------------------------------------------------------

void ClientActions::editConnector(const QString &name)
{
    write<QList<ConnectorProfile>>([](Session &session) { return connectorProfiles(session); },
                                   [this, name](const QList<ConnectorProfile> &profiles) {
                                       for (const ConnectorProfile &profile : profiles) {
                                           if (profile.name == name)
                                               editConnector(profile);
                                       }
                                   });
}

void ClientActions::editConnector(const ConnectorProfile &profile)
{
    auto *dialog = new ConnectorDialog(profile, m_connectors, m_page->window());
    connect(dialog, &ConnectorDialog::profileChosen, this,
            [this, dialog](const ConnectorProfile &chosen) { storeConnector(dialog, chosen); });
    connect(dialog, &ConnectorDialog::removeRequested, this,
            [this, dialog](const QString &name) { removeConnector(dialog, name); });
    present(dialog);
}

void ClientActions::storeConnector(ConnectorDialog *dialog, const ConnectorProfile &profile)
{
    write(
        [profile](Session &session) {
            return saveConnectorProfile(session, profile, Actor::inWindow());
        },
        [this, dialog = QPointer<ConnectorDialog>(dialog), name = profile.name] {
            if (dialog)
                keepToken(dialog, name);
        },
        sayIn(dialog));
}

void ClientActions::keepToken(ConnectorDialog *dialog, const QString &name)
{
    if (!m_connectors || dialog->token().isEmpty()) {
        dialog->close();
        return;
    }
    m_connectors->setToken(dialog, name, dialog->token(), [dialog](const Status &kept) {
        if (kept)
            dialog->close();
        else
            dialog->showProblem(tr("The connector is stored, its token is not.") + u' ' +
                                kept.error().text());
    });
}

void ClientActions::removeConnector(ConnectorDialog *dialog, const QString &name)
{
    write(
        [name](Session &session) {
            return removeConnectorProfile(session, name, Actor::inWindow());
        },
        [this, close = closing(dialog), name] {
            if (m_connectors)
                m_connectors->removeToken(this, name, [](const Status &) {});
            close();
        },
        sayIn(dialog));
}

// --- ads and what is sold ----------------------------------------------------------------------

void ClientActions::offerUndo(const QString &text, std::function<void()> undo)
{
    if (!m_services.notifications)
        return;
    Notification notification;
    notification.tone = Tone::Ok;
    notification.text = text;
    notification.actionText = tr("Undo");
    notification.actionKey = QKeySequence::Undo;
    notification.action = [self = QPointer<ClientActions>(this), database = m_services.database,
                           undo = std::move(undo)] {
        if (self && self->m_services.database == database)
            undo();
    };
    m_services.notifications->post(notification);
}

void ClientActions::changeAd(const Client &client, const ClientAd &before, const ClientAd &after)
{
    write(
        [key = client.key, before, after](Session &session) {
            return regie::changeAd(session, key, before, after, Actor::inWindow());
        },
        [this, client, before, after] {
            offerUndo(tr("%1 was changed by hand; the platform was not told.").arg(adTitle(after)),
                      [this, client, before, after] { changeAd(client, after, before); });
        },
        [this, key = client.key, before](const Error &error) {
            Q_EMIT adFailed(key, before);
            tellFailure(error);
        });
}

void ClientActions::editProduct(const Client &client, const Product &product)
{
    auto *dialog = new ProductDialog(product, client.currency, m_page->window());
    connect(dialog, &ProductDialog::productChosen, this,
            [this, dialog, key = client.key](const Product &chosen) {
                write<qint64>(
                    [key, chosen](Session &session) {
                        return saveProduct(session, key, chosen, Actor::inWindow());
                    },
                    closing(dialog), sayIn(dialog));
            });
    present(dialog);
}

void ClientActions::removeProduct(const Client &client, const Product &product)
{
    const auto offered = [key = client.key, id = product.id](bool back) {
        return [key, id, back](Session &session) {
            return setProductOffered(session, key, id, back, Actor::inWindow());
        };
    };
    write(offered(false), [this, offered, name = product.name] {
        offerUndo(tr("“%1” was removed.").arg(name),
                  [this, offered] { write(offered(true), [] {}); });
    });
}

void ClientActions::editFunnel(const Client &client, const Funnel &funnel)
{
    auto *dialog = new FunnelDialog(funnel, m_page->window());
    connect(dialog, &FunnelDialog::funnelChosen, this,
            [this, dialog, key = client.key](const Funnel &chosen) {
                write<qint64>(
                    [key, chosen](Session &session) {
                        return saveFunnel(session, key, chosen, Actor::inWindow());
                    },
                    closing(dialog), sayIn(dialog));
            });
    present(dialog);
}

void ClientActions::removeFunnel(const Client &client, const Funnel &funnel)
{
    const auto inUse = [key = client.key, id = funnel.id](bool back) {
        return [key, id, back](Session &session) {
            return setFunnelInUse(session, key, id, back, Actor::inWindow());
        };
    };
    write(inUse(false), [this, inUse, name = funnel.name] {
        offerUndo(tr("“%1” was removed.").arg(name), [this, inUse] { write(inUse(true), [] {}); });
    });
}

} // namespace regie
