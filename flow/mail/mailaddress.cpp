// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/mail/mailaddress.h"

namespace hookdesk
{

bool isMailAddress(const QString &text)
{
    constexpr QStringView separators = u"()<>,;:\"\\";
    for (const QChar c : text) {
        const bool isControl = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (c.isSpace() || isControl || separators.contains(c))
            return false;
    }
    const auto at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1 && text.size() <= 254;
}

} // namespace hookdesk
