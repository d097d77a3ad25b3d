// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of the response whose details are shown: as cURL, as JSON, its request body, its Request-ID.
#pragma once

#include "ui/deskcontext.h"

#include <QObject>
#include <optional>

namespace hookdesk
{

class WindowActions;
struct WholeResponse;

/// Reads what is copied when it is asked for, off the main thread, so that it is exactly what is stored.
class ResponseCopies final : public QObject
{
    Q_OBJECT

public:
    ResponseCopies(const DeskContext &desk, const WindowActions &actions, QObject *parent);

    /// What the actions copy; none disables them. What was not sent cannot be sent again by cURL.
    void setAttempt(std::optional<AttemptId> attempt, bool wasSent);

Q_SIGNALS:
    /// For people: what is on the clipboard now, or why nothing is.
    void told(const QString &text, bool isDone);

private:
    using Text = QString (*)(const WholeResponse &response);

    void copy(const QString &what, Text text);

    const DeskContext &m_desk;
    const WindowActions &m_actions;
    std::optional<AttemptId> m_attempt;
};

} // namespace hookdesk
