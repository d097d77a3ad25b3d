# SPDX-FileCopyrightText: 2026 The Hookdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bulk replay to 50 webhooks, 5 of which fail, by a program that is killed in the middle, and continued.

Usage: test_bulkreplay.py HOOKDESKCTL [DELIVERIES [REPLAYS_A_SECOND]]. With the numbers it is a benchmark, too, and prints
the rate that each host got.
"""

import asyncio
import collections
import hashlib
import hmac
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

HOOKDESKCTL = os.path.abspath(sys.argv[1])
WEBHOOKS, FAILING = 50, 5
DELIVERIES = int(sys.argv[2]) if len(sys.argv) > 2 else 200
RATE = int(sys.argv[3]) if len(sys.argv) > 3 else 4
PATIENCE = 120  # seconds

Request = collections.namedtuple("Request", "webhook at request_id signature body")


class Receivers:
    """A host for each webhook; the first ones answer 500. What they got is in `requests`."""

    def __init__(self):
        self.requests = []
        self.ports = []
        self.loop = asyncio.new_event_loop()
        ready = threading.Event()
        threading.Thread(target=self._run, args=(ready,), daemon=True).start()
        ready.wait()

    def _run(self, ready):
        asyncio.set_event_loop(self.loop)
        for webhook in range(WEBHOOKS):
            handler = lambda reader, writer, webhook=webhook: self._serve(webhook, reader, writer)
            server = self.loop.run_until_complete(asyncio.start_server(handler, "127.0.0.1", 0))
            self.ports.append(server.sockets[0].getsockname()[1])
        ready.set()
        self.loop.run_forever()

    async def _serve(self, webhook, reader, writer):
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                headers = dict((line.split(":", 1)[0].lower(), line.split(":", 1)[1].strip()) for line in head[1:] if ":" in line)
                body = await reader.readexactly(int(headers["content-length"]))
                self.requests.append(
                    Request(webhook, time.monotonic(), headers["request-id"], headers["sentry-hook-signature"], body))
                status = b"500 Internal Server Error" if webhook < FAILING else b"200 OK"
                writer.write(b"HTTP/1.1 " + status + b"\r\nContent-Length: 0\r\n\r\n")
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()


def secret(webhook):
    return "secret-%d" % webhook


def workspace(ports):
    apps = [{"uuid": "00000000-0000-4000-8000-%012d" % n, "slug": "app-%d" % n, "name": "app %d" % n, "status": "internal",
             "owner_organization": "acme", "webhook_url": "http://127.0.0.1:%d/hook" % port, "events": ["issue", "error"],
             "is_alertable": True, "client_secret": secret(n)} for n, port in enumerate(ports)]
    installations = [{"uuid": "00000000-0000-4000-9000-%012d" % n, "sentry_app": "app-%d" % n, "organization": "acme",
                      "status": "installed"} for n in range(len(ports))]
    organization = {"slug": "acme", "name": "Acme", "url_prefix": "https://acme.test",
                    "members": [{"email": "ana@acme.test", "name": "Ana", "role": "owner"}]}
    return {"organizations": [organization], "sentry_apps": apps, "installations": installations, "incidents": []}


def record_deliveries(store):
    """Deliveries that were sent, and answered 500, as many as are wanted."""
    start = int(time.time() * 1000) - DELIVERIES
    with sqlite3.connect(store) as database:
        targets = database.execute("SELECT sentry_app_id, organization_id, id FROM installations ORDER BY id").fetchall()
        for number in range(1, DELIVERIES + 1):
            app, organization, installation = targets[number % WEBHOOKS]
            body = json.dumps({"action": "critical", "data": {"number": number}}, separators=(",", ":"))
            database.execute(
                "INSERT INTO deliveries (id, request_id, kind, sentry_app_id, organization_id, installation_id, state,"
                " attempts, resumed, created_at, resource, action, body)"
                " VALUES (?, ?, 0, ?, ?, ?, 3, 1, 0, ?, 'metric_alert', 'critical', ?)",
                (number, "%032x" % number, app, organization, installation, start + number, body.encode()))
            database.execute(
                "INSERT INTO webhook_requests (delivery_id, attempt, resumed, sent_at, duration_ms, sentry_app_id,"
                " organization_id, event, outcome, response_code, error, counted, response_cut, url, error_detail,"
                " request_headers, response_headers, response_body)"
                " VALUES (?, 1, 0, ?, 5, ?, ?, 'metric_alert.critical', 1, 500, 0, 3, 0, 'http://x.test', '', x'', x'', x'')",
                (number, start + number, app, organization))


def wait_until(what, description):
    deadline = time.monotonic() + PATIENCE
    while not what():
        if time.monotonic() > deadline:
            raise SystemExit("not within %d s: %s" % (PATIENCE, description))
        time.sleep(0.01)


def main():
    receivers = Receivers()
    with tempfile.TemporaryDirectory() as folder:
        store = folder + "/store.sqlite"

        def ctl(*words, text=None):
            done = subprocess.run([HOOKDESKCTL, "--store", store, "--json", *words], stdout=subprocess.PIPE, input=text,
                                  text=True, timeout=PATIENCE + DELIVERIES // RATE, check=False)
            return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

        file = folder + "/workspace.json"
        with open(file, "w", encoding="utf-8") as workspace_file:
            json.dump(workspace(receivers.ports), workspace_file)
        assert ctl("import", file)[0] == 0
        record_deliveries(store)
        planned = ctl("replay", "--filter", "code:500", "--dry-run")[1]
        assert len(planned) == DELIVERIES and not receivers.requests

        first = subprocess.Popen([HOOKDESKCTL, "--store", store, "--json", "replay", "--filter", "code:500", "--rate",
                                  str(RATE)], stdout=subprocess.DEVNULL)
        wait_until(lambda: len(receivers.requests) > DELIVERIES // 3, "a third of the replays")
        first.send_signal(signal.SIGKILL)
        first.wait()
        before = len(receivers.requests)
        assert ctl("replay", "--continue", "1")[0] == 1  # for some webhooks fail

        with sqlite3.connect(store) as database:
            replays = database.execute(
                "SELECT request_id, state, replay_of, sentry_app_id FROM deliveries WHERE kind = 1").fetchall()
            buffers = database.execute("SELECT COUNT(*) FROM integration_buffer").fetchone()[0]
            again = set(row[0] for row in database.execute("SELECT request_id FROM deliveries WHERE resumed"))
        got = collections.Counter(request.request_id for request in receivers.requests)
        assert len(replays) == DELIVERIES and sorted(row[2] for row in replays) == list(range(1, DELIVERIES + 1))
        assert set(got) == set(row[0] for row in replays), "each was sent, and nothing else"
        assert all(number == 1 or request_id in again for request_id, number in got.items()), "sent twice, and not marked"
        states = collections.Counter(row[1] for row in replays)
        assert states == {2: DELIVERIES * (WEBHOOKS - FAILING) // WEBHOOKS, 3: DELIVERIES * FAILING // WEBHOOKS}, states
        assert buffers == 0, "replays do not count"
        for request in receivers.requests:
            right = hmac.new(secret(request.webhook).encode(), request.body, hashlib.sha256).hexdigest()
            assert hmac.compare_digest(right, request.signature)
        if len(sys.argv) > 2:
            report(receivers.requests[before:], len(receivers.requests) - DELIVERIES)
    print("%d replays to %d webhooks: each was sent and is recorded" % (DELIVERIES, WEBHOOKS))


def report(requests, repeated):
    """What each host got a second, of what was sent in one go after the kill."""
    rates = []
    for webhook in range(WEBHOOKS):
        times = [request.at for request in requests if request.webhook == webhook]
        if len(times) > 2:
            rates.append((len(times) - 1) / (times[-1] - times[0]))
    print("wanted %.1f a second and host; %d hosts got %.2f to %.2f, mean %.2f; %d were sent twice, marked" % (
        RATE, len(rates), min(rates), max(rates), sum(rates) / len(rates), repeated))


main()
