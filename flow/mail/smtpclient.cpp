// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/mail/smtpclient.h"

#include "flow/mail/mailaddress.h"
#include "flow/mail/mimemessage.h"
#include "flow/mail/smtperror.h"

#include <QCoreApplication>
#include <array>

namespace hookdesk
{

namespace
{

struct FreeTransfer {
    void operator()(CURL *transfer) const { curl_easy_cleanup(transfer); }
};

struct FreeUrl {
    void operator()(CURLU *url) const { curl_url_cleanup(url); }
};

/// Lines of the server's answers go by; the last that refuses is kept. A goodbye may follow it.
size_t keepRefusal(char *line, size_t size, size_t count, void *kept)
{
    const QByteArrayView answer(line, static_cast<qsizetype>(size * count));
    if (answer.startsWith('4') || answer.startsWith('5'))
        *static_cast<QByteArray *>(kept) = answer.toByteArray();
    return size * count;
}

int cancelRequested(void *cancel, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::stop_token *>(cancel)->stop_requested() ? 1 : 0;
}

/// One conversation with the server. The first option that libcurl does not take ends it before it begins: none of them
/// may be missing silently.
class Transfer
{
public:
    Transfer()
    {
        static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
        m_code = initialised;
        m_transfer.reset(curl_easy_init());
        Q_CHECK_PTR(m_transfer.get());
        set(CURLOPT_ERRORBUFFER, m_text.data());
        set(CURLOPT_HEADERFUNCTION, &keepRefusal);
        set(CURLOPT_HEADERDATA, &m_refusal);
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        set(CURLOPT_PROXY, ""); // nor one from the environment
        set(CURLOPT_NETRC, long{CURL_NETRC_IGNORED});
        set(CURLOPT_CONNECTTIMEOUT_MS, 10000L);
        set(CURLOPT_TIMEOUT_MS, 60000L);
    }

    template <class Value>
    void set(CURLoption option, Value value)
    {
        if (m_code == CURLE_OK)
            m_code = curl_easy_setopt(m_transfer.get(), option, value);
    }

    void cancelWith(const std::stop_token &cancel)
    {
        set(CURLOPT_XFERINFOFUNCTION, &cancelRequested);
        set(CURLOPT_XFERINFODATA, &cancel);
        set(CURLOPT_NOPROGRESS, 0L);
    }

    void connectTo(const MailServer &server)
    {
        m_url.reset(curl_url());
        Q_CHECK_PTR(m_url.get());
        const auto host = server.host.contains(u':') ? u'[' + server.host + u']' : server.host;
        const auto *scheme = server.security == MailSecurity::Tls ? "smtps" : "smtp";
        const auto port = QByteArray::number(server.port);
        const bool isUrl = curl_url_set(m_url.get(), CURLUPART_SCHEME, scheme, 0) == CURLUE_OK &&
                           curl_url_set(m_url.get(), CURLUPART_HOST, host.toUtf8().constData(), 0) == CURLUE_OK &&
                           curl_url_set(m_url.get(), CURLUPART_PORT, port.constData(), 0) == CURLUE_OK;
        if (!isUrl && m_code == CURLE_OK)
            m_code = CURLE_URL_MALFORMAT;
        set(CURLOPT_CURLU, m_url.get());
    }

    void secure(const MailServer &server)
    {
        // CURLUSESSL_ALL: without STARTTLS nothing is sent. CURLUSESSL_TRY would fall back to plain.
        set(CURLOPT_USE_SSL, long{server.security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL});
        set(CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        if (!server.caFile.isEmpty()) {
            set(CURLOPT_CAINFO, server.caFile.toUtf8().constData());
            set<const char *>(CURLOPT_CAPATH, nullptr);
        }
    }

    void authenticate(const MailServer &server)
    {
        if (server.username.isEmpty())
            return;
        set(CURLOPT_USERNAME, server.username.toUtf8().constData());
        set(CURLOPT_PASSWORD, server.password.toUtf8().constData());
    }

    void carry(const OutboxMail &mail)
    {
        m_recipients = appended(nullptr, mail.to.toUtf8());
        m_headers = mimeHeaders(mail);
        m_parts = mimeParts(m_transfer.get(), mail);
        set(CURLOPT_MAIL_FROM, mail.from.toUtf8().constData());
        set(CURLOPT_MAIL_RCPT, m_recipients.get());
        set(CURLOPT_HTTPHEADER, m_headers.get()); // of mails too
        set(CURLOPT_MIMEPOST, m_parts.get());
    }

    SmtpOutcome perform()
    {
        if (m_code == CURLE_OK)
            m_code = curl_easy_perform(m_transfer.get());
        long reply = 0;
        curl_easy_getinfo(m_transfer.get(), CURLINFO_RESPONSE_CODE, &reply);
        return {m_code, QString::fromUtf8(m_text.data()), static_cast<int>(reply), QString::fromUtf8(m_refusal)};
    }

private:
    CURLcode m_code = CURLE_OK;
    std::array<char, CURL_ERROR_SIZE> m_text{};
    QByteArray m_refusal;
    std::unique_ptr<CURLU, FreeUrl> m_url;
    CurlStringList m_recipients;
    CurlStringList m_headers;
    CurlMime m_parts;
    std::unique_ptr<CURL, FreeTransfer> m_transfer; ///< ends first: it uses the others
};

Result<> checkAddresses(const OutboxMail &mail)
{
    for (const auto &address : QStringList{mail.from, mail.to} + mail.replyTo) {
        if (!isMailAddress(address))
            return failure(ErrorCode::InvalidInput,
                           QCoreApplication::translate("SmtpClient", "“%1” is not a mail address, so the mail was not "
                                                                     "sent. Correct the member or mail.from, and "
                                                                     "cancel this mail.")
                               .arg(address.left(80).simplified()));
    }
    return {};
}

} // namespace

Result<> sendMail(const MailServer &server, const OutboxMail &mail, const std::stop_token &cancel)
{
    HOOKDESK_TRY(checkAddresses(mail));
    Transfer transfer;
    transfer.cancelWith(cancel);
    transfer.connectTo(server);
    transfer.secure(server);
    transfer.authenticate(server);
    transfer.carry(mail);
    const auto outcome = transfer.perform();
    if (outcome.code != CURLE_OK)
        return failure(smtpError(server, mail, outcome));
    return {};
}

} // namespace hookdesk
