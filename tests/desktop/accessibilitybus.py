# SPDX-License-Identifier: GPL-3.0-or-later
"""The bus on which a program tells screen readers what it shows (AT-SPI), asked many things at once: one by one, a
window of a hundred things would be read for as long as a person needs for it."""

import time

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
TABLE = "org.a11y.atspi.Table"
TEXT = "org.a11y.atspi.Text"
ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
LONGEST_CALL = 10000  # ms, for one answer of the program

# Places of AtspiStateType's bits.
STATES = {
    1: "active",
    4: "checked",
    8: "enabled",
    11: "focusable",
    12: "focused",
    23: "selected",
    24: "sensitive",
    25: "showing",
    39: "default",
}


class AccessibilityBus:
    """`on_event(kind, detail, value, path)` is called for what the program tells unasked."""

    def __init__(self, process, on_event):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, LONGEST_CALL, None
        ).unpack()[0]
        flags = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None
        )
        self._process = process
        self._program = None
        for event in ("state-changed:focused", "state-changed:showing", "property-change"):
            wanted = GLib.Variant("(s)", (f"object:{event}",))
            self._sync(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", wanted)

        def heard(_, sender, path, __, kind, arguments):
            if sender == self._program:
                detail, value = arguments.unpack()[:2]
                on_event(kind, detail, value, path)

        self._bus.signal_subscribe(None, "org.a11y.atspi.Event.Object", None, None, None, 0, heard)

    def _sync(self, whom, path, interface, method, arguments=None):
        return self._bus.call_sync(whom, path, interface, method, arguments, None, 0, LONGEST_CALL, None).unpack()

    def listen(self, seconds=0.0):
        """Takes in what has come, and what comes within so many seconds."""
        context = GLib.MainContext.default()
        end = time.monotonic() + seconds
        while True:
            while context.iteration(False):
                pass
            if time.monotonic() >= end:
                return
            time.sleep(0.005)

    def is_there(self):
        """Whether the program has told the registry of itself."""
        if self._program is None:
            for name, _ in self._sync(REGISTRY, ROOT, ACCESSIBLE, "GetChildren")[0]:
                owner = self._sync(
                    "org.freedesktop.DBus",
                    "/org/freedesktop/DBus",
                    "org.freedesktop.DBus",
                    "GetConnectionUnixProcessID",
                    GLib.Variant("(s)", (name,)),
                )[0]
                if owner == self._process:
                    self._program = name
        return self._program is not None

    def ask(self, calls):
        """Sends all of (path, interface, method, arguments) and gives the answers in their order; None for what is no
        longer there."""
        answers = [None] * len(calls)
        left = len(calls)

        def answered(bus, result, number):
            nonlocal left
            left -= 1
            try:
                answers[number] = bus.call_finish(result).unpack()
            except GLib.Error:
                answers[number] = None

        for number, (path, interface, method, arguments) in enumerate(calls):
            self._bus.call(
                self._program, path, interface, method, arguments, None, 0, LONGEST_CALL, None, answered, number
            )
        context = GLib.MainContext.default()
        while left:
            context.iteration(True)
        return [each[0] if each else None for each in answers]


def property_of(path, name, interface=ACCESSIBLE):
    return (path, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))


def words_of(state):
    """The names of those bits that a test asks for."""
    low, high = state if state else (0, 0)
    bits = low | high << 32
    return {name for place, name in STATES.items() if bits >> place & 1}
