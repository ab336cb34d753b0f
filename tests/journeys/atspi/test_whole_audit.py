"""A day-and-night audit with two raters, done from another process through the accessibility bus.

What that process did and saw is then compared with what is in the file.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from asskomm_audit.domain.answers import AnswerState
from asskomm_audit.domain.audits import Audit, SafetyPoint, VisitKind
from asskomm_audit.store.answers import answers_of
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import audits_of, visits_of
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.people import people_of

pytest.importorskip("jeepney", reason="talks on the accessibility bus")
pytest.importorskip("Xlib", reason="stands in for a desktop")
from tests.journeys.atspi import whole_audit as story
from tests.journeys.atspi.stage import screen

ROOT = Path(__file__).parents[3]
SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
LONGEST = 150  # seconds, with starting and ending everything

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is for Linux"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no Xvfb"),
    pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no dbus-run-session"),
    pytest.mark.skipif(not SERVICE.exists(), reason="no accessibility bus (at-spi2-core)"),
]


@pytest.fixture
def folder(tmp_path) -> Path:
    """Return the folder where the story was played."""
    command = ["dbus-run-session", "--", sys.executable, "-m", story.__package__, str(tmp_path)]
    with (
        screen() as display,  # first, because the bus gives it to all that it starts
        subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | {"DISPLAY": display},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            start_new_session=True,  # so that all of it can be ended
        ) as process,
    ):
        try:
            said, _ = process.communicate(timeout=LONGEST)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            said, _ = process.communicate()
    log = tmp_path / "program.log"
    program = log.read_text("utf-8", "replace") if log.exists() else ""
    assert process.returncode == 0, f"{said}\nThe program said:\n{program[-3000:]}"
    assert "Traceback" not in program, program
    return tmp_path


def given_in(file: AuditFile, audit: Audit) -> set[story.Given]:
    """Return the answers of a file the way the story tells them."""
    visits = {each.id: each.kind for each in visits_of(file, audit.id)}
    names = dict(zip((VisitKind.DAY, VisitKind.NIGHT, VisitKind.DESK), story.VISITS, strict=True))
    people = {each.id: each.name for each in people_of(file)}
    signs = {AnswerState.NOT_APPLICABLE: "X", AnswerState.NOT_ASSESSABLE: "B"}
    return {
        story.Given(
            rater=people[each.rater],
            visit=names[visits[each.visit_id]],
            criterion=each.criterion,
            answer=signs.get(each.state) or str(each.level),
        )
        for each in answers_of(file, audit.id)
        if each.state is not AnswerState.OPEN
    }


def count_far_apart(given: set[story.Given]) -> int:
    """Return on how many questions the raters are two levels apart or more."""
    levels: dict[tuple[str, str], list[int]] = defaultdict(list)
    for each in given:
        if each.answer.isdigit():
            levels[each.visit, each.criterion].append(int(each.answer))
    return sum(max(pair) - min(pair) >= 2 for pair in levels.values())


def test_two_people_audit_a_square_by_day_and_by_night(folder):
    told = json.loads((folder / "story.json").read_text("utf-8"))
    given = {story.Given(**each) for each in told["given"]}
    (path,) = folder.glob("*.audit.gpkg")
    assert check_file(path) == []
    with open_audit_file(path, read_only=True) as file:
        (audit,) = audits_of(file)
        answers = answers_of(file, audit.id)
        night = next(each for each in visits_of(file, audit.id) if each.kind is VisitKind.NIGHT)
        own = [each for each in findings_of(file, audit.id) if each.title == story.FINDING]

        assert {(each.rater, each.visit) for each in given} == {
            (rater, visit) for rater in (story.FIRST, story.SECOND) for visit in story.VISITS
        }
        assert len(given) == len(told["given"]) > 60
        assert given_in(file, audit) == given
    assert [each.remark for each in answers if each.remark] == [story.REMARK]
    assert [each.reason for each in answers if each.reason] == [story.REASON]
    assert [each.is_live for each in own] == [True]
    assert night.safety == frozenset(SafetyPoint)
    assert told["differing"] == count_far_apart(given) > 0
    assert told["faults"] == []  # of what cannot be seen: controls without a name, a role, a state
