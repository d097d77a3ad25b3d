// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything about one attempt that its details show, read and prepared off the main thread.
#pragma once

#include "model/store/lists/responsestory.h"
#include "model/story/bodytext.h"

#include <optional>

namespace hookdesk
{

struct ResponseDetail {
    ResponseStory story; ///< its attempt without the bodies
    BodyText request;
    BodyText response;
};

/// As things stand at `now`. None when the attempt is no longer kept. On the store's thread.
Result<std::optional<ResponseDetail>> readResponse(Connection &connection, AttemptId id, Instant now);

} // namespace hookdesk
