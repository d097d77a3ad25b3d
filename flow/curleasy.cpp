// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/curleasy.h"

namespace hookdesk
{

CurlStringList appended(CurlStringList list, const QByteArray &text)
{
    auto *head = HOOKDESK_CURL(curl_slist_append)(list.get(), text.constData());
    Q_CHECK_PTR(head);
    static_cast<void>(list.release()); // now part of what begins at head
    return CurlStringList(head);
}

CurlEasy::CurlEasy()
{
    static const CURLcode initialised = HOOKDESK_CURL(curl_global_init)(CURL_GLOBAL_DEFAULT);
    m_code = initialised;
    m_transfer.reset(HOOKDESK_CURL(curl_easy_init)());
    Q_CHECK_PTR(m_transfer.get());
    set(CURLOPT_ERRORBUFFER, m_text.data());
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NETRC, long{CURL_NETRC_IGNORED});
}

long CurlEasy::systemError() const
{
    long error = 0;
    HOOKDESK_CURL(curl_easy_getinfo)(m_transfer.get(), CURLINFO_OS_ERRNO, &error);
    return error;
}

void CurlEasy::trust(const QString &caFile)
{
    set(CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    const auto file =
        caFile.isEmpty() ? QByteArray(HOOKDESK_CURL(curl_version_info)(CURLVERSION_NOW)->cainfo) : caFile.toUtf8();
    if (!file.isEmpty()) {
        set(CURLOPT_CAINFO, file.constData());
        set<const char *>(CURLOPT_CAPATH, nullptr); // without a folder beside it, a file is read once, not every time
    }
}

} // namespace hookdesk
