# SPDX-FileCopyrightText: 2026 The Hookdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""An SMTP server for tests that misbehaves at some stages: listens on 127.0.0.1, prints its port, then each message that
it has taken as one line of JSON, before it answers. Ends when its standard input is closed.

    [--fault STAGE KIND ...] [--say LINE] [--times N] [--recipient PREFIX]

STAGE is greeting, ehlo, starttls, auth, mail, rcpt, data, message (what follows it) or quit. KIND is
    close    end the connection, without an answer
    last     answer as always, then end the connection
    half     begin the answer as always, never complete it: end the connection after its first of several lines
    say      answer with LINE
    hang     say nothing, keep the connection
    slow     answer as always, later
    garbage  answer with what is no SMTP, then end the connection
    lines    begin the answer as always, with lines without an end
    line     answer with one line without an end
    take     take the message (as `message` alone can), end the connection without an answer
It does so the first N times that it comes there (always, if N is not given), and with --recipient only for mails whose
recipient begins so. --tell prints {"fault": STAGE} when it comes there."""

import argparse
import asyncio
import email
import json
import logging
import ssl
import sys

STAGES = ["greeting", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "message", "quit"]
KINDS = ["close", "last", "half", "say", "hang", "slow", "garbage", "lines", "line", "take"]


def tell(value):
    print(json.dumps(value), flush=True)


class Gone(Exception):
    """The connection is to be ended."""


class Server:
    def __init__(self, asked):
        self.asked = asked
        self.faults = {stage: {"kind": kind, "left": asked.times} for stage, kind in asked.fault}
        self.context = None
        if asked.cert:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(asked.cert, asked.key)

    def fault_at(self, stage, recipient):
        fault = self.faults.get(stage)
        if fault is None or fault["left"] == 0:
            return None
        if self.asked.recipient and not recipient.startswith(self.asked.recipient):
            return None
        fault["left"] -= 1
        if self.asked.tell:
            tell({"fault": stage})
        return fault["kind"]


class Conversation:
    def __init__(self, server, reader, writer):
        self.server = server
        self.reader = reader
        self.writer = writer
        self.sender = self.recipient = ""
        self.content = b""
        self.secure = self.known = False

    async def run(self):
        try:
            await self.answer("greeting", "220 ready")
            while line := await self.reader.readline():
                await self.obey(line.decode(errors="replace").strip())
        except (Gone, OSError, asyncio.IncompleteReadError, ValueError):
            pass
        self.writer.close()

    async def obey(self, line):
        verb = line.split(" ")[0].upper()
        if verb == "EHLO":
            await self.answer("ehlo", *self.extensions())
        elif verb == "HELO":
            await self.answer("helo", "250 hello")
        elif verb == "STARTTLS":
            if await self.answer("starttls", "220 go on"):
                await self.writer.start_tls(self.server.context)
                self.secure = True
        elif verb == "AUTH":
            if await self.answer("auth", "334 "):
                await self.reader.readline()
                self.known = True
                await self.answer("known", "235 welcome")
        elif verb == "MAIL":
            self.sender = line[line.index("<") + 1:line.index(">")]
            await self.answer("mail", "250 OK" if self.known or not self.server.asked.login else "530 5.7.0 log in")
        elif verb == "RCPT":
            self.recipient = line[line.index("<") + 1:line.index(">")]
            await self.answer("rcpt", "250 OK")
        elif verb == "DATA":
            if await self.answer("data", "354 go on"):
                self.content = await self.reader.readuntil(b"\r\n.\r\n")
                await self.answer("message", "250 taken")
        elif verb == "QUIT":
            await self.answer("quit", "221 bye")
            raise Gone
        else:
            await self.answer("unknown", "500 what?")

    def extensions(self):
        offered = ["hello"]
        if self.server.context and not self.secure:
            offered.append("STARTTLS")
        elif self.server.asked.login:
            offered.append("AUTH PLAIN")
        return ["250-" + word for word in offered[:-1]] + ["250 " + offered[-1]]

    async def answer(self, stage, *usual):
        """True when it was the usual one."""
        kind = self.server.fault_at(stage, self.recipient)
        if kind == "slow":
            await asyncio.sleep(0.3)
        if stage == "message" and kind not in ("close", "say", "hang", "garbage", "line"):
            self.take()
        if kind in ("close", "hang", "garbage", "lines", "line"):
            await getattr(self, kind)(usual[-1][:3])
            raise Gone
        if kind == "say":
            usual = [self.server.asked.say]
        if kind == "take":
            raise Gone
        if kind == "half":
            usual = [usual[0][:3] + "-and more"]
        self.writer.write("".join(line + "\r\n" for line in usual).encode())
        await self.writer.drain()
        if kind in ("last", "half"):
            raise Gone
        return kind != "say"

    def take(self):
        message = email.message_from_bytes(self.content)
        tell({"from": self.sender, "to": self.recipient, "message_id": message["Message-ID"]})

    async def close(self, code):
        pass

    async def hang(self, code):
        while await self.reader.read(65536):
            pass

    async def garbage(self, code):
        self.writer.write(b"\x00\xff\xfe<html>HTTP/1.1 400 Bad Request\r\n\r\n")
        await self.writer.drain()

    async def lines(self, code):
        await self.repeat((code + "-and more\r\n").encode() * 500)

    async def line(self, code):
        self.writer.write((code + " and").encode())
        await self.repeat(b" more" * 1000)

    async def repeat(self, text):
        while not self.writer.is_closing():
            self.writer.write(text)
            await self.writer.drain()
            await asyncio.sleep(0.001)  # with TLS, drain() waits for nothing: it would fill the memory


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--cert")
    parser.add_argument("--key")
    parser.add_argument("--login", action="store_true")
    parser.add_argument("--fault", nargs=2, action="append", default=[])
    parser.add_argument("--say")
    parser.add_argument("--times", type=int, default=-1)
    parser.add_argument("--recipient")
    parser.add_argument("--tell", action="store_true")
    asked = parser.parse_args()
    for stage, kind in asked.fault:
        if stage not in STAGES or kind not in KINDS:
            parser.error(f"no such fault: {stage} {kind}")
    return asked


async def serve(asked):
    loop = asyncio.get_running_loop()
    faulty = Server(asked)
    server = await asyncio.start_server(lambda *streams: Conversation(faulty, *streams).run(), "127.0.0.1", asked.port)
    tell(server.sockets[0].getsockname()[1])
    await loop.run_in_executor(None, sys.stdin.read)


logging.disable(logging.CRITICAL)  # broken connections are what is tested
asyncio.run(serve(options()))
