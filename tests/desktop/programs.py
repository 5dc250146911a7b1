# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs under test, started as a person's session would start them; ended with the test."""

import contextlib
import json
import os
import subprocess
import tempfile
import time

BINARIES = os.environ["TOKENWATCH_BIN"]
TO_START = 60.0  # seconds
TO_END = 15.0


class Started:
    """One of the programs, with a data directory of its own."""

    def __init__(self, name, *arguments):
        self.directory = tempfile.mkdtemp(prefix=f"{name}-", dir=os.environ["HOME"])
        self.log = open(os.path.join(self.directory, "log"), "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [
                os.path.join(BINARIES, name),
                "--data-dir",
                self.directory,
                "--secrets",
                "memory",
                "--api-port",
                "0",
                "--gateway-port",
                "0",
                *arguments,
            ],
            stdout=self.log,
            stderr=self.log,
        )

    def __enter__(self):
        end = time.monotonic() + TO_START
        while not os.path.exists(os.path.join(self.directory, "agent.json")):
            if self.process.poll() is not None or time.monotonic() > end:
                raise AssertionError(f"{self.process.args[0]} does not start:\n{self.said()}")
            time.sleep(0.02)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(TO_END)
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def said(self):
        self.log.flush()
        self.log.seek(0)
        return self.log.read()

    def _tokenctl(self, *words):
        return subprocess.run(
            [os.path.join(BINARIES, "tokenctl"), "--data-dir", self.directory, *words],
            check=True,
            capture_output=True,
            text=True,
            timeout=60,
        ).stdout

    def ctl(self, *words):
        """tokenctl, asked in JSON."""
        answer = self._tokenctl("--json", *words)
        return json.loads(answer) if answer.strip() else None

    def get(self, name):
        """A source's token."""
        return self._tokenctl("get", name).strip()

    def add(self, source):
        path = os.path.join(self.directory, "source.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(source, file)
        self._tokenctl("source", "add", "--file", path)
