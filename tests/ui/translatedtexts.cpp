// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/translatedtexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

namespace
{

QString plain(const QString &text)
{
    return QString(text).remove(u'&').remove(u"…"_s).trimmed();
}

bool isOfForm(const QString &shown, const QString &form)
{
    auto pattern = QRegularExpression::escape(form);
    pattern.replace(QRegularExpression(u"\\\\%\\d"_s), u".+"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(shown).hasMatch();
}

void readTranslation(QXmlStreamReader &xml, TranslatedText &text)
{
    text.isFinished = !xml.attributes().hasAttribute(u"type"_s);
    QString plain;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement()) // a numerusform
            text.translations << xml.readElementText();
        else
            plain += xml.text();
    }
    if (text.translations.isEmpty())
        text.translations << plain;
}

TranslatedText readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedText text{.context = context};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            text.source = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, text);
        else
            xml.skipCurrentElement();
    }
    return text;
}

QList<TranslatedText> readTexts()
{
    QFile file(u"" SOURCE_DIR "/resources/translations/hookdesk_de.ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    QList<TranslatedText> texts;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            texts << readMessage(xml, context);
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(xml.errorString()));
    return texts;
}

} // namespace

const QList<TranslatedText> &germanTexts()
{
    static const auto texts = readTexts();
    return texts;
}

bool says(const QString &shown, const QString &english)
{
    const auto text = plain(shown);
    const auto wanted = plain(english);
    const auto saysIt = [&](const TranslatedText &message) {
        return plain(message.source) == wanted &&
               isOfForm(text, plain(QCoreApplication::translate(message.context.toUtf8(), message.source.toUtf8())));
    };
    return text == wanted || std::any_of(germanTexts().cbegin(), germanTexts().cend(), saysIt);
}

} // namespace hookdesk::test
