// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/curllibrary.h"

#include <QtGlobal>
#include <dlfcn.h>

namespace hookdesk
{

namespace
{

constexpr auto fileName = "libcurl.so.4"; // of all versions since 7.16

void *checked(void *found)
{
    if (!found)
        qFatal("libcurl cannot be used: %s", dlerror());
    return found;
}

} // namespace

void *curlFunction(const char *name)
{
    static void *const library = checked(dlopen(fileName, RTLD_NOW | RTLD_LOCAL));
    return checked(dlsym(library, name));
}

} // namespace hookdesk
