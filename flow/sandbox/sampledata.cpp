// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/sandbox/sampledata.h"

#include "flow/sandbox/practicereceiver.h"
#include "model/records/json.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{
QString sampleTemplate()
{
    QFile file(u":/sample/workspace.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without its sample data.");
    return QString::fromUtf8(file.readAll());
}

Json sampleApps()
{
    const auto workspace = parseJson(sampleWorkspace(QUrl(), QDate(2000, 1, 1)));
    Q_ASSERT(workspace); // a test reads it
    return workspace->at("sentry_apps");
}

/// The webhook of a sample app: without a receiver, the URL is the path.
QString pathOf(const Json &app)
{
    return textOf(app.at("webhook_url").get<std::string>());
}

Behaviour behaviourOf(const QString &path)
{
    static const QHash<QString, QString> troubled{
        {u"/hook/pager-bridge"_s, u"4xx"_s},       {u"/hook/status-page-sync"_s, u"hang"_s},
        {u"/hook/ticket-mirror"_s, u"slow"_s},     {u"/hook/on-call-rotation"_s, u"429"_s},
        {u"/hook/shift-leads-digest"_s, u"4xx"_s}, {u"/hook/release-notes"_s, u"503"_s},
    };
    return *behaviourFromText(troubled.value(path, u"ok"_s));
}
} // namespace

QByteArray sampleWorkspace(const QUrl &receiver, QDate today)
{
    const auto text = sampleTemplate().replace(u"{{receiver}}"_s, receiver.toString(QUrl::StripTrailingSlash));

    // Days are written as "today" or "today-12", also in front of a time of day.
    static const QRegularExpression placeholder(u"\"today(?:-(\\d+))?"_s);
    QString filled;
    qsizetype end = 0;
    for (const auto &match : placeholder.globalMatch(text)) {
        filled += QStringView(text).sliced(end, match.capturedStart() - end);
        filled += u'"' + today.addDays(-match.captured(1).toInt()).toString(Qt::ISODate);
        end = match.capturedEnd();
    }
    filled += QStringView(text).sliced(end);
    return filled.toUtf8();
}

QList<std::pair<QString, Behaviour>> sampleBehaviours()
{
    QList<std::pair<QString, Behaviour>> behaviours;
    for (const auto &app : sampleApps())
        behaviours.append({pathOf(app), behaviourOf(pathOf(app))});
    return behaviours;
}

void practiseSample(PracticeReceiver &receiver)
{
    for (const auto &[path, behaviour] : sampleBehaviours())
        receiver.setBehaviour(path, behaviour);
    for (const auto &app : sampleApps())
        receiver.setSecret(pathOf(app), textOf(app.at("client_secret").get<std::string>()));
}

} // namespace hookdesk
