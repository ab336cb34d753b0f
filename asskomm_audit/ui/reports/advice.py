"""What is worth looking at before a document is written; only photos stop one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from asskomm_audit.domain.audit_scores import AuditScore
from asskomm_audit.domain.findings import FindingStatus
from asskomm_audit.domain.result import AuditResult
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.store.open_points import OpenPoints


@dataclass(frozen=True, slots=True)
class Advice:
    """How often something is still open; `page` is where to do something about it."""

    kind: str
    count: int
    page: str
    record: str = ""


KINDS = PHOTOS, DESCRIPTIONS, NIGHT, COVERAGE, PROPOSED, RISK, MEASURES, OWNER = (
    "photos",
    "descriptions",
    "night",
    "coverage",
    "proposed",
    "risk",
    "measures",
    "owner",
)
REVIEW = "review"  # in place of a page: the review of the photos
DESCRIBE = "describe"  # in place of a page: their descriptions
_ENOUGH = 0.8


def advice_on(
    pairs: Iterable[tuple[AuditSnapshot, AuditResult]], unreviewed: int = 0, undescribed: int = 0
) -> list[Advice]:
    """Return what is open in some audits, each kind once with its count, never zero.

    `unreviewed` and `undescribed` photos come first, for they alone stop a public report.
    """
    found: dict[str, Advice] = {}
    if unreviewed:
        found[PHOTOS] = Advice(PHOTOS, unreviewed, REVIEW)
    if undescribed:
        found[DESCRIPTIONS] = Advice(DESCRIPTIONS, undescribed, DESCRIBE)
    for snapshot, result in pairs:
        for each in _advice_on(snapshot, result):
            before = found.get(each.kind)
            count = each.count + (before.count if before else 0)
            first = before.record if before else each.record
            found[each.kind] = Advice(each.kind, count, each.page, first)
    return [found[kind] for kind in KINDS if kind in found]


def advice_on_all(
    scores: Iterable[AuditScore], points: OpenPoints, unreviewed: int = 0, undescribed: int = 0
) -> list[Advice]:
    """Return the same for all audits of a file, from what was counted there."""
    scored = list(scores)
    covered = [any(each.coverage < _ENOUGH for each in score.profiles) for score in scored]
    findings = {
        PROPOSED: points.proposed,
        RISK: points.unjudged,
        MEASURES: points.bare,
        OWNER: points.unowned,
    }
    found = [
        Advice(PHOTOS, unreviewed, REVIEW),
        Advice(DESCRIPTIONS, undescribed, DESCRIBE),
        Advice(NIGHT, sum(each.night_missing for each in scored), "walk"),
        Advice(COVERAGE, sum(covered), "walk"),
        *(Advice(kind, each.count, "findings", each.first) for kind, each in findings.items()),
    ]
    return [each for each in found if each.count]


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
