// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

bool isFormula(const QString &field)
{
    return !field.isEmpty() && u"=+-@\t\r\n"_s.contains(field.front());
}

QString quoted(QString field)
{
    if (isFormula(field))
        field.prepend(u'\'');
    const bool needsQuotes = std::any_of(field.cbegin(), field.cend(), [](QChar sign) {
        return sign == u',' || sign == u'"' || sign == u'\r' || sign == u'\n';
    });
    return needsQuotes ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field;
}

} // namespace

QByteArray csvLine(const QStringList &fields)
{
    QStringList texts;
    for (const auto &field : fields)
        texts << quoted(field);
    return (texts.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace hookdesk
