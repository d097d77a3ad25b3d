// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/sentryapp.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hookdesk
{

QString slugForMetrics(const SentryApp &app)
{
    switch (app.status) {
    case AppStatus::Internal:
        return u"internal"_s;
    case AppStatus::Unpublished:
        return u"unpublished"_s;
    default:
        return app.slug;
    }
}

QStringList eventWords(const QString &text)
{
    static const QRegularExpression separators(u"[,\\n]"_s);
    QStringList events;
    for (const auto &part : text.split(separators)) {
        if (const auto event = part.trimmed(); !event.isEmpty())
            events << event;
    }
    events.removeDuplicates();
    return events;
}

bool isEventWord(const QString &word)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_.]{0,63}$"_s);
    return form.match(word).hasMatch();
}

} // namespace hookdesk
