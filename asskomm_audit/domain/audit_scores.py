"""The scores of many audits at once: a part of their results, by the same formulas.

`result_of` tells everything about one audit and takes a thousand times as many objects for it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from asskomm_audit.domain.answers import AnswerState
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.catalogue import EVENT_DIMENSION, Catalogue, Criterion
from asskomm_audit.domain.grading import Cap, Grade, cap_of, capped, grade_of
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.items import (
    NIGHT_SHARE_NEEDED,
    Profile,
    desk_may_supply,
    in_profile,
    source_of,
)
from asskomm_audit.domain.result import Headline, headline_of
from asskomm_audit.domain.scoring import publication_for, weighted_mean
from asskomm_audit.domain.teams import TeamValue

FORMULAS = 1
"""Which formulas scores that are kept in a file follow: count up with every change of a number."""

OPEN, NOT_ASSESSABLE, NOT_APPLICABLE = -1, -2, -3
_WORDS = {
    AnswerState.OPEN: OPEN,
    AnswerState.NOT_ASSESSABLE: NOT_ASSESSABLE,
    AnswerState.NOT_APPLICABLE: NOT_APPLICABLE,
}
_DAY, _NIGHT, _DESK = 0, 1, 2
_PLACES = {VisitKind.DAY: _DAY, VisitKind.NIGHT: _NIGHT, VisitKind.DESK: _DESK}

Levels: TypeAlias = Mapping[str, int]
"""The team's value by criterion: the level 0 to 4, or one of the three words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileScore:
    """A place by day or by night; the fields are those of `ProfileResult`."""

    profile: Profile
    score: float | None
    coverage: float
    grade_before_caps: Grade | None
    grade: Grade | None
    caps: tuple[Cap, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditScore:
    """An audit's scores; the fields are those of `AuditResult`."""

    audit_id: AuditId
    day: ProfileScore
    night: ProfileScore | None
    night_share: float
    headline: Headline | None

    @property
    def night_missing(self) -> bool:
        """Whether "Nachtbegehung fehlt" stands beside the grade."""
        return self.night is None

    @property
    def profiles(self) -> tuple[ProfileScore, ...]:
        """The profiles there are, the day first."""
        return (self.day, self.night) if self.night else (self.day,)


class _Asked(NamedTuple):
    """One criterion in a profile."""

    criterion: str
    source: int  # which visit supplies the value
    may_supply: bool  # whether the desk does if that one does not know
    weight: int
    critical: bool


class Checklist:
    """The criteria of audits that ask the same ones, made ready for scoring."""

    def __init__(self, catalogue: Catalogue, criteria: Iterable[Criterion]) -> None:
        asked = [each for each in criteria if each.dimension != EVENT_DIMENSION]
        self.critical = frozenset(each.id for each in catalogue.criteria if each.critical)
        self._at_night = [(each.id, each.weight) for each in asked if each.mode.by_night]
        self._profiles = {
            profile: [
                (dimension.weight, _asked_in(profile, dimension.code, asked))
                for dimension in catalogue.dimensions
                if dimension.code != EVENT_DIMENSION
            ]
            for profile in Profile
        }

    def score(self, audit_id: AuditId, day: Levels, night: Levels, desk: Levels) -> AuditScore:
        """Return the scores of an audit from its team's values on the three visits."""
        levels = day, night, desk
        share = self._night_share(night)
        by_day = self._profile(Profile.DAY, levels)
        by_night = self._profile(Profile.NIGHT, levels) if share >= NIGHT_SHARE_NEEDED else None
        return audit_score(audit_id, share, by_day, by_night)

    def _profile(self, profile: Profile, levels: tuple[Levels, Levels, Levels]) -> ProfileScore:
        ask = [each.get for each in levels]
        desk = ask[_DESK]
        pairs: list[tuple[float, float]] = []
        caps: list[Cap] = []
        all_rated = all_applicable = 0
        for share, asked in self._profiles[profile]:
            points = rated = applicable = known = total = 0
            for criterion, source, may_supply, weight, critical in asked:
                level = ask[source](criterion, OPEN)
                if level < 0 and may_supply and level != NOT_APPLICABLE:
                    supplied = desk(criterion, OPEN)
                    level = level if supplied == OPEN else supplied
                if level >= 0:
                    rated += weight
                    known += 1
                    points += weight * level
                    if critical and level <= 1:
                        caps.append(cap_of(criterion, level))
                elif level == NOT_APPLICABLE:
                    continue
                applicable += weight
                total += 1
            coverage = rated / applicable if applicable else 0.0
            if publication_for(known, total, coverage).has_score:
                pairs.append((share, 25 * points / rated))
            all_rated += rated
            all_applicable += applicable
        caps.sort(key=lambda cap: (cap.level, cap.criterion))
        coverage = all_rated / all_applicable if all_applicable else 0.0
        return profile_score(profile, weighted_mean(pairs), coverage, tuple(caps))

    def _night_share(self, night: Levels) -> float:
        rated = total = 0
        for criterion, weight in self._at_night:
            level = night.get(criterion, OPEN)
            if level != NOT_APPLICABLE:
                total += weight
                rated += weight if level >= 0 else 0
        return rated / total if total else 0.0


def audit_score(
    audit_id: AuditId, night_share: float, day: ProfileScore, night: ProfileScore | None
) -> AuditScore:
    """Return an audit's scores from those of its profiles."""
    return AuditScore(
        audit_id=audit_id,
        day=day,
        night=night,
        night_share=night_share,
        headline=headline_of(day, night),
    )


def profile_score(
    profile: Profile, score: float | None, coverage: float, caps: tuple[Cap, ...]
) -> ProfileScore:
    """Return a profile with the grades that follow; of the caps the worst comes first."""
    grade = None if score is None else grade_of(score)
    return ProfileScore(
        profile=profile,
        score=score,
        coverage=coverage,
        grade_before_caps=grade,
        grade=grade and capped(grade, caps[:1]),
        caps=caps,
    )


def level_of(value: TeamValue) -> int:
    """Return a team's value as one number."""
    return _WORDS[value.state] if value.level is None else value.level


def _asked_in(profile: Profile, dimension: str, criteria: Iterable[Criterion]) -> list[_Asked]:
    return [
        _Asked(
            each.id,
            _PLACES[source_of(each.mode, profile)],
            desk_may_supply(each.mode),
            each.weight,
            each.critical,
        )
        for each in criteria
        if each.dimension == dimension and in_profile(each, profile)
    ]
