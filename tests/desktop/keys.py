# SPDX-License-Identifier: GPL-3.0-or-later
"""Every key of the window, pressed in the true program: what it does, what it leaves alone while somebody types, and
where Tab and F6 lead."""

import re

from hands import arrive, press, write
from programs import Started
from screenreader import CELL, ScreenReader, telling

NAME = "reporting"  # in the sandbox; its tokens live for ten minutes, so that nothing else renews them meanwhile
DEVICE = "television"  # made here, so that it can be deleted; nobody is signed in
A_MOMENT = 0.3  # s: for so long it is listened whether something happens that must not
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

    def facts(self, name=NAME):
        return next(each for each in self.program.ctl("status")["sources"] if each["name"] == name)

    def title(self, name=NAME):
        return self.facts(name)["title"] or name

    def until_facts(self, what, holds):
        self.reader.until(what, lambda: holds(self.facts()))

    def active(self, name):
        window = next((each for each in self.reader.windows() if "active" in each.states), None)
        return window if window and re.match(name, window.name) else None

    def until_dialog(self, name):
        return self.reader.until(f"the dialog “{name}” has the keyboard", lambda: self.active(name))

    def press_for(self, key, name):
        """Once. What comes may come late, for the agent is asked first."""
        press(key)
        return self.until_dialog(name)

    def until_back(self):
        """In the main window, in the table: before, no key of it would be heard."""
        self.until_dialog("Tokenwatch$")
        return self.reader.until_focus(CELL, lambda _: True)

    def until_spoken(self, words):
        """The window knows it too: a key means what is shown when it is pressed."""
        self.reader.until_focus(CELL, lambda name: name.startswith(words))

    def select(self, name=NAME):
        """The filter finds the source, and the way back leads to its row."""
        press("ctrl+f")
        self.reader.until_focus("text", "Filter sources")
        title = self.title(name)
        write(name)
        self.reader.until(
            "it is the row that is left", lambda: [row["Source"].split(",")[0] for row in self.rows()] == [title]
        )
        self.reader.until_focus("text", "Filter sources")  # rows that come and go do not take the reader there
        press("Escape")
        self.reader.until_focus(CELL, lambda _: True)
        self.reader.until("the pane shows it", lambda: self.main().find("filler", "Details").find("label", title))

    # What happens

    def it_starts(self):
        self.reader.until("the window is there", self.main)
        arrive()
        self.until_facts("the first token is there", lambda facts: facts["state"] == "fresh")
        provider = self.program.ctl("sandbox", "status")["url"]
        self.program.add(
            {
                "name": DEVICE,
                "title": "Television",
                "grant": {
                    "type": "device_code",
                    "client_id": "web-shop",
                    "device_authorization_url": provider + "/oauth/device_authorization",
                    "token_url": provider + "/oauth/token",
                },
            }
        )
        self.reader.until_focus(CELL, lambda _: True)

    def the_filter_takes_what_is_typed(self):
        self.select()
        press("ctrl+f")
        self.reader.until_focus("text", "Filter sources")
        before = self.facts()
        write("rep orting")
        press("Home", "Delete", "shift+Delete", "space", "ctrl+a", "ctrl+c")
        self.reader.listen(A_MOMENT)
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
            self.until_back()

    def one_source_is_refreshed_and_paused(self):
        self.select()
        self.reader.forget()
        before = self.facts()["generation"]
        press("F5")
        self.until_facts("F5 refreshes", lambda facts: facts["generation"] > before)
        self.until_spoken("Fresh")
        for key, state, words in (
            ("space", "paused", "Paused"),
            ("space", "fresh", "Fresh"),
            ("ctrl+z", "paused", "Paused"),  # what was done last is taken back first
            ("ctrl+z", "fresh", "Fresh"),
        ):
            press(key)
            self.until_facts(f"{key} leads to {state}", lambda facts: facts["state"] == state)
            self.until_spoken(words)

    def it_is_copied(self):
        """Read where anybody would paste it."""
        token = self.program.get(NAME)
        for key, wanted in (("ctrl+c", token), ("ctrl+shift+c", f"Authorization: Bearer {token}")):
            self.select()
            self.reader.forget()
            press(key)
            self.reader.until_said(f"Copied the token of {self.title()}.")
            press("ctrl+f")
            field = self.reader.until_focus("text", "Filter sources")
            press("ctrl+v")
            self.reader.until(f"{key} copies what is pasted", lambda: self.reader.text_of(field) == wanted)
            press("Escape")
            self.reader.until_focus("tree", "Sources")  # no row was left
            press("Home")
            self.reader.until_focus(CELL, lambda _: True)

    def somebody_signs_in(self):
        self.select(DEVICE)
        press("alt+s")
        self.reader.until_focus("menu item", "Refresh")
        press("g")
        dialog = self.until_dialog("Sign in to Television")
        self.reader.until("what has the keyboard is known", lambda: self.reader.focus)

        def said():
            return " ".join(each.name for each in self.reader.look(dialog).within() if each.role == "label")

        self.reader.until(
            "a code and an address can be read", lambda: re.search(r"Code: \w{4}-\w{4} http:\S+/device\b", said())
        )
        press("Escape")
        self.until_back()
        facts = self.facts(DEVICE)
        assert not facts["has_token"] and facts["state"] == "no_credentials", facts

    def one_is_deleted(self):
        """What stands in a file or in the sandbox is not the window's to delete; what was made is, and comes back."""
        self.select()
        self.reader.forget()
        press("shift+Delete")
        self.reader.listen(A_MOMENT)
        assert not any("deleted" in each for each in self.reader.said()), self.reader.said()
        self.select(DEVICE)
        press("shift+Delete")
        self.reader.until_said("Television was deleted.")
        self.reader.forget()
        press("ctrl+z")
        self.reader.until_said("Television is back.")
        assert self.facts(DEVICE)["title"] == "Television"

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
        def left():
            focus = self.reader.focus
            # A cell that was looked for is another thing each time.
            return focus and focus.path != before.path and not (focus.role in CELL and before.role in CELL)

        press(key)
        self.reader.until(f"{key} leads away from {before}", left)

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
        """A program has taken a token meanwhile: it is asked for."""
        press("ctrl+q")
        self.reader.until_focus("push button", "Keep running")
        press("Escape")
        self.until_dialog("Tokenwatch$")
        assert self.program.process.poll() is None
        press("ctrl+q")
        keep = self.reader.until_focus("push button", "Keep running")
        self.move("Tab", keep)
        assert self.reader.focus.name == "Quit", self.reader.focus
        press("space")
        self.reader.until("Ctrl+Q ends the program", lambda: self.program.process.poll() is not None)
        assert self.program.process.returncode == 0, self.program.said()


with Started("tokenwatch", "--sandbox") as program:
    keys = Keys(program)
    for step in (
        keys.it_starts,
        keys.the_filter_takes_what_is_typed,
        keys.dialogs_open_and_close,
        keys.one_source_is_refreshed_and_paused,
        keys.it_is_copied,
        keys.somebody_signs_in,
        keys.one_is_deleted,
        keys.all_are_refreshed,
        keys.problems_are_reached,
        keys.views_tabs_and_panes,
        keys.f6_goes_from_part_to_part,
        keys.tab_goes_in_reading_order,
        keys.it_quits,
    ):
        telling(step)
