// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Settings given as text: a key on the first line, then a value, which every setting is tried with. What is accepted is
// what is stored, read and done.
#include "flow/networkpolicy.h"
#include "model/store/storedsettings.h"
#include "tests/fuzz/support/fuzztarget.h"
#include "tests/support/temporarystore.h"

using namespace hookdesk;
using namespace hookdesk::fuzz;

namespace
{

/// A network that the policy passed over would be one that is not denied.
void requireDenied(const QStringList &networks)
{
    const NetworkPolicy policy(networks, {});
    for (const auto &network : networks)
        require(policy.refusal(QHostAddress(network.section(u'/', 0, 0))).has_value(), "a network accepted is denied",
                network);
}

/// What every value must hold to, whether the setting takes it or not.
void trySetting(const SettingSpec &spec, const QString &text)
{
    Settings settings;
    if (const auto set = setSetting(settings, spec, text); !set) {
        require(settings == Settings{}, "a value refused changes nothing", spec.key);
        require(set.error().code == ErrorCode::InvalidInput && !set.error().message.isEmpty(),
                "a value is refused in words", spec.key);
        return;
    }
    Settings again;
    requireDone(setSetting(again, spec, settingText(settings, spec)), "a value accepted is accepted as it is shown");
    require(again == settings, "a value is shown as it is", spec.key);
    requireDenied(settings.networkDeny);
    requireDenied(settings.networkAllow);
}

/// Stored and read again, when it is accepted.
void requireKept(Connection &connection, const SettingSpec &spec, const QString &text)
{
    Settings settings;
    if (!setSetting(settings, spec, text))
        return;
    StoredSettings stored(connection);
    requireDone(stored.save(spec.key, text), "a value accepted is stored");
    const auto loaded = stored.load();
    requireDone(loaded, "what is stored is read");
    require(*loaded == settings, "a value is read as it was accepted", spec.key);
}

/// A row that another version wrote: whatever it says, the settings read are acceptable ones.
void requireHarmless(Connection &connection, const QString &key, const QString &value)
{
    static constexpr Statement save{"save a row of another version",
                                    "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)"};
    const auto present = [](const QString &text) { return text.isNull() ? QString::fromLatin1("") : text; };
    requireDone(connection.run(save, {present(key), present(value)}), "any row is stored");
    const auto loaded = StoredSettings(connection).load();
    requireDone(loaded, "rows of other versions are left alone");
    for (const auto &spec : settingSpecs()) {
        Settings again;
        requireDone(setSetting(again, spec, settingText(*loaded, spec)), "what is read is acceptable");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static test::TemporaryStore store;
    const auto input = inputOf(data, size);
    const auto end = input.indexOf('\n');
    const auto key = QString::fromUtf8(input.left(end));
    const auto value = end < 0 ? QString() : QString::fromUtf8(input.sliced(end + 1));
    for (const auto &spec : settingSpecs())
        trySetting(spec, value);
    const auto named = settingSpec(key);
    require(named || named.error().code == ErrorCode::NotFound, "a key is refused in words");
    const auto trial = [&](Connection &connection) -> Result<> {
        if (named)
            requireKept(connection, **named, value);
        requireHarmless(connection, key, value);
        return failure(ErrorCode::Cancelled, {}); // undoes it
    };
    const auto undone = store.store().write(Topic::All, trial).takeResult();
    require(undone.error().code == ErrorCode::Cancelled, "the store works", undone.error().message);
    return 0;
}
