"""Counting people at a stop, by groups that can be seen from outside."""

from dataclasses import dataclass
from enum import StrEnum

from asskomm_audit.domain.ids import PeopleCountId, StopId, VisitId, derived_id


class CountedGroup(StrEnum):
    """Who is counted, as seen. The values are stored: never rename one."""

    CHILDREN = "children"
    YOUTH = "youth"
    WOMEN = "women"
    MEN = "men"
    SENIORS = "seniors"
    CYCLISTS = "cyclists"


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleCount:
    """How many of a group were at a stop on a visit, seen within five minutes."""

    visit_id: VisitId
    stop_id: StopId
    counted: CountedGroup
    number: int

    @property
    def id(self) -> PeopleCountId:
        """The id every laptop derives for this count."""
        return PeopleCountId(derived_id(self.visit_id, self.stop_id, "count", self.counted))
