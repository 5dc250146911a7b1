# SPDX-License-Identifier: GPL-3.0-or-later
"""Every key of the window, pressed in the true program: what it does, what it leaves alone while somebody types, and
where Tab and F6 lead."""

import re

from hands import arrive, press, write
from programs import Started
from screenreader import CELL, ScreenReader, telling

NAME = "reporting"  # in the sandbox; its tokens live for ten minutes, so that nothing else renews them meanwhile
A_MOMENT = 3.0  # s
IN_PEACE = 1.1  # s: for so long a source is left alone after it was asked for


class Keys:
    def __init__(self, program):
        self.program = program
        self.reader = ScreenReader(program.process.pid)

    # What is read

    def main(self):
        return self.reader.window("Tokenwatch")

    def rows(self):
        return self.reader.rows(self.main().find("tree", "Sources"), ["Status", "Source"])

    def facts(self):
        return next(each for each in self.program.ctl("status")["sources"] if each["name"] == NAME)

    def title(self):
        return self.facts()["title"] or NAME

    def until_facts(self, what, holds):
        self.reader.until(what, lambda: holds(self.facts()))

    def active(self, name):
        window = next((each for each in self.reader.windows() if "active" in each.states), None)
        return window if window and re.match(name, window.name) else None

    def until_dialog(self, name):
        return self.reader.until(f"the dialog “{name}” has the keyboard", lambda: self.active(name))

    def press_for(self, key, name):
        """While one window gives the keyboard to the next, a key can fall between them: pressed again, as people do."""
        for _ in range(3):
            press(key)
            try:
                return self.reader.until(f"{key} opens “{name}”", lambda: self.active(name), A_MOMENT)
            except AssertionError:
                continue
        return self.until_dialog(name)

    def select(self):
        """The filter finds the source, and the way back leads to its row."""
        press("ctrl+f")
        self.reader.until_focus("text", "Filter sources")
        write(NAME)
        self.reader.until("one row is left", lambda: len(self.rows()) == 1)
        press("Down")
        press("ctrl+f", "Escape")
        self.reader.until_focus(CELL, lambda _: True)
        title = self.title()
        self.reader.until("the pane shows it", lambda: self.main().find("filler", "Details").find("label", title))

    # What happens

    def it_starts(self):
        self.reader.until("the window is there", self.main)
        arrive()
        self.until_facts("the first token is there", lambda facts: facts["state"] == "fresh")
        self.reader.until_focus(CELL, lambda _: True)

    def the_filter_takes_what_is_typed(self):
        self.select()
        press("ctrl+f")
        self.reader.until_focus("text", "Filter sources")
        before = self.facts()
        write("rep orting")
        press("Home", "Delete", "shift+Delete", "space", "ctrl+a", "ctrl+c")
        self.reader.listen(0.3)
        assert self.reader.dialog() is None, "Del asked about the token while somebody typed"
        now = self.facts()
        assert (now["state"], now["generation"]) == (before["state"], before["generation"]), now
        press("Escape")
        self.reader.until_focus(CELL, lambda _: True)

    def dialogs_open_and_close(self):
        self.select()
        for key, name in (
            ("ctrl+n", "Add source"),
            ("ctrl+e", f"(Edit source|Source): {self.title()}"),
            ("ctrl+o", "Import sources"),
            ("ctrl+comma", "Settings"),
            ("ctrl+k", "(?!Tokenwatch$)"),
            ("Delete", "Clear token"),
            ("F1", "Keyboard shortcuts"),
            ("ctrl+shift+b", "Sandbox"),
        ):
            window = self.press_for(key, name)
            self.reader.until(f"something in “{window.name}” has the focus", lambda: self.reader.focus)
            press("ctrl+w" if name == "Sandbox" else "Escape")
            self.until_dialog("Tokenwatch$")
            self.reader.until_focus(CELL, lambda _: True)

    def one_source_is_refreshed_paused_and_copied(self):
        self.select()
        self.reader.forget()
        before = self.facts()["generation"]
        press("F5")
        self.until_facts("F5 refreshes", lambda facts: facts["generation"] > before)
        press("space")
        self.until_facts("Space pauses", lambda facts: facts["state"] == "paused")
        press("space")
        self.until_facts("Space resumes", lambda facts: facts["state"] == "fresh")
        press("ctrl+z")
        self.until_facts("Ctrl+Z takes the last one back", lambda facts: facts["state"] == "paused")
        press("ctrl+z")
        self.until_facts("and the one before", lambda facts: facts["state"] == "fresh")
        self.reader.forget()
        press("ctrl+c")
        self.reader.until_said(f"Copied the token of {self.title()}.")

    def all_are_refreshed(self):
        before = self.facts()["generation"]
        self.reader.listen(IN_PEACE)
        press("ctrl+F5")
        self.until_facts("Ctrl+F5 refreshes all", lambda facts: facts["generation"] > before)

    def problems_are_reached(self):
        press("End")
        press("F8")
        first = self.reader.until_focus(CELL, lambda name: not name.startswith("Fresh"))
        press("F8")
        self.reader.until_focus(CELL, lambda name: not name.startswith("Fresh") and name != first.name)
        press("shift+F8")
        self.reader.until_focus(CELL, lambda name: name == first.name)

    def views_tabs_and_panes(self):
        press("ctrl+2")
        self.reader.until("Ctrl+2 shows the timeline", lambda: self.is_checked("Timeline"))
        press("F9")
        self.reader.until("F9 shows the details beside it", lambda: self.main().find("filler", "Details"))
        press("F9")
        self.reader.until("and takes them away", lambda: not self.main().find("filler", "Details"))
        self.reader.forget()
        press("Right")
        self.reader.until("the next event is told", self.reader.said)
        press("ctrl+1")
        self.reader.until("Ctrl+1 shows the table", lambda: self.is_checked("Table"))
        for number, name in enumerate(("Overview", "Claims", "History", "Log", "Use it"), 1):
            press(f"alt+{number}")
            self.reader.until(f"Alt+{number} shows {name}", lambda: self.page(name))
        press("alt+1")

    def is_checked(self, name):
        button = self.main().find("check box", name)
        return button is not None and "checked" in button.states

    def page(self, name):
        details = self.main().find("filler", "Details")
        return details.find("filler", name) if details else None

    def f6_goes_from_part_to_part(self):
        parts = []
        for _ in range(8):
            before = self.reader.until("the focus is somewhere", lambda: self.reader.focus)
            parts.append(self.part_of(before))
            self.move("F6", before)
        start = parts.index("message")
        assert parts[start : start + 4] == ["message", "chips", "table", "details"], parts

    def tab_goes_in_reading_order(self):
        press("ctrl+f")
        self.reader.until_focus("text", "Filter sources")
        parts = []
        for _ in range(60):
            before = self.reader.until("the focus is somewhere", lambda: self.reader.focus)
            part = self.part_of(before)
            if parts and part != parts[-1] and part == parts[0]:
                break
            if not parts or part != parts[-1]:
                parts.append(part)
            self.move("Tab", before)
        assert parts == ["toolbar", "message", "chips", "table", "details"], parts

    def move(self, key, before):
        press(key)
        self.reader.until(
            f"{key} leads away from {before}", lambda: self.reader.focus and self.reader.focus.path != before.path
        )

    def part_of(self, focus):
        """Which part of the window holds it."""
        if focus.role in CELL or focus.name == "Sources":
            return "table"
        window = self.main()
        thing = next((each for each in window.within() if each.path == focus.path), None)
        while thing is not None:
            if thing.role == "tool bar":
                return "toolbar"
            if thing.name == "Details":
                return "details"
            if thing.name == "Summary":
                return "chips"
            if thing.name.startswith(("Sandbox:", "Close this message")):
                return "message"
            thing = thing.parent
        raise AssertionError(f"{focus} is in no part.\n{self.reader.picture()}")

    def it_quits(self):
        press("ctrl+q")
        self.reader.until("Ctrl+Q ends the program", lambda: self.program.process.poll() is not None)
        assert self.program.process.returncode == 0, self.program.said()


with Started("tokenwatch", "--sandbox") as program:
    keys = Keys(program)
    for step in (
        keys.it_starts,
        keys.the_filter_takes_what_is_typed,
        keys.dialogs_open_and_close,
        keys.one_source_is_refreshed_paused_and_copied,
        keys.all_are_refreshed,
        keys.problems_are_reached,
        keys.views_tabs_and_panes,
        keys.f6_goes_from_part_to_part,
        keys.tab_goes_in_reading_order,
        keys.it_quits,
    ):
        telling(step)
