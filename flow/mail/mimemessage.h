// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message of the outbox as MIME: its headers, and text and HTML as alternatives, in the form that libcurl sends.
#pragma once

#include "flow/curleasy.h"
#include "model/records/outboxmail.h"

namespace hookdesk
{

struct FreeMime {
    void operator()(curl_mime *mime) const { HOOKDESK_CURL(curl_mime_free)(mime); }
};
using CurlMime = std::unique_ptr<curl_mime, FreeMime>;

/// An unstructured header's value: as it is when it is short and plain, else as encoded words (RFC 2047), folded.
/// Control characters, line ends among them, become blanks: a value never adds a header.
QByteArray headerText(const QString &value);

/// The headers, no line longer than 998 bytes. Sender and recipient are taken to be checked (mailaddress.h); what is no
/// address is left out of Reply-To, so that it holds no other recipient's mail up. Date and Message-ID are the mail's
/// own, so that each try sends the same message and a receiver can tell a second one from a new one.
CurlStringList mimeHeaders(const OutboxMail &mail);

/// The parts, text first, UTF-8 as quoted-printable, no line longer than 76. Freed after `transfer`, which uses
/// them.
CurlMime mimeParts(CURL *transfer, const OutboxMail &mail);

} // namespace hookdesk
