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
    note = f"CPU {tagged:.1f} s against {stock:.1f} s, {load_note()}"
    peak = max(each.peak for each in costs["tagged"])
    stock_peak = max(each.peak for each in costs["stock"])
    return [
        Figure("report", "CPU against stock reportlab", tagged / stock, "×", 0.75, note),
        Figure("report", "tagging's part of CPU", 100 * (tagged / bare - 1), "%", 20),
        Figure("report", "peak memory", peak, "MB", 80, f"stock reportlab {stock_peak:.0f} MB"),
    ]


def _jpeg() -> bytes:
    """Return a photo of 1600 × 1200 pixels and about 270 KB."""
    noise = Image.effect_noise((400, 300), 60).resize((1600, 1200)).convert("RGB")
    out = io.BytesIO()
    noise.save(out, "JPEG", quality=42)
    return out.getvalue()
