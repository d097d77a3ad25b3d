// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/mail/template.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

QString load(const QString &name)
{
    QFile file(u":/mail/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without the mail template %s.", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

/// One pass: what a value holds is never taken for a place.
template <class Escape>
QString filled(const QString &name, const TemplateValues &values, Escape escape)
{
    static const QRegularExpression place(u"\\{\\{(\\w+)\\}\\}"_s);
    const auto text = load(name);
    QString result;
    qsizetype end = 0;
    for (const auto &match : place.globalMatch(text)) {
        const auto value = values.constFind(match.captured(1));
        if (value == values.constEnd())
            qFatal("The mail template %s has no value for %s.", qPrintable(name), qPrintable(match.captured(1)));
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += escape(*value);
        end = match.capturedEnd();
    }
    result += QStringView(text).sliced(end);
    return result;
}

} // namespace

QString filledText(const QString &name, const TemplateValues &values)
{
    return filled(name, values, [](const QString &value) { return value; });
}

QString filledHtml(const QString &name, const TemplateValues &values)
{
    return filled(name, values, [](const QString &value) { return value.toHtmlEscaped().replace(u'\'', u"&#39;"_s); });
}

} // namespace hookdesk
