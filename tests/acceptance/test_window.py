# SPDX-FileCopyrightText: 2026 The Hookdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An alert is triggered, its app is disabled and enabled again, all by the buttons of the real window.

Usage: test_window.py HOOKDESK HOOKDESKCTL, inside a session bus.
"""

import datetime
import json
import os
import subprocess
import sys
import tempfile
import unittest

from desk import Desk, VirtualDesktop, wait_for

HOOKDESK, HOOKDESKCTL = sys.argv[1:3]

# What root may do in spite of a file's permissions, it may not do here.
OBEYING_PERMISSIONS = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []


def ctl(store, *words):
    """What hookdeskctl says of the same store, beside the window: the objects, one a line."""
    done = subprocess.run([HOOKDESKCTL, "--store", store, "--json", *words], stdout=subprocess.PIPE, check=False)
    return [json.loads(line) for line in done.stdout.splitlines()]


class WindowTest(unittest.TestCase):
    def test_trigger_see_it_fail_see_it_disabled_and_enable_it(self):
        with tempfile.TemporaryDirectory() as folder:
            store = folder + "/store.sqlite"
            os.environ["XDG_CONFIG_HOME"] = folder  # a first start: nothing is kept from an earlier one
            with Desk(HOOKDESK, "--sample", "--store", store) as desk:
                # An app whose webhook answers 400 and that has had six error days.
                desk.open_page("Installations")
                desk.select("Installations", "pager bridge")
                desk.press("Trigger alert")
                desk.press("Trigger")
                desk.press("Trigger all the same")  # one more failure disables it

                desk.open_page("Responses")
                desk.cell("Responses", "pager bridge")
                desk.cell("Responses", "400")

                desk.open_page("Disabled")
                desk.select("Disabled integrations", "pager bridge")
                mails = wait_for(lambda: ctl(store, "mail"), "mails to the owners")
                self.assertEqual({mail["state"] for mail in mails}, {"queued"})
                self.assertEqual(len(mails), 2)

                desk.press("Re-enable")
                desk.find("dialog", "Re-enable pager bridge")
                desk.press("Re-enable")
                desk.wait_until_gone("Disabled integrations", "pager bridge")
                self.assertEqual(ctl(store, "disabled"), [])

            events = [entry["event"] for entry in ctl(store, "audit")]
            self.assertIn("INTERNAL_INTEGRATION_DISABLED", events)
            self.assertIn("INTERNAL_INTEGRATION_REENABLED", events)

    def test_a_bulk_replay_is_paused_continued_and_cancelled(self):
        with tempfile.TemporaryDirectory() as folder:
            store = folder + "/store.sqlite"
            os.environ["XDG_CONFIG_HOME"] = folder
            with Desk(HOOKDESK, "--sample", "--store", store) as desk:
                app = wait_for(lambda: next(app for app in ctl(store, "apps") if app["name"] == "deploy bot"), "the sample")
                ctl(store, "settings", "set", "webhook.timeout_ms", "60000")
                ctl(store, "settings", "set", "replay.rate_per_host", "1")
                since = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
                for _ in range(5):
                    ctl(store, "trigger", "--app", app["slug"], "--org", app["owner_organization"], "--status", "critical")
                days = [row["days"] for row in ctl(store, "health") if row["sentry_app"] == app["slug"]]

                def replays():
                    return [row for row in ctl(store, "responses") if row["replay_of"]]

                desk.open_page("Responses")
                desk.write("Filter", "since:" + since)  # not what the sample has recorded
                desk.cell("Responses", "deploy bot")
                desk.choose("Replay all that are listed…")
                desk.press("Replay 5")
                wait_for(replays, "the first replay")
                desk.press("Pause the bulk replay")
                desk.press("Go on with the bulk replay")
                desk.press("Cancel the bulk replay")
                desk.find("push button", "Show")  # what became of it
                cancelled = wait_for(
                    lambda: next(row for row in ctl(store, "audit") if row["event"] == "BULK_REPLAY_CANCELLED"), "its end")
            sent = replays()
            self.assertEqual(len(sent) + cancelled["data"]["not_sent"], 5)
            self.assertTrue(all(row["counted_as"] == "nothing" for row in sent))
            self.assertEqual([row["days"] for row in ctl(store, "health") if row["sentry_app"] == app["slug"]], days)

    def test_an_empty_store_is_explored_with_sample_data(self):
        with tempfile.TemporaryDirectory() as folder:
            store = folder + "/store.sqlite"
            os.environ["XDG_CONFIG_HOME"] = folder
            with Desk(HOOKDESK, "--store", store) as desk:
                desk.press("Explore with sample data")
                desk.open_page("Installations")
                desk.select("Installations", "deploy bot")
                desk.press("Send test ping")  # to the practice receiver, which runs now
                wait_for(lambda: [row for row in ctl(store, "responses") if row["response_code"] == 200], "an answer")

    def test_a_store_that_cannot_be_written_can_be_looked_at(self):
        with tempfile.TemporaryDirectory() as folder:
            store = folder + "/store.sqlite"
            os.environ["XDG_CONFIG_HOME"] = folder
            with Desk(HOOKDESK, "--sample", "--store", store) as desk:
                desk.open_page("Installations")
                desk.cell("Installations", "pager bridge")
            os.chmod(store, 0o400)
            with Desk(*OBEYING_PERMISSIONS, HOOKDESK, "--store", store) as desk:
                desk.open_page("Installations")
                desk.cell("Installations", "pager bridge")
                desk.find("label", "✕ engine: halted")


if __name__ == "__main__":
    with VirtualDesktop():
        unittest.main(argv=sys.argv[:1], verbosity=2)
