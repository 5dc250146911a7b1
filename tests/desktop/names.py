# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through every window and page as they are, and reads everything that is shown: what takes the keyboard has a
name, what can be pressed says what it does, and nothing is read out that is meant for the eye. New pages and fields are
looked at without being listed here."""

import os
import re

from hands import arrive, press, write
from programs import Started
from screenreader import ScreenReader, telling

PRESSED = {"push button", "check box", "radio button", "toggle button", "menu item", "page tab", "link"}
MOST_TABS = 80  # more stops than any window has
MARKUP = re.compile(r"<[a-zA-Z/!]|&(?:\w+;|\w)")


class Walk:
    def __init__(self, window):
        self.reader = ScreenReader(window.process.pid)
        self.wrong = []

    def until_window(self, name):
        def active():
            return next(
                (each for each in self.reader.windows() if "active" in each.states and name in (None, each.name)), None
            )

        window = self.reader.until(f"the window “{name}” has the keyboard", active)
        self.reader.until("something in it has the focus", lambda: self.reader.focus)
        return window

    def look_at(self, place, window):
        """Reads the window. `place`: what to call it in a complaint."""
        things = list(self.reader.look(window).within())
        for each, description in zip(things, self.reader.descriptions(things)):
            name = each.name.strip()
            if not name and (each.role in PRESSED or {"focusable", "sensitive"} <= each.states):
                self.wrong.append(f"{place}: {each.role} in “{each.parent}” has no name")
            if MARKUP.search(name) or MARKUP.search(description):
                self.wrong.append(f"{place}: markup is read out: {each.role} “{name}”, “{description}”")

    def go_round(self, place):
        """With Tab alone through all that takes the keyboard, and back to the start."""
        stops = []
        for _ in range(MOST_TABS):
            focus = self.reader.until(f"{place}: after {stops[-3:]} the focus is somewhere", lambda: self.reader.focus)
            stop = (focus.role, focus.name)
            if stop in stops and stop == stops[0]:
                return stops
            stops.append(stop)
            before = len(stops)
            press("Tab")
            self.reader.until(f"{place}: Tab leads away from {stop}", lambda: self.moved_from(stop))
            assert len(stops) == before
        raise AssertionError(f"{place}: Tab never comes back: {stops}")

    def moved_from(self, stop):
        focus = self.reader.focus
        return focus is not None and (focus.role, focus.name) != stop

    # The places

    def the_main_window(self):
        arrive()
        window = self.until_window("Tokenwatch")
        self.look_at("main window", window)
        for tab in range(1, 6):
            press(f"alt+{tab}")
            self.reader.listen(0.3)
            self.look_at(f"tab {tab} of the details", window)
        press("alt+1", "ctrl+2")
        self.reader.until("the timeline is shown", lambda: self.is_checked("Timeline"))
        self.look_at("timeline", window)
        press("ctrl+1")
        self.reader.until("the table is shown", lambda: self.is_checked("Table"))

    def the_menus(self):
        window = self.reader.look(self.until_window("Tokenwatch"))
        bar = window.find("menu bar", "")
        for letter in "fsvth":
            self.open_menu(letter)
            self.look_at("menus", bar)
            for _ in range(2):  # the list first, then the bar
                before = self.reader.until("an entry has the keyboard", self.entry)
                press("Escape")
                self.until_left(before)

    def open_menu(self, letter):
        press(f"alt+{letter}")
        self.reader.until(f"Alt+{letter} opens a menu", self.entry)

    def until_left(self, before):
        """Not where it is then: rows move, and the reader loses the one that has the keyboard until it is told again."""

        def left():
            focus = self.reader.focus
            return focus is None or focus.path != before.path

        self.reader.until(f"the focus leaves {before}", left)

    def is_checked(self, name):
        button = self.reader.window("Tokenwatch").find("check box", name)
        return button is not None and "checked" in button.states

    def entry(self):
        """Of a menu, if one has the keyboard."""
        focus = self.reader.focus
        return focus if focus and "menu item" in focus.role else None

    def the_editor(self):
        press("ctrl+n")
        window = self.until_window("Add source")
        self.look_at("editor, kind", window)
        press("Return")
        self.reader.until_focus("text", "Name")
        self.look_at("editor, endpoint", window)
        write("walked")
        press("Tab", "Tab")
        write("http://127.0.0.1:9/token")
        press("Tab", "Tab")
        write("walker")
        press("Return")
        self.reader.until_focus("password text", "Client secret")
        self.look_at("editor, credentials", window)
        press("Return")
        self.reader.until_focus("combo box", "Refresh")
        self.look_at("editor, schedule", window)
        press("Return")
        self.reader.until_focus("push button", "Run test")
        self.look_at("editor, test", window)
        press("space")
        self.reader.until("the test has ended", lambda: self.reader.look(window).find("push button", "Test again"))
        self.look_at("editor, after the test", window)
        self.go_round("editor")
        press("Escape")
        self.until_window("Discard changes")
        press("Tab", "space")

    def the_import(self):
        path = os.path.join(os.environ["HOME"], "walked.env")
        with open(path, "w", encoding="utf-8") as file:
            file.write("EXTERNAL_AUTH_URL=https://login.example/token\n")
            file.write("EXTERNAL_API_EMAIL=me@login.example\nEXTERNAL_API_PASSWORD=s3cret\n")
        self.until_window("Tokenwatch")
        press("ctrl+o")
        self.until_window("Import sources")
        write(path)
        press("Return")
        window = self.until_window("Import walked.env")
        self.look_at("import", window)
        press("Escape")

    def the_settings(self):
        self.until_window("Tokenwatch")
        press("ctrl+comma")
        window = self.until_window("Settings")
        press("Home")
        seen = set()
        while True:
            focus = self.reader.until("a page is chosen", lambda: self.reader.focus)
            if focus.name in seen:
                break
            seen.add(focus.name)
            self.look_at(f"settings, {focus.name}", window)
            press("Down")
            self.reader.listen(0.3)
        assert len(seen) >= 8, seen
        press("Escape")

    def the_sandbox(self):
        self.until_window("Tokenwatch")
        press("ctrl+shift+b")
        window = self.until_window(None)
        for tab in range(1, 8):
            press(f"alt+{tab}")
            self.reader.listen(0.3)
            self.look_at(f"sandbox, tab {tab}", window)
        press("ctrl+w")

    def the_questions(self):
        self.until_window("Tokenwatch")
        for keys, name in (("ctrl+k", None), ("F1", "Keyboard shortcuts")):
            press(keys)
            window = self.reader.until(
                f"{keys} opens a dialog",
                self.reader.dialog,
            )
            assert name is None or window.name == name, window
            self.look_at(window.name, window)
            press("Escape")
            self.until_window("Tokenwatch")

    def nothing_was_wrong(self):
        assert not self.wrong, "\n".join(sorted(set(self.wrong)))


with Started("tokenwatch", "--sandbox") as window:
    walk = Walk(window)
    walk.reader.until("the window is there", lambda: walk.reader.window("Tokenwatch"))
    for step in (
        walk.the_main_window,
        walk.the_menus,
        walk.the_editor,
        walk.the_import,
        walk.the_settings,
        walk.the_sandbox,
        walk.the_questions,
        walk.nothing_was_wrong,
    ):
        telling(step)
