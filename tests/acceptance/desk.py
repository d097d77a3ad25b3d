# SPDX-FileCopyrightText: 2026 The Hookdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real console, driven from outside as assistive technology does: over AT-SPI, by role and accessible name."""

import os
import subprocess
import time

import pyatspi

PATIENCE = 30  # seconds until something that is waited for must be there
LOOKS_AT_REST = 10
ROWS_LOOKED_AT = 30  # of a table


def wait_for(what, description):
    """The first true value of what(), looked for until PATIENCE ends. Parts of the window come and go meanwhile."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            found = what()
        except Exception:  # the accessible is gone: look again
            found = None
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError("not within %d s: %s" % (PATIENCE, description))
        time.sleep(0.05)


def descendants(accessible):
    """All but the cells of tables, which can be many."""
    for child in accessible:
        if child is not None:
            yield child
            if child.getRoleName() != "table":
                yield from descendants(child)


class VirtualDesktop:
    """A display that nobody sees, with assistive technology, for the programs started meanwhile. Needs a session bus."""

    def __enter__(self):
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"], stdout=subprocess.PIPE)
        os.environ["DISPLAY"] = ":" + self.server.stdout.readline().decode().strip()
        # Whoever asks for the accessibility bus first has it started: by us, or by the session bus, which must know the
        # display then. A registry without one moves no mouse.
        subprocess.run(["dbus-update-activation-environment", "DISPLAY"], check=True)
        self.launcher = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])

    def __exit__(self, *_):
        for process in (self.launcher, self.server):
            process.terminate()
            process.wait()
        self.server.stdout.close()


class Desk:
    """A running hookdesk on a store of its own. A context manager: at its end the program is ended."""

    def __init__(self, program, *arguments, folder=None):
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.process = subprocess.Popen([program, *arguments], env=environment, cwd=folder)

    def __enter__(self):
        self.window = wait_for(self._window, "the window of hookdesk")
        self.clicks = 0
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(PATIENCE)

    def _window(self):
        if self.process.poll() is not None:
            raise SystemExit("hookdesk ended with status %d" % self.process.returncode)
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid:
                return next((child for child in application if child.getRoleName() == "frame"), None)
        return None

    def _application(self):
        return self.window.getApplication()

    def _shown(self, role, name):
        for part in descendants(self._application()):
            if part.name == name and part.getRoleName() == role:
                states = part.getState()
                if states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_SENSITIVE):
                    return part
        return None

    def find(self, role, name):
        """The control that is shown and can be used."""
        return wait_for(lambda: self._shown(role, name), "%s “%s”" % (role, name))

    def press(self, name):
        self.find("push button", name).queryAction().doAction(0)

    def choose(self, name):
        """The entry of a menu, once it can be chosen."""

        def entry():
            for part in descendants(self._application()):
                if part.getRoleName() == "menu item" and part.name == name:
                    return part if part.getState().contains(pyatspi.STATE_SENSITIVE) else None
            return None

        wait_for(entry, "menu item “%s”" % name).queryAction().doAction(0)

    def click(self, accessible):
        """A click of the mouse in its middle, as a person does it once nothing moves any more; they are counted."""
        self._click(lambda: accessible, accessible.name)

    def click_cell(self, table, text):
        """The same on a cell, which is another object for assistive technology after its table was sorted anew."""
        self._click(lambda: self._cell(table, text), text)

    def _click(self, find, name):
        looks = []

        def resting():
            accessible = find()
            looks.append(accessible and self._place(accessible))
            latest = looks[-LOOKS_AT_REST:]
            return len(latest) == LOOKS_AT_REST and len(set(latest)) == 1 and latest[0]

        x, y = wait_for(resting, "a place on the screen for “%s”" % name)
        pyatspi.Registry.generateMouseEvent(x, y, pyatspi.MOUSE_B1C)
        self.clicks += 1

    @staticmethod
    def _place(accessible):
        place = accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return (place.x + place.width // 2, place.y + place.height // 2) if place.width > 0 and place.height > 0 else None

    def write(self, name, text):
        """Into the field of this name."""
        self.find("text", name).queryEditableText().setTextContents(text)

    def open_page(self, name):
        self._toggle(self.find("list item", name))

    def select(self, table, text):
        """Selects the row of a table that has a cell with this text."""
        self._toggle(self.cell(table, text))

    def cell(self, table, text):
        return wait_for(lambda: self._cell(table, text), "“%s” in the table “%s”" % (text, table))

    def wait_until_gone(self, table, text):
        wait_for(lambda: self._cell(table, text) is None, "no “%s” in the table “%s”" % (text, table))

    def _cell(self, table, text):
        shown = self._shown("table", table)
        if not shown:
            return None
        cells = shown.queryTable()
        rows = min(cells.nRows, ROWS_LOOKED_AT)
        found = (cells.getAccessibleAt(row, column) for row in range(rows) for column in range(cells.nColumns))
        return next((cell for cell in found if cell is not None and cell.name == text), None)

    @staticmethod
    def _toggle(accessible):
        actions = accessible.queryAction()
        for index in range(actions.nActions):
            if actions.getName(index) == "Toggle":
                actions.doAction(index)
                return
        raise AssertionError("“%s” cannot be selected" % accessible.name)
