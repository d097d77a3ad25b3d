// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of the texts: English is in the code, German in resources/translations.
#pragma once

#include <QLocale>
#include <QTranslator>
#include <optional>

namespace hookdesk
{

enum class Language { English, German };

/// The one called “en” or “de”; none for other names.
std::optional<Language> languageNamed(QStringView name);

/// The first of the locale's languages that the texts are in; English when they are in none of them.
Language languageOf(const QLocale &locale);

/// Whose dates and numbers go with the texts.
QLocale localeOf(Language language);

/// The texts of the program, and those of Qt where its translations are installed, are in this language as long as
/// this lives. To be made on the main thread, after the application and before what has texts.
class Translation
{
public:
    explicit Translation(Language language);

private:
    Q_DISABLE_COPY_MOVE(Translation)

    QTranslator m_texts;
    QTranslator m_textsOfQt;
};

} // namespace hookdesk
