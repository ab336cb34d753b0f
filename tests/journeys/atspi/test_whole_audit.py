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

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import SafetyPoint, VisitKind
from asskomm_audit.store.answers import answers_of
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
KINDS = dict(zip(story.VISITS, (VisitKind.DAY, VisitKind.NIGHT, VisitKind.DESK), strict=True))

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is for Linux"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no Xvfb"),
    pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no dbus-run-session"),
    pytest.mark.skipif(not SERVICE.exists(), reason="no accessibility bus (at-spi2-core)"),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """Return the folder where the story was played."""
    folder = tmp_path_factory.mktemp("story")
    command = ["dbus-run-session", "--", sys.executable, "-m", story.__package__, str(folder)]
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
    log = folder / "program.log"
    program = log.read_text("utf-8", "replace") if log.exists() else ""
    assert process.returncode == 0, f"{said}\nThe program said:\n{program[-3000:]}"
    assert "Traceback" not in program
    return folder


@pytest.fixture(scope="module")
def told(folder) -> dict:
    """Return what was done and seen."""
    return json.loads((folder / "story.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def kept(folder):
    """Return the only file that came of it, open."""
    (path,) = folder.glob("*.audit.gpkg")
    with open_audit_file(path, read_only=True) as file:
        yield file


@pytest.fixture(scope="module")
def answers(kept) -> list[Answer]:
    (audit,) = audits_of(kept)
    return answers_of(kept, audit.id)


def given_in(answers: list[Answer], kept) -> list[dict[str, str]]:
    """Return the answers of a file the way the story tells them."""
    (audit,) = audits_of(kept)
    visits = {each.id: each.kind for each in visits_of(kept, audit.id)}
    names = {kind: name for name, kind in KINDS.items()}
    people = {each.id: each.name for each in people_of(kept)}
    signs = {AnswerState.NOT_APPLICABLE: "X", AnswerState.NOT_ASSESSABLE: "B"}
    return [
        {
            "rater": people[each.rater],
            "visit": names[visits[each.visit_id]],
            "criterion": each.criterion,
            "answer": signs.get(each.state) or str(each.level),
        }
        for each in answers
        if each.state is not AnswerState.OPEN
    ]


def test_the_file_holds_every_answer_of_both_and_no_other(told, answers, kept):
    def by_place(each: dict[str, str]) -> tuple[str, ...]:
        return each["rater"], each["visit"], each["criterion"]

    assert {(each["rater"], each["visit"]) for each in told["given"]} == {
        (rater, visit) for rater in (story.FIRST, story.SECOND) for visit in story.VISITS
    }
    assert sorted(given_in(answers, kept), key=by_place) == sorted(told["given"], key=by_place)


def test_remark_reason_and_finding_are_where_they_were_given(answers, kept):
    remarks = [each.remark for each in answers if each.remark]
    reasons = [each.reason for each in answers if each.state is AnswerState.NOT_APPLICABLE]
    own = [each for each in findings_of(kept) if each.title == story.FINDING]

    assert remarks == [story.REMARK]
    assert reasons == [story.REASON]
    assert len(own) == 1
    assert own[0].is_live


def test_the_night_began_with_all_that_makes_it_safe(kept):
    (audit,) = audits_of(kept)
    night = next(each for each in visits_of(kept, audit.id) if each.kind is VisitKind.NIGHT)

    assert night.safety == frozenset(SafetyPoint)
    assert night.safety_at is not None


def test_the_raters_are_told_what_to_talk_about(told):
    levels = defaultdict(list)
    for each in told["given"]:
        if each["answer"].isdigit():
            levels[each["visit"], each["criterion"]].append(int(each["answer"]))
    far_apart = [pair for pair in levels.values() if max(pair) - min(pair) >= 2]

    assert told["differing"] == len(far_apart) > 0


def test_everything_met_says_what_it_is(told):
    assert told["faults"] == []


def test_the_file_is_sound(folder):
    (path,) = folder.glob("*.audit.gpkg")

    assert check_file(path) == []
