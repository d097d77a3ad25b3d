// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/completion.h"

#include "app/ctl/helptext.h"
#include "app/ctl/storeaccess.h"
#include "model/filter/filterkeys.h"
#include "model/records/incident.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

/// What stands before the word that is being typed.
struct Line {
    const Command *command = nullptr;
    QList<QCommandLineOption> options; ///< that may stand here
    QStringList arguments;             ///< of the command
    QString store;                     ///< of --store
    QString awaits;                    ///< the option whose value comes next; empty: none
    bool isUnknown = false;            ///< there is no such command
};

const QCommandLineOption *optionNamed(const QList<QCommandLineOption> &options, const QString &word)
{
    for (const auto &option : options) {
        if (word.startsWith(u"--") && option.names().contains(word.mid(2)))
            return &option;
    }
    return nullptr;
}

Line lineOf(const QList<Command> &commands, const QStringList &before)
{
    Line line{.options = globalOptions()};
    for (const auto &word : before) {
        if (!line.awaits.isEmpty()) {
            if (line.awaits == u"store")
                line.store = word;
            line.awaits.clear();
        } else if (const auto *option = optionNamed(line.options, word)) {
            if (!option->valueName().isEmpty())
                line.awaits = option->names().constFirst();
        } else if (line.command) {
            line.arguments << word;
        } else {
            const auto found = std::find_if(commands.cbegin(), commands.cend(),
                                            [&word](const Command &command) { return command.name == word; });
            line.isUnknown = found == commands.cend() && word != u"help";
            if (found != commands.cend()) {
                line.command = &*found;
                line.options = optionsOf(*found);
            }
        }
    }
    return line;
}

QStringList slugs(const QString &store, Result<QStringList> (*read)(Connection &))
{
    const auto location = storeLocation(store);
    if (!location)
        return {};
    const auto opened = openStoreToRead(*location);
    return opened ? (*opened)->read(read).takeResult().value_or(QStringList()) : QStringList();
}

Result<QStringList> appSlugs(Connection &connection)
{
    HOOKDESK_TRY_ASSIGN(apps, SentryApps(connection).all());
    QStringList slugs;
    for (const auto &app : std::as_const(apps))
        slugs << app.slug;
    return slugs;
}

Result<QStringList> organizationSlugs(Connection &connection)
{
    HOOKDESK_TRY_ASSIGN(organizations, Organizations(connection).all());
    QStringList slugs;
    for (const auto &organization : std::as_const(organizations))
        slugs << organization.slug;
    return slugs;
}

/// `code:`, and behind a key its values: `outcome:failed`.
QStringList filterWords(const FilterKeys &keys, const QString &word)
{
    QStringList words;
    for (const auto key : keys) {
        const auto &spec = specOf(key);
        if (spec.word.isEmpty())
            continue;
        const auto start = (word.startsWith(u'-') ? u"-"_s : QString()) + spec.word + u':';
        if (!word.startsWith(start) || spec.offered.isEmpty())
            words << start;
        else
            for (const auto &value : spec.offered)
                words << start + value;
    }
    return words;
}

QStringList valuesOf(const Line &line, const QString &word)
{
    if (line.awaits == u"app")
        return slugs(line.store, appSlugs);
    if (line.awaits == u"org")
        return slugs(line.store, organizationSlugs);
    if (line.awaits == u"status")
        return {actionOf(AlertStatus::Open), actionOf(AlertStatus::Warning), actionOf(AlertStatus::Critical),
                actionOf(AlertStatus::Resolved)};
    if (line.awaits == u"filter" && line.command)
        return filterWords(line.command->filter, word);
    return {};
}

QStringList candidates(const QList<Command> &commands, const Line &line, const QString &word)
{
    if (!line.awaits.isEmpty())
        return valuesOf(line, word);
    QStringList words;
    if (line.isUnknown)
        return words;
    if (word.startsWith(u'-')) {
        for (const auto &option : line.options)
            words << u"--"_s + option.names().constFirst();
        return words;
    }
    if (!line.command) {
        for (const auto &command : commands)
            words << command.name;
        return words << u"help"_s;
    }
    if (line.command->synopsis.startsWith(u"APP") && line.arguments.isEmpty())
        return slugs(line.store, appSlugs);
    return line.command->words ? line.command->words(line.arguments) : words;
}

} // namespace

QStringList completions(const QList<Command> &commands, const QStringList &typed)
{
    const auto word = typed.isEmpty() ? QString() : typed.constLast();
    auto words = candidates(commands, lineOf(commands, typed.mid(0, typed.size() - 1)), word);
    words.removeIf([&word](const QString &candidate) { return !candidate.startsWith(word); });
    return words;
}

QString completionScript(const QString &shell)
{
    if (shell == u"bash")
        return uR"(_hookdeskctl() {
    local word=${COMP_WORDS[COMP_CWORD]} line=${COMP_LINE:0:COMP_POINT} words
    # bash has split the line at colons, too: what counts is what stands between spaces
    read -ra words <<<"$line"
    [[ $line == *' ' ]] && words+=('')
    mapfile -t COMPREPLY < <(hookdeskctl __complete "${words[@]:1}" 2>/dev/null)
    # it puts in place of the word only what follows the last colon
    local last=${words[-1]}
    if [[ $last == *:* && $COMP_WORDBREAKS == *:* ]]; then
        COMPREPLY=("${COMPREPLY[@]#"${last%"${last##*:}"}"}")
    fi
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *: ]] && compopt -o nospace
}
complete -o default -F _hookdeskctl hookdeskctl
)"_s;
    if (shell == u"zsh")
        return uR"(#compdef hookdeskctl
_hookdeskctl() {
    local -a found
    found=("${(@f)$(hookdeskctl __complete "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ -z $found ]]; then
        _files
    else
        compadd -- $found
    fi
}
if [[ $funcstack[1] == _hookdeskctl ]]; then
    _hookdeskctl "$@"
else
    compdef _hookdeskctl hookdeskctl
fi
)"_s;
    if (shell == u"fish")
        return uR"(complete -c hookdeskctl -a '(hookdeskctl __complete (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
)"_s;
    return {};
}

} // namespace hookdesk::ctl
