// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"
#include "domain/pricing.h"
#include "domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace regie {

class Session;

/// The price list, model and day ascending.
Result<QList<ModelPrice>> modelPrices(Session &session);
/// Adds or changes the price of a model from a day on, with its line of audit. Input error for an
/// empty model, an invalid day, a price that is negative or no number.
Status saveModelPrice(Session &session, const ModelPrice &price, const Actor &actor);
/// Input error where there is none.
Status removeModelPrice(Session &session, const QString &model, const QDate &validFrom,
                        const Actor &actor);

/// One line of the price list before and after; nothing: it is not on the list.
struct PriceChange
{
    std::optional<ModelPrice> before, after;

    PriceChange reversed() const { return {after, before}; }
};
/// What makes `wanted` part of the list. What is there already is left out.
QList<PriceChange> priceChanges(const QList<ModelPrice> &list, const QList<ModelPrice> &wanted);
/// All of them or none, each with its line of audit. Input error as for saveModelPrice(); Conflict,
/// naming the model, where the list does not say `before` any more: a colleague changed it.
Status changeModelPrices(Session &session, const QList<PriceChange> &changes, const Actor &actor);

/// Models that tasks name, with the number of tasks, and whether the list has any price of them.
struct PricedModel
{
    QString model;
    qint64 tasks = 0;
    bool isPriced = false;
};
Result<QList<PricedModel>> pricedModels(Session &session);

/// Whole days (UTC), `until` not included; no models: all of them.
struct RepricingScope
{
    QDate from;
    QDate until;
    QStringList models;
    QString note;
};

struct RepricingLine
{
    QString agent;
    QDate month; ///< its first day, UTC
    qint64 tasks = 0;
    double charged = 0; ///< of tasks whose model has a price
    double list = 0;
    double difference() const { return list - charged; }
};

struct RepricingPreview
{
    QList<RepricingLine> lines; ///< by month, then agent
    double charged = 0, list = 0;
    qint64 tasks = 0;
    qint64 unpriced = 0; ///< tasks in scope whose model has no price: they stay as charged
};
/// What history would be valued at by the list as it is now. Reads only; from the rollups.
Result<RepricingPreview> previewRepricing(Session &session, const RepricingScope &scope);

struct Repricing
{
    qint64 id = 0;
    QString status; ///< previewed, applied, reverted
    RepricingScope scope;
    double charged = 0, list = 0; ///< when it was previewed or applied
    QString createdBy, appliedBy, revertedBy;
    QDateTime createdAt, appliedAt, revertedAt;
};
/// Newest first.
Result<QList<Repricing>> repricings(Session &session);
/// Keeps a preview for others to look at. Its id.
Result<qint64> proposeRepricing(Session &session, const RepricingScope &scope, const Actor &actor);
/// From now on valuedCost is by the list as it is at this moment, kept with the repricing; what was
/// charged stays as it is, in every row. Audited. Conflict when another applied one has part in
/// the same days and models, or when it is not previewed or reverted any more.
Status applyRepricing(Session &session, qint64 id, const Actor &actor);
/// As charged again. Audited. Conflict when it is not applied.
Status revertRepricing(Session &session, qint64 id, const Actor &actor);

} // namespace regie
