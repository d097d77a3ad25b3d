// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a response is what it is: the stages of the flow that it came through, and which rule applied in each.
#pragma once

#include "model/store/lists/responsestory.h"
#include "model/tables/columnspec.h"

#include <QString>

namespace hookdesk
{

struct WhyStep {
    QString stage; ///< “Stage 4”; empty for what is no stage
    QString title;
    QString text;
    Tone tone = Tone::Neutral;

    bool operator==(const WhyStep &) const = default;
};

/// In the order of the flow (flow.md), then what follows.
QList<WhyStep> whySteps(const ResponseStory &story);

/// What the recomputed signature tells, with what to do when it differs.
WhyStep signatureStep(const ResponseStory &story);

} // namespace hookdesk
