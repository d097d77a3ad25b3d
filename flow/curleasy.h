// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A transfer of libcurl, before it begins and after it has ended, and what it is made of.
#pragma once

#include "flow/curllibrary.h"

#include <QByteArray>
#include <QString>
#include <array>
#include <memory>

namespace hookdesk
{

struct FreeStringList {
    void operator()(curl_slist *list) const { HOOKDESK_CURL(curl_slist_free_all)(list); }
};
using CurlStringList = std::unique_ptr<curl_slist, FreeStringList>;

/// The list with one more text.
CurlStringList appended(CurlStringList list, const QByteArray &text);

/// Takes no proxy and no password from the environment, and raises no signals.
class CurlEasy
{
public:
    CurlEasy();
    Q_DISABLE_COPY_MOVE(CurlEasy)

    /// The first option that libcurl does not take is the transfer's error: none of them may be missing silently.
    template <class Value>
    void set(CURLoption option, Value value)
    {
        if (m_code == CURLE_OK)
            m_code = HOOKDESK_CURL(curl_easy_setopt)(m_transfer.get(), option, value);
    }

    /// TLS 1.2 or newer, with a certificate that is valid for the host. `caFile`: the only authorities that are trusted
    /// (PEM); empty: the system's.
    void trust(const QString &caFile);

    /// Of its options.
    CURLcode code() const { return m_code; }
    /// What libcurl says of its end; empty when that was good.
    QString errorText() const { return QString::fromUtf8(m_text.data()); }
    /// The system's error when no connection was made, such as ECONNREFUSED; 0 when there was none.
    long systemError() const;
    CURL *get() const { return m_transfer.get(); }

private:
    struct FreeTransfer {
        void operator()(CURL *transfer) const { HOOKDESK_CURL(curl_easy_cleanup)(transfer); }
    };

    CURLcode m_code = CURLE_OK;
    std::array<char, CURL_ERROR_SIZE> m_text{};
    std::unique_ptr<CURL, FreeTransfer> m_transfer;
};

} // namespace hookdesk
