// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "valueoption.h"

#include "database/session.h"
#include "imports/pricefile.h"
#include "tasks/taskprices.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace regie {

namespace {

using namespace Qt::StringLiterals;

struct PricesText
{
    Q_DECLARE_TR_FUNCTIONS(regie::PricesCommand)
};

constexpr qsizetype mostRejectsShown = 20;

QJsonObject toJson(const ModelPrice &price)
{
    return {{u"model"_s, price.model},   {u"valid_from"_s, price.validFrom.toString(Qt::ISODate)},
            {u"input"_s, price.input},   {u"output"_s, price.output},
            {u"cached"_s, price.cached}, {u"currency"_s, price.currency}};
}

QString amountText(double amount)
{
    QString text = QLocale().toString(amount, 'f', 6);
    const QString point = QLocale().decimalPoint();
    while (text.endsWith(u'0') && text.size() - text.indexOf(point) > 3)
        text.chop(1);
    return text;
}

QString inWords(const ModelPrice &price)
{
    return PricesText::tr("%1 from %2: input %3, output %4, cached %5 %6 per million tokens")
        .arg(price.model, price.validFrom.toString(Qt::ISODate), amountText(price.input),
             amountText(price.output), amountText(price.cached), price.currency);
}

// --- list ----------------------------------------------------------------------------------------

int runList(CommandContext &context)
{
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    const auto prices = modelPrices(**session);
    const auto models = prices ? pricedModels(**session) : prices.error();
    if (!models)
        return context.fail(models.error());
    QJsonArray list, unpriced;
    QStringList lines;
    for (const ModelPrice &price : *prices) {
        list.append(toJson(price));
        lines.append(inWords(price));
    }
    for (const PricedModel &model : *models) {
        if (model.isPriced)
            continue;
        unpriced.append(QJsonObject{{u"model"_s, model.model}, {u"tasks"_s, model.tasks}});
        lines.append(PricesText::tr("%1 has no price, and %2 tasks.")
                         .arg(model.model, QLocale().toString(model.tasks)));
    }
    if (lines.isEmpty())
        lines.append(PricesText::tr("The price list is empty."));
    return context.succeedInLines({{u"prices"_s, list}, {u"unpriced"_s, unpriced}}, lines);
}

// --- set and remove ------------------------------------------------------------------------------

void declareSetOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"from"_s, PricesText::tr("Valid from this day (UTC) on, such as 2026-01-31."), u"DAY"_s},
        {u"input"_s, PricesText::tr("Price of a million input tokens."), u"X"_s},
        {u"output"_s, PricesText::tr("Price of a million output tokens."), u"Y"_s},
        {u"cached"_s,
         PricesText::tr("Price of a million input tokens that were cached. Default: as --input."),
         u"Z"_s},
        {u"currency"_s, PricesText::tr("Currency of the prices, three letters."), u"CODE"_s,
         u"USD"_s},
    });
}

Result<ModelPrice> readPrice(const CommandContext &context)
{
    const QCommandLineParser &options = context.options;
    const auto from = dayOption(options, u"from"_s);
    const auto input = amountOption(options, u"input"_s);
    const auto output = amountOption(options, u"output"_s);
    const auto cached = amountOption(options, u"cached"_s);
    if (!from)
        return from.error();
    for (const auto *amount : {&input, &output, &cached}) {
        if (!*amount)
            return amount->error();
    }
    if (!input->has_value() || !output->has_value())
        return Error::input(PricesText::tr("Give --from, --input and --output."));
    return ModelPrice{context.arguments.first(),
                      *from,
                      **input,
                      **output,
                      cached->value_or(**input),
                      options.value(u"currency"_s).toUpper()};
}

int runSet(CommandContext &context)
{
    const Result<ModelPrice> price = readPrice(context);
    if (!price)
        return context.usageError(price.error().summary);
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    if (const Status saved = saveModelPrice(**session, *price, Actor::onCommandLine()); !saved)
        return context.fail(saved.error());
    return context.succeed({{u"price"_s, toJson(*price)}}, inWords(*price));
}

int runRemove(CommandContext &context)
{
    const QString model = context.arguments.value(0);
    const auto from = dayFrom(context.arguments.value(1), u"DAY"_s);
    if (!from)
        return context.usageError(from.error().summary);
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    if (const Status removed = removeModelPrice(**session, model, *from, Actor::onCommandLine());
        !removed)
        return context.fail(removed.error());
    return context.succeed({{u"model"_s, model}, {u"valid_from"_s, from->toString(Qt::ISODate)}},
                           PricesText::tr("The price of %1 from %2 on is removed.")
                               .arg(model, from->toString(Qt::ISODate)));
}

// --- import --------------------------------------------------------------------------------------

void declareImportOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"dry-run"_s, PricesText::tr("Try everything and keep nothing.")},
        {u"rejects"_s,
         PricesText::tr("Write what was rejected, and why, to FILE: one JSON object a line."),
         u"FILE"_s},
    });
}

