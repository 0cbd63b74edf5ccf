// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/taskprices.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/audit.h"

#include <QCoreApplication>

#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct PriceText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Prices)
};

constexpr double mostPerMillion = 1e8;

ModelPrice priceFrom(const Row &row)
{
    return {row.text(0), row.value(1).toDate(), row.real(2), row.real(3), row.real(4), row.text(5)};
}

QString objectId(const QString &model, const QDate &validFrom)
{
    return model + u' ' + validFrom.toString(Qt::ISODate);
}

QJsonObject valuesOf(const ModelPrice &price)
{
    return {{u"input"_s, price.input},
            {u"output"_s, price.output},
            {u"cached"_s, price.cached},
            {u"currency"_s, price.currency}};
}

Status problemOf(const ModelPrice &price)
{
    if (price.model.trimmed().isEmpty())
        return Error::input(PriceText::tr("A price needs the name of its model."));
    if (!price.validFrom.isValid())
        return Error::input(PriceText::tr("A price needs the day from which it is valid."));
    for (const double amount : {price.input, price.output, price.cached}) {
        if (!std::isfinite(amount) || amount < 0 || amount > mostPerMillion)
            return Error::input(
                PriceText::tr("A price for a million tokens is between 0 and 100,000,000."));
    }
    return {};
}

/// As the database keeps it: a double would bring its noise along.
QString amount(double value)
{
    return QString::number(value, 'f', 6);
}

Result<QJsonObject> formerValues(Session &session, const QString &model, const QDate &validFrom)
{
    const auto list = modelPrices(session);
    if (!list)
        return list.error();
    for (const ModelPrice &price : *list) {
        if (price.model == model && price.validFrom == validFrom)
            return valuesOf(price);
    }
    return QJsonObject();
}

} // namespace

Result<QList<ModelPrice>> modelPrices(Session &session)
{
    return session.fetch<ModelPrice>(u"task-prices"_s, {}, priceFrom);
}

Status saveModelPrice(Session &session, const ModelPrice &price, const Actor &actor)
{
    if (Status problem = problemOf(price); !problem)
        return problem;
    return session.transaction([&]() -> Status {
        const auto before = formerValues(session, price.model, price.validFrom);
        if (!before)
            return before.error();
        const auto saved =
            session.execute(u"task-price-save"_s, {{u":model"_s, price.model},
                                                   {u":valid_from"_s, price.validFrom},
                                                   {u":input"_s, amount(price.input)},
                                                   {u":output"_s, amount(price.output)},
                                                   {u":cached"_s, amount(price.cached)},
                                                   {u":currency"_s, notNull(price.currency)},
                                                   {u":actor"_s, notNull(actor.name)}});
        if (!saved)
            return saved.error();
        return writeAudit(session, actor,
                          {u"price-set"_s,
                           u"model_price"_s,
                           objectId(price.model, price.validFrom),
                           *before,
                           valuesOf(price),
                           {}});
    });
}

Status removeModelPrice(Session &session, const QString &model, const QDate &validFrom,
                        const Actor &actor)
{
    return session.transaction([&]() -> Status {
        const auto before = formerValues(session, model, validFrom);
        if (!before)
            return before.error();
        const auto removed = session.execute(
            u"task-price-remove"_s, {{u":model"_s, notNull(model)}, {u":valid_from"_s, validFrom}});
        if (!removed)
            return removed.error();
        if (*removed == 0)
            return Error::input(
                PriceText::tr("There is no price of %1 from that day on.").arg(model));
        return writeAudit(
            session, actor,
            {u"price-remove"_s, u"model_price"_s, objectId(model, validFrom), *before, {}, {}});
    });
}

Result<QList<PricedModel>> pricedModels(Session &session)
{
    return session.fetch<PricedModel>(u"task-priced-models"_s, {}, [](const Row &row) {
        return PricedModel{row.text(0), row.integer(1), row.boolean(2)};
    });
}

} // namespace regie
