"""What may be shown to everyone: an audit without people, inner remarks and unpublished findings.

Every record gets a new id, so nothing leads back to the file it came from, and merging can never
put redacted values over the real ones.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from asskomm_audit.domain.answers import Answer, Consensus
from asskomm_audit.domain.audits import Audit, Visit, visit_id
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.ids import (
    AuditId,
    FindingId,
    MarkId,
    MeasureId,
    PersonId,
    PhotoId,
    PlaceId,
    StopId,
    SurveyId,
    VisitId,
    new_id,
)
from asskomm_audit.domain.marks import Mark, MarkShape, points_text
from asskomm_audit.domain.markup import Markup
from asskomm_audit.domain.measures import Measure
from asskomm_audit.domain.people import Member, Person
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.places import Place
from asskomm_audit.domain.shares import LEAST_TO_SHOW
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.domain.survey import Item, Response


def shown_responses(responses: Sequence[Response]) -> Iterator[Response]:
    """Yield the responses that point to nobody: at least five people said the same kind of thing.

    Wishes are free text and experiences are personal: neither is ever shown.
    """

    def group(response: Response) -> tuple[str, str, bool, str | None]:
        return response.survey_id, response.item, response.at_night, response.stop_id

    people: defaultdict[tuple[str, str, bool, str | None], set[str]] = defaultdict(set)
    for each in responses:
        people[group(each)].add(each.participant)
    for each in responses:
        is_personal = each.item in (Item.WISH, Item.EXPERIENCE)
        if not is_personal and len(people[group(each)]) >= LEAST_TO_SHOW:
            yield each


def photos_for_all(shot: AuditSnapshot) -> list[Photo]:
    """Return the photos of findings that everyone may see; they pass the privacy gate yet."""
    return [each for each in _of_public_findings(shot) if not each.withheld]


def withheld_for_all(shot: AuditSnapshot) -> list[Photo]:
    """Return the photos of such findings that somebody has said are never shown in public."""
    return [each for each in _of_public_findings(shot) if each.withheld]


def without_withheld(shot: AuditSnapshot) -> AuditSnapshot:
    """Return an audit without the photos that are never shown in public."""
    return replace(shot, photos=tuple(each for each in shot.photos if not each.withheld))


def _of_public_findings(shot: AuditSnapshot) -> list[Photo]:
    shown = {each.id for each in shot.findings if each.public and each.is_live}
    return [each for each in shot.photos if each.finding_id in shown]


class Redactor:
    """Redacts the audits of one file; the same person is the same pseudonym in all of them.

    A document shows no ids: with `keep_ids` they stay, so that two redactions are the same.
    """

    def __init__(self, *, keep_ids: bool = False) -> None:
        self._ids: dict[str, str] = _Kept() if keep_ids else defaultdict(new_id)
        self._people: dict[PersonId, Person] = {}

    def place(self, place: Place) -> Place:
        """Return what everyone may know of a place: whose it is may be a private matter."""
        return replace(place, id=PlaceId(self._ids[place.id]), owner="")

    def audit(self, shot: AuditSnapshot) -> AuditSnapshot:
        """Return what everyone may know of an audit.

        No plans, whose rights are others'; no tracks, which show where people went. Its photos have
        new ids and no names, times and places, and lie as they are shown; whoever writes them has
        to give them covered and framed bytes and the hash of these.
        """
        findings = [each for each in shot.findings if each.public and each.is_live]
        shown = {finding.id for finding in findings}
        return AuditSnapshot(
            audit=self._audit(shot.audit),
            place=self.place(shot.place),
            catalogue=shot.catalogue,
            stops=tuple(
                replace(
                    stop,
                    id=StopId(self._ids[stop.id]),
                    place_id=PlaceId(self._ids[stop.place_id]),
                    located_at=None,
                )
                for stop in shot.stops
            ),
            visits=tuple(self._visit(visit) for visit in shot.visits),
            members=tuple(
                Member(
                    audit_id=AuditId(self._ids[shot.audit.id]),
                    person_id=self._person(member.person_id).id,
                    role=member.role,
                )
                for member in shot.members
            ),
            answers=tuple(self._answer(answer, shot) for answer in shot.answers),
            findings=tuple(self._finding(finding) for finding in findings),
            measures=tuple(
                self._measure(each) for each in shot.measures if each.finding_id in shown
            ),
            photos=tuple(self.photo(each) for each in photos_for_all(shot)),
            surveys=tuple(
                replace(
                    survey,
                    id=SurveyId(self._ids[survey.id]),
                    audit_id=AuditId(self._ids[survey.audit_id]),
                    note="",
                )
                for survey in shot.surveys
            ),
            responses=tuple(
                replace(
                    response,
                    survey_id=SurveyId(self._ids[response.survey_id]),
                    stop_id=self._stop(response.stop_id),
                )
                for response in shown_responses(shot.responses)
            ),
            tallies=(),
            lux_points=tuple(
                replace(
                    point,
                    visit_id=self._visit_of(point.visit_id, shot),
                    stop_id=StopId(self._ids[point.stop_id]),
                    spot="",
                )
                for point in shot.lux_points
            ),
            people_counts=tuple(
                replace(
                    count,
                    visit_id=self._visit_of(count.visit_id, shot),
                    stop_id=StopId(self._ids[count.stop_id]),
                )
                for count in shot.people_counts
            ),
            hazards=(),
            calibrations=(),
            people=dict(self._by_new_id()),
        )

    def photo(self, photo: Photo) -> Photo:
        """Return what everyone may know of a photo on a finding, but for its bytes."""
        finding = photo.finding_id
        return Photo(  # not `replace`: what photos will be told one day is not for everyone
            id=PhotoId(self._ids[photo.id]),
            audit_id=AuditId(self._ids[photo.audit_id]),
            finding_id=FindingId(self._ids[finding]) if finding else None,
            sha256=photo.sha256,
            source_sha256=photo.source_sha256,
            width=photo.width,
            height=photo.height,
            size=photo.size,
            caption=photo.caption,
            alternative_text=photo.alternative_text,
            incomplete=photo.incomplete,
            sort=photo.sort,
            number=photo.number,
            label=photo.label,
        )

    def marks(self, markup: Markup, shown: Photo, shot: AuditSnapshot) -> list[Mark]:
        """Return what everyone may see drawn on a photo; `shown` is what the edition says of it.

        What is cut away stays out. Of a finding that is not for everyone neither number nor text
        is told.
        """
        for_all = {each.id for each in shot.findings if each.public and each.is_live}
        is_cut = Framing.of(shown).is_plain  # then its picture is what was shown of the other
        return [
            Mark(  # not `replace`, as for photos
                id=MarkId(self._ids[seen.mark.id]),
                photo_id=shown.id,
                shape=seen.mark.shape,
                points=points_text(seen.points) if is_cut else seen.mark.points,
                text="" if seen.mark.shape is MarkShape.NUMBER else seen.mark.text,
                colour=seen.mark.colour,
                weight=seen.mark.weight,
                finding_id=self._finding_id(seen.mark.finding_id),
                sort=seen.mark.sort,
            )
            for seen in markup.told(for_all).seen()
        ]

    def _finding_id(self, finding: FindingId | None) -> FindingId | None:
        return FindingId(self._ids[finding]) if finding else None

    def _by_new_id(self) -> dict[PersonId, Person]:
        return {person.id: person for person in self._people.values()}

    def _person(self, person: PersonId) -> Person:
        if person not in self._people:
            name = f"Person {len(self._people) + 1}"
            self._people[person] = Person(id=PersonId(self._ids[person]), name=name)
        return self._people[person]

    def _audit(self, audit: Audit) -> Audit:
        previous = audit.previous_id
        return replace(
            audit,
            id=AuditId(self._ids[audit.id]),
            place_id=PlaceId(self._ids[audit.place_id]),
            previous_id=AuditId(self._ids[previous]) if previous else None,
            occasion="",
            note="",
        )

    def _visit(self, visit: Visit) -> Visit:
        return replace(
            visit,
            audit_id=AuditId(self._ids[visit.audit_id]),
            note="",
            team="",
            safety=frozenset(),
            safety_reason="",
            safety_at=None,
        )

    def _answer(self, answer: Answer, shot: AuditSnapshot) -> Answer:
        is_joint = answer.rater == Consensus
        return replace(
            answer,
            visit_id=self._visit_of(answer.visit_id, shot),
            rater=Consensus if is_joint else self._person(PersonId(answer.rater)).id,
            stop_id=self._stop(answer.stop_id),
            reason="",
            remark="",
            marked=False,
            answered_at=None,
        )

    def _visit_of(self, visit: VisitId, shot: AuditSnapshot) -> VisitId:
        kind = next(each.kind for each in shot.visits if each.id == visit)
        return visit_id(AuditId(self._ids[shot.audit.id]), kind)

    def _finding(self, finding: Finding) -> Finding:
        return replace(
            finding,
            id=FindingId(self._ids[finding.id]),
            audit_id=AuditId(self._ids[finding.audit_id]),
            stop_id=self._stop(finding.stop_id),
            reason="",
            located_at=None,
        )

    def _measure(self, measure: Measure) -> Measure:
        return replace(
            measure,
            id=MeasureId(self._ids[measure.id]),
            finding_id=FindingId(self._ids[measure.finding_id]),
            owner="",
            reason="",
        )

    def _stop(self, stop: StopId | None) -> StopId | None:
        return StopId(self._ids[stop]) if stop else None


class _Kept(dict[str, str]):
    """Ids that stay as they are."""

    def __missing__(self, key: str) -> str:
        return key
