// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes up one response while it arrives: bounded in size, and strict where being lenient would let a receiver say one
// thing to us and another to whoever reads the record.
#pragma once

#include "model/records/delivery.h"
#include "model/records/webhookrequest.h"

#include <QByteArrayView>
#include <QCoreApplication>

namespace hookdesk
{

class ResponseReader
{
    Q_DECLARE_TR_FUNCTIONS(ResponseReader)

public:
    explicit ResponseReader(qsizetype maxBodyBytes);

    /// A status line, a header, a trailer, or the empty line after them, its end included. False: the rest is not
    /// wanted.
    bool takeLine(QByteArrayView line);
    /// A part of the body. False: the rest is not wanted.
    bool takeBody(QByteArrayView part);

    /// Whether the headers of the response itself have come, not those of a 1xx response before it.
    bool hasHeaders() const { return m_hasHeaders; }
    /// Whether the body was longer than the most that is kept.
    bool isCut() const { return m_cut; }
    /// What is wrong with it; None while nothing is.
    DeliveryError fault() const { return m_fault; }
    const QString &faultDetail() const { return m_faultDetail; } ///< for people

    int code() const { return m_code; }
    const HeaderList &headers() const { return m_headers; }
    const QByteArray &body() const { return m_body; }

    /// For the status line and headers, of 1xx responses before them and trailers after them too. Web servers take some
    /// 8 to 64 KB.
    static constexpr qsizetype maxHeaderBytes = 64 * 1024;

private:
    bool takeStatus(QByteArrayView line);
    bool takeHeader(QByteArrayView line);
    bool refuse(DeliveryError fault, QString detail);

    qsizetype m_maxBodyBytes;
    qsizetype m_headerBytes = 0;
    int m_code = noResponse;
    bool m_isStatusNext = true;
    bool m_hasHeaders = false;
    bool m_cut = false;
    HeaderList m_headers;
    QByteArray m_contentLength;
    QByteArray m_body;
    DeliveryError m_fault = DeliveryError::None;
    QString m_faultDetail;
};

} // namespace hookdesk
