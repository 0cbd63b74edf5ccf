// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/throttle.h"

#include "database/ticket.h"
#include "tasks/taskprices.h"

#include <QDateTime>
#include <QVariantMap>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace regie {

class ActionRow;
class ChangeWriter;
class ConfirmBanner;
class Pill;
class PlainTable;
class PriceActions;
class PricesModel;
class RepricingView;
class StatePlaceholder;
class UnpricedModels;

/// What a million tokens of each model cost, and history valued by it: two parts, switched on top.
/// GUI thread only; reads in the background. What is shown stays while there is no database.
class PricesView : public QWidget
{
    Q_OBJECT

public:
    explicit PricesView(QWidget *parent = nullptr);
    ~PricesView() override;

    void setServices(const Services &services);
    void refresh();
    QString statusText() const;
    QDateTime asOf() const;
    /// {"part": "list" or "repricing"}, {"model": chosen in the list}
    void open(const QVariantMap &place);

    PlainTable *table() const { return m_table; }
    RepricingView *repricing() const { return m_repricing; }

Q_SIGNALS:
    void statusChanged();
    void busyChanged(bool busy);
    void linkActivated(const QString &pageId, const QVariantMap &place);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Part { List, Repricing };
    struct Prices
    {
        QList<ModelPrice> list;
        QList<PricedModel> models;
        QDate today; ///< of the database, UTC
    };

    void createActions();
    QWidget *createBar();
    QWidget *createList();
    void connectAll();
    void setPart(Part part);
    Part part() const;
    void onTableChanged(const QString &table);
    void ask();
    void take(const Result<Prices> &prices);
    void showState();
    const ModelPrice *chosen() const;
    void tellChosen();
    void retranslate();

    Services m_services;
    Prices m_prices;
    bool m_known = false;
    bool m_reading = false;
    QString m_wanted; ///< a model to choose once it is known
    QDateTime m_asOf;
    Throttle m_throttle; ///< of what tasks use
    RequestHandle m_request;

    ConfirmBanner *m_confirm;
    Pill *m_parts[2];
    ActionRow *m_row;
    QStackedWidget *m_stack;
    UnpricedModels *m_unpriced;
    PricesModel *m_model;
    PlainTable *m_table;
    StatePlaceholder *m_placeholder;
    QStackedWidget *m_listStack;
    QLabel *m_note;
    ChangeWriter *m_writer = nullptr;
    PriceActions *m_actions = nullptr;
    RepricingView *m_repricing = nullptr;
    QAction *m_add;
    QAction *m_change;
    QAction *m_remove;
    QAction *m_import;
    QAction *m_export;
};

} // namespace regie
