"""The inbox on a real session with an answer, a finding and a stop."""

import io
import random
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image, ImageDraw
from PySide6.QtTest import QTest

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import FindingId, StopId
from asskomm_audit.domain.places import Position, Stop
from asskomm_audit.imaging.exif import with_exif
from asskomm_audit.imaging.folders import FolderWatch
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.originals import put_keeps_originals
from asskomm_audit.store.places import put_stop
from asskomm_audit.ui.inbox import watching
from asskomm_audit.ui.inbox.inbox_page import InboxPage
from tests.conftest import PERSON, PLACE

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
STOP = Stop(
    id=StopId("stop-1"),
    place_id=PLACE.id,
    number=1,
    name="Brunnen",
    position=Position(13.74, 51.05),
)


def picture(number, minutes=None, position=None, size=(200, 150)) -> bytes:
    """Return a JPEG of its own, taken so many minutes after noon."""
    rng = random.Random(number)
    image = Image.new("RGB", size, (rng.randrange(256), 90, 120))
    draw = ImageDraw.Draw(image)
    for _ in range(12):
        x, y = rng.randrange(size[0]), rng.randrange(size[1])
        draw.rectangle((x, y, x + 50, y + 40), fill=tuple(rng.randrange(256) for _ in range(3)))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=92)
    taken_at = None if minutes is None else NOON + timedelta(minutes=minutes)
    return with_exif(buffer.getvalue(), taken_at=taken_at, position=position)


@pytest.fixture
def answer(audit):
    return Answer(
        visit_id=visit_id(audit.id, VisitKind.DAY),
        rater=PERSON.id,
        criterion="SIC-01",
        state=AnswerState.RATED,
        level=1,
        answered_at=NOON,
    )


@pytest.fixture
def things(file, audit, answer):
    """Put what photos can belong to into the file; originals are not kept."""
    finding = Finding(
        id=FindingId("finding-1"), audit_id=audit.id, number=12, title="Hecke", criterion="SIC-01"
    )

    def write(file):
        put_answer(file, answer)
        put_finding(file, finding)
        put_stop(file, STOP)
        put_keeps_originals(file, keep=False)

    carry_out(file, "Aufbau", write)


@pytest.fixture
def page(qtbot, things, session):
    page = InboxPage(session)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page, 5000)
    page.focus_content()
    yield page
    page.before_closing()
    session.jobs.shut_down()


@pytest.fixture
def card(tmp_path):
    folder = tmp_path / "Karte" / "DCIM"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def add(qtbot, page, session, card):
    """Let the page take in pictures and wait until they are shown."""

    def add(*pictures):
        paths = []
        for number, data in enumerate(pictures):
            path = card / f"IMG_{number}_{abs(hash(data)) % 10_000}.jpg"
            path.write_bytes(data)
            paths.append(path)
        page.add_files(paths)
        qtbot.waitUntil(lambda: not session.jobs.running, timeout=20_000)
        page.state.settle()
        return paths

    return add


@pytest.fixture
def quick_watch(monkeypatch):
    class Quick(FolderWatch):
        def __init__(self, folder, tell):
            super().__init__(folder, tell, pause=0.05)

    monkeypatch.setattr(watching, "FolderWatch", Quick)
