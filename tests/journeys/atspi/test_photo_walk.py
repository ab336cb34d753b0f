"""Sixty photos taken in, filed, described, drawn on and reviewed through the accessibility bus.

What that process did and saw is then compared with what is in the file.
"""

import json
from pathlib import Path

import pytest

from asskomm_audit.domain.marks import MarkShape
from asskomm_audit.domain.privacy import BoxKind, BoxState, Edition
from asskomm_audit.mark_labels import mark_label
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.gate import pass_gate
from asskomm_audit.store.marks import markup_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import photos_of
from asskomm_audit.store.privacy import privacy_of
from asskomm_audit.texts import GERMAN
from tests.journeys.atspi.playing import play
from tests.journeys.atspi.stage import documents_of

pytest.importorskip("jeepney", reason="talks on the accessibility bus")
pytest.importorskip("Xlib", reason="stands in for a desktop")
from tests.journeys.atspi import photo_walk as story

LOOKED_AT = {  # a button of each page and dialog
    "Fotos hinzufügen (P)",
    "Vorschlag übernehmen (F2)",
    "Fertig (Esc)",
    "Geprüft, weiter (Leertaste)",
    "Schreiben …",
}


@pytest.fixture
def folder(tmp_path) -> Path:
    """Return the folder where the story was played."""
    return play("photos", tmp_path)


def check_filed(file: AuditFile) -> None:
    """Check that each photo belongs to what was taken about its time."""
    (finding,) = [each for each in findings_of(file) if each.title == story.FINDING]
    photos = photos_of(file)
    rest = story.PHOTOS - story.ON_TIME
    assert len(photos) == story.PHOTOS
    assert len({each.original_name for each in photos}) == story.PHOTOS
    old = {each.id for each in photos if each.original_name >= f"IMG_{story.ON_TIME:04}"}
    assert len(old) == rest
    for photo in photos:
        if photo.id in old:
            assert photo.finding_id == finding.id
        else:
            assert photo.answer_id or photo.finding_id


def check_drawn(file: AuditFile, told: list[list[str]]) -> None:
    """Check that what is drawn is what was said to be, an arrow and a number each time."""
    markups = markup_of(file, photos_of(file)).values()
    drawn = [[mark_label(each, GERMAN) for each in markup.seen()] for markup in markups if markup]
    shapes = [[each.mark.shape for each in markup.seen()] for markup in markups if markup]
    assert shapes == [[MarkShape.ARROW, MarkShape.NUMBER]] * story.DRAWN
    assert sorted(drawn) == sorted(told)


def check_reviewed(file: AuditFile) -> None:
    """Check that all photos are reviewed, and the plates of some are covered."""
    privacy = privacy_of(file, photos_of(file)).values()
    boxes = [box for each in privacy for box in each.boxes]
    assert all(each.is_reviewed for each in privacy)
    assert [(each.kind, each.state) for each in boxes] == [
        (BoxKind.PLATE, BoxState.KEPT)
    ] * story.COVERED
    assert all(each.x1 > 0.44 for each in boxes)  # where a new one begins


def test_sixty_photos_go_from_the_phone_to_the_public_report(folder):
    told = json.loads((folder / "story.json").read_text("utf-8"))
    (path,) = documents_of(folder).glob("*.audit.gpkg")
    assert check_file(path) == []
    with open_audit_file(path, read_only=True) as file:
        check_filed(file)
        check_drawn(file, told["marks"])
        check_reviewed(file)
        described = sorted(each.alternative_text for each in photos_of(file))
        pass_gate(file, photos_of(file), Edition.PUBLIC, "")
    assert described == sorted(told["descriptions"])
    assert all(described)
    report = (documents_of(folder) / story.REPORT).read_bytes()
    assert report.count(b"/Subtype /Image") == story.PHOTOS
    assert set(told["buttons"]) >= LOOKED_AT
    assert told["faults"] == []  # of what cannot be seen: controls without a name, a role, a state
