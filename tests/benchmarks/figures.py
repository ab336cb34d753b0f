"""Figures: what was measured, beside what it may be, as a table and as plain values."""

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of the table. Without a limit it is there to compare with."""

    bench: str
    name: str
    value: float
    unit: str = ""
    limit: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        """Whether it keeps within its limit."""
        if self.limit is None:
            return ""
        return "ok" if self.value <= self.limit else "OVER"


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as lines of aligned columns."""
    head = ("benchmark", "figure", "value", "limit", "", "note")
    rows = [head, *(_cells(each) for each in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    lines = [
        "  ".join(
            cell.rjust(width) if column in (2, 3) else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
    return "\n".join((lines[0], "-" * len(lines[0]), *lines[1:]))


def plain(figures: Sequence[Figure]) -> list[dict[str, Any]]:
    """Return the figures as values for JSON."""
    return [asdict(each) | {"verdict": each.verdict} for each in figures]


def median_ratio(values: Sequence[float], bases: Sequence[float]) -> float:
    """Return the median of the ratios of neighbours in one alternating run."""
    return statistics.median(value / base for value, base in zip(values, bases, strict=True))


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the value that `percent` of all do not exceed."""
    ordered = sorted(values)
    place = min(len(ordered) - 1, max(0, round(len(ordered) * percent / 100) - 1))
    return ordered[place]


def _cells(figure: Figure) -> tuple[str, ...]:
    limit = "" if figure.limit is None else f"≤ {_number(figure.limit)}"
    value = f"{_number(figure.value)} {figure.unit}".rstrip()
    return figure.bench, figure.name, value, limit, figure.verdict, figure.note


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.2f}"
