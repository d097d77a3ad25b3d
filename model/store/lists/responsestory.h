// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The story of a response: one attempt with all that explains it, in one reading.
#pragma once

#include "model/records/bufferhealth.h"
#include "model/records/clock.h"
#include "model/records/delivery.h"
#include "model/records/organization.h"
#include "model/records/sentryapp.h"
#include "model/records/settings.h"
#include "model/records/signature.h"
#include "model/records/webhookrequest.h"
#include "model/store/connection.h"

#include <QList>
#include <optional>

namespace hookdesk
{

/// A delivery, without its body, and its attempts in their order, without theirs.
struct ToldDelivery {
    Delivery delivery;
    QList<WebhookRequest> attempts;
    bool isEdited = false; ///< a replay whose body says something else than that of its original
};

/// The disabling that an attempt led to.
struct ToldDisabling {
    Instant at;
    QString reason;
};

struct ResponseStory {
    WebhookRequest attempt; ///< whole
    Delivery delivery;      ///< without its body
    SentryApp app;          ///< as it is now, without its client secret
    Organization organization;
    Settings settings; ///< as they are now; what they were is not recorded
    BrokenRule rule;   ///< by them, or the app's own
    SignatureState signature = SignatureState::Missing;

    /// What the day of the buffer stood at after the attempt had counted. None when it counted as nothing, or when it
    /// cannot be told, for the buffer was cleared or set since.
    std::optional<BufferDay> dayAfter;
    BufferHealth health;                         ///< of the integration, now
    std::optional<ToldDisabling> disabling;      ///< if this attempt's failure did it
    std::optional<DeliveryId> forgottenOriginal; ///< the first delivery of the family replays it, but it is gone
    QList<ToldDelivery> family;  ///< the delivery, what it replays, and all replays of that, oldest first
    bool hasMoreReplays = false; ///< than are in the family
};

/// On the thread of its connection. Errors are those of Connection::run.
class ResponseStories
{
public:
    static constexpr int mostDeliveries = 50; ///< of a family

    explicit ResponseStories(Connection &connection)
        : m_connection(connection)
    {
    }

    /// As things stand at `now`. None when the attempt is no longer kept.
    Result<std::optional<ResponseStory>> find(AttemptId id, Instant now);

private:
    Result<> addBuffer(ResponseStory &story, Instant now);
    Result<> addDisabling(ResponseStory &story);
    Result<> addFamily(ResponseStory &story);

    Connection &m_connection;
};

} // namespace hookdesk
