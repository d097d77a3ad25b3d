// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/translatedtexts.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

namespace
{

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

} // namespace hookdesk::test
