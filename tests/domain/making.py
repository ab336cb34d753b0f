"""Small audits for tests: criteria, answers and snapshots in a line each."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from asskomm_audit.domain.answers import Answer, AnswerState, Rater
from asskomm_audit.domain.audits import Audit, CriteriaSet, VisitKind, visit_id
from asskomm_audit.domain.catalogue import Catalogue, Criterion, Dimension, Mode, Scale
from asskomm_audit.domain.ids import AuditId, PlaceId, StopId
from asskomm_audit.domain.items import Item
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.domain.snapshot import AuditSnapshot

AUDIT = AuditId("audit-1")
RATED = AnswerState.RATED
OPEN = AnswerState.OPEN
NOT_APPLICABLE = AnswerState.NOT_APPLICABLE
NOT_ASSESSABLE = AnswerState.NOT_ASSESSABLE

Given = int | AnswerState


def criterion(
    code: str, mode: Mode = Mode.DAY, weight: int = 1, *, critical: bool = False
) -> Criterion:
    return Criterion(
        id=code,
        dimension=code[:3],
        scale=Scale.QUALITY,
        weight=weight,
        critical=critical,
        core=True,
        mode=mode,
        place_types=tuple(PlaceType),
        roles=(),
        references=(),
        texts={},
    )


def criteria(dimension: str, count: int, mode: Mode = Mode.DAY, weight: int = 1) -> list[Criterion]:
    return [criterion(f"{dimension}-{n:02}", mode, weight) for n in range(1, count + 1)]


def catalogue(asked: Iterable[Criterion], **weights: float) -> Catalogue:
    asked = tuple(asked)
    codes = dict.fromkeys(each.dimension for each in asked)
    return Catalogue(
        version="test",
        hash="hash",
        names={},
        dimensions=tuple(
            Dimension(code=code, weight=weights.get(code, 1.0), names={}, descriptions={})
            for code in codes
        ),
        criteria=asked,
        place_types={},
        roles={},
        references={},
    )


def answer(
    code: str,
    given: Given,
    *,
    kind: VisitKind = VisitKind.DAY,
    rater: Rater = "r1",
    stop: str | None = None,
    audit: AuditId = AUDIT,
    raw: float | None = None,
) -> Answer:
    is_level = not isinstance(given, AnswerState)
    return Answer(
        visit_id=visit_id(audit, kind),
        rater=rater,
        criterion=code,
        stop_id=StopId(stop) if stop else None,
        state=RATED if is_level else given,
        level=given if is_level else None,
        raw_value=raw,
    )


def snapshot(
    asked: Iterable[Criterion], answers: Iterable[Answer] = (), **weights: float
) -> AuditSnapshot:
    place = Place(id=PlaceId("place-1"), name="Markt", place_type=PlaceType.SQUARE)
    audit = Audit(
        id=AUDIT,
        place_id=place.id,
        place_type=place.place_type,
        criteria_set=CriteriaSet.FULL,
        catalogue_version="test",
        catalogue_hash="hash",
        started_on=date(2026, 5, 4),
        with_events=True,
    )
    return AuditSnapshot(
        audit=audit,
        place=place,
        catalogue=catalogue(asked, **weights),
        answers=tuple(answers),
    )


def with_answers(before: AuditSnapshot, answers: Iterable[Answer]) -> AuditSnapshot:
    return replace(before, answers=tuple(answers))


def item(weight: int, given: Given, code: str = "SIC-01", *, critical: bool = False) -> Item:
    made = criterion(code, weight=weight, critical=critical)
    if isinstance(given, AnswerState):
        return Item(made, given)
    return Item(made, RATED, given)


def rate_all(
    asked: Iterable[Criterion],
    levels: Sequence[int],
    kinds: Iterable[VisitKind] = tuple(VisitKind),
    rater: Rater = "r1",
) -> list[Answer]:
    """Answer all criteria on every visit that asks them; the levels repeat."""
    return [
        answer(each.id, levels[n % len(levels)], kind=kind, rater=rater)
        for kind in kinds
        for n, each in enumerate(asked)
        if each.in_visit(kind)
    ]


given = st.sampled_from([0, 1, 2, 3, 4, OPEN, NOT_APPLICABLE, NOT_ASSESSABLE])


@st.composite
def items(draw: st.DrawFn, least: int = 0, most: int = 12) -> list[Item]:
    """Items of several dimensions, some of them critical."""
    count = draw(st.integers(least, most))
    return [
        item(
            draw(st.integers(1, 3)),
            draw(given),
            f"{draw(st.sampled_from(['SIC', 'LIC', 'PFL']))}-{n:02}",
            critical=draw(st.booleans()),
        )
        for n in range(count)
    ]


@st.composite
def audits(draw: st.DrawFn) -> AuditSnapshot:
    """Audits of 3 to 20 criteria by up to 3 raters at up to 2 stops."""
    asked = [
        criterion(
            f"{draw(st.sampled_from(['SIC', 'LIC', 'VER']))}-{n:02}",
            draw(st.sampled_from(list(Mode))),
            draw(st.integers(1, 3)),
            critical=draw(st.booleans()),
        )
        for n in range(draw(st.integers(3, 20)))
    ]
    answers = [
        answer(each.id, draw(given), kind=kind, rater=rater, stop=stop)
        for kind in VisitKind
        for rater in draw(st.sampled_from([("r1",), ("r1", "r2"), ("r1", "r2", "consensus")]))
        for stop in draw(st.sampled_from([(None,), ("s1", "s2")]))
        for each in asked
        if draw(st.integers(0, 9))
    ]
    return snapshot(asked, answers, SIC=1.25, LIC=0.75, VER=0.0)
