"""The public edition of audits: what a document for everyone is made from, and what it leaves out.

Stricter than the public copy of a file in what it must not name, and milder in what a council or
participants have to hear: the occasion, functions, and why a measure has been put off.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace

from asskomm_audit.domain.audits import Audit
from asskomm_audit.domain.catalogue import EVENT_DIMENSION
from asskomm_audit.domain.findings import FindingStatus
from asskomm_audit.domain.hidden_names import HiddenNames
from asskomm_audit.domain.ids import FindingId, PersonId
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.places import Place
from asskomm_audit.domain.redaction import Redactor
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.domain.survey import Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Omissions:
    """How much a public edition leaves out, or says less of."""

    findings: int = 0  # called non-public by the auditors; without those of the event module
    dismissed: int = 0
    measures: int = 0  # on live findings that are left out
    photos: int = 0  # that an internal edition shows
    events: bool = False  # whether there is anything of the event module
    names: int = 0  # people whose names stood in texts
    owners: int = 0  # of places and measures
    remarks: int = 0  # on answers, audits, visits and surveys
    wishes: int = 0  # free words of a survey

    def __add__(self, other: "Omissions") -> "Omissions":
        """Return both together."""
        pairs = {
            each.name: getattr(self, each.name) + getattr(other, each.name) for each in fields(self)
        }
        return Omissions(**pairs | {"events": self.events or other.events})

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left out."""
        return self == Omissions()


def public_edition(
    shots: Sequence[AuditSnapshot], people: Iterable[Person]
) -> tuple[list[AuditSnapshot], Omissions]:
    """Return what a public document may be made from, in the same order, and what is left out.

    `people` are all that the file knows: their names are hidden in every text that stays. Scores
    stay as they are. Photos still have to pass the gate.
    """
    names, redactor = HiddenNames(people), Redactor(keep_ids=True)
    made = [_shown(shot, redactor, names) for shot in shots]
    left_out = sum((_omissions(*pair) for pair in zip(shots, made, strict=True)), start=Omissions())
    return made, replace(left_out, names=len(names.people_found))


def _shown(whole: AuditSnapshot, redactor: Redactor, names: HiddenNames) -> AuditSnapshot:
    shot = without_events(whole)
    shown = redactor.audit(shot)
    reasons = {each.id: each.reason for each in shot.measures}
    kept = {each.id for each in shown.findings}
    told = replace(
        shown,
        audit=replace(shown.audit, occasion=shot.audit.occasion),
        measures=tuple(replace(each, reason=reasons[each.id]) for each in shown.measures),
        photos=tuple(_photos(shot, kept, redactor)),
        tallies=shot.tallies,  # votes: no person stands behind a dot
        people={key: _function(key, shot, names) for key in shown.people},
    )
    return without_names(told, names)


def without_names(shown: AuditSnapshot, names: HiddenNames) -> AuditSnapshot:
    """Return a redacted audit with names hidden in every text that it still has."""
    return replace(
        shown,
        audit=names.record(shown.audit, "occasion"),
        place=place_without_names(shown.place, names),
        stops=tuple(names.record(each, "name", "description") for each in shown.stops),
        visits=tuple(names.record(each, *_VISIT) for each in shown.visits),
        findings=tuple(names.record(each, *_FINDING) for each in shown.findings),
        measures=tuple(names.record(each, "text", "funding", "reason") for each in shown.measures),
        photos=tuple(names.record(each, "caption", "alternative_text") for each in shown.photos),
    )


def place_without_names(place: Place, names: HiddenNames) -> Place:
    """Return a place with names hidden in its texts."""
    return names.record(place, "name", "district", "address", "description")


def without_events(shot: AuditSnapshot) -> AuditSnapshot:
    """Return an audit without its event module, which is confidential."""
    secret = _event_criteria(shot)
    audit: Audit = replace(shot.audit, with_events=False)
    findings = tuple(each for each in shot.findings if each.criterion not in secret)
    kept = {each.id for each in findings}
    return replace(
        shot,
        audit=audit,
        answers=tuple(each for each in shot.answers if each.criterion not in secret),
        findings=findings,
        measures=tuple(each for each in shot.measures if each.finding_id in kept),
        photos=tuple(
            each for each in shot.photos if each.finding_id is None or each.finding_id in kept
        ),
    )


def _event_criteria(shot: AuditSnapshot) -> set[str | None]:
    return {each.id for each in shot.catalogue.criteria if each.dimension == EVENT_DIMENSION}


def _photos(shot: AuditSnapshot, findings: set[FindingId], redactor: Redactor) -> list[Photo]:
    """Return what may be shown of public findings, of answers and of the place."""
    noted = {each.photo_id for each in shot.hazards}
    answers = {each.id for each in shot.answers}
    return [
        replace(
            redactor.photo(each),
            answer_id=each.answer_id,
            number=each.number,
            label=each.label,
            turn=each.turn,
            crop=each.crop,
        )
        for each in shot.photos
        if not each.withheld
        and (
            each.finding_id in findings
            if each.finding_id
            else each.answer_id in answers
            if each.answer_id
            else each.id not in noted
        )
    ]


def _function(key: PersonId, shot: AuditSnapshot, names: HiddenNames) -> Person:
    known = shot.people.get(key)
    return Person(id=key, name="", function=names.text(known.function) if known else "")


def _omissions(shot: AuditSnapshot, shown: AuditSnapshot) -> Omissions:
    secret = _event_criteria(shot)
    everyday = [each for each in shot.findings if each.criterion not in secret]
    noted = {each.photo_id for each in shot.hazards}
    live = {each.id for each in shot.findings if each.is_live}
    photos = [
        each
        for each in shot.photos
        if (each.finding_id in live if each.finding_id else each.answer_id or each.id not in noted)
    ]
    measures = [each for each in shot.measures if each.finding_id in live]
    remarks = [text for each in shot.answers for text in (each.remark, each.reason)]
    remarks += [shot.audit.note, *(each.note for each in shot.visits)]
    remarks += [each.note for each in shot.surveys]
    owners = [shot.place.owner, *(each.owner for each in shot.measures)]
    wishes = [each for each in shot.responses if each.item is Item.WISH and each.value.strip()]
    return Omissions(
        findings=sum(each.is_live and not each.public for each in everyday),
        dismissed=sum(each.status is FindingStatus.DISMISSED for each in everyday),
        measures=len(measures) - len(shown.measures),
        photos=len(photos) - len(shown.photos),
        events=len(everyday) < len(shot.findings)
        or any(each.criterion in secret for each in shot.answers),
        owners=sum(bool(each.strip()) for each in owners),
        remarks=sum(bool(each.strip()) for each in remarks),
        wishes=len(wishes),
    )


_VISIT = ("weather", "light", "light_device")
_FINDING = ("title", "description", "cause", "spot")
