// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportfile.h"

#include "model/store/store.h"
#include "model/workspace/outputfile.h"
#include "ui/aside.h"

namespace hookdesk
{

QFuture<Result<>> writeExport(const Store &store, const QString &path, const QByteArray &content)
{
    return aside([path, content, storePath = store.location().path]() -> Result<> {
        HOOKDESK_TRY(checkIsNotTheStore(path, storePath));
        return writePrivately(path, content);
    });
}

} // namespace hookdesk
