"""A town's file of many years: opening it, the first screen of each list, searching, scores.

The file is the one of `town`; it is written once. Times are processor time of a warm process.
"""

import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from tests.benchmarks.figures import Figure, median_ratio
from tests.benchmarks.town import file_of
from tests.benchmarks.workbench import Workbench, last_line

_OPEN_RATIO, _SCREEN, _ONE_SCORE, _ALL_SCORES = 1.3, 50.0, 10.0, 1000.0
_WORDS = ("beleuchtung", "str", "licht hecke", "eingang", '"hecke park"', "zaunbank", "img_0123")
_INSIDE = ("notrufsäule", "anlage", "nirgendwo")
_SAMPLE = 200  # audits
_ANSWERS = "SELECT visit_id, criterion, rater, stop_id, state, level FROM answer WHERE deleted = 0"
_AUDITS = (
    "SELECT id, catalogue_hash, place_type, criteria_set, with_events FROM audit WHERE deleted = 0"
)
_LISTS = {
    "places": "places",
    "audits": "audits of a place",
    "choice": "audits to choose from",
    "findings": "findings of an audit",
    "all_findings": "findings of all audits",
    "measures": "measures of a finding",
    "photos": "photos of an audit",
    "history": "history of a record",
    "steps": "last 200 steps",
}


def measure(bench: Workbench) -> list[Figure]:
    """Return what the size of a file costs."""
    empty = bench.folder / "empty.audit.gpkg"
    bench.command("new", str(empty))
    rounds = str(bench.rounds(usual=15, quick=5))
    told = bench.ask("scale", str(file_of(bench)), str(empty), rounds)
    figures = [
        Figure(
            bench="scale",
            name="opening against an empty file",
            value=told["opening"],
            limit=_OPEN_RATIO,
            note=f"{told['open']:.1f} ms",
        )
    ]
    for key, name in _LISTS.items():
        figures.append(_in_time(f"first screen: {name}", told[key], _SCREEN))
    figures += [
        _in_time("search: first 50 hits, median", told["search"], _SCREEN),
        _in_time("search: first 50 hits, worst word", told["worst"], _SCREEN),
        Figure(bench="scale", name="search inside words", value=told["inside"], unit="ms"),
        _in_time("score of one audit", told["score"], _ONE_SCORE),
        _in_time("all scores of the town", told["scores"], _ALL_SCORES),
        Figure(
            bench="scale",
            name="all scores, none of them kept",
            value=told["computed"],
            unit="ms",
            note="once after a migration or a change of formulas",
        ),
        Figure(bench="scale", name="plain read of its answers", value=told["answers"], unit="ms"),
        Figure(
            bench="scale",
            name="all findings, whole list",
            value=told["whole"],
            unit="ms",
            note="in the background, behind the first screen",
        ),
    ]
    return figures


def _in_time(name: str, value: float, limit: float) -> Figure:
    return Figure(bench="scale", name=name, value=value, unit="ms", limit=limit)


def _run(town: Path, empty: Path, rounds: int) -> dict[str, float]:
    from asskomm_audit.domain.ids import AuditId, PlaceId
    from asskomm_audit.domain.kinds import Kind
    from asskomm_audit.domain.result import result_of
    from asskomm_audit.store.audit_scores import scores_of_all
    from asskomm_audit.store.choosing import audits_to_choose
    from asskomm_audit.store.history import history_of, steps_of
    from asskomm_audit.store.measures import MEASURES
    from asskomm_audit.store.opening import open_audit_file
    from asskomm_audit.store.photos import photos_of
    from asskomm_audit.store.score_computing import Asked, checklists_of, computed_scores
    from asskomm_audit.store.searching import search
    from asskomm_audit.store.snapshots import load_snapshot
    from asskomm_audit.ui.findings.listing import read_beginning, read_list
    from asskomm_audit.ui.places.rows import audit_rows, place_rows

    def open_and_close(path: Path) -> None:
        open_audit_file(path).close()

    opened = [(_time(open_and_close, town), _time(open_and_close, empty)) for _ in range(rounds)]
    opened = opened[1:]
    with open_audit_file(town, read_only=True) as file:

        def findings(audit_id: AuditId | None) -> None:
            beginning = None if audit_id else read_beginning(file)
            found = beginning or read_list(file, audit_id)
            found.rows([each.id for each in found.entries[:128]])

        def score(number: int) -> None:
            shot = load_snapshot(file, AuditId(f"audit-{number}"))
            result_of(shot, today=date(2026, 11, 21))

        def compute_all(_: object) -> None:
            audits = [*map(Asked._make, file.rows(_AUDITS))]
            computed_scores(file, audits, checklists_of(file, audits))

        audit = AuditId("audit-77")
        searched = [_best(lambda w=words: search(file, w)) for words in _WORDS]
        inside = [_best(lambda w=words: search(file, w)) for words in _INSIDE]
        scores = [_time(score, number * 23) for number in range(_SAMPLE)]
        return {
            "opening": median_ratio([each for each, _ in opened], [base for _, base in opened]),
            "open": statistics.median(each for each, _ in opened),
            "places": _best(lambda: place_rows(file)),
            "audits": _best(lambda: audit_rows(file, PlaceId("place-7"))),
            "choice": _best(lambda: audits_to_choose(file, limit=100)),
            "findings": _best(lambda: findings(audit)),
            "all_findings": _best(lambda: findings(None)),
            "whole": _best(lambda: read_list(file, None)),
            "measures": _best(lambda: MEASURES.select(file, "finding_id = ?", "finding-99")),
            "photos": _best(lambda: photos_of(file, audit)),
            "history": _best(lambda: history_of(file, Kind.FINDING, "finding-99")),
            "steps": _best(lambda: steps_of(file)),
            "scores": _best(lambda: scores_of_all(file)),
            "computed": _time(compute_all, None),
            "answers": _best(lambda: file.rows(_ANSWERS)),
            "search": statistics.median(searched),
            "worst": max(searched),
            "inside": max(inside),
            "score": statistics.mean(scores),
        }


def _best(act: Callable[[], object]) -> float:
    """Return the milliseconds of the middle of three times: the first warms the caches."""
    return statistics.median(_time(lambda _: act(), None) for _ in range(3))


def _time(act: Callable[..., object], value: object) -> float:
    began = time.process_time()
    act(value)
    return 1000 * (time.process_time() - began)


if __name__ == "__main__":
    figures = _run(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
    sys.stdout.write(last_line(figures) + "\n")
