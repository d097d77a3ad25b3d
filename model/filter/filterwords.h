// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A filter's text taken apart into words, wherever they lead: what the parser reads, and completion.
#pragma once

#include <QList>
#include <QStringList>

namespace hookdesk
{

/// One of the values behind a key, or the text of a word without one.
struct FilterWordValue {
    qsizetype position = 0; ///< in the text, of what was typed, quotation marks included
    qsizetype length = 0;
    QStringList parts; ///< the text without its quotation marks, in parts between the stars that were not in any

    QString text() const { return parts.join(u'*'); }
};

/// `-code:429,5xx`, `"two words"`.
struct FilterWord {
    qsizetype position = 0;
    qsizetype length = 0;
    bool isNegated = false;
    bool isOpen = false;           ///< a quotation mark in it has no second one
    QString key;                   ///< as typed, without its colon; empty: free text
    QList<FilterWordValue> values; ///< one at least, which may be empty
};

/// In the order of the text. Words end at blanks outside quotation marks; in those, \" and \\ stand for " and \.
QList<FilterWord> filterWords(const QString &text);

} // namespace hookdesk
