"""Searching all text of a file."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.measures import Measure
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.places import Stop
from asskomm_audit.domain.survey import Item, Response, Survey, SurveyKind
from asskomm_audit.errors import Cancelled
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.audits import put_audit, put_visit
from asskomm_audit.store.findings import put_finding, remove_finding
from asskomm_audit.store.history import carry_out, take_back
from asskomm_audit.store.measures import put_measure
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.people import people_of, put_person
from asskomm_audit.store.photos import PHOTOS
from asskomm_audit.store.places import put_place, put_stop
from asskomm_audit.store.searching import search
from asskomm_audit.store.surveys import put_response, put_survey
from tests.beginning import begin_file
from tests.store.test_history import rated


def add(file, *titles, scene):
    """Add findings, each in a step of its own."""
    for title in titles:
        count = file.rows("SELECT count(*) FROM finding")[0][0]
        finding = Finding(id=f"f{count}", audit_id=scene.audit.id, number=count + 1, title=title)
        carry_out(file, "", lambda file, finding=finding: put_finding(file, finding))


def found(file, words, **more):
    return [hit.name for hit in search(file, words, **more)]


def test_the_last_written_comes_first(file, scene):
    add(file, "Laterne alt", "Laterne neu", scene=scene)
    assert found(file, "laterne") == ["Laterne neu", "Laterne alt"]
    changed = Finding(id="f0", audit_id=scene.audit.id, number=1, title="Laterne alt, kaputt")
    carry_out(file, "", lambda file: put_finding(file, changed))
    assert found(file, "laterne") == ["Laterne alt, kaputt", "Laterne neu"]
    assert found(file, "laterne", limit=1) == ["Laterne alt, kaputt"]


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Straße", "strasse"),
        ("Strasse", "straße"),
        ("STRAẞE", "Straße"),
        ("Bäume", "baume"),
        ("Baume", "Bäume"),
        ("Ba\u0308ume", "bäum"),
        ("Wětrow", "wetrow"),
        ("Straßenbeleuchtung", "stra"),
        ("Straßenbeleuchtung defekt", "beleuchtung"),
        ("Straßenbeleuchtung defekt", "defekt senbeleucht"),
        ("Straßenbeleuchtung defekt", "Beleuchtung strassen"),
        ("Ecke, dunkel und eng", "eng dunkel"),
        ("Ecke, dunkel und eng", '"dunkel und"'),
        ("Ecke, dunkel und eng", '"ecke dunk'),
        ("Käthe-Kollwitz-Ufer", "kathe-koll"),
        ("Am Markt", "am markt"),
    ],
)
def test_words_find(file, scene, title, words):
    add(file, title, "anderes", scene=scene)
    assert found(file, words, kinds=[Kind.FINDING]) == [title]


@pytest.mark.parametrize(
    "words", ["do", "", "unk", "dunkel hell", '"eng dunkel"', '"dunk"', "cke", "dunkelx"]
)
def test_words_do_not_find(file, scene, words):
    add(file, "Ecke, dunkel und eng", scene=scene)
    assert found(file, words) == []


def test_what_words_begin_with_comes_before_what_is_inside(file, scene):
    add(file, "Beleuchtung", "Notbeleuchtung", scene=scene)
    assert found(file, "beleuchtung") == ["Beleuchtung", "Notbeleuchtung"]
    assert found(file, "beleuchtung", limit=1) == ["Beleuchtung"]


def test_every_kind_is_found_with_where_it_belongs(file, scene):
    audit, photo = scene.audit, {"source_sha256": "", "width": 1, "height": 1, "size": 1}
    word = "Zitronenfalter"
    records = {
        Kind.PLACE: (put_place, replace(scene.place, owner=word)),
        Kind.STOP: (put_stop, Stop(id="s", place_id=scene.place.id, number=1, name=word)),
        Kind.AUDIT: (put_audit, replace(audit, note=word)),
        Kind.PERSON: (put_person, Person(id="p", name="Anna", function=word)),
        Kind.VISIT: (put_visit, replace(scene.visit, weather=word)),
        Kind.ANSWER: (put_answer, replace(rated(scene), remark=word)),
        Kind.FINDING: (
            put_finding,
            Finding(id="f", audit_id=audit.id, number=7, title="Dunkel", cause=word),
        ),
        Kind.MEASURE: (put_measure, Measure(id="m", finding_id="f", number=3, text=word)),
        Kind.PHOTO: (
            PHOTOS.put,
            Photo(id="i", audit_id=audit.id, sha256="0", original_name=f"{word}.jpg", **photo),
        ),
        Kind.SURVEY: (
            put_survey,
            Survey(id="u", audit_id=audit.id, kind=SurveyKind.WALK, held_on=date.min, note=word),
        ),
        Kind.RESPONSE: (
            put_response,
            Response(survey_id="u", participant="1", item=Item.WISH, at_night=False, value=word),
        ),
    }
    for put, record in records.values():
        carry_out(file, "", lambda file, put=put, record=record: put(file, record))
    hits = {hit.kind: hit for hit in search(file, "zitronen")}
    assert {kind: hit.record for kind, hit in hits.items()} == {
        kind: record.id for kind, (_, record) in records.items()
    }
    for kind, hit in hits.items():
        (mark,) = hit.snippet.marks
        assert hit.snippet.text[slice(*mark)] == "Zitronen"
        assert hit.changed_at
        assert hit.place == ("" if kind is Kind.PERSON else scene.place.name)
        has_audit = kind not in (Kind.PERSON, Kind.PLACE, Kind.STOP)
        assert hit.audit_id == (audit.id if has_audit else None)
        assert hit.started_on == (audit.started_on if has_audit else None)
    assert hits[Kind.FINDING].field == "cause"
    assert (hits[Kind.FINDING].name, hits[Kind.FINDING].number) == ("Dunkel", 7)
    assert hits[Kind.MEASURE].finding_id == "f"
    assert (hits[Kind.ANSWER].name, hits[Kind.ANSWER].visit) == ("BEL-01", VisitKind.DAY)


def test_codes_of_a_survey_are_no_words(file, scene):
    survey = Survey(id="u", audit_id=scene.audit.id, kind=SurveyKind.WALK, held_on=date.min)
    codes = Response(survey_id="u", participant="1", item=Item.REASON, at_night=False, value="LIC")

    def write(file):
        put_survey(file, survey)
        put_response(file, codes)

    carry_out(file, "", write)
    assert search(file, "lic") == []


def test_removed_is_not_found_and_undo_finds_it_again(file, scene):
    add(file, "Laterne", scene=scene)
    step = carry_out(file, "", lambda file: remove_finding(file, "f0")).step
    assert found(file, "laterne") == []
    take_back(file, step, "")
    assert found(file, "laterne") == ["Laterne"]


def test_searching_changes_no_byte_and_works_for_readers(file, path, scene):
    add(file, "Laterne", scene=scene)
    file.close()
    before = path.read_bytes()
    with open_audit_file(path, read_only=True) as again:
        assert found(again, "laterne") == ["Laterne"]
        assert found(again, "aterne") == ["Laterne"]
    assert path.read_bytes() == before


def test_a_search_that_nobody_waits_for_stops(file, scene):
    carry_out(
        file,
        "",
        lambda file: [
            put_finding(file, Finding(id=str(n), audit_id=scene.audit.id, number=n, title=f"x{n}y"))
            for n in range(500)
        ],
    )

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        search(file, "nirgendwo", progress=stop)
    assert found(file, "x123y") == ["x123y"]


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=30), st.text("\"'*()^:+-{}ANDORNEAR abc", max_size=30)))
def test_no_text_makes_the_search_fail(reading_file, words):
    assert isinstance(search(reading_file, words), list)


@pytest.fixture(scope="module")
def reading_file(tmp_path_factory):

    with begin_file(tmp_path_factory.mktemp("search") / "x.audit.gpkg") as file:
        for number, name in enumerate(("abc", "and near or", "a b c")):
            person = Person(id=str(number), name=name)
            carry_out(file, "", lambda file, person=person: put_person(file, person))
        yield file


def test_damaged_text_is_shown_with_signs_in_place_of_what_is_lost(file, path):
    carry_out(file, "", lambda file: put_person(file, Person(id="p", name="Falter")))
    damaged = "UPDATE person SET name = CAST(x'46616c746572ff' AS TEXT) WHERE id = 'p'"
    carry_out(file, "", lambda file: file.execute(damaged))
    file.close()
    with open_audit_file(path) as again:
        assert people_of(again)[0].name == "Falter\ufffd"
        assert found(again, "falter") == ["Falter\ufffd"]
