// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/ctlfixture.h"

#include "model/store/incidents.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/store/storedsettings.h"

#include <linux/capability.h>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

QList<Json> Finished::objects() const
{
    QList<Json> objects;
    for (const auto &line : out.split('\n')) {
        if (line.isEmpty())
            continue;
        const auto json = parseJson(line);
        if (!json || !json->is_object())
            qFatal("not a JSON object: %s", line.constData());
        objects << *json;
    }
    return objects;
}

Json Finished::object() const
{
    const auto all = objects();
    if (all.size() != 1)
        qFatal("not one JSON object: %s%s", out.constData(), err.constData());
    return all.constFirst();
}

QStringList keysOf(const Json &object)
{
    QStringList keys;
    for (const auto &[key, value] : object.items())
        keys << textOf(key);
    return keys;
}

QString textAt(const Json &object, const char *key)
{
    const auto &value = object.at(key);
    return value.is_string() ? textOf(value.get<std::string>()) : QString::fromStdString(value.dump());
}

void obeyPermissions()
{
    prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
    prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
}

CtlFixture::CtlFixture()
{
    if (const auto started = receiver.start(); !started)
        qFatal("%s", qPrintable(started.error().message));
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"HOOKDESK_STORE_PATIENCE_MS"_s, u"200"_s);
}

void CtlFixture::createWorld()
{
    answerWith(Behaviour::answer(200));
    receiver.setSecret(u"/hook"_s, u"topsecret"_s);
    const auto url = receiver.url(u"/hook"_s).toString();
    write([url](Connection &connection) -> Result<> {
        // A receiver that answers does so in time, however slow the machine is; tests of timeouts set another.
        HOOKDESK_TRY(StoredSettings(connection).save(u"webhook.timeout_ms"_s, u"60000"_s));
        HOOKDESK_TRY_ASSIGN(world, addSmallWorld(connection));
        world.app.webhookUrl = url;
        HOOKDESK_TRY(SentryApps(connection).save(world.app));
        auto wallflower = world.app;
        wallflower.id = {};
        wallflower.uuid.clear();
        wallflower.slug = u"wallflower"_s;
        HOOKDESK_TRY(SentryApps(connection).save(wallflower));
        HOOKDESK_TRY(Organizations(connection).save({.id = {}, .slug = u"other"_s, .name = u"Other"_s}));
        Incident incident{.identifier = 12,
                          .organization = world.organization.id,
                          .title = u"Checkout errors"_s,
                          .status = AlertStatus::Critical,
                          .started = instantFromMs(1700000000000),
                          .attachment = "{\"description_title\":\"twelve\"}"};
        HOOKDESK_TRY(Incidents(connection).save(incident));
        incident.identifier = 1;
        incident.attachment = "{\"description_title\":\"one\"}";
        HOOKDESK_TRY(Incidents(connection).save(incident));
        return {};
    });
}

void CtlFixture::trigger(const QString &status)
{
    run({u"trigger"_s, u"--app"_s, u"deploy-bot"_s, u"--org"_s, u"acme"_s, u"--status"_s, status});
}

Finished CtlFixture::run(const QStringList &arguments, const QByteArray &input)
{
    return runAsIs(QStringList{u"--store"_s, store()} + arguments, input);
}

Finished CtlFixture::runAsIs(const QStringList &arguments, const QByteArray &input)
{
    QProcess program;
    program.setProcessEnvironment(environment);
    if (beforeStart)
        program.setChildProcessModifier(beforeStart);
    program.start(QStringLiteral(CTL_PROGRAM), arguments);
    program.write(input);
    program.closeWriteChannel();
    // With the event loop running: the receiver answers in this thread.
    if (!QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 60000))
        qFatal("the program does not end");
    const Finished finished{program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
                            program.readAllStandardOutput(), program.readAllStandardError()};
    if (finished.err.contains("Sanitizer: ")) // a test that only looks at the status would not say why
        qWarning("%s", finished.err.constData());
    return finished;
}

QString CtlFixture::file(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray CtlFixture::bytes(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void CtlFixture::disable(const QString &app)
{
    write([app](Connection &connection) -> Result<bool> {
        HOOKDESK_TRY_ASSIGN(found, SentryApps(connection).named(app));
        return SentryApps(connection)
            .disable(found->id, {.at = instantFromMs(1700000000000), .reason = u"a test"_s, .ownersNotified = 1});
    });
}

} // namespace hookdesk::test
