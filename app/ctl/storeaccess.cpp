// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/storeaccess.h"

#include "app/ctl/text.h"

#include <QFileInfo>

namespace hookdesk::ctl
{

namespace
{

constexpr auto patienceVariable = "HOOKDESK_STORE_PATIENCE_MS";
constexpr int longestPatience = 3600 * 1000;

} // namespace

Result<StoreLocation> storeLocation(const QString &text)
{
    HOOKDESK_TRY_ASSIGN(location, StoreLocation::fromText(text));
    const auto patience = qEnvironmentVariable(patienceVariable);
    if (patience.isEmpty())
        return location;
    bool isNumber = false;
    const int milliseconds = patience.toInt(&isNumber);
    if (!isNumber || milliseconds < 0 || milliseconds > longestPatience)
        return failure(ErrorCode::InvalidInput, tr("%1 is “%2”. Allowed: a whole number from 0 to %3.")
                                                    .arg(QLatin1StringView(patienceVariable), patience)
                                                    .arg(longestPatience));
    location.patience = std::chrono::milliseconds(milliseconds);
    return location;
}

Result<> checkStoreExists(const StoreLocation &location)
{
    const QFileInfo file(location.path);
    // An empty file would become a store when it is opened, and a command that only reads must not make one.
    if (!file.exists() || (file.isFile() && file.size() == 0))
        return failure(ErrorCode::StoreUnavailable,
                       tr("There is no store at %1. Name another with --store, or make one with “hookdeskctl import "
                          "FILE”.")
                           .arg(location.path));
    return {};
}

Result<std::unique_ptr<Store>> openStore(const StoreLocation &location, IfMissing ifMissing)
{
    if (ifMissing == IfMissing::Fail)
        HOOKDESK_TRY(checkStoreExists(location));
    auto opened = location;
    opened.mayCreate = ifMissing == IfMissing::Create;
    auto store = std::make_unique<Store>(opened);
    HOOKDESK_TRY(store->open().takeResult());
    return store;
}

Result<std::unique_ptr<Store>> openStoreToRead(const StoreLocation &location)
{
    auto readable = location;
    readable.mayBeReadOnly = true;
    return openStore(readable, IfMissing::Fail);
}

} // namespace hookdesk::ctl
