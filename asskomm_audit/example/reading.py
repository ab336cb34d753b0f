"""Reading the story of Musterstadt from the resources: plain TOML, one file per place."""

from datetime import timedelta
from typing import Any

from asskomm_audit.domain.audits import CriteriaSet, VisitKind
from asskomm_audit.domain.findings import (
    FindingStatus,
    Group,
    LightCondition,
    LikelihoodSource,
)
from asskomm_audit.domain.measures import CostClass, Evidence, MeasureStatus, MeasureType
from asskomm_audit.domain.people import TeamRole
from asskomm_audit.domain.places import PlaceType, Position
from asskomm_audit.domain.survey import SurveyKind
from asskomm_audit.example.localised import read_localised
from asskomm_audit.example.script import (
    AnswerScript,
    AuditScript,
    Example,
    FindingScript,
    MeasureScript,
    PersonScript,
    PhotoScript,
    PlaceScript,
    StopScript,
    SurveyScript,
    VisitScript,
)
from asskomm_audit.paths import resource
from asskomm_audit.texts import Language

_NIGHT_DROP = 0.45  # how much worse a place is by night where nothing else is said
_MINUTES = {  # how long a visit takes, by the set of criteria
    CriteriaSet.CORE: {VisitKind.DAY: 46, VisitKind.NIGHT: 36, VisitKind.DESK: 20},
    CriteriaSet.FULL: {VisitKind.DAY: 80, VisitKind.NIGHT: 66, VisitKind.DESK: 75},
}


def read_example(language: Language) -> Example:
    """Return the story in one language."""
    folder = resource("example")
    town = read_localised(folder / "town.toml", language)
    places: list[PlaceScript] = []
    audits: list[AuditScript] = []
    for path in sorted(folder.glob("place-*.toml")):
        data = read_localised(path, language)
        place = _place(data)
        places.append(place)
        audits += [_audit(each, place, town) for each in data.get("audit", ())]
    return Example(
        people=tuple(PersonScript(**each) for each in town["person"]),
        places=tuple(places),
        audits=tuple(sorted(audits, key=lambda each: (each.started_on, each.key))),
        steps=_words(town["steps"]),
        views=_words(town["views"]),
        defects=_words(town["defects"]),
    )


def _words(data: dict[str, dict[str, str]]) -> dict[str, str]:
    return {key: each["text"] for key, each in data.items()}


def _place(data: dict[str, Any]) -> PlaceScript:
    return PlaceScript(
        key=data["key"],
        place_type=PlaceType(data["type"]),
        scene=data["scene"],
        position=Position(*data["position"]),
        name=data["name"],
        district=data["district"],
        address=data["address"],
        description=data["description"],
        owner=data["owner"],
        stops=tuple(_stop(each) for each in data["stop"]),
    )


def _stop(data: dict[str, Any]) -> StopScript:
    return StopScript(
        position=Position(*data["at"]), name=data["text"][0], description=data["text"][1]
    )


def _audit(data: dict[str, Any], place: PlaceScript, town: dict[str, Any]) -> AuditScript:
    by_day: dict[str, float] = data["by_day"]
    by_night = {code: level - _NIGHT_DROP for code, level in by_day.items()}
    return AuditScript(
        key=data["key"],
        place=place,
        previous=data.get("previous", ""),
        criteria_set=CriteriaSet(data["set"]),
        with_events=data.get("events", False),
        closed=data.get("closed", True),
        started_on=data["started_on"],
        occasion=data["occasion"],
        note=data["note"],
        team={key: TeamRole(role) for key, role in data["team"].items()},
        visits=tuple(
            _visit(kind, data[kind], _MINUTES[CriteriaSet(data["set"])][kind])
            for kind in VisitKind
            if kind in data
        ),
        by_day=by_day,
        by_night=by_night | data.get("by_night", {}),
        answers={
            code: _answer(each, town["reasons"]) for code, each in data.get("answers", {}).items()
        },
        findings=tuple(_finding(each, place, town["owners"]) for each in data.get("finding", ())),
        photos=tuple(_photo(each, place) for each in data.get("photos", ())),
        surveys=tuple(_survey(each) for each in data.get("survey", ())),
    )


