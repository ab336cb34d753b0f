"""Writing the example file, its PDF and its workbook: seconds and peak memory of each."""

import statistics

from tests.benchmarks.figures import Figure
from tests.benchmarks.workbench import Cost, Workbench, load_note

_MEGABYTES = 250


def measure(bench: Workbench) -> list[Figure]:
    """Return time and memory of the three."""
    example = str(bench.example())
    folder = bench.folder
    runs: dict[str, list[Cost]] = {"example": [], "PDF": [], "workbook": []}
    for number in range(bench.rounds(usual=5, quick=1)):
        fresh = folder / f"again-{number}.audit.gpkg"
        runs["example"].append(bench.command("demo", str(fresh)))
        fresh.unlink()
        pdf, book = str(folder / "example.pdf"), str(folder / "example.xlsx")
        runs["PDF"].append(bench.command("report", example, "-o", pdf))
        runs["workbook"].append(bench.command("workbook", example, "-o", book))
    limits = {"example": 15.0, "PDF": 5.0, "workbook": 3.0}
    return [
        figure for name, costs in runs.items() for figure in _figures(name, costs, limits[name])
    ]


def _figures(name: str, costs: list[Cost], limit: float) -> list[Figure]:
    cpu = statistics.median(each.cpu for each in costs)
    slowest = max(each.wall for each in costs)
    return [
        Figure(
            bench="documents",
            name=f"{name} written",
            value=statistics.median(each.wall for each in costs),
            unit="s",
            limit=limit,
            note=f"CPU {cpu:.1f} s, slowest {slowest:.1f} s, {load_note()}",
        ),
        Figure(
            bench="documents",
            name=f"{name}, peak memory",
            value=max(each.peak for each in costs),
            unit="MB",
            limit=_MEGABYTES,
        ),
    ]
