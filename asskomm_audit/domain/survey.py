"""The subjective side: what residents and participants say about feeling safe at a place.

Participants are anonymous codes. Shares and intervals are computed in `shares`.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from asskomm_audit.domain.ids import AuditId, ResponseId, StopId, SurveyId, TallyId, derived_id


class SurveyKind(StrEnum):
    """Where answers were collected. The values are stored: never rename one."""

    WALK = "walk"
    MEETING = "meeting"
    BOARD = "board"  # dots on a board: votes are counted, nobody stands behind a dot


class Item(StrEnum):
    """Survey items. The values are stored: never rename one."""

    SAFE_NOW = "SG1"  # 1 very unsafe to 5 very safe
    SAFE_ALONE = "SG2"  # 1 very unsafe to 5 very safe
    AVOIDS = "SG3"  # 1 never to 5 always, 0 does not use the place
    RISK = "SG4"  # 1 very unlikely to 5 very likely
    REASON = "SG5"  # codes of reasons, up to three, joined by commas
    RESOURCE = "SG6"  # codes of what gives safety, up to three, joined by commas
    HELP = "SG7"  # 1 no to 4 yes, 0 does not know
    EXPERIENCE = "SG8"  # a code of what was experienced; never free text about persons
    LITTER = "SG9a"  # SG9a to SG9h: 1 does not disturb to 5 disturbs much
    DAMAGE = "SG9b"
    NOISE = "SG9c"
    ALCOHOL = "SG9d"
    DRUGS = "SG9e"
    DOGS = "SG9f"
    TRAFFIC = "SG9g"
    VACANCY = "SG9h"
    WISH = "SG10"  # free text


DISTURBANCES = (
    Item.LITTER,
    Item.DAMAGE,
    Item.NOISE,
    Item.ALCOHOL,
    Item.DRUGS,
    Item.DOGS,
    Item.TRAFFIC,
    Item.VACANCY,
)
"""The battery of SG9: how much each disturbs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """One collection of answers about the place of an audit."""

    id: SurveyId
    audit_id: AuditId
    kind: SurveyKind
    held_on: date
    group_size: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One participant's answer to one item, by day or by night."""

    survey_id: SurveyId
    participant: str  # an anonymous code such as "T07"
    item: Item
    at_night: bool
    value: str
    stop_id: StopId | None = None

    @property
    def id(self) -> ResponseId:
        """The id every laptop derives for this participant, item, light and stop."""
        light = "night" if self.at_night else "day"
        parts = (self.survey_id, self.participant, self.item, light, self.stop_id or "-")
        return ResponseId(derived_id(*parts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many dots an answer got on a board, by day or by night."""

    survey_id: SurveyId
    item: Item
    option: str
    at_night: bool
    number: int

    @property
    def id(self) -> TallyId:
        """The id every laptop derives for this answer of this board."""
        light = "night" if self.at_night else "day"
        return TallyId(derived_id(self.survey_id, self.item, self.option, light))
