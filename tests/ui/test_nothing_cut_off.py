"""No words are cut off on any page or in any dialog for photos, in small windows and large text."""

from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import AuditId, FindingId, PrivacyBoxId
from asskomm_audit.domain.places import Position
from asskomm_audit.domain.privacy import BoxKind, BoxState, PrivacyBox
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.audits import audits_of, put_audit
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.marks import put_mark
from asskomm_audit.store.originals import put_keeps_originals
from asskomm_audit.store.photos import change_photo
from asskomm_audit.store.privacy import put_box
from asskomm_audit.ui.markup.markup_dialog import MarkupDialog
from asskomm_audit.ui.pages import PAGES
from asskomm_audit.ui.photo_viewer import viewer_of
from asskomm_audit.ui.retention.replace_dialog import ReplaceDialog
from tests.commands.conftest import NOON, jpeg
from tests.conftest import PERSON
from tests.markup_sample import every_mark
from tests.ui.clipping import cut_off

SMALL, USUAL = (910, 510), (1366, 768)
FINDING = FindingId("finding-1")
LONG = "Wandverkleidung mit neuen Schäden an der Südwand, gegenüber dem Aufgang zum Bahnsteig"


@cache
def prepared(name, colour):
    return prepare(jpeg(colour=colour), f"{name}.jpg")


def keep(file, audit_id, name, colour, **more):
    """Add a photo of one spot; inside a step."""
    incoming = Incoming(prepared(name, colour))
    made = keep_photo(file, incoming, PhotoTarget(audit_id=audit_id, **more), NOON)
    made = replace(made, position=Position(12.9, 51.3), caption=LONG)
    change_photo(file, made)
    return made


@pytest.fixture
def photos(window):
    """Return a described photo of a finding, one that waits, and put one of last year beside."""
    session = window.workplace.session
    session.set_person(PERSON)
    (audit,) = audits_of(session.file)
    made = []

    def write(file):
        put_keeps_originals(file, keep=False)
        last = replace(audit, id=AuditId("audit-0"), started_on=audit.started_on.replace(year=2025))
        put_audit(file, last)
        put_finding(file, Finding(id=FINDING, audit_id=audit.id, number=42, title=LONG))
        made.append(keep(file, audit.id, "jetzt", "olive", finding_id=FINDING))
        made.append(keep(file, audit.id, "wartend", "navy"))
        keep(file, last.id, "damals", "gray")
        for mark in every_mark(made[0].id, FINDING):
            put_mark(file, mark)
        for number, kind in enumerate(BoxKind):
            put_box(file, box(made[0].id, number, kind))

    session.perform("Aufbau", write)
    session.set_audit(audit.id)
    return made


def box(photo_id, number, kind):
    area = Area(0.1 + number / 5, 0.2, 0.2 + number / 5, 0.4)
    return PrivacyBox(
        id=PrivacyBoxId(f"box-{number}"),
        photo_id=photo_id,
        kind=kind,
        state=BoxState.PROPOSED,
        x1=area.left,
        y1=area.top,
        x2=area.right,
        y2=area.bottom,
        detector="x 1",
    )


def show(window, size, percent, language):
    window.settings.language, window.settings.text_size = language, percent
    window.resize(*size)
    settle()


def settle():
    for _ in range(5):  # what is laid out starts timers of no time, and these lay out anew
        QApplication.processEvents()


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize(("size", "percent"), [(SMALL, 100), (SMALL, 200), (USUAL, 200)])
def test_on_no_page(window, photos, size, percent, language):
    show(window, size, percent, language)
    found = {}
    for entry in PAGES:
        window.workplace.desk.show_page(entry.id)
        settle()
        if wrong := cut_off(window):
            found[entry.id] = wrong
    assert found == {}
    assert (window.width(), window.height()) == size


def open_review(window, photos):
    window.workplace.session.review([photo.id for photo in photos])


def open_pairs(window, photos):
    window.workplace.session.compare([photo.id for photo in photos])


def open_details(window, photos):
    viewer = viewer_of(window.workplace.session, photos, photos[0], window)
    viewer.open()
    viewer.care.describe()


def open_markup(window, photos):
    MarkupDialog(window.workplace.session, photos[0].id, window).open()


def open_replacing(window, photos):
    ReplaceDialog([photo.title for photo in photos] * 5, 3, 2, window).open()


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize(("size", "percent"), [(SMALL, 100), (SMALL, 200)])
@pytest.mark.parametrize(
    "opening", [open_review, open_pairs, open_details, open_markup, open_replacing]
)
def test_in_no_dialog_for_photos(window, photos, opening, size, percent, language):
    show(window, size, percent, language)
    opening(window, photos)
    settle()
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    assert cut_off(dialog) == []
    assert dialog.width() <= size[0]
    assert dialog.height() <= size[1]
    dialog.reject()
