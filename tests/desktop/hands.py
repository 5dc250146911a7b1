# SPDX-License-Identifier: GPL-3.0-or-later
"""Presses the keys of a test's own desktop, as a person would. Whoever has the keyboard gets them."""

import subprocess


def press(*keys):
    """One after the other: "ctrl+n", "F8", "shift+Delete"."""
    subprocess.run(["xdotool", "key", "--delay", "12", *keys], check=True, timeout=30)


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "2", "--", text], check=True, timeout=30)


def arrive():
    """The first key of all makes the server look at its keyboards anew, and the focus goes and comes: one that does
    nothing else."""
    press("Shift_L")
