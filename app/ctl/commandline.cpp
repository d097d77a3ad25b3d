// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commandline.h"

#include "app/ctl/commands.h"
#include "app/ctl/completion.h"
#include "app/ctl/helptext.h"
#include "app/ctl/manpage.h"
#include "app/ctl/storeaccess.h"
#include "app/ctl/text.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

/// A character that no argument has.
constexpr QChar valueMark(0xfdd0);

/// Negative numbers look like options, but are values that are out of range; a command should say so. They are marked
/// until the options are read. Those that follow an option are its value anyway.
QStringList withNumbersMarked(const QStringList &arguments)
{
    QStringList marked;
    for (const auto &argument : arguments) {
        const bool isNumber = argument.size() > 1 && argument.startsWith(u'-') && argument.at(1).isDigit();
        const bool isOfOption = !marked.isEmpty() && marked.constLast().startsWith(u"--");
        marked << (isNumber && !isOfOption ? valueMark + argument : argument);
    }
    return marked;
}

QStringList withoutMarks(QStringList arguments)
{
    for (auto &argument : arguments)
        argument.remove(valueMark);
    return arguments;
}

} // namespace

CommandLine::CommandLine(const Clock &clock, Output &output)
    : m_clock(clock)
    , m_output(output)
    , m_commands(allCommands())
{
}

/// Before the command only options of the program can stand, and of these --store alone is followed by a value.
CommandLine::Parts CommandLine::partsOf(const QStringList &arguments)
{
    Parts parts;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &argument = arguments.at(i);
        const bool isOption = argument.size() > 1 && argument.startsWith(u'-');
        if (!isOption) {
            parts.command = argument;
            parts.rest = arguments.mid(i + 1);
            break;
        }
        parts.options << argument;
        if (argument == u"--store" && i + 1 < arguments.size())
            parts.options << arguments.at(++i);
    }
    return parts;
}

ExitStatus CommandLine::run(const QStringList &arguments)
{
    const auto parts = partsOf(arguments);
    const auto status = [&] {
        if (parts.command.isEmpty())
            return runWithoutCommand(parts);
        if (parts.command == u"help")
            return help(parts.rest);
        if (parts.command == completeCommand)
            return complete(parts.rest);
        if (const auto *command = find(parts.command))
            return runCommand(*command, parts.options + parts.rest);
        return usageError(tr("There is no command “%1”.").arg(parts.command));
    }();
    if (const auto written = m_output.finish(); !written) {
        m_output.error(written.error().message);
        return status == ExitStatus::Done ? ExitStatus::Failures : status;
    }
    return status;
}

ExitStatus CommandLine::runWithoutCommand(const Parts &parts)
{
    if (parts.options.contains(u"--version"_s)) {
        m_output.line(u"hookdeskctl " HOOKDESK_VERSION ""_s);
        return ExitStatus::Done;
    }
    if (parts.options.contains(u"--help"_s) || parts.options.contains(u"-h"_s)) {
        m_output.lines(programHelp(m_commands));
        return ExitStatus::Done;
    }
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    if (!parser.parse(QStringList{QString()} + parts.options))
        return usageError(parser.errorText());
    return usageError(tr("No command was given."));
}

ExitStatus CommandLine::help(const QStringList &arguments)
{
    if (arguments.contains(u"--man"_s)) { // for the installation
        m_output.lines(manPage(m_commands));
        return ExitStatus::Done;
    }
    QStringList names = arguments;
    names.removeIf([](const QString &name) { return name.startsWith(u'-'); });
    if (names.isEmpty()) {
        m_output.lines(programHelp(m_commands));
        return ExitStatus::Done;
    }
    const auto *command = find(names.constFirst());
    if (!command)
        return usageError(tr("There is no command “%1”.").arg(names.constFirst()));
    m_output.lines(commandHelp(*command));
    return ExitStatus::Done;
}

ExitStatus CommandLine::runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(optionsOf(command));
    parser.addOption({u"h"_s, QString()});
    const bool isParsed = parser.parse(QStringList{QString()} + withNumbersMarked(arguments));
    if (parser.isSet(u"help"_s) || arguments.contains(u"-h"_s)) {
        m_output.lines(commandHelp(command));
        return ExitStatus::Done;
    }
    if (!isParsed)
        return usageError(command.quotesWords ? parser.errorText() : tr("“%1” has no such option.").arg(command.name),
                          command.name);
    const auto given = withoutMarks(parser.positionalArguments());
    const auto count = given.size();
    if (count < command.fewestArguments)
        return usageError(tr("“%1” needs more: %2.").arg(command.name, command.synopsis), command.name);
    if (count > command.mostArguments)
        return usageError(
            command.quotesWords
                ? tr("“%1” is one argument too many for “%2”.").arg(given.at(command.mostArguments), command.name)
                : tr("“%1” takes no more than %2 arguments.").arg(command.name).arg(command.mostArguments),
            command.name);
    return runParsed(command, parser);
}

ExitStatus CommandLine::runParsed(const Command &command, const QCommandLineParser &parser)
{
    m_output.setJson(parser.isSet(u"json"_s));
    const auto location = storeLocation(parser.value(u"store"_s));
    if (!location)
        return usageError(location.error().message);
    const Call call{command, parser,  withoutMarks(parser.positionalArguments()), *location, parser.isSet(u"store"_s),
                    m_clock, m_output};
    const auto done = command.run(call);
    if (done)
        return *done;
    auto message = done.error().message;
    const auto status = exitStatusOf(done.error());
    // Which store it is tells more than which of its statements failed.
    if (status == ExitStatus::StoreUnreachable && !message.contains(location->path))
        message = u"%1: %2"_s.arg(location->path, message);
    if (done.error().code == ErrorCode::Internal && !done.error().cause.isEmpty())
        message += u'\n' + done.error().cause;
    m_output.error(message);
    return status;
}

ExitStatus CommandLine::usageError(const QString &message, const QString &command)
{
    const auto more = command.isEmpty() ? u"hookdeskctl help"_s : u"hookdeskctl help "_s + command;
    m_output.error(tr("%1 “%2” tells what is possible.").arg(message, more));
    return ExitStatus::Usage;
}

ExitStatus CommandLine::complete(const QStringList &typed)
{
    m_output.lines(completions(m_commands, typed));
    return ExitStatus::Done;
}

const Command *CommandLine::find(const QString &name) const
{
    for (const auto &command : m_commands) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

} // namespace hookdesk::ctl
