// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file of the German texts, as its translators see it.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hookdesk::test
{

struct TranslatedText {
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each grammatical number
    bool isFinished = true;
};

/// All of them, in the file's order; ends the program when the file cannot be read.
const QList<TranslatedText> &germanTexts();

/// Whether this is shown, in the language that is spoken, where English has this text. Neither & nor … count, and %1
/// stands for anything.
bool says(const QString &shown, const QString &english);

} // namespace hookdesk::test
