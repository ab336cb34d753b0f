"""From a key press to the committed and painted answer, beside the bare durable transaction."""

from pathlib import Path

from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.many_answers import ANSWERS, file_of
from tests.benchmarks.workbench import Workbench, load_note

_FRAMES = 33.0  # ms: two frames
_OVER_BARE = 1.3
_PACE = 150  # ms between keys of a practised hand


def measure(bench: Workbench) -> list[Figure]:
    """Return lateness and times with the example and with the large file."""
    keys = str(bench.rounds(usual=300, quick=50))
    files = {"example": bench.example(), f"{ANSWERS // 1000}k answers": file_of(bench)}
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
    return [late, *(_time(f"{name}, {speed}", what, seen) for what in ("answer", "move"))]


def _time(name: str, what: str, seen: dict[str, list[float]]) -> Figure:
    words = {"answer": "key to painted answer", "move": "key to next question"}
    return Figure(
        bench="keys",
        name=f"{name}: {words[what]} p99",
        value=percentile(seen[what], 99),
        unit="ms",
        note=f"p50 {percentile(seen[what], 50):.1f}",
    )
