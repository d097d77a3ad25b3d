// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A body as text that is safe to show: JSON indented, text as it is, anything else as a hex dump, all bounded.
#pragma once

#include <QByteArray>
#include <QString>

namespace hookdesk
{

struct BodyText {
    QString text;
    QString note; ///< for people: what it is, and what was done to it to show it
};

/// At most so much of a body is shown.
constexpr qsizetype bodyBytesShown = 256 * 1024;
constexpr qsizetype bodyBytesDumped = 16 * 1024; ///< as hex, which is long

/// Any thread. Bytes that are not UTF-8 become replacement characters. `wasCut` says that what came was longer.
BodyText bodyText(const QByteArray &body, bool wasCut = false);

} // namespace hookdesk
