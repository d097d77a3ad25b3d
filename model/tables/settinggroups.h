// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the settings are arranged for people: which belong together, what each is called, and its unit.
#pragma once

#include "model/records/settings.h"

#include <QList>

namespace hookdesk
{

/// A setting as a form shows it.
struct SettingEntry {
    const SettingSpec *spec = nullptr; ///< lives as long as the program
    QString title;                     ///< `Timeout`
    QString unit;                      ///< `ms`; empty: none
};

struct SettingGroup {
    QString id; ///< for tests and settings, never shown
    QString title;
    QString explanation;
    QList<SettingEntry> entries;
};

/// Every setting once. One that has no place of its own is in the last group, which is there only then.
QList<SettingGroup> settingGroups();
/// What the form calls a setting, and its key: “Timeout” (webhook.timeout_ms).
QString settingName(const QString &key);
/// The group of this id, which there is.
SettingGroup settingGroup(const QString &id);

} // namespace hookdesk
