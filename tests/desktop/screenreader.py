# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person hears who works without seeing: what is shown, where the keyboard is, and what is read out unasked.
Reads only; hands.py presses the keys. One reader for one program; everything happens on the thread that calls."""

import time

from accessibilitybus import ACCESSIBLE, ROOT, TABLE, TEXT, AccessibilityBus, property_of, words_of
from gi.repository import GLib

PATIENCE = 30.0  # seconds, for what takes a moment where nothing else runs
LABELLED_BY = 2  # AtspiRelationType
PASSWORD = 40  # AtspiRole: Qt calls it by the name of every field

CELL = ("table cell", "tree item")
# Their cells are read one by one, where they are wanted.
TABLES = ("table", "tree", "tree table", "list")


class Seen:
    """One thing on the screen, as it was when it was looked at."""

    def __init__(self, path, states=frozenset(), parent=None):
        self.path = path
        self.parent = parent
        self.role = self.name = ""
        self.states = states
        self.children = []

    def within(self):
        """Everything below, from top to bottom."""
        for child in self.children:
            yield child
            yield from child.within()

    def find(self, role, name):
        """The first with this role and this name: a string, or a function of one."""
        return next((each for each in self.within() if each.role == role and fits(name, each.name)), None)

    def drawn(self, depth=0):
        lines = ["  " * depth + str(self)]
        for child in self.children:
            lines += child.drawn(depth + 1)
        return lines

    def __str__(self):
        return f"{self.role} “{self.name}”"


def fits(wanted, name):
    return wanted(name) if callable(wanted) else name == wanted


def telling(step):
    """Runs one step of a test and says which it is and how long it took."""
    begin = time.monotonic()
    print(step.__name__.replace("_", " "), end=" … ", flush=True)
    step()
    print(f"{time.monotonic() - begin:.1f} s", flush=True)


class ScreenReader:
    def __init__(self, process):
        self._events = []  # (kind, path)
        self._said = []
        self._renamed = []
        self._focus = None
        self._bus = AccessibilityBus(process, self._hear)

    def _hear(self, kind, detail, value, path):
        if kind == "StateChanged" and detail == "focused" and value:
            self._focus = path
        elif kind == "StateChanged" and detail == "showing" and value:
            self._events.append(("shown", path))
        elif kind == "PropertyChange" and detail in ("accessible-name", "accessible-description"):
            self._events.append(("renamed", path))

    def listen(self, seconds=0.0):
        """Takes in what is told, and what is told within so many seconds."""
        self._bus.listen(seconds)
        while self._events:
            events, self._events = self._events, []
            roles = self._bus.ask([(path, ACCESSIBLE, "GetRoleName", None) for _, path in events])
            # What screen readers read out unasked: Orca does it for notifications that appear.
            said = [p for (kind, p), role in zip(events, roles) if kind == "shown" and role == "notification"]
            told = [p for (kind, p), role in zip(events, roles) if kind == "renamed" and role != "notification"]
            self._said += [thing.name for thing in self._read(said) if thing.name]
            self._renamed += [str(thing) for thing in self._read(told)]

    def _read(self, paths, parents=None):
        """What is at these places: what is shown of it, or has the keyboard."""
        states = [words_of(each) for each in self._bus.ask([(path, ACCESSIBLE, "GetState", None) for path in paths])]
        things = [
            Seen(path, state, parent)
            for path, state, parent in zip(paths, states, parents or [None] * len(paths))
            if state & {"showing", "focused"}
        ]
        roles = self._bus.ask([(each.path, ACCESSIBLE, "GetRoleName", None) for each in things])
        names = self._bus.ask([property_of(each.path, "Name") for each in things])
        for thing, role, name in zip(things, roles, names):
            thing.role, thing.name = role or "", name or ""
        self._name_choices([each for each in things if each.role == "combo box"])
        fields = [each for each in things if each.role == "text"]
        for field, kind in zip(fields, self._bus.ask([(each.path, ACCESSIBLE, "GetRole", None) for each in fields])):
            if kind == PASSWORD:
                field.role = "password text"
        return things

    def _name_choices(self, boxes):
        """Qt names a box of choices by its choice, and says with a relation what it is for."""
        for box, relations in zip(boxes, self._bus.ask([(b.path, ACCESSIBLE, "GetRelationSet", None) for b in boxes])):
            labels = [targets[0][1] for kind, targets in relations or [] if kind == LABELLED_BY and targets]
            box.name = (self._bus.ask([property_of(labels[0], "Name")])[0] or "") if labels else ""

    def _below(self, things):
        """One level down."""
        parents = [each for each in things if each.role not in TABLES]
        answers = self._bus.ask([(each.path, ACCESSIBLE, "GetChildren", None) for each in parents])
        places = [(path, parent) for parent, paths in zip(parents, answers) for _, path in paths or []]
        below = self._read([path for path, _ in places], [parent for _, parent in places])
        for each in below:
            each.parent.children.append(each)
        return below

    def windows(self):
        return self._below([Seen(ROOT)]) if self._bus.is_there() else []

    def look(self, thing):
        """All that is shown in it now; what is hidden is left out with all that is in it."""
        thing.children = []
        level = [thing]
        while level:
            level = self._below(level)
        return thing

    def window(self, name=None):
        """The one with this title, or the one that has the keyboard, with all that is in it."""
        for each in self.windows():
            if each.name == name if name else "active" in each.states:
                return self.look(each)
        return None

    def dialog(self, name=None):
        return next((each for each in self.windows() if each.role == "dialog" and name in (None, each.name)), None)

    def descriptions(self, things):
        """What is read out after the name, if somebody waits for it."""
        return [each or "" for each in self._bus.ask([property_of(thing.path, "Description") for thing in things])]

    def description_of(self, thing):
        return self.descriptions([thing])[0]

    @property
    def focus(self):
        """What has the keyboard now; None where that is not certain."""
        self.listen()
        told = self._focused(self._read([self._focus])) if self._focus else None
        return told or self._sought()

    @staticmethod
    def _focused(things):
        return next((each for each in things if "focused" in each.states), None)

    def _sought(self):
        """A row that moves is another thing from then on, of which nobody is told: its list is asked, as when a person
        asks where they are. Only lists: the open page of tabs says, too, that it has the keyboard."""
        window = self.window()
        found = self._focused(each for each in window.within() if each.role in TABLES) if window else None
        if found is None:
            return None
        rows, width = self._bus.ask(
            [(found.path, TABLE, "GetSelectedRows", None), property_of(found.path, "NColumns", TABLE)]
        )
        cells = self._bus.ask(
            [
                (found.path, TABLE, "GetAccessibleAt", GLib.Variant("(ii)", (row, column)))
                for row in rows or []
                for column in range(width or 0)
            ]
        )
        return self._focused(self._read([cell[1] for cell in cells if cell])) or found

    def text_of(self, field):
        return self._bus.ask([(field.path, TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))])[0] or ""

    def rows(self, table, columns):
        """The cells of a table as they are spoken, those of the named columns alone."""
        count, width = self._bus.ask([property_of(table.path, each, TABLE) for each in ("NRows", "NColumns")])
        titles = self._bus.ask(
            [(table.path, TABLE, "GetColumnDescription", GLib.Variant("(i)", (each,))) for each in range(width or 0)]
        )
        cells = self._bus.ask(
            [
                (table.path, TABLE, "GetAccessibleAt", GLib.Variant("(ii)", (row, titles.index(column))))
                for row in range(count or 0)
                for column in columns
            ]
        )
        names = self._bus.ask([property_of(cell[1], "Name") for cell in cells if cell])
        return [dict(zip(columns, names[at : at + len(columns)])) for at in range(0, len(names), len(columns))]

    def until(self, what, condition, patience=PATIENCE):
        """Asks again and again until there is an answer, and gives it. `what`: for the one who reads that it never
        came."""
        end = time.monotonic() + patience
        while True:
            self.listen()
            answer = condition()
            if answer:
                return answer
            if time.monotonic() > end:
                raise AssertionError(f"In {patience:.0f} s it did not happen that {what}.\n{self.picture()}")
            self.listen(0.03)

    def until_focus(self, role, name):
        def there():
            focus = self.focus
            roles = [role] if isinstance(role, str) else role
            return focus if focus and focus.role in roles and fits(name, focus.name) else None

        return self.until(f"the focus is on {role} “{name}”", there)

    def until_said(self, *parts):
        """Waits for one announcement with all of these words in it."""
        return self.until(
            f"{parts} is said", lambda: next((said for said in self.said() if all(p in said for p in parts)), None)
        )

    def said(self):
        self.listen()
        return list(self._said)

    def renamed(self):
        """What was told to be called otherwise: a screen reader hears of it even if it says nothing."""
        self.listen()
        return list(self._renamed)

    def forget(self):
        self.listen()
        self._said.clear()
        self._renamed.clear()

    def picture(self):
        """For the one who looks for what went wrong."""
        lines = [f"said: {self._said}", f"focus: {self.focus}"]
        for window in self.windows():
            lines += self.look(window).drawn()
        return "\n".join(lines)
