"""How late the window is while it works in the background, and how soon work can be stopped."""

import io
from pathlib import Path
from typing import Any

from PIL import Image

from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.many_photos import PHOTOS, waiting_file_of
from tests.benchmarks.photo_intake import photo_of_noise
from tests.benchmarks.workbench import Workbench, load_note

_LATE, _FRAME, _STOP = 33.0, 16.0, 500.0  # ms
_CROWD = 10_000
_WINDOW = "busy_window"


def measure(bench: Workbench) -> list[Figure]:
    """Return lateness, frames, and what cancelling leaves."""
    return [*_photos(bench), *_crowd(bench), *_strip(bench), *_documents(bench)]


def _photos(bench: Workbench) -> list[Figure]:
    folder = bench.folder / "card"
    folder.mkdir()
    data, count = photo_of_noise(), bench.rounds(usual=60, quick=12)
    _write_all(folder, data, count)
    seen = bench.ask(_WINDOW, "photos", str(bench.example()), str(folder))
    return [_late(f"lateness p99 while {count} photos of 12 MP come in", seen, "lateness")]


def _crowd(bench: Workbench) -> list[Figure]:
    folder = bench.folder / "crowd"
    folder.mkdir()
    count = bench.rounds(usual=_CROWD, quick=_CROWD // 10)
    _write_all(folder, _tiny(), count)
    seen = bench.ask(_WINDOW, "crowd", str(bench.example()), str(folder))
    name = f"{count:,} files at once"
    return [
        Figure(
            bench="busy",
            name=f"{name}: per file",
            value=1000 * seen["seconds"] / count,
            unit="ms",
            note=f"{seen['seconds']:.0f} s, {seen['kept']} photos then, CPU of one "
            f"{1000 * seen['cpu'] / count:.1f} ms, {load_note()}",
        ),
        Figure(bench="busy", name=f"{name}: peak memory", value=seen["peak"], unit="MB"),
        _late(f"{name}: lateness p99", seen, "lateness"),
        _stopped(f"{name}: stopped after", seen["stopped"]),
    ]


def _strip(bench: Workbench) -> list[Figure]:
    file = waiting_file_of(bench)
    seen = bench.ask(_WINDOW, "strip", str(file), str(bench.folder))
    first, again = seen["down"], seen["up"]
    figures = []
    for name, frames in (("first sight", first), ("back again", again)):
        wall, empty = percentile(seen["wall"], 50), percentile(seen["empty"], 99)
        told = f"p50 {percentile(frames, 50):.1f}, worst {max(frames):.1f}; by the clock {wall:.1f}"
        told += f", pictures to come p99 {empty:.0f}"
        figures.append(
            Figure(
                bench="busy",
                name=f"strip of {PHOTOS:,} photos, {name}: CPU of a frame p99",
                value=percentile(frames, 99),
                unit="ms",
                limit=_FRAME,
                note=f"{told}, {load_note()}",
            )
        )
    return figures


def _documents(bench: Workbench) -> list[Figure]:
    folder = bench.folder / "documents"
    folder.mkdir()
    seen = bench.ask(_WINDOW, "documents", str(bench.example()), str(folder))
    figures = []
    for name in ("report", "workbook"):
        figures += [
            _late(f"lateness p99 while a {name} is written", seen, name),
            _stopped(f"{name} stopped after", seen[f"{name}_stopped"]),
            Figure(
                bench="busy",
                name=f"files that a stopped {name} leaves",
                value=seen[f"{name}_left"],
                limit=0,
            ),
        ]
    return figures


def _late(name: str, seen: dict[str, Any], part: str) -> Figure:
    late, idle = seen[part], seen["idle"]
    told = f"p50 {percentile(late, 50):.1f}, worst {max(late):.0f}, {len(late)} beats"
    if part == "lateness":
        told += f", own work p99 {percentile(seen['work'], 99):.1f} ms"
    return Figure(
        bench="busy",
        name=name,
        value=percentile(late, 99),
        unit="ms",
        limit=_LATE,
        note=f"{told}; idle p99 {percentile(idle, 99):.1f}, {load_note()}",
    )


def _stopped(name: str, milliseconds: float) -> Figure:
    return Figure(bench="busy", name=name, value=milliseconds, unit="ms", limit=_STOP)


def _write_all(folder: Path, data: bytes, count: int) -> None:
    """Write photos that differ in a comment: equal files would be skipped."""
    for number in range(count):
        comment = b"\xff\xfe\x00\x08%06d" % number
        (folder / f"IMG_{number:06}.jpg").write_bytes(data[:2] + comment + data[2:])


def _tiny() -> bytes:
    out = io.BytesIO()
    Image.effect_noise((64, 48), 60).convert("RGB").save(out, "JPEG", quality=60)
    return out.getvalue()
