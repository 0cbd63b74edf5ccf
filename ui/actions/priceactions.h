// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "tasks/taskprices.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QWidget;

namespace regie {

class ChangeWriter;
class PriceDialog;
class PriceImportDialog;

/// What an operator may do with the price list, dialogs included. GUI thread only; each change is
/// made through the writer and can be taken back.
class PriceActions : public QObject
{
    Q_OBJECT

public:
    /// Both are the view's.
    PriceActions(ChangeWriter *writer, QWidget *view);

    void setServices(const Services &services);
    /// As read last: what a change is compared with.
    void setKnown(const QList<ModelPrice> &prices, const QStringList &models);

    /// An empty model: the operator says which.
    void add(const QString &model, const QDate &validFrom);
    void change(const ModelPrice &price);
    void remove(const ModelPrice &price);
    void importList();
    void exportList();

private:
    void edit(const std::optional<ModelPrice> &before, const ModelPrice &offered);
    void present(QWidget *dialog);
    void write(const QString &sentence, const QList<PriceChange> &changes,
               std::function<void()> done, std::function<void(const Error &)> failed);

    ChangeWriter *m_writer;
    QWidget *m_view;
    Services m_services;
    QList<ModelPrice> m_prices;
    QStringList m_models;
    QPointer<PriceDialog> m_dialog;
    QPointer<PriceImportDialog> m_import;
};

} // namespace regie
