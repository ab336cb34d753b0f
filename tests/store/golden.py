"""Writes the golden file of the present schema: once, when a schema is released.

`python -m tests.store.golden tests/data/schema_N.audit.gpkg.gz`. A golden file is never made anew:
it stands for the files people have, and the tests open each with the newest program. It is packed,
for an empty audit file takes half a megabyte already.
"""

import gzip
import hashlib
import io
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from PIL import Image

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.audits import (
    Audit,
    AuditStatus,
    CriteriaSet,
    SafetyPoint,
    Season,
    Visit,
    VisitKind,
    visit_id,
)
from asskomm_audit.domain.calibration import CalibrationRating
from asskomm_audit.domain.catalogue import Catalogue
from asskomm_audit.domain.catalogue_json import hash_of, to_json
from asskomm_audit.domain.counts import CountedGroup, PeopleCount
from asskomm_audit.domain.findings import Finding, Group, LightCondition
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.ids import (
    AuditId,
    FindingId,
    HazardId,
    MeasureId,
    PersonId,
    PhotoId,
    PlaceId,
    StopId,
    SurveyId,
)
from asskomm_audit.domain.light_classes import LightClass
from asskomm_audit.domain.lighting import LuxPoint
from asskomm_audit.domain.measures import CostClass, Measure, MeasureStatus, MeasureType
from asskomm_audit.domain.people import Member, Person, TeamRole
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.domain.places import Place, PlaceType, Position, Stop
from asskomm_audit.domain.privacy import BoxKind, BoxState
from asskomm_audit.domain.survey import Item, Response, Survey, SurveyKind, Tally
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import put_audit, put_visit
from asskomm_audit.store.calibrations import put_calibration
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.findings import put_finding, remove_finding
from asskomm_audit.store.hazards import put_hazard
from asskomm_audit.store.history import carry_out, take_back
from asskomm_audit.store.measures import put_measure
from asskomm_audit.store.measuring import put_lux_point, put_people_count
from asskomm_audit.store.opening import create_audit_file, open_audit_file
from asskomm_audit.store.people import put_member, put_person
from asskomm_audit.store.photos import change_photo, put_photo
from asskomm_audit.store.places import put_place, put_stop
from asskomm_audit.store.privacy import privacy_of, put_box, put_proposals, put_reviewed
from asskomm_audit.store.settings import put_setting
from asskomm_audit.store.surveys import put_response, put_survey, put_tally
from tests.store.golden_plan import put_plan_and_way
from tests.store.golden_showing import put_showing

DATA = Path(__file__).parents[1] / "data"
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
ANNA, JONAS = PersonId("person-anna"), PersonId("person-jonas")
PLACES = tuple(
    Place(
        id=PlaceId(f"place-{number}"),
        name=name,
        place_type=kind,
        district="Südstraße & Ärzteviertel",
        owner="Stadt Musterstadt",
        position=Position(12.7 + number / 1000, 51.2) if number < 3 else None,
    )
    for number, (name, kind) in enumerate(
        (
            ("Müglitzer Marktplatz", PlaceType.SQUARE),
            ("Unterführung „Am Bahnhof“", PlaceType.UNDERPASS),
            ("Stadtpark", PlaceType.PARK),
            ("Großer Parkplatz 😀", PlaceType.CAR_PARK),
        ),
        start=1,
    )
)


def golden_files() -> list[Path]:
    """Return the packed golden file of every schema that was released."""
    return sorted(DATA.glob("schema_*.audit.gpkg.gz"))


def unpacked(golden: Path, folder: Path) -> Path:
    """Unpack a golden file into a folder and return where it is."""
    path = folder / golden.name.removesuffix(".gz")
    path.write_bytes(gzip.decompress(golden.read_bytes()))
    return path


def write_golden(path: Path) -> None:
    """Write a small file with every table filled, steps taken back and a removed record."""
    with create_audit_file(path) as file:
        step("Orte anlegen", file, _put_places)
        for number in (1, 2):
            step(f"Audit {number} anlegen", file, lambda file, n=number: _put_audit(file, n))
            step("Begehung", file, lambda file, n=number: _put_answers(file, n))
            step("Feststellungen", file, lambda file, n=number: _put_findings(file, n))
            step("Fotos", file, lambda file, n=number: _put_photos(file, n))
        step("Befragung", file, _put_survey)
        step("Messungen", file, _put_measured)
        step("Lageplan", file, lambda file: put_plan_and_way(file, _picture(64, 3, 4)))
        step("Zeigen", file, lambda file: put_showing(file, NOON, ANNA))
        undone = step("Bemerkung", file, lambda file: put_place(file, _renamed()))
        redone = take_back(file, undone, "Bemerkung", person=ANNA).step
        take_back(file, redone, "Bemerkung", person=ANNA)
        last = step("Umbenennen", file, lambda file: put_place(file, _renamed("Verworfen")))
        take_back(file, last, "Umbenennen", person=ANNA)
        step("Entfernen", file, lambda file: remove_finding(file, FindingId("finding-1-6")))
    with open_audit_file(path) as file:  # a second session, on another day
        step("Einstellung", file, lambda file: put_setting(file, "deckblatt", "Stadtrat"))
    _fill_what_only_privacy_writes(path)


