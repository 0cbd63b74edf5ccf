// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/taskprices.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/audit.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <functional>

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

bool isSameLine(const ModelPrice &a, const ModelPrice &b)
{
    return a.model == b.model && a.validFrom == b.validFrom;
}

bool isSamePrice(const ModelPrice &a, const ModelPrice &b)
{
    return isSameLine(a, b) && amount(a.input) == amount(b.input) &&
           amount(a.output) == amount(b.output) && amount(a.cached) == amount(b.cached) &&
           a.currency == b.currency;
}

const ModelPrice *lineOf(const QList<ModelPrice> &list, const QString &model,
                         const QDate &validFrom)
{
    for (const ModelPrice &price : list) {
        if (price.model == model && price.validFrom == validFrom)
            return &price;
    }
    return nullptr;
}

Status store(Session &session, const QList<ModelPrice> &list, const ModelPrice &price,
             const Actor &actor)
{
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
    const ModelPrice *before = lineOf(list, price.model, price.validFrom);
    return writeAudit(session, actor,
                      {u"price-set"_s,
                       u"model_price"_s,
                       objectId(price.model, price.validFrom),
                       before ? valuesOf(*before) : QJsonObject(),
                       valuesOf(price),
                       {}});
}

Status takeOff(Session &session, const ModelPrice &price, const Actor &actor)
{
    const auto removed =
        session.execute(u"task-price-remove"_s,
                        {{u":model"_s, notNull(price.model)}, {u":valid_from"_s, price.validFrom}});
    if (!removed)
        return removed.error();
    return writeAudit(session, actor,
                      {u"price-remove"_s,
                       u"model_price"_s,
                       objectId(price.model, price.validFrom),
                       valuesOf(price),
                       {},
                       {}});
}

Error changedByOthers(const QString &model)
{
    return {ErrorKind::Conflict,
            {},
            u"task-price-save"_s,
            PriceText::tr("A colleague has changed the price of %1 meanwhile.").arg(model),
            {}};
}

Error takenAlready(const ModelPrice &price)
{
    return {ErrorKind::Conflict,
            {},
            u"task-price-save"_s,
            PriceText::tr("%1 has a price from %2 on already.")
                .arg(price.model, QLocale().toString(price.validFrom, QLocale::ShortFormat)),
            {}};
}

Status conflictOf(const QList<ModelPrice> &list, const PriceChange &change)
{
    if (change.before) {
        const ModelPrice *now = lineOf(list, change.before->model, change.before->validFrom);
        if (!now || !isSamePrice(*now, *change.before))
            return changedByOthers(change.before->model);
    }
    const bool isNewLine =
        change.after && !(change.before && isSameLine(*change.before, *change.after));
    if (isNewLine && lineOf(list, change.after->model, change.after->validFrom))
        return takenAlready(*change.after);
    return {};
}

Status change(Session &session, const PriceChange &change, const Actor &actor)
{
    const auto list = modelPrices(session);
    if (!list)
        return list.error();
    if (Status conflict = conflictOf(*list, change); !conflict)
        return conflict;
    const bool isMoved =
        change.before && !(change.after && isSameLine(*change.before, *change.after));
    if (isMoved) {
        if (Status taken = takeOff(session, *change.before, actor); !taken)
            return taken;
    }
    return change.after ? store(session, *list, *change.after, actor) : Status();
}

/// Works on a list that nobody else changes meanwhile.
Status withList(Session &session, const std::function<Status(const QList<ModelPrice> &)> &work)
{
    return session.transaction([&]() -> Status {
        if (const auto locked = session.execute(u"task-price-lock"_s); !locked)
            return locked.error();
        const auto list = modelPrices(session);
        return list ? work(*list) : Status(list.error());
    });
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
    return withList(
        session, [&](const QList<ModelPrice> &list) { return store(session, list, price, actor); });
}

Status removeModelPrice(Session &session, const QString &model, const QDate &validFrom,
                        const Actor &actor)
{
    return withList(session, [&](const QList<ModelPrice> &list) -> Status {
        const ModelPrice *price = lineOf(list, model, validFrom);
        if (!price)
            return Error::input(
                PriceText::tr("There is no price of %1 from that day on.").arg(model));
        return takeOff(session, *price, actor);
    });
}

QList<PriceChange> priceChanges(const QList<ModelPrice> &list, const QList<ModelPrice> &wanted)
{
    QList<PriceChange> changes;
    for (const ModelPrice &price : wanted) {
        const ModelPrice *before = lineOf(list, price.model, price.validFrom);
        if (!before)
            changes.append({std::nullopt, price});
        else if (!isSamePrice(*before, price))
            changes.append({*before, price});
    }
    return changes;
}

Status changeModelPrices(Session &session, const QList<PriceChange> &changes, const Actor &actor)
{
    for (const PriceChange &wanted : changes) {
        if (!wanted.after)
            continue;
        if (Status problem = problemOf(*wanted.after); !problem)
            return problem;
    }
    return withList(session, [&](const QList<ModelPrice> &) -> Status {
        for (const PriceChange &wanted : changes) {
            if (Status done = change(session, wanted, actor); !done)
                return done;
        }
        return {};
    });
}

Result<QList<PricedModel>> pricedModels(Session &session)
{
    return session.fetch<PricedModel>(u"task-priced-models"_s, {}, [](const Row &row) {
        return PricedModel{row.text(0), row.integer(1), row.boolean(2)};
    });
}

} // namespace regie
