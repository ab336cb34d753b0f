"""From a key press to the committed and painted answer, beside the bare durable transaction."""

from pathlib import Path

from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.many_answers import ANSWERS, file_of
from tests.benchmarks.many_photos import PHOTOS
from tests.benchmarks.many_photos import file_of as file_with_photos
from tests.benchmarks.workbench import Workbench, load_note

_FRAME, _FRAMES = 16.0, 33.0  # ms: one frame, two
_OVER_BARE = 1.3
_PACE = 150  # ms between keys of a practised hand


def measure(bench: Workbench) -> list[Figure]:
    """Return lateness and times with the example and with the large file."""
    keys = str(bench.rounds(usual=300, quick=50))
    files = {
        "example": bench.example(),
        f"{PHOTOS // 1000}k photos": file_with_photos(bench),
        f"{ANSWERS // 1000}k answers": file_of(bench),
    }
    return [
        figure
        for name, file in files.items()
        for pace in (_PACE, 0)
        for figure in _on(bench, name, file, keys, pace)
    ]


def _on(bench: Workbench, name: str, file: Path, keys: str, pace: int) -> list[Figure]:
    seen = bench.ask("answer_keys", str(file), keys, str(pace))
    bare = percentile(seen["bare"], 99)
    limit = max(_FRAMES, _OVER_BARE * bare)
    speed = "at hand's pace" if pace else "at full speed"
    late = Figure(
        bench="keys",
        name=f"{name}, {speed}: lateness p99",
        value=percentile(seen["lateness"], 99),
        unit="ms",
        limit=limit,
        note=f"p50 {percentile(seen['lateness'], 50):.1f}, idle p99"
        f" {percentile(seen['idle'], 99):.1f}, bare commit p50"
        f" {percentile(seen['bare'], 50):.1f} p99 {bare:.1f} ({seen['journal']}), {load_note()}",
    )
    return [late, *_times(f"{name}, {speed}", seen)]


def _times(name: str, seen: dict[str, list[float]]) -> list[Figure]:
    """Return how long answers take, which are painted once they are durable, and moves."""
    limits = {50: _FRAME, 99: _FRAMES}
    figures = [
        Figure(
            bench="keys",
            name=f"{name}: key to painted answer p{part}",
            value=percentile(seen["answer"], part),
            unit="ms",
            limit=max(limit, _OVER_BARE * percentile(seen["bare"], part)),
            note=f"bare commit {percentile(seen['bare'], part):.1f}",
        )
        for part, limit in limits.items()
    ]
    move = percentile(seen["move"], 99)
    note = f"p50 {percentile(seen['move'], 50):.1f}"
    return [
        *figures,
        Figure(
            bench="keys", name=f"{name}: key to next question p99", value=move, unit="ms", note=note
        ),
    ]
