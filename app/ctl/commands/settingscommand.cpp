// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `settings`: what is set, and setting it.
#include "app/ctl/commands.h"
#include "app/ctl/listing.h"
#include "app/ctl/storeaccess.h"
#include "app/loginname.h"
#include "model/records/settingjson.h"
#include "model/store/settingchanges.h"
#include "model/store/storedsettings.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

struct SettingRow {
    SettingSpec spec;
    Settings settings;

    QString value() const { return settingText(settings, spec); }
    QString byDefault() const { return settingText(Settings{}, spec); }
    bool isDefault() const { return value() == byDefault(); }
};

Json jsonOfSetting(const SettingRow &row)
{
    return {{"key", jsonText(row.spec.key)},
            {"value", jsonOf(row.settings, row.spec)},
            {"default", jsonOf(Settings{}, row.spec)},
            {"is_default", row.isDefault()},
            {"help", jsonText(row.spec.help)}};
}

Listing<SettingRow> listing()
{
    return {{{tr("setting"), [](const SettingRow &row) { return row.spec.key; }},
             {tr("value"), [](const SettingRow &row) { return row.value(); }},
             {tr("default"), [](const SettingRow &row) { return row.isDefault() ? tr("yes") : tr("no"); }},
             {tr("what it is"), [](const SettingRow &row) { return row.spec.help; }}},
            jsonOfSetting,
            {}};
}

Result<Settings> load(Connection &connection)
{
    return StoredSettings(connection).load();
}

Result<ExitStatus> listAll(const Call &call)
{
    HOOKDESK_TRY_ASSIGN(settings, readStore(call, load));
    QList<SettingRow> rows;
    for (const auto &spec : settingSpecs())
        rows << SettingRow{spec, settings};
    print(call.output, listing(), rows);
    return ExitStatus::Done;
}

Result<ExitStatus> get(const Call &call, const SettingSpec &spec)
{
    HOOKDESK_TRY_ASSIGN(settings, readStore(call, load));
    const SettingRow row{spec, settings};
    if (call.output.isJson())
        call.output.json(jsonOfSetting(row));
    else
        call.output.line(row.value());
    return ExitStatus::Done;
}

QString shown(const QString &value)
{
    return value.isEmpty() ? tr("empty") : value;
}

Result<ExitStatus> set(const Call &call, const SettingSpec &spec, const QString &text)
{
    Settings checked;
    if (const auto accepted = setSetting(checked, spec, text); !accepted)
        return call.wrongUsage(accepted.error().message);
    HOOKDESK_TRY_ASSIGN(store, openStore(call.store, IfMissing::Create));
    const QList<SettingChange> changes{{spec.key, text}};
    const auto write = [changes, actor = loginName(), now = call.clock.now()](Connection &connection) {
        return changeSettings(connection, changes, actor, now);
    };
    HOOKDESK_TRY_ASSIGN(settings, store->write(Topic::Settings | Topic::Audit, write).takeResult());
    const SettingRow row{spec, settings};
    if (call.output.isJson())
        call.output.json(jsonOfSetting(row));
    else
        call.output.line(
            row.isDefault()
                ? tr("%1 is %2, the default.").arg(spec.key, shown(row.value()))
                : tr("%1 is %2; the default is %3.").arg(spec.key, shown(row.value()), shown(row.byDefault())));
    return ExitStatus::Done;
}

QStringList words(const QStringList &before)
{
    if (before.isEmpty())
        return {u"get"_s, u"set"_s};
    QStringList keys;
    if (before.size() == 1) {
        for (const auto &spec : settingSpecs())
            keys << spec.key;
    }
    return keys;
}

Result<ExitStatus> run(const Call &call)
{
    if (call.arguments.isEmpty())
        return listAll(call);
    const auto verb = call.arguments.constFirst();
    const auto count = call.arguments.size();
    if (verb != u"get" && verb != u"set")
        return call.wrongUsage(tr("“%1” is neither get nor set. Use “settings”, “settings get KEY” or “settings set "
                                  "KEY VALUE”.")
                                   .arg(verb));
    if (verb == u"get" && count != 2)
        return call.wrongUsage(tr("“settings get” needs one key: “settings get webhook.timeout_ms”."));
    if (verb == u"set" && count != 3)
        return call.wrongUsage(tr("“settings set” needs a key and a value: “settings set webhook.timeout_ms 1000”."));
    const auto spec = settingSpec(call.arguments.at(1));
    if (!spec)
        return call.wrongUsage(spec.error().message);
    return verb == u"get" ? get(call, **spec) : set(call, **spec, call.arguments.at(2));
}

} // namespace

Command settingsCommand()
{
    return {.name = u"settings"_s,
            .synopsis = u"[get KEY | set KEY VALUE]"_s,
            .summary = tr("Lists the settings, tells one or sets one."),
            .details = tr("“get” prints the value alone. “set” makes the store if there is none, and is written to the "
                          "audit log."),
            .options = {},
            .mostArguments = 3,
            .words = words,
            .run = run};
}

} // namespace hookdesk::ctl
