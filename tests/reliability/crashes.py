"""Kills the program at random moments and looks at what is left."""

import contextlib
import json
import os
import random
import select
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from asskomm_audit.store.checking import check_file
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import GERMAN

ROOT = Path(__file__).resolve().parent.parent.parent
_PATIENCE = 60  # seconds until a program that says nothing counts as broken


@dataclass
class Tally:
    """What many kills came to."""

    kills: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    journals: int = 0  # times something was left beside the file for the next opening
    torn: int = 0  # times the file itself was half changed then

    def line(self, name: str) -> str:
        """Return the figures as a row."""
        return (
            f"{name:<12} {self.kills:>6} kills {self.journals:>6} with a journal left "
            f"{self.torn:>6} half changed "
            f"{self.acknowledged:>8} acknowledged {len(self.lost):>4} lost "
            f"{len(self.faults):>4} damaged"
        )


@contextlib.contextmanager
def running(arguments: Sequence[str], data: Path):
    """Give a program of ours that runs until it is killed."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "ASSKOMM_DATA": str(data),
        "PYTHONPATH": str(ROOT),
    }
    process = subprocess.Popen(
        [sys.executable, *arguments], stdout=subprocess.PIPE, env=environment, cwd=ROOT
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def read_for(process: subprocess.Popen[bytes], seconds: float) -> bytes:
    """Return what the program says in this time, or until it ends."""
    said, end = b"", time.monotonic() + seconds
    descriptor = process.stdout.fileno()
    while (left := end - time.monotonic()) > 0:
        if not select.select([descriptor], [], [], left)[0]:
            break
        part = os.read(descriptor, 65536)
        if not part:
            break
        said += part
    return said


def kill_typist(path: Path, photos: Path, data: Path, chance: random.Random, tally: Tally) -> None:
    """Let somebody type in the window for a random while, kill it, and look at the file."""
    arguments = ("-m", "tests.reliability.typist", str(path), str(photos), str(chance.random()))
    with running(arguments, data) as process:
        said = read_until_line(process)
        said += read_for(process, chance.uniform(0, 0.7))
        os.kill(process.pid, signal.SIGKILL)
        said += process.stdout.read()
    tally.kills += 1
    tally.journals += has_journal(path)
    look(path, said, tally)


def acknowledged_in(path: Path) -> list[tuple[str, int]]:
    """Return the steps a file holds, with their numbers of log entries, from its raw tables."""
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT step, count(*) FROM change GROUP BY step"
        return [(step, count) for step, count in connection.execute(query)]


@dataclass(frozen=True)
class Moment:
    """When to kill: so many seconds after the beginning, or after the file's journal appeared."""

    seconds: float
    is_after_journal: bool = False

    def wait(self, process: subprocess.Popen[bytes], path: Path) -> None:
        """Wait for it, or for the end of the program."""
        if self.is_after_journal:
            wait_for_journal(process, path)
        read_for(process, self.seconds)


def kill_actor(act: str, files: Sequence[Path], data: Path, moment: Moment, tally: Tally) -> None:
    """Let something be done to the first file, kill it at a moment, and look at the file."""
    wanted, before = acknowledged_in(files[0]), files[0].read_bytes()
    others = [each.read_bytes() for each in files[1:]]
    arguments = ("-m", "tests.reliability.actor", act, *map(str, files))
    with running(arguments, data) as process:
        read_until_line(process)
        moment.wait(process, files[0])
        process.kill()  # SIGKILL, unless it is over
        process.wait()
    tally.kills += 1
    tally.journals += has_journal(files[0])
    tally.torn += has_journal(files[0]) and files[0].read_bytes() != before
    compare(files[0], wanted, tally)
    if [each.read_bytes() for each in files[1:]] != others:
        tally.faults.append(f"{act}: another file was changed")


def time_actor(
    act: str, files: Sequence[Path], data: Path, *, is_after_journal: bool = False
) -> float:
    """Return the seconds something takes that nobody kills, or that its journal is there."""
    arguments = ("-m", "tests.reliability.actor", act, *map(str, files))
    with running(arguments, data) as process:
        read_until_line(process)
        Moment(0, is_after_journal).wait(process, files[0])
        began = time.monotonic()
        while is_after_journal and has_journal(files[0]):
            time.sleep(0.0005)
        seconds = time.monotonic() - began
        said = process.stdout.read()
        if process.wait() or b"done" not in said:
            raise RuntimeError(f"{act} does not work: {process.returncode}")
        return seconds if is_after_journal else time.monotonic() - began


def read_until_line(process: subprocess.Popen[bytes]) -> bytes:
    """Return what a program says up to its first whole line; it fails if none comes."""
    said, end = b"", time.monotonic() + _PATIENCE
    while b"\n" not in said:
        said += read_for(process, 0.05)
        if process.poll() is not None or time.monotonic() > end:
            raise RuntimeError(f"the program ended with {process.poll()} or said nothing")
    return said


def wait_for_journal(process: subprocess.Popen[bytes], path: Path) -> None:
    """Return as soon as a transaction on the file has begun to write, or the program is over."""
    while not has_journal(path) and process.poll() is None:
        time.sleep(0.0005)


def has_journal(path: Path) -> bool:
    """Whether a journal with something in it lies beside the file."""
    beside = (path.with_name(path.name + ending) for ending in ("-wal", "-journal"))
    return any(each.exists() and each.stat().st_size for each in beside)


def look(path: Path, said: bytes, tally: Tally) -> None:
    """Compare the file with what was acknowledged, and check it."""
    compare(path, [json.loads(line) for line in said.split(b"\n")[:-1]], tally)


def compare(path: Path, wanted: Sequence[tuple[str, int]], tally: Tally) -> None:
    """Look whether the file holds these steps with all their entries, and check it."""
    with open_audit_file(path) as file:
        query = "SELECT step, count(*) FROM change GROUP BY step"
        kept = dict(file.rows(query))
    tally.acknowledged += len(wanted)
    tally.lost += [step for step, count in wanted if kept.get(step, 0) < count]
    tally.faults += [fault.sentence(GERMAN) for fault in check_file(path)]
