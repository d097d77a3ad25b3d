// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Re-enabling a disabled app: its subscriptions come back, its buffer is cleared, the audit log says who did it.
#pragma once

#include "flow/flowcontext.h"
#include "model/records/ids.h"
#include "model/records/result.h"

#include <QCoroTask>
#include <QStringList>

namespace hookdesk
{

/// In one transaction. Errors: NotFound, Refused (the app is not disabled), the store's. Engine thread.
QCoro::Task<Result<>> reenableApp(FlowContext flow, AppId app, QStringList events, QString actor);

} // namespace hookdesk
