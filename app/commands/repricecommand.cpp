// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "numberoption.h"
#include "valueoption.h"

#include "database/session.h"
#include "tasks/taskprices.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QLocale>

namespace regie {

namespace {

using namespace Qt::StringLiterals;

struct RepriceText
{
    Q_DECLARE_TR_FUNCTIONS(regie::RepriceCommand)
};

void declareOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"from"_s, RepriceText::tr("First day (UTC), such as 2026-01-01."), u"DAY"_s},
        {u"until"_s, RepriceText::tr("Last day (UTC); it is part of it."), u"DAY"_s},
        {u"model"_s, RepriceText::tr("Only this model. May be given several times."), u"MODEL"_s},
        {u"note"_s, RepriceText::tr("Why, for the others who read it."), u"TEXT"_s},
        {u"preview"_s, RepriceText::tr("Only show what would be different.")},
        {u"apply"_s, RepriceText::tr("Value these days by the price list as it is now.")},
        {u"revert"_s, RepriceText::tr("Value as charged again what a repricing changed."), u"ID"_s},
        {u"list"_s, RepriceText::tr("Show every repricing, with who and when.")},
    });
}

QString money(double amount)
{
    return QLocale().toString(amount, 'f', 4);
}

QJsonValue isoTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject toJson(const RepricingLine &line)
{
    return {{u"month"_s, line.month.toString(u"yyyy-MM"_s)},
            {u"agent"_s, line.agent},
            {u"tasks"_s, line.tasks},
            {u"charged"_s, line.charged},
            {u"list"_s, line.list},
            {u"difference"_s, line.difference()}};
}

QJsonObject toJson(const RepricingPreview &preview)
{
    QJsonArray lines;
    for (const RepricingLine &line : preview.lines)
        lines.append(toJson(line));
    return {{u"lines"_s, lines},
            {u"tasks"_s, preview.tasks},
            {u"unpriced"_s, preview.unpriced},
            {u"charged"_s, preview.charged},
            {u"list"_s, preview.list},
            {u"difference"_s, preview.list - preview.charged}};
}

QString inWords(const RepricingPreview &preview)
{
    const QLocale locale;
    QStringList lines;
    for (const RepricingLine &line : preview.lines)
        lines.append(RepriceText::tr("%1 %2: %3 tasks, charged %4, by list %5, difference %6")
                         .arg(line.month.toString(u"yyyy-MM"_s), line.agent,
                              locale.toString(line.tasks), money(line.charged), money(line.list),
                              money(line.difference())));
    lines.append(RepriceText::tr("In all: %1 tasks, charged %2, by list %3, difference %4")
                     .arg(locale.toString(preview.tasks), money(preview.charged),
                          money(preview.list), money(preview.list - preview.charged)));
    if (preview.unpriced > 0)
        lines.append(
            RepriceText::tr("%1 tasks are of models without a price: they stay as charged.")
                .arg(locale.toString(preview.unpriced)));
    return lines.join(u'\n');
}

QJsonObject toJson(const Repricing &repricing)
{
    return {{u"id"_s, repricing.id},
            {u"status"_s, repricing.status},
            {u"from"_s, repricing.scope.from.toString(Qt::ISODate)},
            {u"until"_s, repricing.scope.until.addDays(-1).toString(Qt::ISODate)},
            {u"models"_s, QJsonArray::fromStringList(repricing.scope.models)},
            {u"note"_s, repricing.scope.note},
            {u"charged"_s, repricing.charged},
            {u"list"_s, repricing.list},
            {u"created_by"_s, repricing.createdBy},
            {u"created_at"_s, isoTime(repricing.createdAt)},
            {u"applied_by"_s, repricing.appliedBy},
            {u"applied_at"_s, isoTime(repricing.appliedAt)},
            {u"reverted_by"_s, repricing.revertedBy},
            {u"reverted_at"_s, isoTime(repricing.revertedAt)}};
}

QString statusWords(const Repricing &repricing)
{
    const auto time = [](const QDateTime &at) {
        return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    };
    if (repricing.status == "applied"_L1)
        return RepriceText::tr("applied by %1, %2")
            .arg(repricing.appliedBy, time(repricing.appliedAt));
    if (repricing.status == "reverted"_L1)
        return RepriceText::tr("reverted by %1, %2")
            .arg(repricing.revertedBy, time(repricing.revertedAt));
    return RepriceText::tr("proposed by %1, %2")
        .arg(repricing.createdBy, time(repricing.createdAt));
}

