// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/support/fuzztarget.h"

#include <QCoreApplication>

namespace hookdesk::fuzz
{

void require(bool holds, const char *property, const QString &detail)
{
    if (!holds)
        qFatal("Does not hold: %s. %s", property, qPrintable(detail));
}

} // namespace hookdesk::fuzz

/// Called by the fuzzer once, before all runs.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv); // for the store's plugins, and text for people
    return 0;
}
