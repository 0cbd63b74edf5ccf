// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clientsheet.h"
#include "ui/services.h"

#include "database/ticket.h"

#include <QWidget>

#include <array>

class QStackedWidget;

namespace regie {

class Banner;
class ClientAdsView;
class ClientEditor;
class ClientFigures;
class ClientOffer;
class ElidedLabel;
class Pill;
class StatePlaceholder;
class StatusChip;

/// One client: how it does, its ads, what it sells, its settings. GUI thread only. Keeps what it
/// shows while there is no database.
class ClientDetailPanel : public QWidget
{
    Q_OBJECT

public:
    enum View { Figures, Ads, Offer, Settings, ViewCount };

    explicit ClientDetailPanel(QWidget *parent = nullptr);

    void setServices(const Services &services);
    /// An empty key shows that nothing is chosen.
    void showClient(const QString &key);
    void refresh();
    /// Another database: nothing is known, nothing is kept.
    void forget();

    QString clientKey() const { return m_key; }
    /// Of the last reading; empty name where nothing was read.
    const Client &client() const { return m_client; }
    View view() const;
    void setView(View view);
    ClientEditor *editor() const { return m_editor; }
    ClientAdsView *ads() const { return m_ads; }
    ClientOffer *offer() const { return m_offer; }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// Another client was read, or the chosen one anew.
    void clientRead();
    void viewChanged();
    void suggestionsRequested(const QString &clientKey);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createContent();
    QWidget *createHeader();
    QWidget *createSwitch();
    void read();
    void take(const Result<std::optional<ClientSheet>> &sheet);
    void showSheet(const ClientSheet &sheet);
    void showProblem(const Error &error);
    void tellHeader();
    void tellEdited();
    void retranslate();

    Services m_services;
    QString m_key;
    QString m_shownKey; ///< whose sheet is on the screen
    Client m_client;
    RequestHandle m_request;
    QStackedWidget *m_outer;
    StatePlaceholder *m_placeholder;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_facts = nullptr;
    StatusChip *m_status = nullptr;
    StatusChip *m_mode = nullptr;
    std::array<Pill *, ViewCount> m_pills{};
    QStackedWidget *m_views = nullptr;
    ClientFigures *m_figures;
    ClientAdsView *m_ads;
    ClientOffer *m_offer;
    ClientEditor *m_editor;
};

} // namespace regie
