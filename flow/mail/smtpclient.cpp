// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/mail/smtpclient.h"

#include "flow/curleasy.h"
#include "flow/mail/mailaddress.h"
#include "flow/mail/mimemessage.h"
#include "flow/mail/smtperror.h"

#include <QCoreApplication>
#include <optional>

namespace hookdesk
{

namespace
{

struct FreeUrl {
    void operator()(CURLU *url) const { HOOKDESK_CURL(curl_url_cleanup)(url); }
};

/// What libcurl tells while it talks, and when to stop it.
class Watch
{
public:
    Watch(const SmtpLimits &limits, std::stop_token cancel)
        : m_limits(limits)
        , m_cancel(std::move(cancel))
    {
    }

    SmtpConversation conversation;
    bool isLate = false;

    /// Asked about once a second.
    bool hasToEnd()
    {
        const auto now = std::chrono::steady_clock::now();
        const auto phase = conversation.isLeaving()                     ? Phase::Leaving
                           : conversation.stage() == SmtpStage::Message ? Phase::Message
                                                                        : Phase::Asking;
        if (std::exchange(m_phase, phase) != phase)
            m_since = now;
        if (phase == Phase::Leaving)
            return now - m_since >= farewell;
        if (m_cancel.stop_requested() && !m_cancelled)
            m_cancelled = now;
        const bool hasMessage = phase == Phase::Message;
        if (m_cancelled && (!hasMessage || now - *m_cancelled >= m_limits.messageWhenCancelled))
            return true;
        isLate = now - m_since >= (hasMessage ? m_limits.message : m_limits.conversation);
        return isLate;
    }

private:
    enum class Phase { Asking, Message, Leaving };

    /// The server's goodbye is waited for so long: it says nothing of the mail.
    static constexpr auto farewell = std::chrono::seconds(1);

    SmtpLimits m_limits;
    std::stop_token m_cancel;
    Phase m_phase = Phase::Asking;
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
    std::optional<std::chrono::steady_clock::time_point> m_cancelled;
};

/// Each line of the server's answers. A server that never ends is given up.
size_t hear(char *line, size_t size, size_t count, void *watch)
{
    auto &conversation = static_cast<Watch *>(watch)->conversation;
    conversation.answered(QByteArrayView(line, static_cast<qsizetype>(size * count)));
    return conversation.isEndless() ? 0 : size * count;
}

int seeCommand(CURL *, curl_infotype type, char *text, size_t size, void *watch)
{
    if (type == CURLINFO_HEADER_OUT)
        static_cast<Watch *>(watch)->conversation.asked(QByteArrayView(text, static_cast<qsizetype>(size)));
    return 0;
}

int hasToEnd(void *watch, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Watch *>(watch)->hasToEnd() ? 1 : 0;
}

/// One conversation with the server.
class Transfer
{
public:
    Transfer(const SmtpLimits &limits, const std::stop_token &cancel)
        : m_watch(limits, cancel)
    {
        m_curl.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        watch();
        setTimeouts(limits);
    }

