// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/helptext.h"

#include "app/ctl/filteroption.h"
#include "app/ctl/text.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

QStringList linesOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

QString nameOf(const QCommandLineOption &option)
{
    const auto name = u"--"_s + option.names().constFirst();
    return option.valueName().isEmpty() ? name : name + u' ' + option.valueName();
}

QStringList optionLines(const QList<QCommandLineOption> &options)
{
    qsizetype width = 0;
    for (const auto &option : options)
        width = qMax(width, nameOf(option).size());
    QStringList lines;
    for (const auto &option : options)
        lines << u"  "_s + nameOf(option).leftJustified(width + 2) + option.description();
    return lines;
}

} // namespace

QList<QCommandLineOption> globalOptions()
{
    return {{u"store"_s, tr("the store: a file, or sqlite:FILE; without it, the one of the desktop console"), u"URL"_s},
            {u"json"_s, tr("one JSON object a line, UTF-8, instead of text for people")},
            {u"help"_s, tr("this help")}};
}

QList<QCommandLineOption> optionsOf(const Command &command)
{
    QList<QCommandLineOption> options;
    if (!command.filter.isEmpty())
        options << filterOption(command.filter);
    return options + command.options + globalOptions();
}

QStringList statusAndEnvironment()
{
    const auto statuses = linesOf(
        tr("Exit status:\n"
           "  0  done\n"
           "  1  done with failures: a delivery that failed, was skipped or refused; an app, organization or\n"
           "     incident that does not exist; a file that cannot be read or is malformed\n"
           "  2  wrong usage: an unknown command, option, setting or status, a value that is not allowed\n"
           "  3  the store cannot be reached: there is none, it is locked, damaged, not readable, not writable, not a\n"
           "     store of Hookdesk, or newer than this program"));
    return statuses + QStringList{QString()} +
           linesOf(
               tr("HOOKDESK_STORE_PATIENCE_MS in the environment is how long a lock of the store by another program\n"
                  "is waited for, in milliseconds; 5000 without it. NO_COLOR has the output without colours."));
}

QStringList programHelp(const QList<Command> &commands)
{
    QStringList lines{tr("Usage: hookdeskctl [--store URL] [--json] COMMAND …"), QString(),
                      tr("Works on the store and the engine of Hookdesk, the console for webhook integrations."),
                      QString(), tr("Commands:")};
    for (const auto &command : commands)
        lines << u"  "_s + command.name.leftJustified(15) + command.summary;
    lines << u"  "_s + u"help"_s.leftJustified(15) + tr("This help, or that of a command: help COMMAND.");
    lines << QString() << tr("Options, before or after the command:") << optionLines(globalOptions())
          << u"  --version    "_s + tr("the version of the program") << QString() << statusAndEnvironment();
    return lines;
}

QStringList commandHelp(const Command &command)
{
    auto usage = tr("Usage: hookdeskctl [--store URL] [--json] %1").arg(command.name);
    if (!command.synopsis.isEmpty())
        usage += u' ' + command.synopsis;
    QStringList lines{usage, QString(), command.summary};
    lines << linesOf(command.details) << QString() << tr("Options:") << optionLines(optionsOf(command));
    return lines;
}

} // namespace hookdesk::ctl
