"""A small town with findings, for the tests of this page."""

from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QPainter

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.audits import Audit, CriteriaSet, Visit, VisitKind
from asskomm_audit.domain.findings import Finding, FindingStatus, Group, LightCondition
from asskomm_audit.domain.ids import AuditId, FindingId, MeasureId, PersonId, PlaceId, StopId
from asskomm_audit.domain.measures import CostClass, Measure, MeasureStatus, MeasureType
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.places import Place, PlaceType, Stop
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import put_audit, put_visit
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.measures import put_measure
from asskomm_audit.store.people import put_person
from asskomm_audit.store.places import put_place, put_stop
from tests.beginning import begin_file

TODAY = date.today()  # noqa: DTZ011 - the day on the wall here
SQUARE = Place(
    id=PlaceId("square"),
    name="Bahnhofsvorplatz",
    place_type=PlaceType.SQUARE,
    district="Innenstadt",
)
PARK = Place(id=PlaceId("park"), name="Stadtpark Süd", place_type=PlaceType.PARK)
STOP = Stop(id=StopId("stop-1"), place_id=SQUARE.id, number=1, name="Ausgang Unterführung")
AUDIT, OTHER_AUDIT = AuditId("audit-square"), AuditId("audit-park")


def audit(audit_id, place, started_on):
    catalogue = load_catalogue()
    return Audit(
        id=audit_id,
        place_id=place.id,
        place_type=place.place_type,
        criteria_set=CriteriaSet.FULL,
        catalogue_version=catalogue.version,
        catalogue_hash=catalogue.hash,
        started_on=started_on,
    )


def finding(number, title="", **more):
    return Finding(
        **{
            "id": FindingId(f"f{number}"),
            "audit_id": AUDIT,
            "number": number,
            "title": title or f"Feststellung {number}",
        }
        | more
    )


def measure(number, on, text="", **more):
    return Measure(
        id=MeasureId(f"m{number}"),
        finding_id=FindingId(f"f{on}"),
        number=number,
        text=text or f"Maßnahme {number}",
        **more,
    )


FINDINGS = (
    finding(
        1,
        "Beleuchtungsstärke am Hauptweg: Weniger als 40 % des Zielwerts",
        criterion="LIC-01",
        status=FindingStatus.PROPOSED,
        touched=False,
        light=LightCondition.NIGHT,
    ),
    finding(
        2,
        "Unterführung: Beleuchtung vollständig ausgefallen",
        criterion="LIC-02",
        likelihood=5,
        consequence=4,
        spot="Abgang zum Parkplatz, beide Treppen",
        description="Alle sechs Leuchten im Abgang sind seit mindestens drei Wochen ohne Strom. "
        "Pendlerinnen und Pendler weichen auf die Fahrbahn aus.",
        cause="Kabelschaden nach den Tiefbauarbeiten im September vermutet.",
        groups=frozenset((Group.PASSENGERS, Group.WOMEN, Group.SENIORS)),
        light=LightCondition.NIGHT,
        stop_id=STOP.id,
    ),
    finding(
        3,
        "Sichtachse zum Taxistand durch Hecke verdeckt",
        criterion="SIC-01",
        likelihood=3,
        consequence=4,
        spot="Nordseite",
    ),
    finding(4, "Gehwegplatte gehoben, Stolpergefahr", likelihood=4, consequence=2, spot="Brunnen"),
    finding(5, "Papierkörbe überfüllt", criterion="PFL-01", likelihood=5, consequence=1),
    finding(
        6,
        "Graffiti an der Fahrradstation",
        criterion="PFL-02",
        likelihood=2,
        consequence=1,
        status=FindingStatus.DISMISSED,
        reason="Am 12.03. bereits entfernt.",
    ),
    finding(
        7,
        "Wegeleitung fehlt am Nebeneingang",
        criterion="ORI-01",
        status=FindingStatus.WITHDRAWN,
    ),
    finding(8, "Notrufsäule ohne Funktion", criterion="MAN-01", likelihood=2, consequence=5),
    finding(
        9,
        "Hauptweg im Park ohne Licht",
        audit_id=OTHER_AUDIT,
        criterion="LIC-01",
        likelihood=4,
        consequence=5,
    ),
)
MEASURES = (
    measure(
        1,
        2,
        "Leuchten instand setzen und Kabel prüfen",
        type=MeasureType.LIGHT,
        capital=False,
        cost_class=CostClass.K2,
        role="SWE",
        due=TODAY + timedelta(days=12),
        status=MeasureStatus.AGREED,
    ),
    measure(2, 2, "Abgang bis dahin sperren und Umweg ausschildern", role="OA"),
    measure(
        3,
        3,
        "Hecke auf 80 cm zurückschneiden",
        type=MeasureType.GREEN,
        role="GFA",
        due=TODAY - timedelta(days=20),
        status=MeasureStatus.ONGOING,
    ),
    measure(
        4,
        5,
        "Leerung freitags verdoppeln",
        role="AWB",
        status=MeasureStatus.DONE,
        done_on=TODAY - timedelta(days=3),
    ),
    measure(5, 8, "Notrufsäule tauschen", due=date(TODAY.year + 1, 3, 31)),
)


def picture(number=0, width=640, height=480):
    """Return the bytes of a JPEG that is different for each number."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(number * 67 % 360, 90, 160))
    with QPainter(image) as painter:
        painter.fillRect(40 + number, 200, 300, 280, QColor(60, 60, 70))
        painter.fillRect(0, 420, width, 60, QColor(110, 110, 100))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")
    return bytes(data.data())


def write_town(file: AuditFile) -> None:
    """Write two places with an audit each, nine findings, five measures and two photos."""
    keep_catalogue(file, load_catalogue())
    put_person(file, Person(id=PersonId("katrin"), name="Katrin Lehmann"))
    for place in (SQUARE, PARK):
        put_place(file, place)
    put_stop(file, STOP)
    put_audit(file, audit(AUDIT, SQUARE, date(2026, 6, 12)))
    put_audit(file, audit(OTHER_AUDIT, PARK, date(2026, 4, 2)))
    put_visit(file, Visit(audit_id=AUDIT, kind=VisitKind.DAY))
    for each in FINDINGS:
        put_finding(file, each)
    for each in MEASURES:
        put_measure(file, each)
    target = PhotoTarget(audit_id=AUDIT, finding_id=FindingId("f2"))
    now = datetime(2026, 6, 12, 14, 30).astimezone()
    for number in (1, 2):
        incoming = Incoming(prepare(picture(number), f"foto-{number}.jpg"))
        keep_photo(file, incoming, target, now)


def example_file(path: Path) -> None:
    """Write an audit file with the town."""
    with begin_file(path) as file:
        carry_out(file, "Anlegen", write_town)