def step(text: str, file: AuditFile, write) -> str:
    return carry_out(file, text, write, person=ANNA).step


def _put_places(file: AuditFile) -> None:
    put_person(file, Person(id=ANNA, name="Anna Lehmann", function="Ordnungsamt"))
    put_person(file, Person(id=JONAS, name="Jonas Weber", function="Stadtplanung"))
    for place in PLACES:
        put_place(file, place)
        for number in (1, 2):
            stop = Stop(
                id=StopId(f"stop-{place.id}-{number}"),
                place_id=place.id,
                number=number,
                name=f"Standpunkt {number}",
                position=place.position,
                light_class=LightClass.P3 if number == 1 else None,
            )
            put_stop(file, stop)


def _renamed(name: str = "Müglitzer Markt") -> Place:
    return Place(id=PLACES[0].id, name=name, place_type=PlaceType.SQUARE)


@cache
def small_catalogue() -> Catalogue:
    """Return a part of the catalogue, for the whole one would be most of the file."""
    whole = load_catalogue()
    part = replace(whole, criteria=whole.criteria[:40], references={})
    return replace(part, hash=hash_of(to_json(part)))


def _audit_id(number: int) -> AuditId:
    return AuditId(f"audit-{number}")


def _put_audit(file: AuditFile, number: int) -> None:
    catalogue, place = small_catalogue(), PLACES[number - 1]
    keep_catalogue(file, catalogue)
    audit = Audit(
        id=_audit_id(number),
        place_id=place.id,
        place_type=place.place_type,
        criteria_set=CriteriaSet.CORE if number == 1 else CriteriaSet.FULL,
        catalogue_version=catalogue.version,
        catalogue_hash=catalogue.hash,
        started_on=date(2026, 11, 20 + number),
        occasion="Antrag des Ortschaftsrats",
        status=AuditStatus.CLOSED if number == 1 else AuditStatus.OPEN,
    )
    put_audit(file, audit)
    for kind in (VisitKind.DAY, VisitKind.NIGHT):
        put_visit(file, _visit(audit.id, kind))
    put_member(file, Member(audit_id=audit.id, person_id=ANNA, role=TeamRole.LEAD))
    put_member(file, Member(audit_id=audit.id, person_id=JONAS))


def _visit(audit: AuditId, kind: VisitKind) -> Visit:
    return Visit(
        audit_id=audit,
        kind=kind,
        begun_at=NOON,
        weather="trocken, 4 °C",
        season=Season.AUTUMN,
        team="Ordnungsamt, Stadtplanung",
        sunset_at=NOON + timedelta(hours=3),
        dusk_at=NOON + timedelta(hours=4),
        light_device="Luxmeter Klasse B, 03/2026",
        safety=frozenset(SafetyPoint) if kind is VisitKind.NIGHT else frozenset(),
        safety_at=NOON if kind is VisitKind.NIGHT else None,
    )


def _put_measured(file: AuditFile) -> None:
    night = visit_id(_audit_id(1), VisitKind.NIGHT)
    stop = StopId("stop-place-1-1")
    for number, lux in enumerate((7.5, 3.25, 0.4), start=1):
        put_lux_point(
            file, LuxPoint(visit_id=night, stop_id=stop, number=number, lux=lux, spot="Mitte")
        )
    for group, number in ((CountedGroup.YOUTH, 4), (CountedGroup.WOMEN, 0)):
        count = PeopleCount(visit_id=night, stop_id=stop, counted=group, number=number)
        put_people_count(file, count)
    for rater, level in ((ANNA, 2), (JONAS, 3)):
        rating = CalibrationRating(
            audit_id=_audit_id(1), picture="park-hedge", rater=rater, level=level
        )
        put_calibration(file, rating)
    hazard = Hazard(
        id=HazardId("hazard-1"),
        audit_id=_audit_id(1),
        number=1,
        noted_at=NOON,
        text="Kabel liegt frei",
        spot="Mast 7",
        office="Stadtwerke",
        stop_id=stop,
        criterion="LIC-01",
        photo_id=PhotoId("photo-1-1"),
        person_id=ANNA,
        written_at=NOON,
        document="Sofortmeldung S-001 Müglitzer Marktplatz 2026-11-21.pdf",
    )
    put_hazard(file, hazard)


