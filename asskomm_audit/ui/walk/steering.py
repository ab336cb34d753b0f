"""Where a key leads: the criterion before and after, the next open one, the next dimension."""

from collections.abc import Sequence

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.ui.walk.sheet import Sheet, Spot


def beside(codes: Sequence[str], present: str, step: int) -> str:
    """Return the id `step` places further, at most the first or last one."""
    if not codes:
        return present
    if present not in codes:
        return codes[0]
    place = codes.index(present) + step
    return codes[min(max(place, 0), len(codes) - 1)]


def next_open(sheet: Sheet, kind: VisitKind, present: str) -> str:
    """Return the next open criterion behind the present one, from the start again at the end."""
    asked = sheet.criteria(kind)
    codes = [each.id for each in asked]
    start = codes.index(present) + 1 if present in codes else 0
    around = (*asked[start:], *asked[:start])
    return next((each.id for each in around if sheet.is_open(Spot(kind, each))), "")


def next_point(sheet: Sheet, kind: VisitKind, present: str, step: int) -> str:
    """Return the next open point behind (or, with -1, before) the present criterion, and round."""
    asked = sheet.criteria(kind)[::step]
    codes = [each.id for each in asked]
    start = codes.index(present) + 1 if present in codes else 0
    around = (*asked[start:], *asked[:start])
    return next((each.id for each in around if sheet.points(Spot(kind, each))), "")


def visit_behind(sheet: Sheet, present: VisitKind) -> VisitKind:
    """Return the next visit that asks anything, from the first again at the end."""
    kinds = tuple(VisitKind)
    start = kinds.index(present) + 1
    around = (*kinds[start:], *kinds[:start])
    return next((each for each in around if sheet.criteria(each)), present)


def open_visit(sheet: Sheet, present: VisitKind) -> VisitKind | None:
    """Return the first other visit with open criteria; None once the audit is complete."""
    return next(
        (each for each in VisitKind if each is not present and sheet.tally(each).open), None
    )


def dimension_beside(sheet: Sheet, kind: VisitKind, present: str, step: int) -> str:
    """Return where the next or previous dimension starts; the present one's start first."""
    asked = sheet.criteria(kind)
    starts = [
        each.id
        for before, each in zip((None, *asked), asked, strict=False)
        if before is None or before.dimension != each.dimension
    ]
    criterion = sheet.criterion(kind, present)
    if criterion is None:
        return starts[0] if starts else present
    own = next(code for code in starts if _dimension(sheet, kind, code) == criterion.dimension)
    if step < 0 and present != own:
        return own
    return beside(starts, own, step)


def dimension_target(sheet: Sheet, kind: VisitKind, dimension: str) -> str:
    """Return the first open criterion of a dimension, or its first."""
    own = [each for each in sheet.criteria(kind) if each.dimension == dimension]
    left = (each.id for each in own if sheet.is_open(Spot(kind, each)))
    return next(left, own[0].id if own else "")


def entry_point(sheet: Sheet, kind: VisitKind) -> str:
    """Return where a visit is taken up: its first open criterion, or its first."""
    asked = sheet.criteria(kind)
    return next_open(sheet, kind, "") or (asked[0].id if asked else "")


def _dimension(sheet: Sheet, kind: VisitKind, code: str) -> str:
    criterion = sheet.criterion(kind, code)
    return criterion.dimension if criterion else ""
