// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened to an attempt, in sentences: its answer, what it counted as and why, and what follows.
#pragma once

#include "model/store/lists/responsestory.h"

#include <QString>

namespace hookdesk
{

/// “Failed: answered 404 Not Found in 12 ms.”
QString answerSentence(const WebhookRequest &attempt);

/// “Counted as an error: 404 is 400..499 and not 429.” Says what settings must have been when they are otherwise now.
QString countingSentence(const ResponseStory &story);

/// Why the delivery was tried again after this attempt of its list, is going to be, or is not.
QString retrySentence(const ResponseStory &story, const ToldDelivery &told, qsizetype attempt);
/// The same of the story's attempt.
QString retrySentence(const ResponseStory &story);

/// “4 of 7 error days in a row, 620 of 1,000 timeouts today.” and what comes of it.
QString healthSentence(const ResponseStory &story);

/// All of the story in a line or two: what happened, which attempt, what it counted as, what follows.
QString summaryOf(const ResponseStory &story);

} // namespace hookdesk
