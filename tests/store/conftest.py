"""An audit file on disk with one place, one audit and its day visit."""

from dataclasses import dataclass
from datetime import date

import pytest

from asskomm_audit.domain.audits import Audit, CriteriaSet, Visit, VisitKind
from asskomm_audit.domain.ids import AuditId, PlaceId
from asskomm_audit.domain.places import Place, PlaceType, Position
from asskomm_audit.store.audits import put_audit, put_visit
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.places import put_place
from tests.beginning import begin_file
from tests.store.laptops import copies, make_start


@dataclass(frozen=True)
class Scene:
    place: Place
    audit: Audit
    visit: Visit


@pytest.fixture
def scene():
    return make_scene()


def make_scene():
    place = Place(
        id=PlaceId("0190a000-0000-7000-8000-000000000001"),
        name="Müglitzer Marktplatz",
        place_type=PlaceType.SQUARE,
        position=Position(12.7, 51.2),
    )
    audit = Audit(
        id=AuditId("0190a000-0000-7000-8000-000000000002"),
        place_id=place.id,
        place_type=place.place_type,
        criteria_set=CriteriaSet.FULL,
        catalogue_version="2026.1",
        catalogue_hash="0" * 64,
        started_on=date(2026, 5, 4),
    )
    return Scene(place, audit, Visit(audit_id=audit.id, kind=VisitKind.DAY))


def put_scene(file, scene):
    put_place(file, scene.place)
    put_audit(file, scene.audit)
    put_visit(file, scene.visit)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "Müglitz & Söhne #1.audit.gpkg"


@pytest.fixture
def file(path, scene):
    with begin_file(path) as file:
        carry_out(file, "Ort anlegen", lambda file: put_scene(file, scene))
        yield file


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    """Return the file from which laptops start."""
    path = tmp_path_factory.mktemp("start") / "start.audit.gpkg"
    make_start(path, make_scene())
    return path


@pytest.fixture
def laptops(tmp_path, start):
    """Return three laptops that start from copies of one file."""
    laptops = copies(start, "abc", make_scene(), tmp_path, [0, 0, 0])
    yield laptops
    for laptop in laptops:
        laptop.close()
