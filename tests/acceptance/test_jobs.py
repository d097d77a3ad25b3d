# SPDX-FileCopyrightText: 2026 The Hookdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The five jobs that people have with a customer on the phone, each in as many clicks of the mouse as it may take.

Usage: test_jobs.py HOOKDESK HOOKDESKCTL, inside a session bus.
"""

import contextlib
import glob
import json
import os
import subprocess
import sys
import tempfile
import unittest

from desk import Desk, VirtualDesktop, wait_for

HOOKDESK, HOOKDESKCTL = (os.path.abspath(program) for program in sys.argv[1:3])
FAILING = "Failing most, last 24 hours"


class Sample:
    """The sample's store, its window, and an app that has failed in it: its webhook answers 400."""

    def __init__(self, folder):
        self.folder = folder
        self.store = folder + "/store.sqlite"
        self.desk = None

    def ctl(self, *words):
        """What hookdeskctl says of the same store, beside the window: the objects, one a line."""
        done = subprocess.run([HOOKDESKCTL, "--store", self.store, "--json", *words], stdout=subprocess.PIPE, check=False)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def trigger(self, status="critical"):
        app = next(app for app in self.ctl("apps") if app["name"] == "pager bridge")
        return self.ctl("trigger", "--app", app["slug"], "--org", app["owner_organization"], "--status", status)[0]

    def responses(self):
        return self.ctl("responses")


@contextlib.contextmanager
def sample():
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder + "/config"  # a first start: nothing is kept from an earlier one
        world = Sample(folder)
        with Desk(HOOKDESK, "--sample", "--store", world.store, folder=folder) as desk:
            world.desk = desk
            wait_for(lambda: world.ctl("apps"), "the sample")
            # The practice receiver answers in time, however slow the machine is.
            world.ctl("settings", "set", "webhook.timeout_ms", "60000")
            yield world, desk


class JobsTest(unittest.TestCase):
    def test_why_did_the_webhook_of_this_customer_fail(self):
        with sample() as (world, desk):
            world.trigger()
            desk.click_cell(FAILING, "pager bridge")
            desk.click(desk.find("page tab", "Why"))
            why = desk.find("label", "Why")
            wait_for(lambda: "400 is one of 400 to 499" in why.queryText().getText(0, -1), "why it failed")
            self.assertLessEqual(desk.clicks, 2)

    def test_replay_one_incident_to_one_installation(self):
        with sample() as (world, desk):
            first = world.trigger()
            desk.click_cell(FAILING, "pager bridge")
            desk.click(desk.find("push button", "Replay"))
            replays = wait_for(lambda: [row for row in world.responses() if row["replay_of"]], "the replay")
            self.assertEqual(replays[0]["replay_of"], first["delivery"])
            self.assertLessEqual(desk.clicks, 3)

    def test_which_integration_is_disabled_next_and_when(self):
        with sample() as (world, desk):
            forecasts = wait_for(lambda: [row for row in world.ctl("health") if row["expected_disable"]], "forecasts")
            soonest = min(forecasts, key=lambda row: row["expected_disable"])
            name = next(app["name"] for app in world.ctl("apps") if app["slug"] == soonest["sentry_app"])
            table = desk.find("table", "Disabled next")
            shown = wait_for(lambda: [cell.name for cell in table if cell is not None and cell.name], "its rows")
            self.assertIn(name, shown)
            self.assertTrue(any(soonest["expected_disable"] in text for text in shown), shown)
            self.assertEqual(desk.clicks, 0)

    def test_ping_reenable_and_replay_what_was_skipped(self):
        with sample() as (world, desk):
            self.assertTrue(world.trigger()["app_disabled"])
            skipped = world.trigger("resolved")
            self.assertEqual(skipped["outcome"], "skipped")
            disabled = len(world.ctl("disabled"))
            desk.click(desk.find("push button", "%d disabled" % disabled))
            desk.cell("Disabled integrations", "pager bridge")
            desk.click(desk.find("push button", "Re-enable"))
            desk.click(desk.find("push button", "Send a test ping first"))
            wait_for(lambda: [row for row in world.responses() if row["event"] == "ping.test"], "the ping")
            desk.click(desk.find("push button", "Re-enable and replay 1"))
            replays = wait_for(lambda: [row for row in world.responses() if row["replay_of"]], "the replay")
            self.assertEqual(replays[0]["replay_of"], skipped["delivery"])
            self.assertLessEqual(desk.clicks, 4)

    def test_prove_what_was_sent(self):
        with sample() as (world, desk):
            sent = world.trigger()
            desk.click_cell(FAILING, "pager bridge")
            desk.click(desk.find("push button", "Evidence"))
            desk.click(desk.find("push button", "Save"))
            path = wait_for(lambda: glob.glob(world.folder + "/evidence-*.html"), "the file")[0]
            with open(path, encoding="utf-8") as file:
                evidence = file.read()
            for part in (sent["request_id"], "Sentry-Hook-Signature", "400 Bad Request"):
                self.assertIn(part, evidence)
            self.assertLessEqual(desk.clicks, 3)


if __name__ == "__main__":
    with VirtualDesktop():
        unittest.main(argv=sys.argv[:1], verbosity=2)
