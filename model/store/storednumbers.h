// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Enums are stored as numbers. These must never change: a store outlives the program that wrote it.
#pragma once

#include "model/records/delivery.h"
#include "model/records/incident.h"
#include "model/records/installation.h"
#include "model/records/integrationbuffer.h"
#include "model/records/organization.h"
#include "model/records/outboxmail.h"
#include "model/records/sentryapp.h"
#include "model/records/webhookrequest.h"

namespace hookdesk
{

template <class Enum>
consteval bool isNumbered(std::initializer_list<Enum> values)
{
    int expected = 0;
    for (const auto value : values) {
        if (static_cast<int>(value) != expected++)
            return false;
    }
    return true;
}

static_assert(isNumbered({Role::Member, Role::Admin, Role::Manager, Role::Owner}));
static_assert(isNumbered({AppStatus::Unpublished, AppStatus::Published, AppStatus::Internal,
                          AppStatus::PublishRequestInProgress, AppStatus::DeletionInProgress}));
static_assert(isNumbered({InstallationStatus::Pending, InstallationStatus::Installed}));
static_assert(isNumbered({DeliveryKind::Alert, DeliveryKind::Replay, DeliveryKind::Ping}));
static_assert(isNumbered({DeliveryState::Queued, DeliveryState::InFlight, DeliveryState::Delivered,
                          DeliveryState::Failed, DeliveryState::Skipped, DeliveryState::Cancelled}));
static_assert(isNumbered({DeliveryError::None, DeliveryError::Timeout, DeliveryError::Refused, DeliveryError::Reset,
                          DeliveryError::Dns, DeliveryError::Tls, DeliveryError::Malformed, DeliveryError::TooLarge,
                          DeliveryError::Blocked}));
static_assert(isNumbered({Outcome::Delivered, Outcome::Failed, Outcome::Skipped}));
static_assert(isNumbered({CountedAs::Nothing, CountedAs::Success, CountedAs::Error, CountedAs::Timeout}));
static_assert(isNumbered({BufferKey::Kind::SentryApp, BufferKey::Kind::Integration}));
static_assert(isNumbered({MailState::Queued, MailState::Sending, MailState::Sent, MailState::Cancelled}));
static_assert(static_cast<int>(AlertStatus::Open) == 1 && static_cast<int>(AlertStatus::Resolved) == 2 &&
              static_cast<int>(AlertStatus::Warning) == 10 && static_cast<int>(AlertStatus::Critical) == 20);

} // namespace hookdesk
