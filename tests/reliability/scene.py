"""A file to type into and photos to add, made once for many kills."""

import io
from datetime import date
from pathlib import Path

from PIL import Image

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.audits import Audit, CriteriaSet, Visit, VisitKind
from asskomm_audit.domain.ids import AuditId, PersonId, PlaceId
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import put_audit, put_visit
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import create_audit_file
from asskomm_audit.store.people import put_person
from asskomm_audit.store.places import put_place

FIRST_STEP = "Audit anlegen"


def make_file(path: Path) -> None:
    """Write a file with one person, one place and its audit by the full set."""
    catalogue = load_catalogue()
    place = Place(id=PlaceId("place-1"), name="Marktplatz", place_type=PlaceType.SQUARE)
    audit = Audit(
        id=AuditId("audit-1"),
        place_id=place.id,
        place_type=place.place_type,
        criteria_set=CriteriaSet.FULL,
        catalogue_version=catalogue.version,
        catalogue_hash=catalogue.hash,
        started_on=date(2026, 11, 21),
    )

    def write(file: AuditFile) -> None:
        keep_catalogue(file, catalogue)
        put_person(file, Person(id=PersonId("person-1"), name="Katrin Lehmann", function="Amt"))
        put_place(file, place)
        put_audit(file, audit)
        put_visit(file, Visit(audit_id=audit.id, kind=VisitKind.DAY))

    with create_audit_file(path) as file:
        carry_out(file, FIRST_STEP, write)


def make_photos(folder: Path, count: int = 12) -> None:
    """Write photos of one colour each, noisy enough to have some size."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        buffer = io.BytesIO()
        noise = Image.effect_noise((1200, 900), 40 + number).convert("RGB")
        noise.save(buffer, "JPEG", quality=80)
        (folder / f"foto-{number:02}.jpg").write_bytes(buffer.getvalue())
