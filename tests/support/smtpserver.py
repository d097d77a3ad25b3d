# SPDX-FileCopyrightText: 2026 The Hookdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""An SMTP server for tests: listens on 127.0.0.1, prints its port, then each message it takes as one line of JSON. Ends
when its standard input is closed. A refused login is answered with the password that was given: some servers do that."""

import argparse
import asyncio
import concurrent.futures
import email
import email.policy
import json
import logging
import ssl
import sys
import warnings

from aiosmtpd.smtp import AuthResult, LoginPassword, SMTP


def tell(value):
    print(json.dumps(value), flush=True)


def part_of(message, kind):
    body = message.get_body((kind,))
    return None if body is None else body.get_content().replace("\r\n", "\n")


class Mailbox:
    """Refuses at the stage asked for, and tells what it takes."""

    def __init__(self, reject):
        self.reject = reject
        # The test may not read before its client has the answer: telling must not hold that up.
        self.teller = concurrent.futures.ThreadPoolExecutor(1)

    async def handle_MAIL(self, server, session, envelope, address, options):
        if self.reject == "all":
            return "421 4.3.2 closing for the night"
        if self.reject == "mail":
            return "550 5.7.1 that sender is not welcome"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.reject == "rcpt" and not address.startswith("known"):
            return "550 5.1.1 there is no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.reject == "data":
            return "554 5.6.0 that looks like spam"
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.teller.submit(tell, {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "headers": [[name, str(value)] for name, value in message.items()],
            "text": part_of(message, "plain"),
            "html": part_of(message, "html"),
            "type": message.get_content_type(),
            "parts": [part.get_content_type() for part in message.iter_parts()],
            "longest_line": max(len(line) for line in envelope.content.split(b"\r\n")),
            "tls": server.transport.get_extra_info("sslcontext") is not None,
            "auth": session.auth_data,
        })
        return "250 OK"


def authenticator(user, password):
    def authenticate(server, session, envelope, mechanism, given):
        if isinstance(given, LoginPassword) and (given.login, given.password) == (user.encode(), password.encode()):
            return AuthResult(success=True, auth_data=user)
        return AuthResult(success=False, handled=False, message="535 5.7.8 not with " + given.password.decode())

    return authenticate


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("security", choices=["plain", "starttls", "tls"])
    parser.add_argument("--cert")
    parser.add_argument("--key")
    parser.add_argument("--user")
    parser.add_argument("--password")
    parser.add_argument("--reject", choices=["all", "mail", "rcpt", "data"])
    return parser.parse_args()


async def serve(asked):
    loop = asyncio.get_running_loop()
    context = None
    if asked.security != "plain":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(asked.cert, asked.key)
    session = {"enable_SMTPUTF8": True, "hostname": "127.0.0.1", "loop": loop}
    if asked.security == "starttls":
        session |= {"tls_context": context, "require_starttls": True}
    if asked.user:
        session |= {"auth_required": True, "auth_require_tls": False,
                    "authenticator": authenticator(asked.user, asked.password)}
    mailbox = Mailbox(asked.reject)
    server = await loop.create_server(lambda: SMTP(mailbox, **session), "127.0.0.1", 0,
                                      ssl=context if asked.security == "tls" else None)
    tell(server.sockets[0].getsockname()[1])
    await loop.run_in_executor(None, sys.stdin.read)


warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)  # broken connections are what is tested
asyncio.run(serve(options()))
