// SPDX-License-Identifier: GPL-3.0-or-later
#include "importoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace regie {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(regie::ImportCommand)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// "," ";" "tab" "|", or the character itself.
std::optional<char> delimiterNamed(const QString &text)
{
    static const QHash<QString, char> names{
        {key("comma"), ','}, {key(","), ','},    {key("semicolon"), ';'},
        {key(";"), ';'},     {key("tab"), '\t'}, {key("\t"), '\t'},
        {key("\\t"), '\t'},  {key("pipe"), '|'}, {key("|"), '|'}};
    const auto found = names.constFind(text.toLower());
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

Error wrongValue(const QString &option, const QString &value)
{
    return Error::input(ImportText::tr("--%1 does not know “%2”.").arg(option, value));
}

Status readDialect(const QCommandLineParser &parser, KnownDialect &dialect)
{
    bool known = true;
    if (const QString value = parser.value(key("delimiter")); !value.isEmpty()) {
        dialect.delimiter = delimiterNamed(value);
        if (!dialect.delimiter)
            return wrongValue(key("delimiter"), value);
    }
    if (const QString value = parser.value(key("encoding")); !value.isEmpty()) {
        dialect.encoding = encodingNamed(value, &known);
        if (!known)
            return wrongValue(key("encoding"), value);
    }
    if (const QString value = parser.value(key("date-format")); !value.isEmpty()) {
        dialect.dates = dateOrderNamed(value, &known);
        if (!known)
            return wrongValue(key("date-format"), value);
    }
    if (const QString value = parser.value(key("decimal")); !value.isEmpty()) {
        if (value != key(".") && value != key(","))
            return wrongValue(key("decimal"), value);
        dialect.decimal = value.front().toLatin1();
    }
    if (parser.isSet(key("no-header")))
        dialect.hasHeader = false;
    return {};
}

/// "spend=campaign_cost", "spend=#3" by its place from 1, "client==acme" for a constant.
Status readField(const QString &text, QMap<QString, FieldSource> &sources)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals <= 0 || equals + 1 == text.size())
        return wrongValue(key("field"), text);
    const QString field = text.first(equals);
    const QString source = text.sliced(equals + 1);
    bool isNumber = false;
    const int place = source.startsWith(QLatin1Char('#')) ? source.sliced(1).toInt(&isNumber) : 0;
    if (source.startsWith(QLatin1Char('=')))
        sources.insert(field, FieldSource::constant(source.sliced(1)));
    else if (isNumber && place > 0)
        sources.insert(field, FieldSource::column({}, place - 1));
    else
        sources.insert(field, FieldSource::column(source, -1));
    return {};
}

/// What was saved stands below what was said, and above what the file seems to be.
void takeSaved(const SavedMapping &saved, const ImportArguments &arguments, KnownDialect &known,
               MetricsImportOptions &options)
{
    DelimitedDialect dialect;
    dialect.take(saved.options);
    const auto said = arguments.dialect;
    known.encoding = said.encoding; // the file proves it better
    known.delimiter = said.delimiter.value_or(dialect.delimiter);
    known.hasHeader = said.hasHeader.value_or(dialect.hasHeader);
    known.dates = said.dates.value_or(dialect.dates);
    known.decimal = said.decimal.value_or(dialect.decimal);
    options.mapping = saved.mapping;
    options.mappingName = saved.name;
    options.addUp = saved.options.value(key("add_up")).toBool();
}

QStringList guessesOf(const DialectGuess &guess)
{
    QStringList guesses;
    if (!guess.datesCertain)
        guesses.append(
            guess.dialect.dates == DateOrder::MonthDayYear
                ? ImportText::tr("Every date could also be read day first; month first was taken. "
                                 "--date-format dmy reads it the other way.")
                : ImportText::tr("Every date could also be read month first; day first was taken. "
                                 "--date-format mdy reads it the other way."));
    if (!guess.decimalCertain)
        guesses.append(ImportText::tr("The decimal mark could not be told; “%1” was taken. "
                                      "--decimal says it.")
                           .arg(QLatin1Char(guess.dialect.decimal)));
    return guesses;
}

Status save(Session &session, const QString &name, const MetricsImportOptions &options)
{
    QJsonObject saved = options.dialect.toJson();
    saved.insert(key("add_up"), options.addUp);
    return saveMapping(session, options.kind, {name, options.mapping, saved});
}

} // namespace

void declareFileOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {key("mapping"), ImportText::tr("Use the mapping saved under NAME."), key("NAME")},
        {key("save-mapping"), ImportText::tr("Save the mapping under NAME before the import."),
         key("NAME")},
        {key("field"),
         ImportText::tr("Read a field from a column: spend=cost, spend=#3 for the third column, "
                        "client==acme for the same value in every row. May be repeated."),
         key("FIELD=COLUMN")},
        {key("delimiter"),
         ImportText::tr("Between columns: comma, semicolon, tab or pipe. Default: found out."),
         key("DELIMITER")},
        {key("encoding"),
         ImportText::tr("utf-8, utf-16le, utf-16be or windows-1252. Default: found out."),
         key("ENCODING")},
        {key("date-format"), ImportText::tr("iso, dmy or mdy. Default: found out."), key("FORMAT")},
        {key("decimal"), ImportText::tr("The decimal mark: . or , Default: found out."),
         key("MARK")},
        {key("no-header"), ImportText::tr("The first row is no header.")},
        {key("dry-run"), ImportText::tr("Try everything and keep nothing.")},
        {key("rejects"),
         ImportText::tr("Write the rows that were rejected, and why, to FILE, to be mended and "
                        "imported again."),
         key("FILE")},
    });
}

void declareImportOptions(QCommandLineParser &parser)
{
    declareFileOptions(parser);
    parser.addOptions({
        {key("client"), ImportText::tr("The client of every row."), key("KEY")},
        {key("entity-type"), ImportText::tr("What every row is about: campaign, adset or ad."),
         key("TYPE")},
        {key("date"), ImportText::tr("The day of every row, as 2025-04-27."), key("DATE")},
        {key("add-up"), ImportText::tr("Add up rows of the same entity and day.")},
    });
}

Result<ImportArguments> readFileArguments(const QCommandLineParser &parser)
{
    ImportArguments arguments;
    if (const Status read = readDialect(parser, arguments.dialect); !read)
        return read.error();
    for (const QString &field : parser.values(key("field"))) {
        if (const Status read = readField(field, arguments.sources); !read)
            return read.error();
    }
    arguments.mapping = parser.value(key("mapping"));
    arguments.saveMapping = parser.value(key("save-mapping"));
    arguments.dryRun = parser.isSet(key("dry-run"));
    return arguments;
}

Result<ImportArguments> readImportArguments(const QCommandLineParser &parser)
{
    Result<ImportArguments> read = readFileArguments(parser);
    if (!read)
        return read.error();
    ImportArguments arguments = read.take();
    for (const auto &[option, field] :
         {std::pair("client", "client"), {"entity-type", "entity_type"}, {"date", "date"}}) {
        if (parser.isSet(key(option)))
            arguments.sources.insert(key(field), FieldSource::constant(parser.value(key(option))));
    }
    if (parser.isSet(key("add-up")))
        arguments.addUp = true;
    return arguments;
}

Status knowsFields(const ImportKind &kind, const QMap<QString, FieldSource> &sources)
{
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        if (kind.field(it.key()))
            continue;
        QStringList names;
        for (const ImportField &field : kind.fields)
            names.append(field.name);
        return Error::input(ImportText::tr("There is no field named “%1”. There are: %2.")
                                .arg(it.key(), names.join(QStringLiteral(", "))));
    }
    return {};
}

Result<PreparedImport> prepareImport(Session &session, const QString &fileName, const QString &kind,
                                     const ImportArguments &arguments)
{
    PreparedImport prepared;
    MetricsImportOptions &options = prepared.options;
    options.kind = kind;
    options.actor = Actor::onCommandLine();
    options.dryRun = arguments.dryRun;
    KnownDialect known = arguments.dialect;
    if (!arguments.mapping.isEmpty()) {
        const auto saved = savedMapping(session, kind, arguments.mapping);
        if (!saved)
            return saved.error();
        if (!*saved)
            return Error::input(
                ImportText::tr("There is no mapping named “%1”.").arg(arguments.mapping));
        takeSaved(**saved, arguments, known, options);
    }
    const Result<DialectGuess> guess = detectDialect(fileName, known);
    if (!guess)
        return guess.error();
    options.dialect = guess->dialect;
    const Result<FileHead> head = readHead(fileName, options.dialect);
    if (!head)
        return head.error();
    prepared.head = *head;
    if (arguments.mapping.isEmpty())
        options.mapping = guessMapping(*importKind(kind), head->headers);
    for (auto it = arguments.sources.cbegin(); it != arguments.sources.cend(); ++it)
        options.mapping.fields.insert(it.key(), it.value());
    if (const Status fields = knowsFields(*importKind(kind), options.mapping.fields); !fields)
        return fields.error();
    prepared.guesses = guessesOf(*guess);
    options.addUp = arguments.addUp.value_or(options.addUp);
    const QStringList problems =
        mappingProblems(*importKind(kind), options.mapping, head->headers, head->columns);
    if (!problems.isEmpty())
        return Error::input(
            problems.join(QLatin1Char(' ')),
            ImportText::tr("--client, --entity-type, --date and --field FIELD=COLUMN "
                           "say what the file does not"));
    if (arguments.saveMapping.isEmpty())
        return prepared;
    const Status saved = save(session, arguments.saveMapping, options);
    return saved ? Result<PreparedImport>(prepared) : saved.error();
}

} // namespace regie
