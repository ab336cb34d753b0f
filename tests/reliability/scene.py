"""A file to type into and photos to add, made once for many kills."""

import io
import shutil
from contextlib import closing
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PIL import Image

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import Audit, CriteriaSet, Visit, VisitKind, visit_id
from asskomm_audit.domain.ids import AuditId, PersonId, PlaceId
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import put_audit, put_visit
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import create_audit_file, open_audit_file
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


def grow(path: Path, findings: int = 3000) -> None:
    """Add findings to a file of any schema, as a GIS program does: its own triggers log them."""
    with closing(sqlite3.connect(path)) as connection:
        register_functions(connection)
        names = [name for _, name, *_ in connection.execute("PRAGMA table_info(finding)")]
        same = ", ".join(sorted(set(names) - {"fid", "id", "number"}))
        connection.execute(
            "WITH RECURSIVE more(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more WHERE n < ?) "
            f"INSERT INTO finding (id, number, {same}) "
            f"SELECT 'more-' || n, 1000 + n, {same} FROM more, "
            "(SELECT * FROM finding WHERE deleted = 0 ORDER BY fid LIMIT 1)",
            (findings,),
        )
        connection.commit()


def three_laptops(folder: Path) -> list[Path]:
    """Write a file and two copies of it, each worked on: answers, remarks and photos."""
    paths = [folder / f"laptop-{number}.audit.gpkg" for number in range(3)]
    make_file(paths[0])
    for path in paths[1:]:
        shutil.copy(paths[0], path)
    make_photos(folder / "photos")
    for number, path in enumerate(paths):
        with open_audit_file(path) as file:
            _work(file, number, sorted((folder / "photos").iterdir()))
    return paths


def _work(file: AuditFile, number: int, photos: list[Path]) -> None:
    now = datetime(2026, 11, 21, 14, number, tzinfo=UTC)
    for place, criterion in enumerate(load_catalogue().criteria[:60]):
        answer = Answer(
            visit_id=visit_id(AuditId("audit-1"), VisitKind.DAY),
            rater=PersonId("person-1"),
            criterion=criterion.id,
            state=AnswerState.RATED,
            level=(place + number) % 5,
            remark=f"Laptop {number}",
            answered_at=now,
        )
        carry_out(file, criterion.id, partial(_put_answer, answer=answer))
    for photo in photos[number * 4 : number * 4 + 4]:
        incoming = Incoming(prepare(photo.read_bytes(), photo.name))
        target = PhotoTarget(audit_id=AuditId("audit-1"))
        carry_out(file, photo.name, partial(_put_photo, incoming=incoming, target=target, now=now))


def _put_answer(file: AuditFile, *, answer: Answer) -> None:
    put_answer(file, answer)


def _put_photo(file: AuditFile, *, incoming: Incoming, target: PhotoTarget, now: datetime) -> None:
    keep_photo(file, incoming, target, now)