QJsonObject toJson(const RejectedPrice &reject)
{
    return {{u"line"_s, reject.line}, {u"raw"_s, reject.raw}, {u"reason"_s, reject.reason}};
}

Status writeRejects(const QString &fileName, const QList<RejectedPrice> &rejects)
{
    QSaveFile file(fileName);
    bool written = file.open(QIODevice::WriteOnly);
    for (const RejectedPrice &reject : rejects)
        written =
            written &&
            file.write(QJsonDocument(toJson(reject)).toJson(QJsonDocument::Compact) + '\n') > 0;
    if (written && file.commit())
        return {};
    return Error::input(PricesText::tr("The rejects cannot be written to %1.").arg(fileName),
                        file.errorString());
}

int tellImport(const CommandContext &context, const PriceFile &file,
               const QList<PriceChange> &changes)
{
    const auto updated =
        std::count_if(changes.begin(), changes.end(),
                      [](const PriceChange &change) { return change.before.has_value(); });
    const qsizetype added = changes.size() - updated;
    const qsizetype unchanged = file.prices.size() - changes.size();
    QJsonArray rejects;
    QStringList lines{PricesText::tr("%1 prices read: %2 imported, %3 updated, %4 unchanged, %5 "
                                     "rejected.")
                          .arg(file.prices.size() + file.rejects.size())
                          .arg(added)
                          .arg(updated)
                          .arg(unchanged)
                          .arg(file.rejects.size())};
    for (const RejectedPrice &reject : file.rejects) {
        rejects.append(toJson(reject));
        if (rejects.size() <= mostRejectsShown)
            lines.append(PricesText::tr("Line %1: %2").arg(reject.line).arg(reject.reason));
    }
    context.succeedInLines({{u"read"_s, file.prices.size() + file.rejects.size()},
                            {u"imported"_s, added},
                            {u"updated"_s, updated},
                            {u"unchanged"_s, unchanged},
                            {u"rejected"_s, file.rejects.size()},
                            {u"rejects"_s, rejects}},
                           lines);
    return file.rejects.isEmpty() ? Done : Partial;
}

int runImport(CommandContext &context)
{
    const Result<PriceFile> file = readPriceFile(context.arguments.first());
    if (!file)
        return context.fail(file.error());
    if (const QString rejects = context.options.value(u"rejects"_s); !rejects.isEmpty()) {
        if (const Status written = writeRejects(rejects, file->rejects); !written)
            return context.fail(written.error());
    }
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    const auto list = modelPrices(**session);
    if (!list)
        return context.fail(list.error());
    const QList<PriceChange> changes = priceChanges(*list, file->prices);
    if (!context.options.isSet(u"dry-run"_s)) {
        const Status done = changeModelPrices(**session, changes, Actor::onCommandLine());
        if (!done)
            return context.fail(done.error());
    }
    return tellImport(context, *file, changes);
}

// --- export --------------------------------------------------------------------------------------

void declareExportOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"output"_s,
         PricesText::tr("Write to FILE, which appears once it is whole. Default: standard output."),
         u"FILE"_s});
}

int runExport(CommandContext &context)
{
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    const auto prices = modelPrices(**session);
    if (!prices)
        return context.fail(prices.error());
    const QString fileName = context.options.value(u"output"_s);
    if (fileName.isEmpty()) { // nothing but the rows
        context.console.write(priceListText(*prices));
        return Done;
    }
    if (const Status written = writePriceFile(fileName, *prices); !written)
        return context.fail(written.error());
    return context.succeed({{u"rows"_s, prices->size()}, {u"file"_s, fileName}},
                           PricesText::tr("%1 prices written to %2.")
                               .arg(QLocale().toString(prices->size()), fileName));
}

} // namespace

QList<Command> pricesCommands()
{
    const auto list = [](const QString &name) {
        return Command{
            name,
            {},
            0,
            QT_TRANSLATE_NOOP("regie::Commands", "Show what a million tokens of each model cost."),
            nullptr,
            &runList};
    };
    return {list(u"prices"_s),
            list(u"prices list"_s),
            {u"prices set"_s, u"MODEL"_s, 1,
             QT_TRANSLATE_NOOP("regie::Commands",
                               "Set the price of a model from a day on, or change it."),
             &declareSetOptions, &runSet},
            {u"prices remove"_s, u"MODEL DAY"_s, 2,
             QT_TRANSLATE_NOOP("regie::Commands", "Take a price off the list."), nullptr,
             &runRemove},
            {u"prices import"_s, u"FILE"_s, 1,
             QT_TRANSLATE_NOOP("regie::Commands",
                               "Import prices from a delimited file: model, valid_from, input, "
                               "output, cached."),
             &declareImportOptions, &runImport},
            {u"prices export"_s,
             {},
             0,
             QT_TRANSLATE_NOOP("regie::Commands", "Write the price list as CSV."),
             &declareExportOptions,
             &runExport}};
}

} // namespace regie
