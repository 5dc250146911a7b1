# SPDX-License-Identifier: GPL-3.0-or-later
"""The story of one source, told by somebody who neither sees nor uses a mouse: it is added, tested, saved, refreshed,
made to fail, understood, repaired, cleared, deleted and brought back. Each step says what is heard."""

import re

from hands import arrive, press, write
from programs import Started
from screenreader import CELL, ScreenReader, telling

CLIENT = "billing"  # its tokens live for 20 s, so that refreshes come by themselves
MOST_STOPS = 12  # between two parts of the window
EVERY_TICK = 2.5  # s: two ticks of a countdown by seconds
IN_PEACE = 1.1  # s: for so long a source is left alone after it was asked for
FAILING = re.compile(r"Failing, \d+ failures")


class Story:
    def __init__(self, window, sandbox):
        self.sandbox = sandbox
        self.program = window
        self.reader = ScreenReader(window.process.pid)
        provider = sandbox.ctl("sandbox", "status")
        self.address = provider["url"] + "/oauth/token"
        self.secret = next(each["client_secret"] for each in provider["clients"] if each["client_id"] == CLIENT)

    # What is read

    def row(self, column):
        """A cell of the only row, as it is spoken; nothing where there is no row."""
        window = self.reader.window("Tokenwatch")
        table = window.find("tree", "Sources") if window else None
        rows = self.reader.rows(table, [column]) if table else []
        return rows[0][column] if rows else None

    def generation(self):
        return self.program.ctl("status")["sources"][0]["generation"]

    def until_status(self, words):
        self.reader.until(f"the source is said to be {words}", lambda: re.match(words, self.row("Status") or ""))

    def until_dialog(self, name):
        return self.reader.until(f"the dialog “{name}” opens", lambda: self.reader.dialog(name))

    def find(self, role, name):
        """In the window that has the keyboard."""

        def there():
            window = self.reader.window()
            return window.find(role, name) if window else None

        return self.reader.until(f"there is a {role} “{name}”", there)

    # What is pressed

    def go_to(self, name, key, role=("push button",)):
        """Presses the key until what is called so has the keyboard, and not forever."""
        for _ in range(MOST_STOPS):
            before = self.reader.until("something has the focus", lambda: self.reader.focus)
            if before.role in role and (name is None or before.name == name):
                return
            press(key)
            self.reader.until(
                f"{key} leads away from {before}",
                lambda: self.reader.focus and self.reader.focus.path != before.path,
            )
        raise AssertionError(f"{key} does not come to “{name}”.\n{self.reader.picture()}")

    def refresh(self):
        self.reader.listen(IN_PEACE)
        press("F5")

    def go_to_the_table(self):
        self.go_to(None, "F6", CELL)

    # What happens, in this order

    def the_first_start_offers_what_can_be_done(self):
        self.reader.until("the window is there", lambda: self.reader.window("Tokenwatch"))
        arrive()
        start = self.reader.until_focus("push button", "Start sandbox")
        assert "demo tokens" in self.reader.description_of(start), self.reader.description_of(start)

    def a_source_is_added(self):
        press("ctrl+n")
        self.until_dialog("Add source")
        kind = self.reader.until_focus("check box", "Client credentials")
        assert "checked" in kind.states
        assert "its own ID and secret" in self.reader.description_of(kind)
        press("Return")
        self.reader.until_focus("text", "Name")
        write(CLIENT)
        press("Return")  # too early: two fields are missing, and the first of them has the focus and says so
        field = self.reader.until_focus("text", "Token address")
        self.reader.until_said("Token address is needed")
        assert "is needed" in self.reader.description_of(field), self.reader.description_of(field)
        write(self.address)
        press("Tab", "Tab")
        self.reader.until_focus("text", "Client ID")
        write(CLIENT)
        field = self.find("text", "Token address")
        assert "Where tokens are asked for" in self.reader.description_of(field), self.reader.description_of(field)
        assert self.reader.text_of(field) == self.address, self.reader.text_of(field)
        press("Return")

    def its_secret_is_never_said(self):
        field = self.reader.until_focus("password text", "Client secret")
        write(self.secret)
        assert self.secret not in self.reader.text_of(field), "a screen reader could read the secret out"
        press("Return")
        self.reader.until_focus("combo box", lambda n: True)
        press("Return")

    def it_is_tested(self):
        self.reader.until_focus("push button", "Run test")
        assert "sensitive" not in self.find("push button", "Save and start").states
        press("space")
        self.find("push button", "Test again")
        press("Tab")
        attempt = self.reader.until_focus("check box", lambda name: name.startswith("Attempt 1: POST /oauth/token."))
        assert "200 OK. A token" in attempt.name, attempt.name

    def it_is_saved(self):
        self.reader.forget()
        press("Return")
        self.reader.until_said("billing was added.")
        self.until_status("Fresh")
        self.reader.until_focus(CELL, "Fresh")
        # Reached by name, not by place: this is what is read when the cursor goes along the row.
        assert re.fullmatch(r"\d+ seconds? left of 20 seconds", self.row("Expires in")), self.row("Expires in")
        assert self.row("Source").startswith("billing, 127.0.0.1"), self.row("Source")

    def it_refreshes_by_itself_and_nobody_is_told(self):
        self.reader.forget()
        first = self.generation()
        self.reader.listen(EVERY_TICK)
        told = self.reader.said() + self.reader.renamed()
        assert not told, f"ticks are never announced, but {told} was"
        self.reader.until("the next token comes", lambda: self.generation() > first)
        self.until_status("Fresh")
        assert not self.reader.said(), f"that all is well is no news, but {self.reader.said()} was told"

    def it_fails(self):
        self.sandbox.ctl("sandbox", "fault", "unavailable", "--client", CLIENT)
        self.reader.forget()
        self.refresh()
        self.reader.until_said("billing: Failing")
        self.refresh()
        self.until_status(FAILING)
        assert self.row("Last result").startswith("503 Unavailable"), self.row("Last result")
        assert self.row("Next refresh").startswith("retry in"), self.row("Next refresh")

    def what_is_wrong_can_be_read(self):
        press("Tab", "F8")  # from wherever one is to the trouble
        self.reader.until_focus(CELL, FAILING.match)
        message = self.reader.description_of(self.find("frame", "Message"))
        for part in ("overloaded or being maintained", "503 Unavailable", "Retries go on by themselves"):
            assert part in message, message
        assert self.secret not in message

    def it_is_repaired(self):
        self.sandbox.ctl("sandbox", "reset")
        self.reader.forget()
        self.go_to("Try now", "Tab")  # along the details
        self.reader.listen(IN_PEACE)
        press("space")
        self.reader.until_said("billing: Fresh")
        self.until_status("Fresh")

    def clearing_asks_first(self):
        self.go_to_the_table()
        press("Delete")
        question = self.reader.description_of(self.until_dialog("Clear token"))
        self.reader.until_focus("push button", "Cancel")
        assert question.startswith("Clear the token of billing?"), question
        assert "default" in self.find("push button", "Cancel").states
        press("Return")  # the default does nothing
        self.reader.until_focus(CELL, lambda name: name.startswith("Fresh"))
        assert self.row("Status").startswith("Fresh")

    def it_is_cleared(self):
        press("Delete")
        self.reader.until_focus("push button", "Cancel")
        self.go_to("Clear token", "Tab")
        press("space")
        self.until_status("Cleared, by you")
        self.reader.until_focus(CELL, lambda name: name.startswith("Cleared, by you"))
        assert self.row("Expires in") == "no token", self.row("Expires in")
        self.refresh()
        self.until_status("Fresh")

    def it_is_deleted_and_brought_back(self):
        self.go_to_the_table()
        self.reader.forget()
        press("shift+Delete")
        self.reader.until_said("billing was deleted.")
        self.reader.until("the row is gone", lambda: self.row("Status") is None)
        press("ctrl+z")
        self.reader.until_said("billing is back.")
        self.until_status("Fresh")
        # The same by the button of the message, which is there for 30 s.
        press("Home")
        self.go_to_the_table()
        self.reader.forget()
        press("shift+Delete")
        self.reader.until_said("billing was deleted.")
        self.go_to("Undo", "F6")
        press("space")
        self.reader.until_said("billing is back.")
        self.until_status("Fresh")

    def tell(self):
        for step in (
            self.the_first_start_offers_what_can_be_done,
            self.a_source_is_added,
            self.its_secret_is_never_said,
            self.it_is_tested,
            self.it_is_saved,
            self.it_refreshes_by_itself_and_nobody_is_told,
            self.it_fails,
            self.what_is_wrong_can_be_read,
            self.it_is_repaired,
            self.clearing_asks_first,
            self.it_is_cleared,
            self.it_is_deleted_and_brought_back,
        ):
            telling(step)


with Started("tokenwatchd", "--sandbox-only") as sandbox, Started("tokenwatch") as window:
    Story(window, sandbox).tell()
