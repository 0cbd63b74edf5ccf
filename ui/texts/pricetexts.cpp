// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/pricetexts.h"

#include "ui/texts/relativetime.h"
#include "ui/texts/tasktexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct PriceTexts
{
    Q_DECLARE_TR_FUNCTIONS(regie::PriceTexts)
};

} // namespace

QString dayText(const QDate &day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

QString tokenPriceText(double price, const QString &currency)
{
    const QLocale locale;
    QString text = locale.toString(price, 'f', 6);
    while (text.endsWith(locale.zeroDigit()) &&
           text.size() - text.indexOf(locale.decimalPoint()) > 3)
        text.chop(1);
    return text + u' ' + (currency == "USD"_L1 ? u"$"_s : currency);
}

StatusLook priceLook(const ModelPrice &price, const QDate &until, const QDate &today)
{
    if (price.validFrom > today)
        return {PriceTexts::tr("to come"), u"calendar"_s, Tone::Info};
    if (until.isValid() && until <= today)
        return {PriceTexts::tr("replaced"), u"minus"_s, Tone::Neutral};
    return {PriceTexts::tr("in force"), u"completed"_s, Tone::Ok};
}

QString daysText(const RepricingScope &scope)
{
    const QDate last = scope.until.addDays(-1);
    return scope.from == last ? dayText(scope.from)
                              : dayText(scope.from) + u" – "_s + dayText(last);
}

QString modelsText(const QStringList &models)
{
    return models.isEmpty() ? PriceTexts::tr("all models") : models.join(u", "_s);
}

QString differenceText(double difference)
{
    const QString amount = taskCostText(std::abs(difference));
    if (std::abs(difference) < 0.00005)
        return amount;
    return (difference < 0 ? u"−"_s : u"+"_s) + amount;
}

StatusLook repricingLook(const QString &status)
{
    if (status == "applied"_L1)
        return {PriceTexts::tr("applied"), u"completed"_s, Tone::Ok};
    if (status == "reverted"_L1)
        return {PriceTexts::tr("reverted"), u"undo"_s, Tone::Neutral};
    return {PriceTexts::tr("proposed"), u"eye"_s, Tone::Info};
}

QString repricingHistory(const Repricing &repricing)
{
    if (repricing.status == "applied"_L1)
        return PriceTexts::tr("applied by %1, %2")
            .arg(repricing.appliedBy, relativeTime(repricing.appliedAt));
    if (repricing.status == "reverted"_L1)
        return PriceTexts::tr("reverted by %1, %2")
            .arg(repricing.revertedBy, relativeTime(repricing.revertedAt));
    return PriceTexts::tr("proposed by %1, %2")
        .arg(repricing.createdBy, relativeTime(repricing.createdAt));
}

} // namespace regie
