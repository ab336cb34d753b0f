"""A report of 200 findings with photos: the engine against reportlab as it comes, and untagged.

REPORT_PEERS_PYTHON names a Python that has typst and img2pdf (`pip install typst img2pdf`): they
are measured in the same turns.
"""

import io
import os
import statistics
import sys
from pathlib import Path

from font_source_sans_pro import font_directory
from PIL import Image

from tests.benchmarks.figures import Figure
from tests.benchmarks.photo_intake import photo_of_noise
from tests.benchmarks.workbench import Cost, Workbench, load_note

_WAYS = ("tagged", "stock", "photos")
_PEERS = ("typst", "img2pdf", "img2pdf_plain")
_STORY = "tests.benchmarks.report_story"
_PHOTOS = 200
_PAIRED = 50  # photos in the report that is written with and without structure, again and again
_STEPS = (300, 1000, 3000)  # findings
_LINES = 10_000
_ROUNDS, _PAIRS = 200, 150  # seconds; without an end the whole takes an hour at a load of 10


def measure(bench: Workbench) -> list[Figure]:
    """Return ratios of CPU seconds of whole processes, run in turns, and the peak memory."""
    photos = bench.folder / "photos"
    photos.mkdir()
    _write_apart(bench, photos, "small", _PHOTOS)
    peers = os.environ.get("REPORT_PEERS_PYTHON", "")
    if not peers:
        bench.notes.append("report: REPORT_PEERS_PYTHON is not set, no typst and no img2pdf")
    costs: dict[str, list[Cost]] = {way: [] for way in (*_WAYS, *(_PEERS if peers else ()))}
    for _ in bench.turns("report", usual=5, quick=1, seconds=_ROUNDS):
        for way, runs in costs.items():
            runs.append(_run(bench, way, photos, peers))
    cpu = {way: statistics.median(each.cpu for each in runs) for way, runs in costs.items()}
    return [
        _ratio("CPU against stock reportlab", cpu["tagged"], cpu["stock"], 0.75),
        *(_beside_peers(cpu) if peers else ()),
        _tagging(bench, photos),
        Figure(
            bench="report",
            name="peak memory",
            value=max(each.peak for each in costs["tagged"]),
            unit="MB",
            limit=80,
            note=f"stock reportlab {max(each.peak for each in costs['stock']):.0f} MB",
        ),
        _originals(bench),
        *_growth(bench, photos),
        _long_note(bench, photos),
    ]


def _run(bench: Workbench, way: str, photos: Path, peers: str) -> Cost:
    out = str(bench.folder / f"{way}.pdf")
    if way in _PEERS:
        given = (way, str(photos), out, str(font_directory))
        return bench.run("tests.benchmarks.report_peers", *given, python=peers)
    if way == "photos":
        return bench.run("tests.benchmarks.report_photos", str(photos), out)
    return bench.run(_STORY, way, str(photos), out)


def _beside_peers(cpu: dict[str, float]) -> list[Figure]:
    """Return the ratios to the others; of the ways of img2pdf the faster one counts."""
    fastest = min(cpu["img2pdf"], cpu["img2pdf_plain"])
    return [
        _ratio("CPU against typst", cpu["tagged"], cpu["typst"], 0.5),
        _ratio("photos alone against img2pdf", cpu["photos"], fastest, 1.35),
    ]


def _ratio(name: str, ours: float, theirs: float, limit: float) -> Figure:
    note = f"{ours:.2f} s against {theirs:.2f} s, {load_note()}"
    return Figure(bench="report", name=name, value=ours / theirs, unit="×", limit=limit, note=note)


