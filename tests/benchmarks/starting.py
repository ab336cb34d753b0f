"""From the start of the process to the first frame, beside a bare window: CPU in alternation."""

import shutil
import statistics
import subprocess
from collections.abc import Generator
from contextlib import contextmanager

from tests.benchmarks.figures import Figure, median_ratio
from tests.benchmarks.workbench import Workbench

_HELLO = ("hello_window",)
_FIRST = 1.3
_COMPLETE = 1.8


def measure(bench: Workbench) -> list[Figure]:
    """Return the ratios, off screen and where there is an X server."""
    figures = _on(bench, "offscreen", {"QT_QPA_PLATFORM": "offscreen"})
    with _x_server(bench) as display:
        if display:
            figures += _on(bench, "xcb", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display})
    return figures


def _on(bench: Workbench, platform: str, environment: dict[str, str]) -> list[Figure]:
    example = str(bench.example())
    ways = {
        "hello window": _HELLO,
        "first frame": ("program_window", "first"),
        "start page": ("program_window", "complete"),
        "file shown": ("program_window", "complete", example),
    }
    for way in ways.values():  # caches of bytecode and disk
        bench.ask(*way, **environment)
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(bench.rounds(usual=15, quick=3)):
        for name, way in ways.items():
            seconds[name].append(bench.ask(*way, **environment))
    hello = seconds.pop("hello window")
    limits = {"first frame": _FIRST, "start page": _COMPLETE}  # a file to show is for comparison
    base = f"{statistics.median(hello) * 1000:.0f}"
    return [
        Figure(
            bench="start",
            name=f"{name}, {platform}",
            value=median_ratio(values, hello),
            unit="x",
            limit=limits.get(name),
            note=f"CPU {statistics.median(values) * 1000:.0f} ms, hello window {base} ms",
        )
        for name, values in seconds.items()
    ]


@contextmanager
def _x_server(bench: Workbench) -> Generator[str]:
    """Give the name of an own X display, or nothing where there is none."""
    program = shutil.which("Xvfb")
    if program is None:
        bench.notes.append("no Xvfb: not measured on X11")
        yield ""
        return
    command = [program, "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        try:
            assert server.stdout
            number = server.stdout.readline().strip()
            if not number:
                bench.notes.append("Xvfb does not start: not measured on X11")
            yield f":{number}" if number else ""
        finally:
            server.terminate()
