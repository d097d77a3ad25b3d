// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The signature of a webhook request, by which its receiver knows that it comes from us (flow.md, stage 2).
#pragma once

#include "model/records/webhookrequest.h"

namespace hookdesk
{

constexpr auto signatureHeader = "Sentry-Hook-Signature";

/// HMAC-SHA256 of the body with the app's client secret, in lower-case hex.
QByteArray signatureOf(const QByteArray &body, const QString &clientSecret);

/// What a request's signature is, beside the one that its body has with a client secret.
enum class SignatureState {
    Missing, ///< the request has none
    Matches,
    Differs,
};

SignatureState signatureState(const WebhookRequest &request, const QString &clientSecret);

} // namespace hookdesk
