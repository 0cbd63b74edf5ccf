// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/clientcatalogue.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/audit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct ClientText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Clients)
};

constexpr double mostMoney = 999'999'999'999.0; // numeric(14,2)

QVariant numberText(std::optional<double> number, int decimals)
{
    return number ? QVariant(QString::number(*number, 'f', decimals)) : QVariant();
}

QJsonValue asJson(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject valuesOf(const Product &product)
{
    return {{u"name"_s, product.name},
            {u"price"_s, asJson(product.price)},
            {u"margin"_s, asJson(product.margin)}};
}

QJsonObject valuesOf(const Funnel &funnel)
{
    return {{u"name"_s, funnel.name}, {u"steps"_s, QJsonArray::fromStringList(funnel.steps)}};
}

bool isWithin(std::optional<double> number, double least, double most)
{
    return !number || (std::isfinite(*number) && *number >= least && *number <= most);
}

Status usable(const Product &product)
{
    if (product.name.isEmpty())
        return Error::input(ClientText::tr("A product needs a name."));
    if (!isWithin(product.price, 0, mostMoney))
        return Error::input(ClientText::tr("A price is an amount of 0 or more."));
    if (!isWithin(product.margin, 0, 1))
        return Error::input(ClientText::tr("A margin is between 0 and 100 %."));
    return {};
}

Status usable(const Funnel &funnel)
{
    return funnel.name.isEmpty() ? Status(Error::input(ClientText::tr("A funnel needs a name.")))
                                 : Status();
}

Product trimmed(Product product)
{
    product.name = product.name.trimmed();
    return product;
}

Funnel trimmed(Funnel funnel)
{
    funnel.name = funnel.name.trimmed();
    for (QString &step : funnel.steps)
        step = step.trimmed();
    funnel.steps.removeAll({});
    return funnel;
}

Bindings bindingsOf(const QString &clientKey, const Product &product)
{
    return {{u":client_key"_s, clientKey},
            {u":id"_s, product.id},
            {u":name"_s, product.name},
            {u":price"_s, numberText(product.price, 2)},
            {u":margin"_s, numberText(product.margin, 4)}};
}

Bindings bindingsOf(const QString &clientKey, const Funnel &funnel)
{
    const QJsonDocument steps(QJsonArray::fromStringList(funnel.steps));
    return {{u":client_key"_s, clientKey},
            {u":id"_s, funnel.id},
            {u":name"_s, funnel.name},
            {u":steps"_s, QString::fromUtf8(steps.toJson(QJsonDocument::Compact))}};
}

/// "product", and what its statements and lines of audit are called by.
template <typename Item>
struct Kind;
template <>
struct Kind<Product>
{
    static constexpr auto name = "product"_L1;
    static Result<QList<Product>> all(Session &session, const QString &clientKey)
    {
        return products(session, clientKey);
    }
};
template <>
struct Kind<Funnel>
{
    static constexpr auto name = "funnel"_L1;
    static Result<QList<Funnel>> all(Session &session, const QString &clientKey)
    {
        return funnels(session, clientKey);
    }
};

QString objectId(const QString &clientKey, qint64 id)
{
    return clientKey + u'/' + QString::number(id);
}

Error gone(const QString &name)
{
    return {ErrorKind::Conflict,
            {},
            {},
            ClientText::tr("“%1” is no longer there: a colleague removed it.").arg(name),
            {}};
}

template <typename Item>
Result<qint64> write(Session &session, const QString &clientKey, const Item &item,
                     const Actor &actor)
{
    const Result<QList<Item>> all = Kind<Item>::all(session, clientKey);
    if (!all)
        return all.error();
    const auto before = std::ranges::find(*all, item.id, &Item::id);
    if (before != all->end() && *before == item)
        return item.id;
    const QString kind = Kind<Item>::name;
    Bindings bindings = bindingsOf(clientKey, item);
    if (item.id == 0)
        bindings.remove(u":id"_s);
    const auto id =
        session.fetchOne<qint64>(u"client-"_s + kind + (item.id == 0 ? u"-insert"_s : u"-update"_s),
                                 bindings, [](const Row &row) { return row.integer(0); });
    if (!id)
        return id.error();
    if (!*id)
        return gone(item.name);
    const bool isNew = before == all->end();
    const Status told = writeAudit(session, actor,
                                   {kind + (isNew ? u"-new"_s : u"-change"_s),
                                    kind,
                                    objectId(clientKey, **id),
                                    isNew ? QJsonObject() : valuesOf(*before),
                                    valuesOf(item),
                                    {}});
    return told ? Result<qint64>(**id) : Result<qint64>(told.error());
}

template <typename Item>
Result<qint64> save(Session &session, const QString &clientKey, const Item &item,
                    const Actor &actor)
{
    const Item wanted = trimmed(item);
    if (Status good = usable(wanted); !good)
        return good.error();
    qint64 id = 0;
    const Status saved = session.transaction([&]() -> Status {
        const Result<qint64> written = write(session, clientKey, wanted, actor);
        if (!written)
            return written.error();
        id = *written;
        return {};
    });
    return saved ? Result<qint64>(id) : Result<qint64>(saved.error());
}

Status setStatus(Session &session, const QString &kind, const QString &clientKey, qint64 id,
                 bool active, const Actor &actor)
{
    return session.transaction([&]() -> Status {
        const QString status = active ? u"active"_s : u"ended"_s;
        const auto name = session.fetchOne<QString>(
            u"client-"_s + kind + u"-status"_s,
            {{u":client_key"_s, clientKey}, {u":id"_s, id}, {u":status"_s, status}},
            [](const Row &row) { return row.text(0); });
        if (!name)
            return name.error();
        if (!*name)
            return {}; // it is so already
        return writeAudit(session, actor,
                          {kind + (active ? u"-back"_s : u"-remove"_s),
                           kind,
                           objectId(clientKey, id),
                           {{u"name"_s, **name}, {u"status"_s, active ? u"ended"_s : u"active"_s}},
                           {{u"name"_s, **name}, {u"status"_s, status}},
                           {}});
    });
}

} // namespace

Result<QList<Product>> products(Session &session, const QString &clientKey)
{
    return session.fetch<Product>(
        u"client-products"_s, {{u":client_key"_s, notNull(clientKey)}}, [&](const Row &row) {
            return Product{row.integer(0), row.text(1), row.realOrNone(2), row.realOrNone(3)};
        });
}

Result<qint64> saveProduct(Session &session, const QString &clientKey, const Product &product,
                           const Actor &actor)
{
    return save(session, clientKey, product, actor);
}

Status setProductOffered(Session &session, const QString &clientKey, qint64 id, bool offered,
                         const Actor &actor)
{
    return setStatus(session, u"product"_s, clientKey, id, offered, actor);
}

Result<QList<Funnel>> funnels(Session &session, const QString &clientKey)
{
    return session.fetch<Funnel>(
        u"client-funnels"_s, {{u":client_key"_s, notNull(clientKey)}}, [](const Row &row) {
            QStringList steps;
            for (const QJsonValue &step : row.json(2).toArray())
                steps.append(step.isString() ? step.toString() : step.toVariant().toString());
            return Funnel{row.integer(0), row.text(1), steps};
        });
}

Result<qint64> saveFunnel(Session &session, const QString &clientKey, const Funnel &funnel,
                          const Actor &actor)
{
    return save(session, clientKey, funnel, actor);
}

Status setFunnelInUse(Session &session, const QString &clientKey, qint64 id, bool inUse,
                      const Actor &actor)
{
    return setStatus(session, u"funnel"_s, clientKey, id, inUse, actor);
}

} // namespace regie
