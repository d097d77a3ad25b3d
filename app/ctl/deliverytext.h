// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report of a delivery, as trigger, ping and demo tell it.
#pragma once

#include "app/ctl/exitstatus.h"
#include "app/ctl/output.h"
#include "model/engine/enginecontrol.h"

namespace hookdesk::ctl
{

/// The keys of `trigger --json`.
Json jsonOf(const DeliveryReport &report);

/// For people, in one line: `delivered: 200 in 12 ms`, `failed: timeout in 1000 ms; …`.
QString textOf(const DeliveryReport &report);

/// Prints it to standard output; why it was not sent goes to standard error.
ExitStatus printReport(Output &output, const DeliveryReport &report);

} // namespace hookdesk::ctl
