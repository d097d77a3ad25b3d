// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SQL knows of values.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <variant>

namespace hookdesk
{

/// What is bound to a statement, and what a column holds: NULL, a number, text or bytes.
using SqlValue = std::variant<std::monostate, qint64, double, QString, QByteArray>;
using SqlValues = QList<SqlValue>;

} // namespace hookdesk
