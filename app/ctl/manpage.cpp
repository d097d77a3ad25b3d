// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/manpage.h"

#include "app/ctl/filteroption.h"
#include "app/ctl/helptext.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

/// As it is: a dash is a minus, a dot at the start of a line no request.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QStringList asItIs(const QStringList &lines)
{
    QStringList page{u".nf"_s};
    for (const auto &line : lines)
        page << roff(line);
    return page << u".fi"_s;
}

QStringList listOf(const QList<QCommandLineOption> &options)
{
    QStringList page;
    for (const auto &option : options)
        page << u".TP"_s
             << u".BR \\-\\-"_s + roff(option.names().constFirst()) + u" \" "_s + roff(option.valueName()) + u'"'
             << roff(option.description());
    return page;
}

QStringList pageOf(const Command &command)
{
    QStringList page{u".SS \""_s + roff(command.name) + u' ' + roff(command.synopsis) + u'"', roff(command.summary)};
    for (const auto &line : command.details.split(u'\n'))
        page << roff(line);
    page.removeAll(QString());
    auto options = command.options;
    if (!command.filter.isEmpty())
        options.prepend(filterOption(command.filter));
    return page + listOf(options);
}

} // namespace

QStringList manPage(const QList<Command> &commands)
{
    QStringList page{u".TH HOOKDESKCTL 1 \"\" \"Hookdesk " HOOKDESK_VERSION "\""_s,
                     u".SH NAME"_s,
                     u"hookdeskctl \\- webhook integrations of an incident\\-alert system, from the command line"_s,
                     u".SH SYNOPSIS"_s,
                     u".B hookdeskctl"_s,
                     u"[\\-\\-store URL] [\\-\\-json] COMMAND ..."_s,
                     u".SH DESCRIPTION"_s,
                     u"Works on the store and the engine of"_s,
                     u".BR hookdesk (1),"_s,
                     u"the console for webhook integrations, also while that runs."_s,
                     u".SH OPTIONS"_s};
    page << listOf(globalOptions()) << u".SH COMMANDS"_s;
    for (const auto &command : commands)
        page << pageOf(command);
    return page << u".SH \"EXIT STATUS AND ENVIRONMENT\""_s << asItIs(statusAndEnvironment());
}

} // namespace hookdesk::ctl
