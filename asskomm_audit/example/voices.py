"""What participants of the example's surveys say: drawn around the story's mean answers."""

from random import Random

from asskomm_audit.domain.ids import AuditId, StopId, SurveyId
from asskomm_audit.domain.survey import Item, Response, Survey
from asskomm_audit.example.chance import Chance
from asskomm_audit.example.script import AuditScript, SurveyScript

_BETWEEN_PERSONS = 0.75
_WITHIN_PERSON = 0.45
_BY_STOP = (Item.SAFE_NOW, Item.SAFE_ALONE)
_TOP = {Item.HELP: 4}


def survey_of(audit: AuditScript, script: SurveyScript, chance: Chance) -> Survey:
    """Return the survey itself."""
    return Survey(
        id=SurveyId(chance.id("survey", audit.key, script.kind)),
        audit_id=AuditId(chance.id("audit", audit.key)),
        kind=script.kind,
        held_on=script.held_on,
        group_size=script.group_size,
        note=script.note,
    )


def responses_of_survey(audit: AuditScript, script: SurveyScript, chance: Chance) -> list[Response]:
    """Return what each participant says, by day and by night."""
    voices = _Voices(audit, script, chance)
    return [
        response
        for number in range(1, script.group_size + 1)
        for response in voices.responses_of(number)
    ]


class _Voices:
    def __init__(self, audit: AuditScript, script: SurveyScript, chance: Chance) -> None:
        self._audit = audit
        self._script = script
        self._chance = chance
        self._survey = survey_of(audit, script, chance).id
        order = list(range(1, script.group_size + 1))
        chance.dice("survey", audit.key, script.kind).shuffle(order)
        self._order = order

    def responses_of(self, number: int) -> list[Response]:
        """Return all that one participant says."""
        dice = self._chance.dice("voice", self._audit.key, self._script.kind, str(number))
        mood = dice.gauss(0, _BETWEEN_PERSONS)
        rank = self._order.index(number)
        responses: list[Response] = []
        if rank < self._script.answered_by_day:
            responses += self._scales(number, self._script.day, mood, dice, at_night=False)
        if rank >= self._script.group_size - self._script.answered_at_night:
            responses += self._scales(number, self._script.night, mood, dice, at_night=True)
        responses += self._codes(number, Item.REASON, self._script.reasons, dice)
        responses += self._codes(number, Item.RESOURCE, self._script.resources, dice)
        if rank < len(self._script.wishes):
            wish = self._script.wishes[rank]
            responses.append(self._response(number, Item.WISH, wish, at_night=False))
        return responses

    def _scales(
        self, number: int, means: dict[str, float], mood: float, dice: Random, *, at_night: bool
    ) -> list[Response]:
        responses: list[Response] = []
        for code, mean in means.items():
            item = Item(code)
            for stop, shift in (self._shifts() if item in _BY_STOP else {None: 0.0}).items():
                value = mean + shift + (-mood if item in (Item.AVOIDS, Item.RISK) else mood)
                level = round(value + dice.gauss(0, _WITHIN_PERSON))
                level = max(1, min(_TOP.get(item, 5), level))
                responses.append(
                    self._response(number, item, str(level), at_night=at_night, stop=stop)
                )
        return responses

    def _shifts(self) -> dict[StopId | None, float]:
        stops = self._script.stops
        return {self._stop(stop): shift for stop, shift in stops.items()} or {None: 0.0}

    def _stop(self, number: int) -> StopId:
        return StopId(self._chance.id("stop", self._audit.place.key, str(number)))

    def _codes(
        self, number: int, item: Item, weights: dict[str, int], dice: Random
    ) -> list[Response]:
        """Return up to three codes, each named as often as its weight of the group wants."""
        named = [
            code
            for code, count in weights.items()
            if dice.random() * self._script.group_size < count
        ]
        if not named:
            return []
        picked = dice.sample(named, min(3, len(named)))
        chosen = [code for code in weights if code in picked]
        return [self._response(number, item, ",".join(chosen), at_night=bool(self._script.night))]

    def _response(
        self,
        number: int,
        item: Item,
        value: str,
        *,
        at_night: bool,
        stop: StopId | None = None,
    ) -> Response:
        return Response(
            survey_id=self._survey,
            participant=f"T{number:02}",
            item=item,
            at_night=at_night,
            value=value,
            stop_id=stop,
        )
