// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libcurl, which is loaded when it is first called: with the thirty libraries that it needs, it would be a quarter
// of the time until the console's window is shown.
#pragma once

#include <curl/curl.h>

namespace hookdesk
{

/// Where a function of libcurl is. A libcurl that is missing ends the program, as the system's loader would. Any
/// thread.
void *curlFunction(const char *name);

} // namespace hookdesk

/// `HOOKDESK_CURL(curl_easy_init)()` calls a function of libcurl.
#define HOOKDESK_CURL(function)                                                                                        \
    ([] {                                                                                                              \
        static const auto found = reinterpret_cast<decltype(&(function))>(::hookdesk::curlFunction(#function));        \
        return found;                                                                                                  \
    }())
