"""A workbook of 100,000 findings × 20 columns and 500 thumbnails: ours against XlsxWriter.

XlsxWriter is no part of the program: `pip install XlsxWriter` brings it for this comparison. It
runs in both of its modes, and the faster one counts.
"""

import importlib.util
import io
import os
import statistics
from pathlib import Path

from PIL import Image

from tests.benchmarks.figures import Figure
from tests.benchmarks.workbench import ROOT, Cost, Workbench, load_note

_WRITER = "tests.benchmarks.workbook_rows"
_ROWS, _FEW = 100_000, 10_000


def measure(bench: Workbench) -> list[Figure]:
    """Return ratios of CPU seconds of whole processes, run in turns, and the peak memory."""
    thumbnail = bench.folder / "thumbnail.jpg"
    thumbnail.write_bytes(_jpeg())
    rows = str(bench.rounds(usual=_ROWS, quick=_FEW))
    ways = ["ours"]
    path = str(ROOT)
    spec = importlib.util.find_spec("xlsxwriter")
    if spec and spec.origin:
        path += os.pathsep + str(Path(spec.origin).parents[1])
        ways += ["usual", "constant"]
    else:
        bench.notes.append("workbook: XlsxWriter is not installed, nothing to compare with")
    costs: dict[str, list[Cost]] = {way: [] for way in ways}
    for _ in range(bench.rounds(usual=3, quick=1)):
        for way in ways:
            out = str(bench.folder / f"{way}.xlsx")
            given = (way, str(thumbnail), out, rows)
            environment = {"PYTHONPATH": path}
            costs[way].append(bench.run(_WRITER, *given, environment=environment))
    return _figures(costs, rows)


def _figures(costs: dict[str, list[Cost]], rows: str) -> list[Figure]:
    seconds = {way: statistics.median(each.cpu for each in runs) for way, runs in costs.items()}
    others = {way: cpu for way, cpu in seconds.items() if way != "ours"}
    found = [
        Figure(
            bench="workbook",
            name=f"{rows} rows, peak memory",
            value=max(each.peak for each in costs["ours"]),
            unit="MB",
            limit=80,
            note=f"CPU {seconds['ours']:.1f} s",
        )
    ]
    if others:
        fastest = min(others, key=others.__getitem__)
        told = ", ".join(f"{way} {cpu:.1f} s" for way, cpu in others.items())
        found.insert(
            0,
            Figure(
                bench="workbook",
                name="CPU against XlsxWriter",
                value=seconds["ours"] / others[fastest],
                unit="×",
                limit=0.4,
                note=f"ours {seconds['ours']:.1f} s; XlsxWriter {told}; {load_note()}",
            ),
        )
    return found


def _jpeg() -> bytes:
    """Return a thumbnail of 320 × 240 pixels and about 20 KB."""
    noise = Image.effect_noise((160, 120), 60).resize((320, 240)).convert("RGB")
    out = io.BytesIO()
    noise.save(out, "JPEG", quality=70)
    return out.getvalue()
