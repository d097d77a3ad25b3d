// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/responsedetail.h"

namespace hookdesk
{

Result<std::optional<ResponseDetail>> readResponse(Connection &connection, AttemptId id, Instant now)
{
    HOOKDESK_TRY_ASSIGN(story, ResponseStories(connection).find(id, now));
    if (!story)
        return std::optional<ResponseDetail>();
    ResponseDetail detail{.story = *story,
                          .request = bodyText(story->attempt.requestBody),
                          .response = bodyText(story->attempt.responseBody, story->attempt.responseCut)};
    detail.story.attempt.requestBody.clear();
    detail.story.attempt.responseBody.clear();
    return std::optional(std::move(detail));
}

} // namespace hookdesk
