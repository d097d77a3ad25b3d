// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace hookdesk
{

std::optional<Language> languageNamed(QStringView name)
{
    if (name == u"en")
        return Language::English;
    if (name == u"de")
        return Language::German;
    return {};
}

Language languageOf(const QLocale &locale)
{
    for (const auto &name : locale.uiLanguages()) {
        if (const auto language = languageNamed(name.left(name.indexOf(u'-'))))
            return *language;
    }
    return Language::English;
}

QLocale localeOf(Language language)
{
    return QLocale(language == Language::German ? QLocale::German : QLocale::English);
}

Translation::Translation(Language language)
{
    if (language == Language::English)
        return;
    const auto locale = localeOf(language);
    if (m_textsOfQt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_textsOfQt);
    if (m_texts.load(locale, u"hookdesk"_s, u"_"_s, u":/translations"_s))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace hookdesk
