// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/visibletext.h"

#include <QList>

namespace hookdesk::ctl
{

namespace
{

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // among them those that reverse text
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString written(char32_t c)
{
    switch (c) {
    case U'\n':
        return QStringLiteral("\\n");
    case U'\r':
        return QStringLiteral("\\r");
    case U'\t':
        return QStringLiteral("\\t");
    default:
        break;
    }
    const auto digits = [c](int width) { return QString::number(c, 16).rightJustified(width, u'0'); };
    return c < 0x80 ? QStringLiteral("\\x") + digits(2) : QStringLiteral("\\u") + digits(4);
}

} // namespace

QString visible(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (isHidden(c))
            shown += written(c);
        else
            shown += QChar::fromUcs4(c);
    }
    return shown;
}

qsizetype placesOf(const QString &visibleText)
{
    qsizetype places = 0;
    for (const char32_t c : visibleText.toUcs4())
        places += QChar::category(c) == QChar::Mark_NonSpacing ? 0 : 1;
    return places;
}

} // namespace hookdesk::ctl
