"""What the walk writes: each act is one step, and says in its wording what was done."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import QObject

from asskomm_audit.answering import give_answer
from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import Audit, SafetyPoint, Visit, VisitKind, visit_id
from asskomm_audit.domain.findings import Finding, LightCondition
from asskomm_audit.domain.ids import AnswerId, AuditId, FindingId, new_id
from asskomm_audit.domain.last_time import LastAnswer
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.rating import cleared, not_applicable, not_assessable, rated
from asskomm_audit.domain.visits import begun
from asskomm_audit.labels import visit_label
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_visit, put_visit
from asskomm_audit.store.findings import next_finding_number, put_finding
from asskomm_audit.store.people import members_of, people_of
from asskomm_audit.store.photos import change_photo, photos_of, remove_photo
from asskomm_audit.store.places import find_place
from asskomm_audit.ui import language
from asskomm_audit.ui.walk.sheet import Sheet, Spot

Perform: TypeAlias = Callable[[str, Callable[[AuditFile], None]], object]
"""Does what is passed as one step of a wording."""

_LIGHTS = {
    VisitKind.DAY: LightCondition.DAY,
    VisitKind.NIGHT: LightCondition.NIGHT,
    VisitKind.DESK: LightCondition.BOTH,
}


class AnswerWriter(QObject):
    """Turns what was pressed into steps of the session."""

    def __init__(self, perform: Perform, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._perform = perform

    def rate(self, sheet: Sheet, spot: Spot, level: int) -> None:
        """Give a level; a raw value entered before stays."""
        answer = sheet.answer(spot)
        if answer.level == level:
            return
        text = self.tr("{id} bewertet: {level}").format(id=spot.criterion.id, level=level)
        self._give(sheet, spot, text, rated(answer, level, _now(), answer.raw_value))

    def set_not_applicable(self, sheet: Sheet, spot: Spot, reason: str) -> None:
        """Note that the criterion does not fit this place."""
        text = self.tr("{id}: n. z.").format(id=spot.criterion.id)
        self._give(sheet, spot, text, not_applicable(sheet.answer(spot), reason, _now()))

    def set_not_assessable(self, sheet: Sheet, spot: Spot) -> None:
        """Note that the criterion could not be judged on this visit."""
        text = self.tr("{id}: n. b.").format(id=spot.criterion.id)
        self._give(sheet, spot, text, not_assessable(sheet.answer(spot), _now()))

    def clear(self, sheet: Sheet, spot: Spot) -> None:
        """Take the answer away; remark and mark stay."""
        if not sheet.is_open(spot):
            text = self.tr("{id} geleert").format(id=spot.criterion.id)
            self._give(sheet, spot, text, cleared(sheet.answer(spot)))

    def set_rest_not_applicable(
        self, sheet: Sheet, spots: Sequence[Spot], dimension: str, reason: str
    ) -> None:
        """Note in one step that several criteria do not fit this place."""
        given = [not_applicable(sheet.answer(spot), reason, _now()) for spot in spots]

        def write(file: AuditFile) -> None:
            for spot, answer in zip(spots, given, strict=True):
                begin_visit(file, sheet.audit, spot.kind)
                give_answer(file, sheet.audit, spot.criterion, answer, language.language())

        self._perform(self.tr("Rest von {name}: n. z.").format(name=dimension), write)

    def take_over(self, sheet: Sheet, spot: Spot, last: LastAnswer) -> None:
        """Give last time's answer again, because it was seen to be as it was."""
        answer = sheet.answer(spot)
        if (answer.state, answer.level) == (last.state, last.level):
            return
        match last.state:
            case AnswerState.RATED if last.level is not None:
                again = rated(answer, last.level, _now(), answer.raw_value)
            case AnswerState.NOT_APPLICABLE:
                again = not_applicable(answer, last.reason, _now())
            case _:
                again = not_assessable(answer, _now())
        text = self.tr("{id} wie letztes Mal").format(id=spot.criterion.id)
        self._give(sheet, spot, text, again)

    def toggle_mark(self, sheet: Sheet, spot: Spot) -> None:
        """Mark the criterion to be looked at again, or no longer."""
        answer = sheet.answer(spot)
        text = (
            self.tr("{id} nicht mehr vorgemerkt") if answer.marked else self.tr("{id} vorgemerkt")
        )
        changed = replace(answer, marked=not answer.marked)
        self._put(sheet.audit, spot, text.format(id=spot.criterion.id), changed)

    def set_remark(self, sheet: Sheet, spot: Spot, remark: str) -> None:
        """Note what was seen."""
        answer = sheet.answer(spot)
        if remark != answer.remark:
            text = self.tr("Bemerkung {id}").format(id=spot.criterion.id)
            self._give(sheet, spot, text, replace(answer, remark=remark))

    def set_raw_value(self, sheet: Sheet, spot: Spot, value: float | None) -> None:
        """Note the count or measurement behind the level."""
        answer = sheet.answer(spot)
        if value != answer.raw_value:
            text = self.tr("Messwert {id}").format(id=spot.criterion.id)
            self._put(sheet.audit, spot, text, replace(answer, raw_value=value))

    def add_finding(self, sheet: Sheet, spot: Spot, title: str) -> None:
        """Write a finding of the person's own on the criterion."""

        def write(file: AuditFile) -> None:
            finding = Finding(
                id=FindingId(new_id()),
                audit_id=sheet.audit.id,
                number=next_finding_number(file),
                title=title,
                criterion=spot.criterion.id,
                light=_LIGHTS[spot.kind],
                stop_id=sheet.stop_id,
            )
            put_finding(file, finding)
            _adopt_photos(file, sheet.audit, sheet.answer_id(spot), finding.id)

        self._perform(self.tr("Feststellung zu {id}").format(id=spot.criterion.id), write)

    def set_visit(self, visit: Visit) -> None:
        """Keep what was noted about a visit."""
        name = visit_label(visit.kind, language.texts())
        self._perform(
            self.tr("Angaben: {visit}").format(visit=name), lambda file: put_visit(file, visit)
        )

    def clear_night(self, visit: Visit, points: frozenset[SafetyPoint], reason: str) -> None:
        """Log what was made sure before a night visit."""
        checked = replace(visit, safety=points, safety_reason=reason, safety_at=_now())
        self._perform(
            self.tr("Sicherheit vor der Nachtbegehung geprüft"),
            lambda file: put_visit(file, checked),
        )

    def drop_photo(self, photo: Photo) -> None:
        """Take a photo out; undo brings it back."""
        name = photo.title
        self._perform(
            self.tr("Foto entfernt: {name}").format(name=name[:80]),
            lambda file: remove_photo(file, photo.id),
        )

    def _give(self, sheet: Sheet, spot: Spot, text: str, answer: Answer) -> None:
        spoken = language.language()

        def write(file: AuditFile) -> None:
            begin_visit(file, sheet.audit, spot.kind)
            finding = give_answer(file, sheet.audit, spot.criterion, answer, spoken)
            if finding and finding.is_live:
                _adopt_photos(file, sheet.audit, answer.id, finding.id)

        self._perform(text, write)

    def _put(self, audit: Audit, spot: Spot, text: str, answer: Answer) -> None:
        self._perform(text, putting(audit, spot.kind, answer))


