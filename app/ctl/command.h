// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A command of hookdeskctl: its name, what it takes, its help, and the function that does it.
#pragma once

#include "app/ctl/exitstatus.h"
#include "app/ctl/output.h"
#include "app/ctl/text.h"
#include "model/filter/filter.h"
#include "model/records/clock.h"
#include "model/store/store.h"

#include <QCommandLineParser>
#include <QList>
#include <QStringList>

namespace hookdesk::ctl
{

struct Command;

/// One use of a command.
struct Call {
    const Command &command;
    const QCommandLineParser &options;
    QStringList arguments; ///< those that are no options, after the command's name
    StoreLocation store;
    bool isStoreNamed = false; ///< by --store
    const Clock &clock;
    Output &output;

    QString option(const char *name) const { return options.value(QString::fromLatin1(name)); }
    bool has(const char *name) const { return options.isSet(QString::fromLatin1(name)); }

    /// Tells that the command line is wrong, and why.
    ExitStatus wrongUsage(const QString &message) const
    {
        output.error(message);
        return ExitStatus::Usage;
    }
};

struct Command {
    QString name;
    QString synopsis; ///< what follows the name, for people
    QString summary;  ///< one sentence
    QString details;  ///< more lines for its help; may be empty
    QList<QCommandLineOption> options;
    int fewestArguments = 0;
    int mostArguments = 0;
    bool quotesWords = true; ///< in errors about them; not when one may be a password, given by mistake
    FilterKeys filter = {};  ///< those of the list it filters by --filter; none: it has none
    /// The words that may follow the arguments before, for completion; none: it has no function for it.
    QStringList (*words)(const QStringList &before) = nullptr;
    /// Prints its answer and says how it went; an error is told by the caller.
    Result<ExitStatus> (*run)(const Call &call) = nullptr;
};

} // namespace hookdesk::ctl
