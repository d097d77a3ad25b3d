// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where hookdeskctl writes: lines for people or JSON objects, one a line, to standard output; errors to standard error.
#pragma once

#include "app/ctl/exitstatus.h"
#include "model/records/json.h"
#include "model/records/result.h"

#include <QString>
#include <QStringList>

namespace hookdesk::ctl
{

enum class Style { Plain, Bold, Dim, Good, Bad };

/// UTF-8, whatever the locale. One a program, in the main thread.
class Output
{
public:
    Output();

    void setJson(bool isJson) { m_isJson = isJson; }
    bool isJson() const { return m_isJson; }

    /// A line for people. Control characters in it are written out; styles show on a terminal only, unless NO_COLOR is
    /// set.
    void line(const QString &text = {}, Style style = Style::Plain);
    void lines(const QStringList &texts);
    /// An object on a line of its own. What is not UTF-8 in it becomes U+FFFD.
    void json(const Json &value);
    /// Bytes as they are.
    void bytes(const QByteArray &bytes);
    /// Has what was written so far seen at once.
    void flush();

    /// A sentence on standard error, after the program's name.
    void error(const QString &message);
    /// The same for what goes on: only when somebody watches it on a terminal.
    void progress(const QString &message);

    /// The reader of standard output has gone away: the rest need not be made.
    bool isClosed() const { return m_isClosed; }
    /// Writes what is left. Error: Io, unless it was the reader who has gone away.
    Result<> finish();

private:
    void noteFailure();

    bool m_isJson = false;
    bool m_isColoured;
    bool m_isClosed = false;
    int m_failure = 0; ///< errno of the first write that failed
};

} // namespace hookdesk::ctl
