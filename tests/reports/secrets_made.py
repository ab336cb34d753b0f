"""An audit with something of each kind that is not for everyone, and documents made from it."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.measures import MeasureStatus
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.privacy import Edition, Passage, PhotoPrivacy
from asskomm_audit.domain.public_edition import public_edition
from asskomm_audit.domain.result import result_of
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.kinds.registry import RECIPES
from asskomm_audit.reports.pdf import write_report
from tests.reports.sample import CREATED, audit, image

BERGER = Person(id="b", name="Anna-Lena Berger", function="Grünflächenamt")
SECRETS = (
    *("GEHEIMTITEL", "GEHEIMBILD", "GEHEIMMITTEL", "GEHEIMGRUND"),
    *("VER-0", "POLLERLUECKE", "POLLERMITTEL", "POLLERWORT"),
    *("Berger", "Schulze", "Name p1"),
    *("EIGENTUEMER", "DIENSTLEISTERNAME", "AUDITNOTIZ", "BEGEHUNGSNOTIZ", "UMFRAGENOTIZ"),
    *("WUNSCHTEXT", "PRUEFERWORT", "GEFAHRTEXT", "IMG_PRIVAT"),
)


def secret_audit():
    shot = audit(with_events=True, seed=3)
    event = next(each for each in shot.catalogue.criteria if each.dimension == "VER")
    first, second, third, *rest = shot.findings
    first = replace(first, public=False, title="GEHEIMTITEL", cause="GEHEIMGRUND")
    second = replace(second, criterion=event.id, title="POLLERLUECKE")
    third = replace(third, description="Frau Berger hat gewarnt", spot="beim Haus Anna-Lena Berger")
    changed = {first.id: "GEHEIMMITTEL", second.id: "POLLERMITTEL", third.id: "mit Herrn Berger"}
    known, *answers = (
        replace(each, remark="POLLERWORT") if each.criterion.startswith("VER") else each
        for each in shot.answers
    )
    return replace(
        shot,
        audit=replace(shot.audit, occasion="Hinweis von Jörg Schulze", note="AUDITNOTIZ"),
        place=replace(shot.place, owner="EIGENTUEMER", description="Platz. Kontakt: Schulze, Jörg"),
        visits=tuple(replace(each, note="BEGEHUNGSNOTIZ") for each in shot.visits),
        answers=(replace(known, remark="PRUEFERWORT"), *answers),
        findings=(first, second, third, *rest),
        measures=tuple(
            replace(
                each,
                text=changed.get(each.finding_id, each.text),
                owner="DIENSTLEISTERNAME",
                status=MeasureStatus.DEFERRED if each.finding_id == third.id else each.status,
                reason="Frau Berger wartet" if each.finding_id == third.id else each.reason,
            )
            for each in shot.measures
        ),
        photos=(
            *(
                replace(
                    each,
                    original_name="IMG_PRIVAT.jpg",
                    caption="GEHEIMBILD" if each.finding_id == first.id else "Anna-Lena Berger",
                )
                for each in shot.photos
            ),
            replace(shot.photos[0], id="w", withheld=True, caption="GEHEIMBILD"),
        ),
        surveys=tuple(replace(each, note="UMFRAGENOTIZ") for each in shot.surveys),
        responses=tuple(
            replace(each, value="WUNSCHTEXT") if each.item == "SG10" else each
            for each in shot.responses
        ),
        hazards=(
            Hazard(id="h", audit_id=shot.audit.id, number=1, noted_at=CREATED, text="GEFAHRTEXT"),
        ),
    )


PEOPLE = (BERGER, Person(id="s", name="Jörg Schulze"), Person(id="p1", name="Name p1"))


def sources_of(edition: Edition, *, previous: bool = True) -> list[ReportAudit]:
    shots = [secret_audit()]
    before = [replace(secret_audit(), audit=replace(shots[0].audit, id="before"))]
    if edition is Edition.PUBLIC:
        shots, before = (public_edition(each, PEOPLE)[0] for each in (shots, before))
    today = CREATED.date()
    earlier = (before[0], result_of(before[0], today=today)) if previous else None
    return [ReportAudit(each, result_of(each, today=today), earlier) for each in shots]


def passage_of(sources: list[ReportAudit], edition: Edition) -> Passage:
    """A passage in which each photo counts as reviewed."""

    class Reviewed(PhotoPrivacy):
        is_reviewed = True

    photos = [photo for each in sources for photo in each.snapshot.photos]
    return Passage(edition=edition, privacy={each.id: Reviewed(each) for each in photos})


def write_kind(kind: DocumentKind, edition: Edition, target: Path, texts) -> Path:
    sources = sources_of(edition)
    write_report(
        sources,
        target,
        texts=texts,
        created=CREATED,
        images=image,
        passage=passage_of(sources, edition),
        recipe=RECIPES[kind],
    )
    return target


def all_in(pdf: Path) -> str:
    """Return all texts of a PDF: of its pages, and every string in it."""
    with pypdfium2.PdfDocument(pdf) as document:
        found = [page.get_textpage().get_text_bounded() for page in document]
    with pikepdf.open(pdf) as document:
        for each in document.objects:
            found += strings_in(each)
        found.append(document.Root.Metadata.read_bytes().decode())
    return " ".join(" ".join(found).split())


def strings_in(thing, depth: int = 0) -> list[str]:
    if isinstance(thing, pikepdf.String):
        return [str(thing)]
    if depth > 3 or not isinstance(thing, pikepdf.Object):
        return []
    if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
        return [text for _, each in thing.items() for text in strings_in(each, depth + 1)]
    if isinstance(thing, pikepdf.Array):
        return [text for each in thing for text in strings_in(each, depth + 1)]
    return []
