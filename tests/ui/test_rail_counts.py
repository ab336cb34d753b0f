"""Numbers on the rail: there when a file is opened, and kept right whichever page is shown."""

from datetime import UTC, datetime

import pytest

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import FindingId
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.findings import put_finding, remove_finding
from asskomm_audit.ui.rail_counts import RailCounts
from tests.commands.conftest import jpeg

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def counts(session, audit):
    """Return the numbers by page, counted for a file in which there is something already."""

    def write(file):
        for number in (1, 2):
            finding_id = FindingId(f"finding-{number}")
            put_finding(
                file,
                Finding(id=finding_id, audit_id=audit.id, number=number, title=f"Hecke {number}"),
            )
        incoming = Incoming(prepare(jpeg((64, 48)), "a.jpg"))
        keep_photo(file, incoming, PhotoTarget(audit_id=audit.id), NOON)

    session.perform("Aufbau", write)
    told = {}
    session.count_changed.connect(told.__setitem__)
    counting = RailCounts(session, session)  # as the window makes it: the audit is chosen before
    yield told
    counting.stop()


def test_a_file_that_is_opened_tells_its_numbers_whatever_page_is_shown(counts, qtbot):
    qtbot.waitUntil(lambda: counts == {"photos": 1, "findings": 2, "file": 0})


def test_what_changes_is_counted_anew_and_no_audit_has_none(counts, session, qtbot):
    qtbot.waitUntil(lambda: len(counts) == 3)
    session.perform("Weg", lambda file: remove_finding(file, FindingId("finding-1")))
    qtbot.waitUntil(lambda: counts["findings"] == 1)
    session.undo()
    qtbot.waitUntil(lambda: counts["findings"] == 2)
    session.set_audit(None)
    qtbot.waitUntil(lambda: (counts["findings"], counts["photos"]) == (0, 0))
