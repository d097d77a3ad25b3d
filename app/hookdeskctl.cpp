// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line twin of the console: same engine, same store, no display.
#include "app/ctl/commandline.h"

#include <QCoreApplication>
#include <clocale>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <langinfo.h>

using namespace hookdesk;

namespace
{

/// A program that is started with a standard stream closed would get its number for the next file it opens, and write
/// messages into the store.
void occupyStandardStreams()
{
    for (int stream = 0; stream < 3; ++stream) {
        if (fcntl(stream, F_GETFD) < 0 && open("/dev/null", O_RDWR) < 0)
            return;
    }
}

/// Qt wants UTF-8 and complains on standard error otherwise; what we write is UTF-8 anyway.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char **argv)
{
    occupyStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is an error of the write, not the end of the program
    std::signal(SIGXFSZ, SIG_IGN); // and so is a file that may not grow
    useUtf8();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hookdeskctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOOKDESK_VERSION));
    const SystemClock clock;
    ctl::Output output;
    return static_cast<int>(ctl::CommandLine(clock, output).run(QCoreApplication::arguments().mid(1)));
}
