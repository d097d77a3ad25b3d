// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/mail/smtpclient.h"

#include "flow/mail/mailaddress.h"
#include "flow/mail/mimemessage.h"
#include "flow/mail/smtperror.h"

#include <QCoreApplication>

namespace hookdesk
{

namespace
{

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

/// One conversation with the server.
class Transfer
{
public:
    Transfer()
    {
        m_curl.set(CURLOPT_HEADERFUNCTION, &keepRefusal);
        m_curl.set(CURLOPT_HEADERDATA, &m_refusal);
        m_curl.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        m_curl.set(CURLOPT_CONNECTTIMEOUT_MS, 10000L);
        m_curl.set(CURLOPT_TIMEOUT_MS, 60000L);
    }

    void cancelWith(const std::stop_token &cancel)
    {
        m_curl.set(CURLOPT_XFERINFOFUNCTION, &cancelRequested);
        m_curl.set(CURLOPT_XFERINFODATA, &cancel);
        m_curl.set(CURLOPT_NOPROGRESS, 0L);
    }

    void connectTo(const MailServer &server)
    {
        m_url.reset(curl_url());
        Q_CHECK_PTR(m_url.get());
        const auto host = server.host.contains(u':') ? u'[' + server.host + u']' : server.host;
        const auto *scheme = server.security == MailSecurity::Tls ? "smtps" : "smtp";
        const auto port = QByteArray::number(server.port);
        m_isUrl = curl_url_set(m_url.get(), CURLUPART_SCHEME, scheme, 0) == CURLUE_OK &&
                  curl_url_set(m_url.get(), CURLUPART_HOST, host.toUtf8().constData(), 0) == CURLUE_OK &&
                  curl_url_set(m_url.get(), CURLUPART_PORT, port.constData(), 0) == CURLUE_OK;
        m_curl.set(CURLOPT_CURLU, m_url.get());
    }

    void secure(const MailServer &server)
    {
        // CURLUSESSL_ALL: without STARTTLS nothing is sent. CURLUSESSL_TRY would fall back to plain.
        m_curl.set(CURLOPT_USE_SSL, long{server.security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL});
        m_curl.trust(server.caFile);
    }

    void authenticate(const MailServer &server)
    {
        if (server.username.isEmpty())
            return;
        m_curl.set(CURLOPT_USERNAME, server.username.toUtf8().constData());
        m_curl.set(CURLOPT_PASSWORD, server.password.toUtf8().constData());
    }

    void carry(const OutboxMail &mail)
    {
        m_recipients = appended(nullptr, mail.to.toUtf8());
        m_headers = mimeHeaders(mail);
        m_parts = mimeParts(m_curl.get(), mail);
        m_curl.set(CURLOPT_MAIL_FROM, mail.from.toUtf8().constData());
        m_curl.set(CURLOPT_MAIL_RCPT, m_recipients.get());
        m_curl.set(CURLOPT_HTTPHEADER, m_headers.get()); // of mails too
        m_curl.set(CURLOPT_MIMEPOST, m_parts.get());
    }

    SmtpOutcome perform()
    {
        auto code = m_isUrl ? m_curl.code() : CURLE_URL_MALFORMAT;
        if (code == CURLE_OK)
            code = curl_easy_perform(m_curl.get());
        const auto reply = static_cast<int>(m_curl.number(CURLINFO_RESPONSE_CODE));
        return {code, m_curl.errorText(), reply, QString::fromUtf8(m_refusal)};
    }

private:
    bool m_isUrl = true;
    QByteArray m_refusal;
    std::unique_ptr<CURLU, FreeUrl> m_url;
    CurlStringList m_recipients;
    CurlStringList m_headers;
    CurlMime m_parts;
    CurlEasy m_curl; ///< ends first: it uses the others
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
