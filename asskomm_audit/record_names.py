"""What single records are called, in words: also removed ones, and ids inside of others."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from asskomm_audit.domain.answers import Consensus
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.counts import CountedGroup
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.marks import MarkShape
from asskomm_audit.domain.privacy import BoxKind
from asskomm_audit.kind_labels import kind_label
from asskomm_audit.labels import visit_label
from asskomm_audit.photo_labels import shape_label
from asskomm_audit.privacy_labels import box_label
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.naming import telling_columns
from asskomm_audit.store.photo_numbers import label_of
from asskomm_audit.texts import Texts, date_text
from asskomm_audit.visit_labels import counted_label

_LONGEST = 80
_REFERENCES: Mapping[str, Kind] = {
    "place_id": Kind.PLACE,
    "audit_id": Kind.AUDIT,
    "previous_id": Kind.AUDIT,
    "person_id": Kind.PERSON,
    "visit_id": Kind.VISIT,
    "stop_id": Kind.STOP,
    "finding_id": Kind.FINDING,
    "answer_id": Kind.ANSWER,
    "survey_id": Kind.SURVEY,
    "photo_id": Kind.PHOTO,
    "before_id": Kind.PHOTO,
    "after_id": Kind.PHOTO,
    "plan_id": Kind.PLAN,
    "rater": Kind.PERSON,
}
_MOST = 20_000  # names kept at once, some megabytes


class RecordNames:
    """Names the records of one file in one language, and remembers what it has looked up."""

    def __init__(self, file: AuditFile, texts: Texts) -> None:
        self._file = file
        self._texts = texts
        self._known: dict[tuple[Kind, str], str] = {}

    def of(self, kind: Kind, record: str) -> str:
        """Return what the record is called: its kind where nothing else names it."""
        key = (kind, record)
        if key not in self._known:
            if len(self._known) >= _MOST:
                self._known.clear()
            told = telling_columns(self._file, kind, record)
            name = self._name(kind, record, told) if told else ""
            self._known[key] = _short(name) or kind_label(kind, self._texts)
        return self._known[key]

    def titled(self, kind: Kind, record: str) -> str:
        """Return the name with the kind before it: "Feststellung F-012 Dunkle Ecke"."""
        name, title = self.of(kind, record), kind_label(kind, self._texts)
        return name if name.startswith(title) else f"{title} {name}"

    def person(self, person: str) -> str:
        """Return a person's name; empty where nobody said who they are."""
        if not person:
            return ""
        told = telling_columns(self._file, Kind.PERSON, person)
        return str(told["name"]) if told else ""

    def inside(self, fields: Mapping[str, Iterable[Any]]) -> dict[str, str]:
        """Return the names for ids among the values of columns."""
        return {
            value: self.of(_REFERENCES[column], value)
            for column, values in fields.items()
            if column in _REFERENCES
            for value in values
            if isinstance(value, str) and value and value != Consensus
        }

    def _name(self, kind: Kind, record: str, told: dict[str, Any]) -> str:
        match kind:
            case Kind.PERSON | Kind.PLACE:
                return str(told["name"])
            case Kind.STOP:
                return f"{told['number']} {told['name']}"
            case Kind.AUDIT:
                return f"{self._day(told['started_on'])}, {self.of(Kind.PLACE, told['place_id'])}"
            case Kind.MEMBER:
                return self.of(Kind.PERSON, told["person_id"])
            case Kind.VISIT:
                audit = self.of(Kind.AUDIT, told["audit_id"])
                return f"{visit_label(VisitKind(told['kind']), self._texts)}, {audit}"
            case Kind.ANSWER:
                is_joint = told["rater"] == Consensus
                who = "" if is_joint else self.person(told["rater"])
                return f"{told['criterion']}, {who}" if who else str(told["criterion"])
            case Kind.FINDING:
                return f"F-{told['number']:03} {told['title']}"
            case Kind.MEASURE:
                return f"M-{told['number']:03} {told['text']}"
            case Kind.PHOTO:
                words = str(told["caption"] or told["original_name"])
                return f"{label_of(self._file, record)} {words}".strip()
            case Kind.SURVEY:
                return self._day(told["held_on"])
            case Kind.RESPONSE:
                return f"{told['item']}, {told['participant']}"
            case Kind.TALLY:
                return f"{told['item']}, {told['option']}"
            case Kind.LUX_POINT:
                return f"{self.of(Kind.STOP, told['stop_id'])}, {told['number']}"
            case Kind.PEOPLE_COUNT:
                group = counted_label(CountedGroup(told["counted"]), self._texts)
                return f"{self.of(Kind.STOP, told['stop_id'])}, {group}"
            case Kind.HAZARD:
                return f"S-{told['number']:03} {told['text']}"
            case Kind.CALIBRATION:
                return f"{told['picture']}, {self.person(told['rater'])}"
            case Kind.PLAN:
                return str(told["name"] or told["original_name"])
            case Kind.PIN:
                return self._pinned(told)
            case Kind.TRACK:
                return f"{self.of(Kind.VISIT, told['visit_id'])}, {told['number']}"
            case Kind.PRIVACY_BOX:
                photo = self.of(Kind.PHOTO, told["photo_id"])
                return f"{box_label(BoxKind(told['kind']), self._texts)}, {photo}"
            case Kind.PHOTO_REVIEW:
                return self.of(Kind.PHOTO, told["photo_id"])
            case Kind.MARK:
                shape = shape_label(MarkShape(told["shape"]), self._texts)
                return f"{shape}, {self.of(Kind.PHOTO, told['photo_id'])}"
            case Kind.PHOTO_PAIR:
                pair = (self.of(Kind.PHOTO, told[each]) for each in ("before_id", "after_id"))
                return " – ".join(pair)
            case Kind.ISSUED:
                return f"D-{told['number']:03} {told['title']}"
            case Kind.SETTING:
                return str(told["id"])

    def _pinned(self, told: dict[str, Any]) -> str:
        columns = ("stop_id", "finding_id", "photo_id")
        found = (self.of(_REFERENCES[name], told[name]) for name in columns if told[name])
        return next(found, "")

    def _day(self, text: str) -> str:
        try:
            return date_text(date.fromisoformat(text), self._texts)
        except ValueError:  # somebody has written it with another program
            return text


def _short(name: str) -> str:
    name = " ".join(name.split())
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
