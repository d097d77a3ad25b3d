// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A request body that can be sent once only.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <algorithm>
#include <cstring>

namespace hookdesk
{

/// When a connection breaks before the response, QNetworkAccessManager sends the request once more by itself, unless
/// its body cannot be read again. Whether an alert is sent again is for the flow to decide, and to record.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(const QByteArray &body)
        : m_body(body)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_read == m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_read + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const auto size = std::min<qint64>(maximum, m_body.size() - m_read);
        if (size == 0)
            return -1; // its end
        std::memcpy(data, m_body.constData() + m_read, static_cast<size_t>(size));
        m_read += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace hookdesk