def _put_answers(file: AuditFile, number: int) -> None:
    visit = Visit(audit_id=_audit_id(number), kind=VisitKind.DAY)
    for place, criterion in enumerate(small_catalogue().criteria[:30]):
        for rater in (ANNA, JONAS, Consensus):
            answer = Answer(
                visit_id=visit.id,
                rater=rater,
                criterion=criterion.id,
                state=AnswerState.RATED,
                level=(place + len(rater)) % 5 if 1 in criterion.scale.levels else 2,
                raw_value=12.25 if place % 9 == 0 else None,
                remark="Größe geschätzt – „dunkel“" if place % 7 == 0 else "",
                answered_at=NOON + timedelta(minutes=place),
            )
            put_answer(file, answer)


def _put_findings(file: AuditFile, number: int) -> None:
    for index in range(1, 7):
        finding = Finding(
            id=FindingId(f"finding-{number}-{index}"),
            audit_id=_audit_id(number),
            number=10 * number + index,
            title=f"Leuchte {index} ausgefallen",
            description="Seit mehreren Wochen dunkel. " * 5,
            criterion="L01",
            likelihood=1 + index % 5,
            consequence=3,
            light=LightCondition.NIGHT,
            groups=frozenset(list(Group)[:2]),
        )
        put_finding(file, finding)
        measure = Measure(
            id=MeasureId(f"measure-{number}-{index}"),
            finding_id=finding.id,
            number=10 * number + index,
            text="Leuchtmittel tauschen",
            type=MeasureType.LIGHT,
            cost_class=CostClass.K1,
            due=date(2027, 3, index),
            status=MeasureStatus.AGREED,
        )
        put_measure(file, measure)


def _put_photos(file: AuditFile, number: int) -> None:
    for index in range(1, 4):
        data, small = _picture(80, number, index), _picture(16, number, index)
        digest = hashlib.sha256(data).hexdigest()
        photo = Photo(
            id=PhotoId(f"photo-{number}-{index}"),
            audit_id=_audit_id(number),
            finding_id=FindingId(f"finding-{number}-{index}"),
            sha256=digest,
            source_sha256=digest,
            original_name=f"IMG_{index}.JPG",
            width=80,
            height=60,
            size=len(data),
            taken_at=NOON,
            time_source=TimeSource.CAMERA,
            position=Position(12.71, 51.21),
            direction=271.5,
            caption=f"Leuchte {index}",
            likeness=f"62434808020c88{number}{index}",
            satellite_at=NOON,
            camera="Kamera X1",
            general=index == 3,
        )
        put_photo(file, photo, data, small)
    change_photo(file, photo)
    _put_privacy(file, photo)


def _put_privacy(file: AuditFile, photo: Photo) -> None:
    found = [(BoxKind.FACE, Area(0.1, 0.2, 0.3, 0.4)), (BoxKind.PLATE, Area(0.5, 0.6, 0.8, 0.7))]
    put_proposals(file, photo, "golden 1", found)
    for box in privacy_of(file, [photo])[photo.id].proposals:
        keeps = box.kind is BoxKind.FACE
        put_box(file, replace(box, state=BoxState.KEPT if keeps else BoxState.DISMISSED))
    put_reviewed(file, photo.id, NOON, ANNA)


def _picture(width: int, number: int, index: int) -> bytes:
    buffer = io.BytesIO()
    colour = (60 * index, 40 * number, 90)
    Image.new("RGB", (width, width * 3 // 4), colour).save(buffer, "JPEG", quality=40)
    return buffer.getvalue()


def _put_survey(file: AuditFile) -> None:
    survey = Survey(
        id=SurveyId("survey-1"),
        audit_id=_audit_id(1),
        kind=SurveyKind.WALK,
        held_on=date(2026, 11, 21),
        group_size=7,
    )
    put_survey(file, survey)
    for index in range(1, 6):
        for item, value in ((Item.SAFE_NOW, str(index)), (Item.WISH, "Mehr Licht")):
            response = Response(
                survey_id=survey.id,
                participant=f"T0{index}",
                item=item,
                at_night=index % 2 == 0,
                value=value,
                stop_id=StopId("stop-place-1-1"),
            )
            put_response(file, response)
    board = Survey(
        id=SurveyId("survey-2"),
        audit_id=_audit_id(1),
        kind=SurveyKind.BOARD,
        held_on=date(2026, 11, 21),
    )
    put_survey(file, board)
    for option, number in (("1", 12), ("5", 3)):
        tally = Tally(
            survey_id=board.id, item=Item.SAFE_NOW, option=option, at_night=True, number=number
        )
        put_tally(file, tally)


def _fill_what_only_privacy_writes(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(
            "INSERT INTO photo_purged VALUES (?, 'Person erkennbar', '2026-11-22T09:00:00Z')",
            ("0" * 64,),
        )
        connection.execute("UPDATE session SET device = 'LAPTOP-1' WHERE device <> ''")
        connection.execute("VACUUM")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "golden.audit.gpkg"
        write_golden(written)
        Path(sys.argv[1]).write_bytes(gzip.compress(written.read_bytes(), mtime=0))
