"""The workbench: a folder, fresh processes with warm caches, and what they cost."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
# What would make a measurement say something about this shell instead of the program.
_UNWANTED = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONDONTWRITEBYTECODE")

_LEAST = 2  # rounds, however long they take


@dataclass(frozen=True, slots=True)
class Cost:
    """What one process took."""

    wall: float  # seconds
    cpu: float  # seconds, user and system
    peak: float  # megabytes of memory; nan where the system does not tell
    output: str


@dataclass
class Workbench:
    """Where the benchmarks run, and how thoroughly."""

    folder: Path
    quick: bool = False
    notes: list[str] = field(default_factory=list)
    _example: Path | None = None

    def rounds(self, usual: int, quick: int) -> int:
        """Return how often to repeat."""
        return quick if self.quick else usual

    def turns(self, name: str, usual: int, quick: int, seconds: float) -> Iterator[int]:
        """Yield the numbers of rounds, fewer on a computer so busy that they take too long."""
        count, began = self.rounds(usual, quick), time.perf_counter()
        for number in range(count):
            if number >= min(_LEAST, count) and time.perf_counter() - began > seconds:
                self.notes.append(f"{name}: {number} of {count} rounds in {seconds:.0f} s")
                return
            yield number

    def example(self) -> Path:
        """Return the example file; it is written once."""
        if self._example is None:
            self._example = self.folder / "example.audit.gpkg"
            self.command("demo", str(self._example))
        return self._example

    def command(self, *arguments: str) -> Cost:
        """Run a verb of the command line."""
        return self.run("asskomm_audit.cli", *arguments)

    def ask(self, module: str, *arguments: str, **environment: str) -> Any:
        """Run a module of this package and return the JSON of its last line."""
        cost = self.run(f"tests.benchmarks.{module}", *arguments, environment=environment)
        return json.loads(cost.output.splitlines()[-1])

    def run(
        self,
        module: str,
        *arguments: str,
        environment: Mapping[str, str] | None = None,
        python: str = sys.executable,
    ) -> Cost:
        """Run a module in a fresh process; RuntimeError with its words if it fails."""
        began = time.perf_counter()
        process = subprocess.Popen(
            [python, "-m", module, *arguments],
            env=self._environment(environment or {}),
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        with process:
            assert process.stdout
            output = process.stdout.read()
            code, cpu, peak = _end_of(process)
        wall = time.perf_counter() - began
        if code:
            raise RuntimeError(f"{module} {' '.join(arguments)} ended with {code}:\n{output}")
        return Cost(wall, cpu, peak, output)

    def _environment(self, more: Mapping[str, str]) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name not in _UNWANTED}
        return kept | {
            "ASSKOMM_DATA": str(self.folder / "data"),
            "ASSKOMM_LANG": "de",
            "PYTHONPATH": str(ROOT),
            "PYTHONIOENCODING": "utf-8",
            "QT_QPA_PLATFORM": "offscreen",
            **more,
        }


def load_note() -> str:
    """Return how busy the machine is with other things."""
    if not hasattr(os, "getloadavg"):
        return "load unknown"
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"


def _end_of(process: "subprocess.Popen[str]") -> tuple[int, float, float]:
    if not hasattr(os, "wait4"):
        return process.wait(), float("nan"), float("nan")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit


def last_line(values: Sequence[object] | Mapping[str, object]) -> str:
    """Return values as the line that `ask` reads."""
    return json.dumps(values)
