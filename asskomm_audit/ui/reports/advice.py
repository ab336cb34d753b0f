"""What is worth looking at before a document is written; only unreviewed photos stop one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from asskomm_audit.domain.findings import FindingStatus
from asskomm_audit.domain.result import AuditResult
from asskomm_audit.domain.snapshot import AuditSnapshot


@dataclass(frozen=True, slots=True)
class Advice:
    """How often something is still open; `page` is where to do something about it."""

    kind: str
    count: int
    page: str
    record: str = ""


NIGHT, COVERAGE, PROPOSED, RISK, MEASURES, OWNER, PHOTOS = (
    "night",
    "coverage",
    "proposed",
    "risk",
    "measures",
    "owner",
    "photos",
)
REVIEW = "review"  # in place of a page: the review of the photos
_ENOUGH = 0.8


def advice_on(
    pairs: Iterable[tuple[AuditSnapshot, AuditResult]], unreviewed: int = 0
) -> list[Advice]:
    """Return what is open in some audits, each kind once with its count, never zero.

    `unreviewed` photos come first, for they alone stop a public report.
    """
    found: dict[str, Advice] = {}
    if unreviewed:
        found[PHOTOS] = Advice(PHOTOS, unreviewed, REVIEW)
    for snapshot, result in pairs:
        for each in _advice_on(snapshot, result):
            before = found.get(each.kind)
            count = each.count + (before.count if before else 0)
            first = before.record if before else each.record
            found[each.kind] = Advice(each.kind, count, each.page, first)
    return list(found.values())


def _advice_on(snapshot: AuditSnapshot, result: AuditResult) -> Iterator[Advice]:
    if result.night_missing:
        yield Advice(NIGHT, 1, "walk")
    if any(profile.coverage < _ENOUGH for profile in result.profiles):
        yield Advice(COVERAGE, 1, "walk")
    live = [each for each in snapshot.findings if each.is_live]
    proposed = [each for each in live if each.status is FindingStatus.PROPOSED]
    if proposed:
        yield Advice(PROPOSED, len(proposed), "findings", proposed[0].id)
    if unjudged := [each for each in live if each.risk is None]:
        yield Advice(RISK, len(unjudged), "findings", unjudged[0].id)
    if bare := [each for each in live if not snapshot.measures_of(each.id)]:
        yield Advice(MEASURES, len(bare), "findings", bare[0].id)
    if unowned := [each for each in snapshot.measures if not (each.role or each.owner)]:
        yield Advice(OWNER, len(unowned), "findings", unowned[0].finding_id)
