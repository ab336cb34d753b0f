from dataclasses import replace
from datetime import date

import pytest

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.measures import Measure
from asskomm_audit.domain.people import Member, Person
from asskomm_audit.domain.places import Stop
from asskomm_audit.domain.survey import Item, Response, Survey, SurveyKind
from asskomm_audit.errors import UserError
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.audits import put_audit, remove_audit
from asskomm_audit.store.catalogues import find_catalogue, keep_catalogue
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.measures import put_measure
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.people import people_of, put_member, put_person, remove_person
from asskomm_audit.store.places import put_stop
from asskomm_audit.store.snapshots import load_snapshot
from asskomm_audit.store.surveys import put_response, put_survey


@pytest.fixture
def filled(file, scene):
    catalogue = load_catalogue()
    audit = replace(scene.audit, catalogue_hash=catalogue.hash, catalogue_version=catalogue.version)

    def write(file):
        keep_catalogue(file, catalogue)
        put_audit(file, audit)
        for name in ("Anna", "Bert", "Cora"):
            put_person(file, Person(id=name.lower(), name=name, function="Ordnungsamt"))
        put_member(file, Member(audit_id=audit.id, person_id="anna"))
        put_stop(file, Stop(id="s", place_id=scene.place.id, number=1, name="Brunnen"))
        answer = Answer(
            visit_id=scene.visit.id,
            rater="bert",
            criterion="BEL-01",
            stop_id="s",
            state=AnswerState.RATED,
            level=1,
        )
        put_answer(file, answer)
        put_finding(file, Finding(id="f", audit_id=audit.id, number=1, title="Dunkel"))
        put_measure(file, Measure(id="m", finding_id="f", number=1, text="Leuchte"))
        held_on = date(2026, 5, 4)
        put_survey(file, Survey(id="u", audit_id=audit.id, kind=SurveyKind.WALK, held_on=held_on))
        put_response(
            file,
            Response(
                survey_id="u", participant="T01", item=Item.WISH, at_night=True, value="Licht"
            ),
        )

    carry_out(file, "", write)
    return file


def test_a_snapshot_holds_everything_of_one_audit(filled, scene):
    snapshot = load_snapshot(filled, scene.audit.id)
    assert snapshot.place == scene.place
    assert snapshot.catalogue == load_catalogue()
    assert snapshot.visits == (scene.visit,)
    assert set(snapshot.people) == {"anna", "bert"}  # Cora had no part in it
    assert [len(each) for each in (snapshot.stops, snapshot.answers, snapshot.members)] == [1] * 3
    assert [len(each) for each in (snapshot.findings, snapshot.measures)] == [1] * 2
    assert [len(each) for each in (snapshot.surveys, snapshot.responses)] == [1] * 2


def test_somebody_who_answered_keeps_the_name_in_snapshots(filled, scene):
    carry_out(filled, "", lambda file: remove_person(file, "bert"))
    assert [person.name for person in people_of(filled)] == ["Anna", "Cora"]
    assert load_snapshot(filled, scene.audit.id).people["bert"].name == "Bert"


def test_a_snapshot_of_no_audit_is_told(filled, scene):
    with pytest.raises(UserError, match="Audit"):
        load_snapshot(filled, "none")
    carry_out(filled, "", lambda file: remove_audit(file, scene.audit.id))
    with pytest.raises(UserError, match="Audit"):
        load_snapshot(filled, scene.audit.id)


def test_a_catalogue_is_kept_once_and_found_again(filled, path):
    carry_out(filled, "", lambda file: keep_catalogue(file, load_catalogue()))
    assert filled.rows("SELECT count(*) FROM catalogue_data")[0][0] == 1
    filled.close()
    assert check_file(path) == []
    with open_audit_file(path, read_only=True) as again:
        assert find_catalogue(again, load_catalogue().hash) == load_catalogue()


def test_a_changed_or_missing_catalogue_is_told(filled, path):
    filled.close()
    other = sqlite3.connect(path)
    other.execute("UPDATE catalogue_data SET data = replace(data, 'Licht', 'Dunkel')")
    other.commit()
    other.close()
    with open_audit_file(path) as again, pytest.raises(UserError, match="Kriterienkatalog"):
        find_catalogue(again, load_catalogue().hash)
    assert {fault.kind for fault in check_file(path)} == {"catalogue"}
    with open_audit_file(path) as again, pytest.raises(UserError, match="Kriterienkatalog"):
        find_catalogue(again, "0" * 64)
