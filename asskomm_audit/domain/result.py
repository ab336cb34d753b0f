"""The result of an audit: what window, report, workbook and command line show of it.

Day and night stand side by side and are never averaged; the worse one is the headline. The event
module (VER) has its own result in each profile and touches nothing else.
"""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from asskomm_audit.domain.agreement import Agreement, agreement_of
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.grading import Grade
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.items import (
    NIGHT_SHARE_NEEDED,
    NightGap,
    Profile,
    night_gap,
    night_share,
    profile_items,
)
from asskomm_audit.domain.profiles import EventResult, ProfileResult, profile_result
from asskomm_audit.domain.reliability import Reliability, reliability_of
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.domain.teams import team_values


@dataclass(frozen=True, slots=True)
class Headline:
    """The worse of the two grades after caps, and whether it is that of the day or the night."""

    grade: Grade
    profile: Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditResult:
    """An audit's result."""

    audit_id: AuditId
    day: ProfileResult
    night: ProfileResult | None  # None: less than 60 % of the night walk was rated at night
    night_share: float  # share of the night walk that was rated at night, 0 to 1 by weight
    night_gap: NightGap | None
    headline: Headline | None  # None while neither profile has a grade
    agreement_day: Agreement
    agreement_night: Agreement
    reliability: Reliability

    @property
    def night_missing(self) -> bool:
        """Whether "Nachtbegehung fehlt" stands beside the grade."""
        return self.night is None

    @property
    def profiles(self) -> tuple[ProfileResult, ...]:
        """The profiles there are, the day first."""
        return (self.day, self.night) if self.night else (self.day,)

    @property
    def events(self) -> EventResult | None:
        """The event module's worse result, by day if both are equal; None without the module."""
        found = [each.events for each in self.profiles if each.events]
        return max(found, key=lambda each: each.grade.rank if each.grade else -1, default=None)


def result_of(snapshot: AuditSnapshot, *, today: date | None = None) -> AuditResult:
    """Return the result of an audit; `today` only decides whether its data are too old."""
    values = team_values(snapshot)
    catalogue = snapshot.catalogue
    criteria = catalogue.criteria_of(snapshot.audit)
    day_items = profile_items(criteria, values, Profile.DAY)
    day = profile_result(catalogue, day_items, Profile.DAY)
    share = night_share(criteria, values)
    night = None
    if share >= NIGHT_SHARE_NEEDED:
        items = profile_items(criteria, values, Profile.NIGHT)
        night = profile_result(catalogue, items, Profile.NIGHT)
    agreement_day = agreement_of(snapshot, VisitKind.DAY)
    agreement_night = agreement_of(snapshot, VisitKind.NIGHT)
    return AuditResult(
        audit_id=snapshot.audit.id,
        day=day,
        night=night,
        night_share=share,
        night_gap=night_gap(criteria, values) if night else None,
        headline=headline_of(day, night),
        agreement_day=agreement_day,
        agreement_night=agreement_night,
        reliability=reliability_of(
            snapshot,
            coverages=[each.coverage for each in (day, night) if each],
            day=agreement_day,
            night=agreement_night if night else None,
            items=day_items,
            today=today,
        ),
    )


class Graded(Protocol):
    """What a headline asks of a profile."""

    @property
    def profile(self) -> Profile:
        """By day or by night."""
        ...

    @property
    def score(self) -> float | None:
        """The score, if there is one."""
        ...

    @property
    def grade(self) -> Grade | None:
        """The grade after caps."""
        ...


def headline_of(day: Graded, night: Graded | None) -> Headline | None:
    """Return the worse grade; where both are equal, the lower score, then the day."""
    graded = [
        (each.grade.rank, -each.score, Headline(each.grade, each.profile))
        for each in (day, night)
        if each and each.grade is not None and each.score is not None
    ]
    return max(graded, key=lambda each: each[:2])[2] if graded else None
