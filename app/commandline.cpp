// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "logging.h"
#include "ui/language.h"
#include "window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>

#include <algorithm>
#include <csignal>
#include <memory>

namespace regie {

namespace {

Q_LOGGING_CATEGORY(lcProgram, "regie.program")

struct LineText
{
    Q_DECLARE_TR_FUNCTIONS(regie::CommandLine)
};

void declareCommonOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("profile"), LineText::tr("Work on the server of this connection profile."),
         QStringLiteral("NAME")},
        {QStringLiteral("database"),
         LineText::tr("Work on the database at this address, a libpq URI or connection string."),
         QStringLiteral("URI")},
        {QStringLiteral("language"), LineText::tr("Language of the texts: fr or en."),
         QStringLiteral("fr|en")},
        {QStringLiteral("json"), LineText::tr("Answer with one JSON object, for programs.")},
        {QStringLiteral("verbose"), LineText::tr("Log more, and also to standard error.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, LineText::tr("Show this help.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, LineText::tr("Show the version.")},
    });
}

void declareCommand(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.translatedSummary());
    parser.addPositionalArgument(QStringLiteral("command"), LineText::tr("What to do."),
                                 command.name);
    if (!command.arguments.isEmpty())
        parser.addPositionalArgument(command.arguments, LineText::tr("What to do it with."));
    if (command.declareOptions)
        command.declareOptions(parser);
}

QString helpText(const QCommandLineParser &parser, const CommandChoice &choice)
{
    const QString list = commandList(choice);
    const QString text = parser.helpText().trimmed();
    return list.isEmpty() ? text : text + QStringLiteral("\n\n") + list;
}

Invocation readInvocation(const QCommandLineParser &parser)
{
    return {parser.value(QStringLiteral("profile")), parser.value(QStringLiteral("database")),
            parser.value(QStringLiteral("language")), parser.isSet(QStringLiteral("json")),
            parser.isSet(QStringLiteral("verbose"))};
}

/// What is wrong with how the program was called; empty when nothing is.
QString misuse(const QCommandLineParser &parser, const CommandChoice &choice)
{
    const Invocation invocation = readInvocation(parser);
    if (!choice.unknown.isEmpty())
        return unknownSentence(choice);
    if (!invocation.profile.isEmpty() && !invocation.database.isEmpty())
        return LineText::tr("Give --profile or --database, not both.");
    if (!invocation.language.isEmpty() && !Language::available().contains(invocation.language))
        return LineText::tr("The languages are %1, not \"%2\".")
            .arg(Language::available().join(QLatin1String(", ")), invocation.language);
    if (!choice.command)
        return {};
    const qsizetype given = parser.positionalArguments().size() - choice.words;
    if (given < choice.command->argumentCount)
        return LineText::tr("The command %1 needs: %2.")
            .arg(choice.command->name, choice.command->arguments);
    if (given > choice.command->argumentCount + choice.command->optionalArguments)
        return LineText::tr("\"%1\" is too much for the command %2.")
            .arg(parser.positionalArguments().last(), choice.command->name);
    return {};
}

Result<LogOptions> logOptions(bool verbose)
{
    LogOptions options;
    options.folder = Logging::defaultFolder();
    Result<LogRules> rules = LogRules::fromText(qEnvironmentVariable("REGIE_LOG"));
    if (!rules)
        return rules.error();
    options.rules = rules.take();
    if (verbose)
        options.rules.set(QStringLiteral("*"), LogLevel::Debug);
    options.toStandardError = verbose;
    return options;
}

/// A result that could not be written is none.
int ended(Console &console, int code)
{
    const QString error = console.outputError();
    if (error.isEmpty())
        return code;
    if (!console.isReaderGone())
        console.complain(LineText::tr("Standard output cannot be written to. (%1)").arg(error));
    return code == Done || code == Partial ? int(Failed) : code;
}

