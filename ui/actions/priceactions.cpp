// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/priceactions.h"

#include "ui/actions/changewriter.h"
#include "ui/dialogs/pricedialog.h"
#include "ui/dialogs/priceimportdialog.h"
#include "ui/notifications.h"

#include "database/session.h"
#include "imports/pricefile.h"

#include <QFileDialog>
#include <QLocale>
#include <QtConcurrent/QtConcurrentRun>

namespace regie {

using namespace Qt::StringLiterals;

PriceActions::PriceActions(ChangeWriter *writer, QWidget *view)
    : QObject(view)
    , m_writer(writer)
    , m_view(view)
{}

void PriceActions::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    if (!otherDatabase)
        return;
    if (m_dialog)
        m_dialog->close(); // it would be stored in the wrong place
    if (m_import)
        m_import->close();
}

void PriceActions::setKnown(const QList<ModelPrice> &prices, const QStringList &models)
{
    m_prices = prices;
    m_models = models;
    if (m_import)
        m_import->setKnown(prices);
}

void PriceActions::present(QWidget *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void PriceActions::write(const QString &sentence, const QList<PriceChange> &changes,
                         std::function<void()> done, std::function<void(const Error &)> failed)
{
    m_writer->write(
        sentence,
        [changes](Session &session) -> Result<MadeChange> {
            const Status made = changeModelPrices(session, changes, Actor::inWindow());
            if (!made)
                return made.error();
            QList<PriceChange> back;
            for (auto it = changes.crbegin(); it != changes.crend(); ++it)
                back.append(it->reversed());
            return MadeChange{[back](Session &later) {
                return changeModelPrices(later, back, Actor::inWindow());
            }};
        },
        std::move(done), std::move(failed));
}

void PriceActions::add(const QString &model, const QDate &validFrom)
{
    ModelPrice price;
    price.model = model;
    price.validFrom = validFrom;
    edit({}, price);
}

void PriceActions::change(const ModelPrice &price)
{
    edit(price, price);
}

void PriceActions::edit(const std::optional<ModelPrice> &before, const ModelPrice &offered)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new PriceDialog(offered, m_models, !before, m_view->window());
    const QPointer<PriceDialog> dialog = m_dialog;
    connect(dialog, &PriceDialog::priceChosen, this,
            [this, dialog, before](const ModelPrice &price) {
                const auto close = [dialog] {
                    if (dialog)
                        dialog->close();
                };
                if (before == price)
                    return close();
                const QString sentence = before ? tr("The price of %1 is changed.").arg(price.model)
                                                : tr("%1 has a price.").arg(price.model);
                write(sentence, {{before, price}}, close, [dialog](const Error &error) {
                    if (dialog)
                        dialog->showProblem(error.text());
                });
            });
    present(dialog);
}

void PriceActions::remove(const ModelPrice &price)
{
    write(tr("The price of %1 is removed.").arg(price.model), {{price, std::nullopt}}, {}, {});
}

void PriceActions::importList()
{
    if (m_import)
        m_import->close();
    m_import = new PriceImportDialog(m_prices, m_view->window());
    const QPointer<PriceImportDialog> dialog = m_import;
    connect(dialog, &PriceImportDialog::importRequested, this,
            [this, dialog](const QList<PriceChange> &changes) {
                write(
                    tr("%Ln price(s) imported.", nullptr, int(changes.size())), changes,
                    [dialog] {
                        if (dialog)
                            dialog->close();
                    },
                    [dialog](const Error &error) {
                        if (dialog)
                            dialog->showProblem(error.text());
                    });
            });
    present(dialog);
}

void PriceActions::exportList()
{
    auto *dialog = new QFileDialog(m_view->window(), tr("Save the price list"), u"prices.csv"_s,
                                   tr("Delimited files (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        QtConcurrent::run([fileName, prices = m_prices] {
            return writePriceFile(fileName, prices);
        }).then(this, [this, fileName](const Status &written) {
            if (!m_services.notifications)
                return;
            if (written)
                m_services.notifications->done(tr("The price list is in %1.").arg(fileName));
            else
                m_services.notifications->failed(written.error());
        });
    });
    dialog->open();
}

} // namespace regie
