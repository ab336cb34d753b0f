"""A report of 200 findings with photos: the engine against reportlab as it comes, and untagged."""

import io
import statistics

from PIL import Image

from tests.benchmarks.figures import Figure
from tests.benchmarks.workbench import Cost, Workbench, load_note

WAYS = ("tagged", "bare", "stock")


def measure(bench: Workbench) -> list[Figure]:
    """Return ratios of CPU seconds of whole processes, run in turns, and the peak memory."""
    photos = bench.folder / "photos"
    photos.mkdir()
    data = _jpeg()
    for number in range(200):
        (photos / f"{number:03}.jpg").write_bytes(data)
    costs: dict[str, list[Cost]] = {way: [] for way in WAYS}
    for _ in range(bench.rounds(usual=5, quick=1)):
        for way in WAYS:
            out = str(bench.folder / f"{way}.pdf")
            costs[way].append(bench.run("tests.benchmarks.report_story", way, str(photos), out))
    tagged, bare, stock = (statistics.median(each.cpu for each in costs[way]) for way in WAYS)
    return [
        Figure(
            bench="report",
            name="CPU against stock reportlab",
            value=tagged / stock,
            unit="×",
            limit=0.75,
            note=f"{tagged:.1f} s against {stock:.1f} s, {load_note()}",
        ),
        Figure(
            bench="report",
            name="tagging on top of all else",
            value=100 * (tagged / bare - 1),
            unit="%",
            limit=20,
        ),
        Figure(
            bench="report",
            name="peak memory",
            value=max(each.peak for each in costs["tagged"]),
            unit="MB",
            limit=80,
            note=f"stock reportlab {max(each.peak for each in costs['stock']):.0f} MB",
        ),
    ]


def _jpeg() -> bytes:
    """Return a photo of 1600 × 1200 pixels and about 270 KB."""
    noise = Image.effect_noise((400, 300), 60).resize((1600, 1200)).convert("RGB")
    out = io.BytesIO()
    noise.save(out, "JPEG", quality=42)
    return out.getvalue()
