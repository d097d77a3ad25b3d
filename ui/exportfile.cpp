// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportfile.h"

#include "model/store/store.h"
#include "model/workspace/outputfile.h"

#include <QThreadPool>

namespace hookdesk
{

QFuture<Result<>> writeExport(const Store &store, const QString &path, QFuture<Result<QByteArray>> content)
{
    const auto write = [path, storePath = store.location().path](const Result<QByteArray> &bytes) -> Result<> {
        if (!bytes)
            return failure(bytes.error());
        HOOKDESK_TRY(checkIsNotTheStore(path, storePath));
        return writePrivately(path, *bytes);
    };
    return content.then(QThreadPool::globalInstance(), write);
}

} // namespace hookdesk
