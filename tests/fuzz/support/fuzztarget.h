// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What fuzz targets share: what they are given, and what must hold.
#pragma once

#include "model/records/result.h"

#include <QByteArray>
#include <QString>

namespace hookdesk::fuzz
{

/// The fuzzer's input, which outlives the run: not copied.
inline QByteArray inputOf(const uint8_t *data, size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// Ends the program with the property that does not hold, and with that the fuzzer keeps the input. Any thread.
void require(bool holds, const char *property, const QString &detail = {});

/// The same for what must have gone well.
template <class T>
void requireDone(const Result<T> &result, const char *property)
{
    require(result.has_value(), property, result ? QString() : result.error().message + result.error().cause);
}

} // namespace hookdesk::fuzz
