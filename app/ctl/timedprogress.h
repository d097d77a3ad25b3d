// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is told again and again while something takes long, and not too often.
#pragma once

#include "app/ctl/output.h"

#include <QElapsedTimer>

namespace hookdesk::ctl
{

class TimedProgress
{
public:
    explicit TimedProgress(Output &output)
        : m_output(output)
    {
        m_sinceLast.start();
    }

    /// `text` is asked for when it is time: a second after the last.
    template <class Text>
    void tell(Text text)
    {
        if (!m_sinceLast.hasExpired(1000))
            return;
        m_sinceLast.start();
        m_output.progress(text());
    }

private:
    Output &m_output;
    QElapsedTimer m_sinceLast;
};

} // namespace hookdesk::ctl
