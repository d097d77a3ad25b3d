// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stage 2 would send of a delivery now, and why it would not.
#pragma once

#include "flow/flowcontext.h"
#include "model/engine/enginecontrol.h"
#include "model/store/deliveries.h"

namespace hookdesk
{

/// Nothing is sent; the delivery need not be queued. Engine thread.
AlertPreview previewOf(const FlowContext &flow, const ClaimedDelivery &delivery);

} // namespace hookdesk