    void connectTo(const MailServer &server)
    {
        m_url.reset(HOOKDESK_CURL(curl_url)());
        Q_CHECK_PTR(m_url.get());
        const auto host = server.host.contains(u':') ? u'[' + server.host + u']' : server.host;
        const auto *scheme = server.security == MailSecurity::Tls ? "smtps" : "smtp";
        const auto port = QByteArray::number(server.port);
        m_isUrl = HOOKDESK_CURL(curl_url_set)(m_url.get(), CURLUPART_SCHEME, scheme, 0) == CURLUE_OK &&
                  HOOKDESK_CURL(curl_url_set)(m_url.get(), CURLUPART_HOST, host.toUtf8().constData(), 0) == CURLUE_OK &&
                  HOOKDESK_CURL(curl_url_set)(m_url.get(), CURLUPART_PORT, port.constData(), 0) == CURLUE_OK;
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

    /// Instead of a mail: the server is asked for nothing, once it has let the client in.
    void carryNothing()
    {
        m_curl.set(CURLOPT_NOBODY, 1L);
        m_curl.set(CURLOPT_CUSTOMREQUEST, "NOOP");
    }

    SmtpOutcome perform()
    {
        auto code = m_isUrl ? m_curl.code() : CURLE_URL_MALFORMAT;
        if (code == CURLE_OK)
            code = HOOKDESK_CURL(curl_easy_perform)(m_curl.get());
        if (m_watch.isLate && code == CURLE_ABORTED_BY_CALLBACK)
            code = CURLE_OPERATION_TIMEDOUT;
        return {code, m_curl.errorText(), m_watch.conversation};
    }

private:
    void watch()
    {
        m_curl.set(CURLOPT_HEADERFUNCTION, &hear);
        m_curl.set(CURLOPT_HEADERDATA, &m_watch);
        m_curl.set(CURLOPT_DEBUGFUNCTION, &seeCommand);
        m_curl.set(CURLOPT_DEBUGDATA, &m_watch);
        m_curl.set(CURLOPT_VERBOSE, 1L); // to seeCommand alone
        m_curl.set(CURLOPT_XFERINFOFUNCTION, &hasToEnd);
        m_curl.set(CURLOPT_XFERINFODATA, &m_watch);
        m_curl.set(CURLOPT_NOPROGRESS, 0L);
    }

    /// The watch ends what is late. libcurl's own limits are the same, so that they are never sooner: they make no
    /// difference between a server that is asked and one that has the message.
    void setTimeouts(const SmtpLimits &limits)
    {
        using std::chrono::ceil, std::chrono::seconds;
        m_curl.set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.conversation.count()));
        m_curl.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(ceil<seconds>(limits.message).count()));
        // Else the goodbye is waited for when the transfer is freed, for two minutes that nothing can end.
        m_curl.set(CURLOPT_FORBID_REUSE, 1L);
    }

    bool m_isUrl = true;
    Watch m_watch;
    std::unique_ptr<CURLU, FreeUrl> m_url;
    CurlStringList m_recipients;
    CurlStringList m_headers;
    CurlMime m_parts;
    CurlEasy m_curl; ///< ends first: it uses the others
};

struct SmtpClientTexts {
    Q_DECLARE_TR_FUNCTIONS(SmtpClient)
};

Result<> checkAddresses(const OutboxMail &mail)
{
    const auto shown = [](const QString &address) { return address.left(80).simplified(); };
    if (!isMailAddress(mail.from))
        return failure(ErrorCode::Mail,
                       SmtpClientTexts::tr("“%1” is not a mail address, so no mail can be sent from it. Correct "
                                           "mail.from.")
                           .arg(shown(mail.from)));
    if (!isMailAddress(mail.to))
        return failure(ErrorCode::InvalidInput,
                       SmtpClientTexts::tr("“%1” is not a mail address, so the mail is given up. Correct the "
                                           "member's address.")
                           .arg(shown(mail.to)));
    return {};
}

} // namespace

Result<> sendMail(const MailServer &server, const OutboxMail &mail, const std::stop_token &cancel)
{
    HOOKDESK_TRY(checkAddresses(mail));
    Transfer transfer(server.limits, cancel);
    transfer.connectTo(server);
    transfer.secure(server);
    transfer.authenticate(server);
    transfer.carry(mail);
    const auto outcome = transfer.perform();
    // Not by libcurl's code: a yes is a yes although the connection breaks, or somebody asks to stop, right after it.
    if (outcome.code == CURLE_OK || outcome.conversation.stage() == SmtpStage::Accepted)
        return {};
    return failure(smtpError(server, mail, outcome));
}

Result<> checkMailServer(const MailServer &server, const std::stop_token &cancel)
{
    Transfer transfer(server.limits, cancel);
    transfer.connectTo(server);
    transfer.secure(server);
    transfer.authenticate(server);
    transfer.carryNothing();
    const auto outcome = transfer.perform();
    if (outcome.code == CURLE_OK)
        return {};
    if (outcome.code == CURLE_ABORTED_BY_CALLBACK)
        return failure(ErrorCode::Cancelled, SmtpClientTexts::tr("The test of the mail server was stopped."));
    return failure(smtpError(server, {}, outcome));
}

} // namespace hookdesk
