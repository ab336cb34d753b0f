"""The page of the plan on a real session with a stop, a finding and a photo."""

import hashlib
import io

import pytest
from PIL import Image, ImageDraw
from PySide6.QtTest import QTest
from reportlab.pdfgen.canvas import Canvas

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import FindingId, PhotoId, StopId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.places import Stop
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.photos import put_photo
from asskomm_audit.store.places import put_stop
from asskomm_audit.store.plans import plans_of
from asskomm_audit.ui.plan.plan_page import PlanPage
from tests.conftest import PLACE

STOP = Stop(id=StopId("stop-1"), place_id=PLACE.id, number=1, name="Brunnen")
IDS = ("stop-1", "finding-1", "photo-1")


def drawing(size=(400, 300), colour="black"):
    image = Image.new("RGB", size, "white")
    ImageDraw.Draw(image).rectangle((40, 40, 120, 90), outline=colour, width=3)
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def sheet(pages):
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(400, 300))
    for page in range(pages):
        canvas.drawString(50, 50, f"Blatt {page + 1}")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@pytest.fixture
def things(file, audit):
    """Put what can be pinned into the file."""
    data = drawing((40, 30))
    digest = hashlib.sha256(data).hexdigest()
    photo = Photo(
        id=PhotoId("photo-1"),
        audit_id=audit.id,
        sha256=digest,
        source_sha256=digest,
        original_name="IMG_1.JPG",
        width=40,
        height=30,
        size=len(data),
    )
    finding = Finding(
        id=FindingId("finding-1"), audit_id=audit.id, number=12, title="Dunkel", criterion="SIC-01"
    )

    def write(file):
        put_stop(file, STOP)
        put_finding(file, finding)
        put_photo(file, photo, data, data)

    carry_out(file, "Aufbau", write)


@pytest.fixture
def page(qtbot, things, session):
    page = PlanPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page, 5000)
    page.focus_content()
    return page


@pytest.fixture
def add_plan(qtbot, page, file, tmp_path):
    """Let the page take in a file and wait until it is a plan."""

    def add(data=None, name="Plan.png", purpose=None):
        path = tmp_path / name
        path.write_bytes(data or drawing())
        before = plans_of(file, PLACE.id)
        page.intake.take_file(path, purpose)
        qtbot.waitUntil(lambda: plans_of(file, PLACE.id) != before, timeout=10_000)
        return plans_of(file, PLACE.id)[-1]

    return add


@pytest.fixture
def plan(add_plan):
    return add_plan()