def _tagging(bench: Workbench, photos: Path) -> Figure:
    """Return what structure adds: the median of many short pairs, which a busy computer spares."""
    few = bench.folder / "few"
    few.mkdir()
    for each in sorted(photos.iterdir())[:_PAIRED]:
        (few / each.name).write_bytes(each.read_bytes())
    count = bench.rounds(usual=60, quick=10)
    out = str(bench.folder / "pair.pdf")
    pairs = bench.ask("report_tagging", str(few), out, str(count), str(_PAIRS))
    ratios = sorted(tagged / bare for tagged, bare in pairs)
    low, high = (100 * ratios[at * len(ratios) // 4] - 100 for at in (1, 3))
    return Figure(
        bench="report",
        name="tagging on top of all else",
        value=100 * (statistics.median(ratios) - 1),
        unit="%",
        limit=20,
        note=f"half of {len(ratios)} pairs {low:.0f} to {high:.0f} %, {load_note()}",
    )


def _originals(bench: Workbench) -> Figure:
    """Return the peak with originals, which are read and written one at a time."""
    folder = bench.folder / "originals"
    folder.mkdir()
    _write_apart(bench, folder, "whole", bench.rounds(usual=_PHOTOS, quick=_PHOTOS // 10))
    size = next(folder.iterdir()).stat().st_size
    out = bench.folder / "originals.pdf"
    cost = bench.run(_STORY, "tagged", str(folder), str(out), str(_PHOTOS))
    out.unlink()
    for each in folder.iterdir():
        each.unlink()
    return Figure(
        bench="report",
        name="peak memory, originals of 12 MP",
        value=cost.peak,
        unit="MB",
        limit=100,
        note=f"{size / 1e6:.1f} MB each",
    )


def _growth(bench: Workbench, photos: Path) -> list[Figure]:
    """Return what a finding more costs between the steps; the start cancels out."""
    out = str(bench.folder / "growth.pdf")
    costs = [bench.run(_STORY, "tagged", str(photos), out, str(step)) for step in _STEPS]
    few, some, many = ((each.cpu, each.peak) for each in costs)
    first, second = _STEPS[1] - _STEPS[0], _STEPS[2] - _STEPS[1]
    figures: list[Figure] = []
    for index, unit in enumerate(("s", "MB")):
        early = (some[index] - few[index]) / first
        late = (many[index] - some[index]) / second
        told = ", ".join(f"{each:.1f}" for each in (few[index], some[index], many[index]))
        figures.append(
            Figure(
                bench="report",
                name=f"{'CPU' if unit == 's' else 'memory'} of one finding more, late by early",
                value=late / early if early > 0 else float("nan"),
                unit="×",
                note=f"{'/'.join(map(str, _STEPS))} findings: {told} {unit}",
            )
        )
    return figures


def _long_note(bench: Workbench, photos: Path) -> Figure:
    out = str(bench.folder / "note.pdf")
    cost = bench.run(_STORY, "note", str(photos), out, str(_LINES))
    return Figure(
        bench="report",
        name=f"a note of {_LINES:,} lines",
        value=cost.cpu,
        unit="s",
        limit=3,
        note=f"{cost.peak:.0f} MB, {load_note()}",
    )


def _write_apart(bench: Workbench, folder: Path, size: str, count: int) -> None:
    """Write photos in a process of its own.

    The system counts what this one has taken at its peak for that of each process it starts.
    """
    bench.run("tests.benchmarks.report_pdf", size, str(folder), str(count))


def _write_photos(folder: Path, data: bytes, count: int) -> None:
    """Write photos that differ in a comment only: equal files would be stored once."""
    for number in range(count):
        comment = b"\xff\xfe\x00\x06%04d" % number
        (folder / f"{number:03}.jpg").write_bytes(data[:2] + comment + data[2:])


def _jpeg() -> bytes:
    """Return a photo of 1600 × 1200 pixels and about 300 KB."""
    noise = Image.effect_noise((400, 300), 60).resize((1600, 1200)).convert("RGB")
    out = io.BytesIO()
    noise.save(out, "JPEG", quality=42)
    return out.getvalue()


if __name__ == "__main__":
    _write_photos(
        Path(sys.argv[2]), _jpeg() if sys.argv[1] == "small" else photo_of_noise(), int(sys.argv[3])
    )