def _visit(kind: VisitKind, data: dict[str, Any], minutes: int) -> VisitScript:
    return VisitScript(
        kind=kind,
        at=data["at"],
        raters=tuple(data["raters"]),
        length=timedelta(minutes=minutes),
        weather=data.get("weather", ""),
        light=data.get("light", ""),
        note=data.get("note", ""),
        not_assessable=frozenset(data.get("not_assessable", ())),
        open=frozenset(data.get("open", ())),
        skipped=data.get("skipped", 0.03),
        stops_after=data.get("stops_after"),
    )


def _answer(data: dict[str, Any], reasons: dict[str, Any]) -> AnswerScript:
    levels = {kind: data[kind] for kind in VisitKind if kind in data}
    reason = data.get("not_applicable", "")
    return AnswerScript(
        levels={
            kind: tuple(level) if isinstance(level, list) else level
            for kind, level in levels.items()
        },
        raw=_by_visit(data.get("raw", {})),
        agreed=_by_visit(data.get("agreed", {})),
        corrected=_by_visit(data.get("corrected", {})),
        remark=data.get("text", ""),
        not_applicable=reasons[reason]["text"] if reason else "",
        marked=data.get("marked", False),
    )


def _by_visit(data: dict[str, Any]) -> dict[VisitKind, Any]:
    return {VisitKind(key): value for key, value in data.items()}


def _photo(data: dict[str, Any], place: PlaceScript) -> PhotoScript:
    return PhotoScript(
        stop=data["at"],
        minute=data["min"],
        visit=VisitKind.NIGHT if data.get("night") else VisitKind.DAY,
        scene=data.get("scene", place.scene),
        defect=data.get("defect", ""),
        view=data.get("view", ""),
        orientation=data.get("turn", 1),
        direction=data["dir"],
        people=data.get("people"),
        cars=data.get("cars"),
        caption=data["text"],
        criterion=data.get("on", ""),
    )


def _finding(data: dict[str, Any], place: PlaceScript, owners: dict[str, Any]) -> FindingScript:
    likelihood, consequence, source = data.get("risk", (None, None, "guess"))
    return FindingScript(
        key=data["key"],
        title=data["title"],
        description=data["description"],
        spot=data["spot"],
        cause=data["cause"],
        criterion=data.get("criterion"),
        stop=data.get("stop"),
        likelihood=likelihood,
        consequence=consequence,
        source=LikelihoodSource(source),
        light=LightCondition(data.get("light", "both")),
        groups=frozenset(Group(each) for each in data.get("groups", ("all",))),
        status=FindingStatus(data.get("status", "confirmed")),
        reason=data.get("reason", ""),
        public=data.get("public", True),
        measures=tuple(_measure(each, owners) for each in data.get("measures", ())),
        photos=tuple(_photo(each, place) for each in data.get("photos", ())),
    )


def _measure(data: dict[str, Any], owners: dict[str, Any]) -> MeasureScript:
    return MeasureScript(
        text=data["text"],
        type=MeasureType(data["type"]),
        capital=data.get("capital"),
        cost_class=CostClass(data["cost"]) if "cost" in data else None,
        role=data["role"],
        owner=data.get("owner") or owners[data["role"]]["text"],
        due=data.get("due"),
        status=MeasureStatus(data.get("status", "proposed")),
        reason=data.get("reason", ""),
        funding=data.get("funding", ""),
        evidence=Evidence(data["evidence"]) if "evidence" in data else None,
        done_on=data.get("done"),
    )


def _survey(data: dict[str, Any]) -> SurveyScript:
    size: int = data["size"]
    return SurveyScript(
        kind=SurveyKind(data["kind"]),
        held_on=data["held"],
        group_size=size,
        note=data["note"],
        day=data.get("day", {}),
        night=data.get("night", {}),
        answered_by_day=data.get("by_day", size),
        answered_at_night=data.get("at_night", size),
        stops={int(number): shift for number, shift in data.get("stops", {}).items()},
        reasons=data.get("reasons", {}),
        resources=data.get("resources", {}),
        wishes=tuple(data["wishes"]),
    )
