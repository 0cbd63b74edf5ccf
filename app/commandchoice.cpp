// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandchoice.h"

#include <algorithm>

namespace regie {

namespace {

using namespace Qt::StringLiterals;

struct LineText
{
    Q_DECLARE_TR_FUNCTIONS(regie::CommandLine)
};

const QStringList optionsWithValue{QStringLiteral("profile"), QStringLiteral("database"),
                                   QStringLiteral("language")};

QStringList wordsOf(const Command &command)
{
    return command.name.split(u' ');
}

bool beginsWith(const Command &command, const QStringList &words)
{
    const QStringList name = wordsOf(command);
    return name.size() > words.size() && name.first(words.size()) == words;
}

/// The first of the words with which longer commands begin.
QStringList groupOf(const QStringList &words)
{
    const auto isGroup = [&words](qsizetype length) {
        return std::ranges::any_of(commands(), [&](const Command &command) {
            return beginsWith(command, words.first(length));
        });
    };
    qsizetype length = 0;
    while (length < words.size() && isGroup(length + 1))
        ++length;
    return words.first(length);
}

/// Else it may be the value of an option: the 5 of --undo 5.
bool followsAWord(const QStringList &arguments, const QString &word)
{
    return !arguments.at(arguments.indexOf(word, 1) - 1).startsWith(u'-');
}

} // namespace

QStringList plainWords(const QStringList &arguments)
{
    QStringList words;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!argument.startsWith(QLatin1Char('-')))
            words.append(argument);
        else if (optionsWithValue.contains(argument.mid(2)))
            ++i;
    }
    return words;
}

QString CommandChoice::helpCommand() const
{
    const QString asked = command ? command->name : group;
    return (u"regie "_s + asked).trimmed() + u" --help"_s;
}

CommandChoice chooseCommand(const QStringList &arguments)
{
    const QStringList words = plainWords(arguments);
    if (words.isEmpty())
        return {};
    const QStringList group = groupOf(words);
    const Command *longest = nullptr; // "import tasks" before "import"
    qsizetype length = 0;
    for (const Command &command : commands()) {
        const QStringList name = wordsOf(command);
        if (words.mid(0, name.size()) == name && name.size() > length) {
            longest = &command;
            length = name.size();
        }
    }
    const QString unknown = words.mid(0, group.size() + 1).join(u' ');
    const bool takesNone = longest && longest->argumentCount + longest->optionalArguments == 0;
    const bool meansLonger = takesNone && length == group.size() && words.size() > length &&
                             followsAWord(arguments, words.at(length));
    if (longest && !meansLonger)
        return {longest, int(length), {}, group.join(u' ')};
    return {nullptr, 0, unknown, group.join(u' ')};
}

QStringList followers(const QString &group)
{
    const QStringList words = group.isEmpty() ? QStringList() : group.split(u' ');
    QStringList found;
    for (const Command &command : commands()) {
        if (beginsWith(command, words))
            found.append(wordsOf(command).at(words.size()));
    }
    found.removeDuplicates();
    return found;
}

QString unknownSentence(const CommandChoice &choice)
{
    if (choice.group.isEmpty())
        return LineText::tr("There is no command \"%1\".").arg(choice.unknown);
    const QString words = followers(choice.group).join(u", "_s);
    if (choice.unknown == choice.group)
        return LineText::tr("After \"%1\" one of these has to follow: %2.")
            .arg(choice.group, words);
    return LineText::tr("There is no command \"%1\". After \"%2\" one of these can follow: %3.")
        .arg(choice.unknown, choice.group, words);
}

QString commandList(const CommandChoice &choice)
{
    const QStringList words = choice.group.isEmpty() ? QStringList() : choice.group.split(u' ');
    const auto label = [](const Command &command) {
        return u"%1 %2"_s.arg(command.name, command.arguments).trimmed();
    };
    QList<const Command *> listed;
    qsizetype width = 0;
    for (const Command &command : commands()) {
        if ((choice.command && words.isEmpty()) || !beginsWith(command, words))
            continue;
        listed.append(&command);
        width = std::max(width, label(command).size());
    }
    if (listed.isEmpty())
        return {};
    QString list = LineText::tr("Commands:") + u'\n';
    for (const Command *command : std::as_const(listed))
        list += u"  "_s + label(*command).leftJustified(width) + u"  "_s +
                command->translatedSummary() + u'\n';
    if (!words.isEmpty())
        return list.trimmed();
    return list + LineText::tr("Without a command the window opens. \"regie COMMAND --help\" "
                               "explains one.");
}

} // namespace regie