QString inWords(const Repricing &repricing)
{
    const RepricingScope &scope = repricing.scope;
    return RepriceText::tr("%1: %2 to %3, %4: charged %5, by list %6; %7")
        .arg(QString::number(repricing.id), scope.from.toString(Qt::ISODate),
             scope.until.addDays(-1).toString(Qt::ISODate),
             scope.models.isEmpty() ? RepriceText::tr("all models") : scope.models.join(u", "_s),
             money(repricing.charged), money(repricing.list), statusWords(repricing));
}

int runList(CommandContext &context, Session &session)
{
    const auto list = repricings(session);
    if (!list)
        return context.fail(list.error());
    QJsonArray objects;
    QStringList lines;
    for (const Repricing &repricing : *list) {
        objects.append(toJson(repricing));
        lines.append(inWords(repricing));
    }
    if (lines.isEmpty())
        lines.append(RepriceText::tr("Nothing was repriced yet."));
    return context.succeedInLines({{u"repricings"_s, objects}}, lines);
}

int runPreview(CommandContext &context, Session &session, const RepricingScope &scope)
{
    const auto preview = previewRepricing(session, scope);
    if (!preview)
        return context.fail(preview.error());
    return context.succeed(toJson(*preview), inWords(*preview));
}

int runApply(CommandContext &context, Session &session, const RepricingScope &scope)
{
    const auto preview = previewRepricing(session, scope);
    if (!preview)
        return context.fail(preview.error());
    const auto id = proposeRepricing(session, scope, Actor::onCommandLine());
    if (!id)
        return context.fail(id.error());
    if (const Status applied = applyRepricing(session, *id, Actor::onCommandLine()); !applied) {
        Error error = applied.error();
        error.summary += u' ' + RepriceText::tr("It is kept as proposal %1.").arg(*id);
        return context.fail(error);
    }
    QJsonObject object = toJson(*preview);
    object.insert(u"id"_s, *id);
    return context.succeed(object,
                           inWords(*preview) + u'\n' +
                               RepriceText::tr("Applied as repricing %1; --revert %1 takes it "
                                               "back. What was charged stays in every task.")
                                   .arg(*id));
}

int runRevert(CommandContext &context, Session &session, qint64 id)
{
    if (const Status reverted = revertRepricing(session, id, Actor::onCommandLine()); !reverted)
        return context.fail(reverted.error());
    return context.succeed({{u"id"_s, id}, {u"status"_s, u"reverted"_s}},
                           RepriceText::tr("Repricing %1 is reverted.").arg(id));
}

/// --until is the last day here, as people say it; the scope ends before the day after.
Result<RepricingScope> readScope(const QCommandLineParser &options)
{
    const auto from = dayOption(options, u"from"_s);
    if (!from)
        return from.error();
    const auto until = dayOption(options, u"until"_s);
    if (!until)
        return until.error();
    if (*until < *from)
        return Error::input(RepriceText::tr("--until lies before --from."));
    return RepricingScope{*from, until->addDays(1), options.values(u"model"_s),
                          options.value(u"note"_s)};
}

int runReprice(CommandContext &context)
{
    const QCommandLineParser &options = context.options;
    const bool lists = options.isSet(u"list"_s);
    const bool reverts = options.isSet(u"revert"_s);
    const bool applies = options.isSet(u"apply"_s);
    if (int(lists) + int(reverts) + int(applies) + int(options.isSet(u"preview"_s)) != 1)
        return context.usageError(
            RepriceText::tr("Say one of --preview, --apply, --revert ID and --list."));
    const auto id = reverts ? numberOption(options, u"revert"_s) : Result<qint64>(0);
    if (!id)
        return context.usageError(id.error().summary);
    const auto scope =
        lists || reverts ? Result<RepricingScope>(RepricingScope()) : readScope(options);
    if (!scope)
        return context.usageError(scope.error().summary);
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    if (lists)
        return runList(context, **session);
    if (reverts)
        return runRevert(context, **session, *id);
    return applies ? runApply(context, **session, *scope) : runPreview(context, **session, *scope);
}

} // namespace

Command repriceCommand()
{
    return {u"reprice"_s,
            {},
            0,
            QT_TRANSLATE_NOOP("regie::Commands",
                              "Value past model calls by the price list: preview, apply, revert."),
            &declareOptions,
            &runReprice};
}

} // namespace regie