def putting(audit: Audit, kind: VisitKind, answer: Answer) -> Callable[[AuditFile], None]:
    """Return what writes an answer whose level does not change, and its visit if it is new."""

    def write(file: AuditFile) -> None:
        begin_visit(file, audit, kind)
        put_answer(file, answer)

    return write


def begin_visit(file: AuditFile, audit: Audit, kind: VisitKind) -> None:
    """Make sure the visit is there and has a beginning; call it inside a step."""
    visit = find_visit(file, visit_id(audit.id, kind)) or Visit(audit_id=audit.id, kind=kind)
    if visit.begun_at is None:
        place = find_place(file, audit.place_id)
        position = place.position if place else None
        put_visit(file, begun(visit, _now(), position, functions_of(file, audit.id)))


def functions_of(file: AuditFile, audit_id: AuditId) -> list[str]:
    """Return the functions of an audit's team; names stay out of what reports print."""
    people = {each.id: each.function for each in people_of(file)}
    members = (people.get(each.person_id, "") for each in members_of(file, audit_id))
    return [function for function in members if function]


def _adopt_photos(file: AuditFile, audit: Audit, answer: AnswerId, finding: FindingId) -> None:
    """Let a new finding have the photos that were taken for the answer before."""
    for photo in photos_of(file, audit.id):
        if photo.answer_id == answer and photo.finding_id is None:
            change_photo(file, replace(photo, finding_id=finding))


def _now() -> datetime:
    return datetime.now().astimezone()
