// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The recorded cases of the original system, in tests/golden.
#pragma once

#include "model/records/json.h"

#include <QFile>
#include <QFloat16> // a QCOMPARE of Json needs it complete

namespace hookdesk::test
{

/// The content of a golden file; ends the test when it cannot be read.
inline Json golden(const QString &name)
{
    QFile file(QStringLiteral(GOLDEN_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    auto json = parseJson(file.readAll());
    if (!json)
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(json.error().message));
    return *json;
}

/// A text of a golden case; empty when it is absent or null.
inline QString goldenText(const Json &value, const char *key)
{
    return value.contains(key) && value.at(key).is_string() ? textOf(value.at(key).get<std::string>()) : QString();
}

} // namespace hookdesk::test
