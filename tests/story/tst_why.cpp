// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a response is what it is, for real outcomes of the flow: which rule applied, what it counted as, what follows,
// what came of the integration.
#include "model/store/auditlog.h"
#include "model/store/integrationbuffers.h"
#include "model/store/lists/responsestory.h"
#include "model/store/sentryapps.h"
#include "model/story/attemptwords.h"
#include "model/story/timeline.h"
#include "model/story/whysteps.h"
#include "tests/flow/alertsteps.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

ResponseStory storyOf(FlowFixture &fixture, AttemptId attempt)
{
    const auto story = fixture.read([attempt, now = fixture.clock.now()](Connection &connection) {
        return ResponseStories(connection).find(attempt, now);
    });
    if (!story)
        qFatal("the attempt is not kept");
    return *story;
}

ResponseStory storyOf(FlowFixture &fixture, const DeliveryReport &report)
{
    return storyOf(fixture, fixture.latest(report.delivery).id);
}

/// The text of a stage, or of what is called so.
QString why(const ResponseStory &story, const QString &stageOrTitle)
{
    for (const auto &step : whySteps(story)) {
        if (step.stage == stageOrTitle || step.title == stageOrTitle)
            return step.text;
    }
    return {};
}

} // namespace

#define SAYS(text, part) QVERIFY2((text).contains(part), qPrintable(text))

class WhyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResponseSaysWhatItCountedAs_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("count5xx");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("day");
        const auto row = [](int code, bool count5xx, const char *sentence, const char *day) {
            QTest::addRow("%d%s", code, count5xx ? " counted" : "")
                << code << count5xx << QString::fromUtf8(sentence) << QString::fromUtf8(day);
        };
        row(200, false, "Counted as a success: 200 is below 300.", "success 1, error 0, timeout 0");
        row(404, false, "Counted as an error: 404 is one of 400 to 499 (429 aside).", "success 0, error 1, timeout 0");
        row(429, false, "Not counted: 429 asks for fewer requests", "");
        row(302, false, "Not counted: 302 is a redirect, which is not followed", "");
        row(500, false,
            "Not counted: 500 is one of 500 to 599, and “Count responses 500 to 599 as errors” (broken.count_5xx) is "
            "off.",
            "");
        row(503, false,
            "Not counted: 503 is tried again, and “Count responses 500 to 599 as errors” (broken.count_5xx) is off.",
            "");
        row(500, true,
            "Counted as an error: 500 is one of 500 to 599, and “Count responses 500 to 599 as errors” "
            "(broken.count_5xx) is on.",
            "success 0, error 1, timeout 0");
    }
    void aResponseSaysWhatItCountedAs()
    {
        QFETCH(int, code);
        QFETCH(bool, count5xx);
        QFETCH(QString, sentence);
        QFETCH(QString, day);
        FlowFixture fixture;
        const auto app = fixture.app();
        if (count5xx)
            fixture.set(u"broken.count_5xx"_s, u"true"_s);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(code));
        const auto story = storyOf(fixture, fixture.trigger(app));
        const auto text = why(story, u"Stage 4"_s);
        SAYS(text, sentence);
        SAYS(text, day);
        QVERIFY(why(story, u"Stage 3"_s).isEmpty());
        SAYS(why(story, u"Stage 2"_s), QString::number(code));
        SAYS(summaryOf(story), sentence);
    }

    void aFailureWithoutResponseSaysWhatItCountedAs()
    {
        FlowFixture fixture;
        auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::slow());
        fixture.set(u"webhook.timeout_ms"_s, u"60"_s);
        auto story = storyOf(fixture, fixture.trigger(app));
        SAYS(why(story, u"Stage 3"_s), u"Counted as a timeout: there was no response (timeout)"_s);
        SAYS(why(story, u"Stage 3"_s), u"success 0, error 0, timeout 1"_s);
        SAYS(why(story, u"Stage 2"_s), u"as long as “Timeout” (webhook.timeout_ms) says, which is 60 ms"_s);

        app.webhookUrl = u"http://169.254.169.254/latest"_s;
        fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
        story = storyOf(fixture, fixture.trigger(app));
        SAYS(why(story, u"Stage 2"_s), u"Refused, nothing was sent"_s);
        SAYS(why(story, u"Stage 2"_s), u"169.254.0.0/16, which the setting network.deny names"_s);
        SAYS(why(story, u"Stage 3"_s), u"Not counted: the request was not made"_s);
        SAYS(why(story, u"What follows"_s), u"Not tried again: only 503"_s);
    }

    void onlyInternalAppsCount()
    {
        FlowFixture fixture;
        const auto app = fixture.app(AppStatus::Published);
        const auto story = storyOf(fixture, fixture.trigger(app));
        SAYS(why(story, u"Stage 4"_s), u"Not counted: the app is published, only internal apps have a buffer."_s);
        SAYS(why(story, u"The integration now"_s), u"Never disabled by failures: the app is published"_s);
    }

    void whatIsSentByHandSaysSo()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto original = fixture.trigger(app);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        const auto replay = valueOf(await(fixture.engine->replay({original.delivery, u"ana"_s})));
        const auto ping = valueOf(await(fixture.engine->ping(fixture.installation(app).id, u"ana"_s)));
        valueOf(await(fixture.engine->finished(replay.delivery)));
        valueOf(await(fixture.engine->finished(ping.delivery)));
        SAYS(
            why(storyOf(fixture, replay), u"Stage 4"_s),
            u"Not counted: sent by hand (a replay), and “Count replays and pings in the buffer” (replay.counts) is off."_s);
        SAYS(why(storyOf(fixture, replay), u"Stage 1"_s), u"A replay of delivery #%1"_s.arg(original.delivery.value));
        SAYS(
            why(storyOf(fixture, ping), u"Stage 4"_s),
            u"Not counted: sent by hand (a ping), and “Count replays and pings in the buffer” (replay.counts) is off."_s);
    }

    void settingsThatWereChangedSinceAreToldFromTheCount()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(500));
        fixture.set(u"broken.count_5xx"_s, u"true"_s);
        const auto counted = fixture.trigger(app);
        fixture.set(u"broken.count_5xx"_s, u"false"_s);
        const auto text = why(storyOf(fixture, counted), u"Stage 4"_s);
        SAYS(
            text,
            u"Counted as an error: 500 is one of 500 to 599, and “Count responses 500 to 599 as errors” (broken.count_5xx) was on."_s);
        SAYS(text, u"“Count responses 500 to 599 as errors” (broken.count_5xx) was on then; it is off now."_s);
        SAYS(text, u"settings are not recorded"_s);
    }

    void theDayIsThatAfterTheAttemptAndNotLater()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        const auto first = fixture.trigger(app);
        const auto second = fixture.trigger(app);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(200));
        fixture.trigger(app);
        SAYS(why(storyOf(fixture, first), u"Stage 4"_s), u"success 0, error 1, timeout 0"_s);
        SAYS(why(storyOf(fixture, second), u"Stage 4"_s), u"success 0, error 2, timeout 0"_s);
        fixture.write([key = BufferKey::of(app.id, app.owner)](Connection &connection) {
            return IntegrationBuffers(connection).clear(key);
        });
        SAYS(why(storyOf(fixture, second), u"Stage 4"_s), u"cannot be told any more"_s);
        fixture.trigger(app);
        SAYS(why(storyOf(fixture, second), u"Stage 4"_s), u"cannot be told any more"_s);
    }

    void howFarItIsFromBeingDisabledFollowsTheAppsOwnLimits()
    {
        FlowFixture fixture;
        auto app = fixture.app();
        addErrorDays(fixture, app, 3);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        const auto failed = fixture.trigger(app);
        const auto today = dayOf(fixture.clock.now());
        auto text = why(storyOf(fixture, failed), u"The integration now"_s);
        SAYS(text, u"4 of 7 error days in a row; 0 of 1,000 timeouts today."_s);
        SAYS(text, u"it is disabled on "_s + today.addDays(3).toString(Qt::ISODate));
        app = fixture.reload(app);
        app.rangeDays = 5;
        app.timeoutThreshold = 20;
        fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
        text = why(storyOf(fixture, failed), u"The integration now"_s);
        SAYS(text, u"4 of 5 error days in a row; 0 of 20 timeouts today. These limits are the app's own."_s);
        SAYS(text, u"it is disabled on "_s + today.addDays(1).toString(Qt::ISODate));
    }

    void theFailureThatDisablesSaysSoAlsoAfterEnabling()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        addErrorDays(fixture, app, 6);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        const auto failed = fixture.trigger(app);
        QVERIFY(failed.appDisabled);
        auto story = storyOf(fixture, failed);
        SAYS(why(story, u"Stage 5"_s), u"Broken: errors and no success on each of the 7 days"_s);
        SAYS(why(story, u"Stage 5"_s), u"With this failure the app was disabled"_s);
        SAYS(why(story, u"Stage 6"_s), u"A mail to the owner of Acme was queued"_s);
        SAYS(why(story, u"The integration now"_s), u"The app is disabled since"_s);
        SAYS(why(story, u"Stage 4"_s), u"success 0, error 1, timeout 0"_s); // as it was when the buffer was cleared

        const auto skipped = fixture.trigger(app);
        SAYS(why(storyOf(fixture, skipped), u"Stage 1"_s), u"Not sent: the app is disabled since"_s);
        SAYS(why(storyOf(fixture, skipped), u"The integration now"_s), u"“Re-enable” on the page Disabled"_s);
        QVERIFY(why(storyOf(fixture, skipped), u"Stage 2"_s).isEmpty());

        valueOf(await(fixture.engine->reenable(app.id, {u"issue"_s}, u"ana"_s)));
        story = storyOf(fixture, failed);
        SAYS(why(story, u"Stage 5"_s), u"With this failure the app was disabled"_s);
        SAYS(why(story, u"Stage 6"_s), u"enabled again since"_s);
        SAYS(why(story, u"Stage 4"_s), u"cannot be told any more"_s);
        SAYS(why(storyOf(fixture, skipped), u"Stage 1"_s), u"the app was disabled at that time"_s);
        const auto later = fixture.trigger(app);
        SAYS(why(storyOf(fixture, later), u"Stage 5"_s), u"This failure did not disable the app."_s);
    }

    void aTryThatWillBeSkippedIsNotAnnounced()
    {
        FlowFixture fixture;
        auto app = fixture.app();
        app.timeoutThreshold = 1;
        fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::slow());
        fixture.set(u"webhook.timeout_ms"_s, u"60"_s);
        const auto failed = fixture.trigger(app);
        QVERIFY(failed.appDisabled);
        QVERIFY(failed.nextAttempt);
        const auto skipped = u"and skipped then unless the app is enabled by that time"_s;
        SAYS(why(storyOf(fixture, failed), u"What follows"_s), skipped);
        fixture.set(u"webhook.send_to_disabled"_s, u"true"_s);
        SAYS(why(storyOf(fixture, failed), u"What follows"_s), u"Next try at "_s);
        fixture.set(u"webhook.send_to_disabled"_s, u"false"_s);
        SAYS(why(storyOf(fixture, failed), u"What follows"_s), skipped);
        valueOf(await(fixture.engine->reenable(app.id, {u"issue"_s}, u"ana"_s)));
        SAYS(why(storyOf(fixture, failed), u"What follows"_s), u"Next try at "_s);
    }

    void theTimelineTellsWhyEachAttemptFollowed()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.set(u"webhook.retry.max"_s, u"1"_s);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(503));
        const auto failed = fixture.trigger(app);
        const auto first = fixture.latest(failed.delivery).id;
        SAYS(why(storyOf(fixture, failed), u"What follows"_s), u"Next try at "_s);
        fixture.clock.advance(300s);
        QTRY_COMPARE(fixture.latest(failed.delivery).attempt, 2);
        const auto replay = valueOf(await(fixture.engine->replay({failed.delivery, u"ana"_s})));
        valueOf(await(fixture.engine->finished(replay.delivery)));

        const auto story = storyOf(fixture, first);
        const auto lines = timelineOf(story);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(0).what, u"Delivery #%1 queued"_s.arg(failed.delivery.value));
        QVERIFY(lines.at(1).isSelected);
        QCOMPARE(lines.at(1).answer, u"✕ 503 Service Unavailable"_s);
        SAYS(lines.at(1).next, u"Tried again 5 min"_s);
        SAYS(lines.at(1).next, u"503 means out of reach for now"_s);
        QVERIFY(!lines.at(2).isSelected);
        SAYS(lines.at(2).next, u"the tries after the first that the settings allow, 1, are used up"_s);
        SAYS(lines.at(3).what, u"a replay of #%1"_s.arg(failed.delivery.value));
        SAYS(lines.at(4).next, u"Next try at "_s);
        QVERIFY(timelineNote(story).isEmpty());

        const auto ofReplay = storyOf(fixture, replay);
        QCOMPARE(timelineOf(ofReplay).size(), 5);
        QVERIFY(timelineOf(ofReplay).at(4).isSelected);
        QVERIFY(!timelineOf(ofReplay).at(3).what.endsWith(u"edited"_s));
        fixture.set(u"webhook.retry.max"_s, u"5"_s);
        SAYS(timelineOf(storyOf(fixture, first)).at(2).next, u"allowed no more tries then; they allow 5 now"_s);
    }

    void aReplayWithAnotherBodySaysSo()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        const auto failed = fixture.trigger(app);
        const auto send = [&](const QByteArray &body) {
            const auto replay =
                valueOf(await(fixture.engine->replay({.original = failed.delivery, .actor = u"ana"_s, .body = body})));
            valueOf(await(fixture.engine->finished(replay.delivery)));
            return storyOf(fixture, replay);
        };
        const auto same =
            send(fixture.latest(failed.delivery).requestBody + ' '); // written otherwise, it says the same
        QVERIFY(timelineOf(same).at(2).what.endsWith(u"a replay of #%1"_s.arg(failed.delivery.value)));
        const auto edited = send(R"({"action": "critical", "data": {"by": "hand"}})");
        QVERIFY(timelineOf(edited).at(4).what.endsWith(u"a replay of #%1, edited"_s.arg(failed.delivery.value)));
        SAYS(why(edited, u"Stage 1"_s), u"with another body"_s);
    }

    void theSignatureIsCheckedWithTheSecretOfNow()
    {
        FlowFixture fixture;
        auto app = fixture.app();
        const auto sent = fixture.trigger(app);
        auto story = storyOf(fixture, sent);
        QCOMPARE(story.signature, SignatureState::Matches);
        QVERIFY(story.app.clientSecret.isEmpty());
        SAYS(signatureStep(story).text, u"The signature is that of the body and the current secret."_s);
        app.clientSecret = u"another"_s;
        fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
        story = storyOf(fixture, sent);
        QCOMPARE(story.signature, SignatureState::Differs);
        SAYS(signatureStep(story).text, u"does not match: the client secret was changed since, or the body was"_s);
        const auto audited = fixture.read([](Connection &connection) { return AuditLog(connection).newest(10); });
        QVERIFY(std::none_of(audited.cbegin(), audited.cend(),
                             [](const AuditEntry &entry) { return entry.event.contains(u"SECRET"_s); }));
    }

    void manyReplaysAreCutAndTheOneShownIsAmongThem()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto original = fixture.trigger(app);
        DeliveryReport last;
        for (int i = 0; i < ResponseStories::mostDeliveries + 1; ++i)
            last = valueOf(await(fixture.engine->replay({original.delivery, u"ana"_s})));
        valueOf(await(fixture.engine->finished(last.delivery)));
        const auto story = storyOf(fixture, last);
        QCOMPARE(story.family.size(), ResponseStories::mostDeliveries);
        QVERIFY(timelineOf(story).constLast().isSelected);
        SAYS(timelineNote(story), u"There are more replays"_s);
    }
};

QTEST_GUILESS_MAIN(WhyTest)
#include "tst_why.moc"
