// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries of the audit log for people. What is recorded is English and in the words of programs.
#pragma once

#include <QByteArray>
#include <QString>

namespace hookdesk
{

/// An event's name as words: `CLIENT_SECRET_REVEALED` is `Client secret revealed`.
QString auditEventWords(const QString &event);
/// The data of an entry in a line: `slug: deploy-bot, events: issue, error`. Empty for none.
QString auditDataWords(const QByteArray &json);

} // namespace hookdesk
