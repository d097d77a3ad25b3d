// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Import of a workspace file: any text is refused in words, or is imported as a whole.
#include "tests/fuzz/support/fuzztarget.h"
#include "tests/fuzz/support/importtrial.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static hookdesk::fuzz::ImportTrial trial;
    trial.run(hookdesk::fuzz::inputOf(data, size));
    return 0;
}
