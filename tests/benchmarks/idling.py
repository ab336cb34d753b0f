"""What the walk costs while nobody does anything: batteries are cold outdoors."""

from tests.benchmarks.figures import Figure
from tests.benchmarks.workbench import Workbench, load_note

_MOST = 1.0  # per cent of one core


def measure(bench: Workbench) -> list[Figure]:
    """Return the share of the processor in both densities, at the question and in the remark."""
    seconds = str(bench.rounds(usual=10, quick=3))
    shares = bench.ask("idle_walk", str(bench.example()), seconds)
    return [
        Figure(
            bench="idle",
            name=f"walk, {where}: processor",
            value=share,
            unit="%",
            limit=_MOST,
            note=load_note(),
        )
        for where, share in shares.items()
    ]
