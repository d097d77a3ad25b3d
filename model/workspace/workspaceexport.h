// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exports the store as a workspace file.
#pragma once

#include "model/records/result.h"
#include "model/store/connection.h"

#include <QByteArray>

namespace hookdesk
{

struct ExportOptions {
    bool secrets = false; ///< with the apps' client secrets

    bool operator==(const ExportOptions &) const = default;
};

/// Everything that a workspace file holds, which importWorkspace() makes again in an empty store: UTF-8, a key a line.
/// Integration buffers of apps or organizations that are gone, and those of other integrations, are left out. On the
/// thread of the connection. Errors are those of the store.
Result<QByteArray> exportWorkspace(Connection &connection, const ExportOptions &options);

} // namespace hookdesk
