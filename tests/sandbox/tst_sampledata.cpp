// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample workspace: whole, dated by its day, and at home with the practice receiver.
#include "flow/sandbox/practicereceiver.h"
#include "flow/sandbox/sampledata.h"
#include "model/records/incident.h"
#include "model/records/json.h"
#include "tests/support/manualclock.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using hookdesk::test::ManualClock;

namespace
{
const QDate today(2026, 3, 1); // its month before has 28 days
const QUrl receiver(u"http://127.0.0.1:8077"_s);

QString text(const Json &entry, const char *key)
{
    return textOf(entry.at(key).get<std::string>());
}
} // namespace

class SampleDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto parsed = parseJson(sampleWorkspace(receiver, today));
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
        m_workspace = *parsed;
    }

    void everythingIsThere()
    {
        QCOMPARE(m_workspace.at("organizations").size(), 3u);
        QCOMPARE(m_workspace.at("sentry_apps").size(), 11u);
        QCOMPARE(m_workspace.at("installations").size(), 13u);
        QCOMPARE(m_workspace.at("incidents").size(), 8u);
        QVERIFY(m_workspace.at("integration_buffer").size() > 200);
    }

    void oneOrganizationHasNoOwner()
    {
        int without = 0;
        for (const auto &organization : m_workspace.at("organizations")) {
            const auto &members = organization.at("members");
            QVERIFY(members.size() >= 2 && members.size() <= 4);
            without += std::none_of(members.begin(), members.end(),
                                    [](const Json &member) { return text(member, "role") == u"owner"; });
        }
        QCOMPARE(without, 1);
    }

    void everyReferenceResolves()
    {
        const auto organizations = slugs("organizations");
        const auto apps = slugs("sentry_apps");
        QCOMPARE(organizations.size(), 3);
        QCOMPARE(apps.size(), 11);
        for (const auto &app : m_workspace.at("sentry_apps"))
            QVERIFY(organizations.contains(text(app, "owner_organization")));
        for (const auto *section : {"installations", "integration_buffer"}) {
            for (const auto &entry : m_workspace.at(section)) {
                QVERIFY2(apps.contains(text(entry, "sentry_app")), qPrintable(text(entry, "sentry_app")));
                QVERIFY(organizations.contains(text(entry, "organization")));
            }
        }
        for (const auto &incident : m_workspace.at("incidents"))
            QVERIFY(organizations.contains(text(incident, "organization")));
    }

    void anAppHistoryBelongsToAnInternalAppThatIsInstalled()
    {
        QSet<QString> internal;
        for (const auto &app : m_workspace.at("sentry_apps"))
            if (text(app, "status") == u"internal")
                internal.insert(text(app, "slug"));
        QSet<QString> installed;
        for (const auto &installation : m_workspace.at("installations"))
            installed.insert(text(installation, "sentry_app") + u' ' + text(installation, "organization"));
        for (const auto &day : m_workspace.at("integration_buffer")) {
            QVERIFY(internal.contains(text(day, "sentry_app")));
            QVERIFY(installed.contains(text(day, "sentry_app") + u' ' + text(day, "organization")));
        }
    }

    void incidentsCarryTheOriginalsAttachment()
    {
        for (const auto &incident : m_workspace.at("incidents")) {
            const auto &attachment = incident.at("attachment");
            const auto &metricAlert = attachment.at("metric_alert");
            const auto status = alertStatusFromAction(text(incident, "status"));
            QVERIFY(status);
            QCOMPARE(metricAlert.at("status").get<int>(), int(*status));
            QCOMPARE(text(metricAlert, "identifier"), QString::number(incident.at("identifier").get<int>()));
            QCOMPARE(text(metricAlert, "title"), text(incident, "title"));
            for (const auto &trigger : metricAlert.at("alert_rule").at("triggers"))
                QVERIFY(!trigger.at("actions").empty());
            auto title = actionOf(*status) + u": "_s + text(incident, "title");
            title[0] = title[0].toUpper();
            QCOMPARE(text(attachment, "description_title"), title);
            QVERIFY(!text(attachment, "description_text").isEmpty());
            const auto end = u"/organizations/%1/alerts/rules/details/%2/?alert=%3&referrer=metric_alert"_s.arg(
                text(incident, "organization"), text(metricAlert.at("alert_rule"), "id"),
                text(metricAlert, "identifier"));
            QVERIFY2(text(attachment, "web_url").endsWith(end), qPrintable(text(attachment, "web_url")));
        }
    }

    void historyIsDatedByTheDayItIsMadeFor()
    {
        const auto bytes = sampleWorkspace(receiver, today);
        QVERIFY(!bytes.contains("today"));
        QVERIFY(!bytes.contains("{{"));
        QSet<QDate> days;
        for (const auto &day : m_workspace.at("integration_buffer"))
            days.insert(QDate::fromString(text(day, "day"), Qt::ISODate));
        for (int ago = 0; ago < 30; ++ago)
            QVERIFY2(days.contains(today.addDays(-ago)), qPrintable(QString::number(ago)));
        QCOMPARE(days.size(), 30);
        for (const auto &incident : m_workspace.at("incidents")) {
            const auto started = QDateTime::fromString(text(incident, "date_started"), Qt::ISODate);
            QVERIFY(started.isValid());
            QVERIFY(started.toUTC().date() < today);
        }
        QCOMPARE(started(u"Booking checkout errors"_s), u"2026-02-28T21:42:10Z"_s);
    }

    void oneAppIsDisabledByItsNextError()
    {
        const auto days = history(u"pager-bridge-b81e07"_s);
        for (int ago = 1; ago <= 6; ++ago) {
            QVERIFY(days.value(today.addDays(-ago)).error > 0);
            QCOMPARE(days.value(today.addDays(-ago)).success, 0);
        }
        QVERIFY(!days.contains(today));
        QVERIFY(days.value(today.addDays(-7)).success > 0);
        QCOMPARE(practised(u"/hook/pager-bridge"_s), u"4xx"_s);
    }

    void oneAppIsDisabledByItsNextTimeout()
    {
        const auto days = history(u"status-page-sync-0c9d53"_s);
        QCOMPARE(days.value(today).timeout, 999);
        QVERIFY(days.value(today.addDays(-1)).timeout < 999);
        QCOMPARE(practised(u"/hook/status-page-sync"_s), u"hang"_s);
    }

    void nothingElseIsAboutToBeDisabled()
    {
        for (const auto &slug : slugs("sentry_apps")) {
            if (slug == u"pager-bridge-b81e07" || slug == u"status-page-sync-0c9d53")
                continue;
            int errorDays = 0;
            const auto days = history(slug);
            for (int ago = 0; ago < 7; ++ago) {
                const auto day = days.value(today.addDays(-ago));
                errorDays += day.error > 0 && day.success == 0;
                QVERIFY(day.timeout < 900);
            }
            QVERIFY2(errorDays < 6, qPrintable(slug));
        }
        QVERIFY(history(u"build-radiator-a05d96"_s).isEmpty());
    }

    void everyWebhookIsPractised()
    {
        const ManualClock clock;
        PracticeReceiver practice(clock);
        practiseSample(practice);
        QSet<QString> behaviours;
        for (const auto &app : m_workspace.at("sentry_apps")) {
            const QUrl url(text(app, "webhook_url"));
            QCOMPARE(url.adjusted(QUrl::RemovePath), receiver);
            const auto behaviour = practice.behaviour(url.path());
            QVERIFY2(behaviour, qPrintable(url.path()));
            behaviours.insert(textOf(*behaviour));
        }
        QCOMPARE(sampleBehaviours().size(), qsizetype(m_workspace.at("sentry_apps").size()));
        QCOMPARE(behaviours, (QSet{u"ok"_s, u"4xx"_s, u"429"_s, u"503"_s, u"slow"_s, u"hang"_s}));
    }

private:
    struct Counts {
        int success = 0;
        int error = 0;
        int timeout = 0;
    };

    QSet<QString> slugs(const char *section) const
    {
        QSet<QString> found;
        for (const auto &entry : m_workspace.at(section))
            found.insert(text(entry, "slug"));
        return found;
    }

    QMap<QDate, Counts> history(const QString &app) const
    {
        QMap<QDate, Counts> days;
        for (const auto &day : m_workspace.at("integration_buffer")) {
            if (text(day, "sentry_app") == app)
                days.insert(QDate::fromString(text(day, "day"), Qt::ISODate),
                            {day.at("success"), day.at("error"), day.at("timeout")});
        }
        return days;
    }

    QString started(const QString &title) const
    {
        for (const auto &incident : m_workspace.at("incidents"))
            if (text(incident, "title") == title)
                return text(incident, "date_started");
        return {};
    }

    static QString practised(const QString &path)
    {
        for (const auto &[practisedPath, behaviour] : sampleBehaviours())
            if (practisedPath == path)
                return textOf(behaviour);
        return {};
    }

    Json m_workspace;
};

QTEST_GUILESS_MAIN(SampleDataTest)
#include "tst_sampledata.moc"