int runCommand(const Command &command, const QCommandLineParser &parser, Profile target,
               Logging &logging, Interrupt &interrupt)
{
    Console console;
    DatabaseAccess database(std::move(target), console, logging, interrupt);
    const QStringList words = command.name.split(QLatin1Char(' '));
    CommandContext context{parser,
                           parser.positionalArguments().mid(words.size()),
                           readInvocation(parser),
                           console,
                           database,
                           logging,
                           interrupt};
    return ended(console, command.run(context));
}

int refuse(const QString &sentence, const CommandChoice &choice, bool json)
{
    Console console;
    if (json)
        console.print(errorToJson(Error::input(sentence)));
    console.complain(sentence + QLatin1Char(' ') +
                     LineText::tr("See %1.").arg(choice.helpCommand()));
    return Usage;
}

/// Before the options can be read: --language fr or --language=fr.
QString askedLanguage(const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == option)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(option + QLatin1Char('=')))
            return arguments.at(i).sliced(option.size() + 1);
    }
    return {};
}

int run(const QStringList &arguments, Interrupt &interrupt)
{
    const CommandChoice choice = chooseCommand(arguments);
    QCommandLineParser parser;
    Language language;
    // The texts of the options are in the language they choose.
    const QString wanted = askedLanguage(arguments);
    language.use(Language::available().contains(wanted) ? wanted : QString());
    declareCommonOptions(parser);
    if (choice.command)
        declareCommand(parser, *choice.command);
    else
        parser.addPositionalArgument(QStringLiteral("command"), LineText::tr("What to do."),
                                     choice.group.isEmpty()
                                         ? QStringLiteral("[command]")
                                         : choice.group + QStringLiteral(" COMMAND"));
    const bool understood = parser.parse(arguments);
    const bool json = parser.isSet(QStringLiteral("json"));
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"))) {
        Console console;
        console.print(parser.isSet(QStringLiteral("help"))
                          ? helpText(parser, choice)
                          : QStringLiteral("regie " REGIE_VERSION));
        return ended(console, Done);
    }
    if (!understood)
        return refuse(parser.errorText(), choice, json);
    if (const QString wrong = misuse(parser, choice); !wrong.isEmpty())
        return refuse(wrong, choice, json);
    const Result<Profile> target = resolveTarget(readInvocation(parser), ProfileStore());
    if (!target)
        return refuse(target.error().text(), choice, json);
    const Result<LogOptions> options = logOptions(parser.isSet(QStringLiteral("verbose")));
    if (!options)
        return refuse(options.error().summary, choice, json);
    Logging logging(*options);
    logging.hide(target->settings.password());
    qCInfo(lcProgram).noquote() << "Régie" << REGIE_VERSION
                                << (choice.command ? choice.command->name
                                                   : QStringLiteral("window"));
    return choice.command ? runCommand(*choice.command, parser, *target, logging, interrupt)
                          : runWindow(readInvocation(parser), logging, interrupt);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

bool asksAboutItself(const QStringList &arguments)
{
    return std::ranges::any_of(
        std::initializer_list<const char *>{"-h", "--help", "-v", "--version"},
        [&](const char *option) { return arguments.contains(QLatin1String(option)); });
}

} // namespace

bool wantsWindow(const QStringList &arguments)
{
    if (asksAboutItself(arguments))
        return false;
    const QStringList words = plainWords(arguments);
    return words.isEmpty() || words.first() == QLatin1String("tour");
}

bool wantsDrawing(const QStringList &arguments)
{
    return !asksAboutItself(arguments) && plainWords(arguments).value(0) == QLatin1String("report");
}

int runCommandLine(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // A reader that goes away, as `head` does, is an error to report and clean up after.
    std::signal(SIGPIPE, SIG_IGN);
    Interrupt interrupt;
    const bool window = wantsWindow(arguments);
    if (window && !hasDisplay()) {
        if (plainWords(arguments).isEmpty()) {
            Console().complain(LineText::tr("There is no display to open a window on. \"regie "
                                            "--help\" lists what works without."));
            return Failed;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const bool drawing = wantsDrawing(arguments);
    if (drawing)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application =
        window || drawing ? std::make_unique<QApplication>(argc, argv)
                          : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("regie"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REGIE_VERSION));
    return run(QCoreApplication::arguments(), interrupt);
}

} // namespace regie
