"""Merging by plain examples: what comes in, what stays, and what a person has to decide."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

import pytest

from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.audits import Visit, VisitKind
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import new_id
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.measures import Measure
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.store.answers import answers_of, put_answer
from asskomm_audit.store.audits import put_visit, visits_of
from asskomm_audit.store.conflicts import open_conflicts
from asskomm_audit.store.findings import find_finding, findings_of, put_finding, remove_finding
from asskomm_audit.store.history import carry_out, history_of, take_back
from asskomm_audit.store.measures import measures_of, put_measure
from asskomm_audit.store.merge_preview import preview_merge
from asskomm_audit.store.merging import merge_into
from asskomm_audit.store.people import put_person
from asskomm_audit.store.photos import photo_bytes, photos_of, put_photo, thumbnail_bytes
from asskomm_audit.store.places import places_of, put_place
from tests.beginning import begin_file
from tests.store.laptops import FIRST, Laptop, edit, erase, purge


def add_photo(laptop, data=b"\xff\xd8\xff photo"):
    digest = sha256(data).hexdigest()
    photo = Photo(
        id=new_id(),
        audit_id=laptop.scene.audit.id,
        sha256=digest,
        source_sha256=digest,
        width=1,
        height=1,
        size=len(data),
    )
    laptop.do(lambda file: put_photo(file, photo, data, b"small"))
    return photo


def test_three_walks_from_one_file_come_together_in_any_order(laptops, scene):
    a, b, c = laptops
    for laptop in laptops:
        finding = Finding(
            id=new_id(), audit_id=scene.audit.id, number=3, title=f"von {laptop.path.stem}"
        )
        laptop.do(lambda file, finding=finding: put_finding(file, finding))
    report = a.merge(b, c)
    assert report.added == {Kind.FINDING: 2}
    assert (report.new_conflicts, report.steps, report.entries) == (0, 2, 2)
    c.merge(b)
    c.merge(a)
    b.merge(c)
    assert a.content() == b.content() == c.content()
    assert len(findings_of(a.file)) == 5
    assert a.faults() == []


def test_a_number_given_on_three_laptops_is_told_apart_alike_everywhere(laptops, scene):
    for laptop in laptops:
        laptop.do(
            lambda file: put_finding(
                file, Finding(id=new_id(), audit_id=scene.audit.id, number=3, title="neu")
            )
        )
    own = [findings_of(laptop.file)[-1] for laptop in laptops]
    assert {finding.label for finding in own} == {"F-003"}
    laptops[0].merge(laptops[1], laptops[2])
    laptops[2].merge(laptops[0])
    labels = [
        [finding.label for finding in findings_of(laptop.file)]
        for laptop in (laptops[0], laptops[2])
    ]
    assert labels[0] == labels[1]
    assert len(set(labels[0])) == 5
    oldest = min(own, key=lambda finding: finding.id)
    assert find_finding(laptops[0].file, oldest.id).label == "F-003"


def test_different_fields_of_one_record_merge_silently(laptops):
    a, b, _ = laptops
    edit(a, title="Mast schief")
    edit(b, cause="Sturm")
    report = a.merge(b)
    finding = find_finding(a.file, FIRST)
    assert (finding.title, finding.cause) == ("Mast schief", "Sturm")
    assert (report.changed, report.open_conflicts) == ({Kind.FINDING: 1}, 0)


def test_one_field_set_on_both_sides_is_for_a_person_to_decide(laptops):
    a, b, _ = laptops
    anna = Person(id="anna", name="Anna")
    b.do(lambda file: put_person(file, anna))
    edit(a, title="Mast schief")
    finding = replace(find_finding(b.file, FIRST), title="Mast fehlt")
    carry_out(b.file, "Titel", lambda file: put_finding(file, finding), person=anna.id)
    report = a.merge(b)
    assert (report.new_conflicts, report.open_conflicts) == (1, 1)
    assert report.people == ("Anna",)
    (conflict,) = open_conflicts(a.file)
    assert (conflict.record, conflict.id, conflict.column) == (Kind.FINDING, FIRST, "title")
    assert (conflict.base, conflict.mine.value, conflict.theirs.value) == (
        "Laterne aus",
        "Mast schief",
        "Mast fehlt",
    )
    assert (conflict.theirs.person, conflict.mine.person) == ("Anna", "")
    assert a.merge(b).new_conflicts == 0


def test_raters_visits_and_stops_never_conflict(laptops, scene):
    a, b, _ = laptops
    for laptop, rater, kind in ((a, "anna", VisitKind.DAY), (b, "ben", VisitKind.DAY)):
        visit = Visit(audit_id=scene.audit.id, kind=kind)
        answer = Answer(
            visit_id=visit.id, rater=rater, criterion="BEL-01", state=AnswerState.RATED, level=1
        )
        laptop.do(lambda file, answer=answer: put_answer(file, answer))
    assert a.merge(b).open_conflicts == 0
    assert len(answers_of(a.file, scene.audit.id)) == 2


def test_a_visit_begun_on_two_laptops_begins_with_the_earlier(laptops, scene):
    a, b, _ = laptops
    for laptop, hour, weather in ((a, 10, ""), (b, 9, "trocken")):
        visit = Visit(
            audit_id=scene.audit.id,
            kind=VisitKind.NIGHT,
            begun_at=datetime(2026, 5, 4, hour, tzinfo=UTC),
            weather=weather,
        )
        laptop.do(lambda file, visit=visit: put_visit(file, visit))
    assert b.merge(a).open_conflicts == a.merge(b).open_conflicts == 0
    (night,) = [each for each in visits_of(a.file, scene.audit.id) if each.kind is VisitKind.NIGHT]
    assert (night.begun_at.hour, night.weather) == (9, "trocken")


def test_a_level_and_the_state_of_another_version_never_come_together(laptops, scene):
    a, b, _ = laptops
    rated = Answer(
        visit_id=scene.visit.id,
        rater=Consensus,
        criterion="BEL-01",
        state=AnswerState.RATED,
        level=1,
    )
    a.do(lambda file: put_answer(file, rated))
    b.merge(a)
    a.do(lambda file: put_answer(file, replace(rated, level=3)))
    gone = replace(rated, state=AnswerState.NOT_APPLICABLE, level=None)
    b.do(lambda file: put_answer(file, gone))
    assert a.merge(b).open_conflicts == b.merge(a).open_conflicts == 1
    assert a.content() == b.content()
    (conflict,) = open_conflicts(a.file)
    assert (conflict.column, conflict.base) == ("level", 1)
    assert {conflict.mine.value, conflict.theirs.value} == {3, "not_applicable"}


def test_files_begun_apart_come_together(tmp_path, laptops, scene):
    a = laptops[0]
    with begin_file(tmp_path / "other.audit.gpkg") as file:
        other = Laptop(file.path, scene)
        place = Place(id=new_id(), name="Bahnhof", place_type=PlaceType.STATION)
        other.do(lambda file: put_place(file, place))
        report = a.merge(other)
        other.merge(a)
        assert report.added == {Kind.PLACE: 1}
        assert {each.name for each in places_of(a.file)} == {"Bahnhof", scene.place.name}
        assert a.content() == other.content()
        other.close()


def test_photos_come_in_with_their_bytes_once(laptops):
    a, b, c = laptops
    photo = add_photo(b)
    assert a.merge(b).photos == 1
    assert photo_bytes(a.file, photo.sha256) == b"\xff\xd8\xff photo"
    assert thumbnail_bytes(a.file, photo.sha256) == b"small"
    c.merge(a)
    assert c.merge(b).is_empty
    assert [each.id for each in photos_of(c.file)] == [photo.id]


def test_a_photo_deleted_for_data_protection_beats_every_merge(laptops):
    a, b, _ = laptops
    photo = add_photo(a)
    b.merge(a)
    purge(a.file, photo.sha256)
    b.merge(a)
    a.merge(b)
    for laptop in (a, b):
        assert laptop.file.rows("SELECT * FROM photo_data") == []
        assert laptop.file.rows("SELECT * FROM photo_thumb") == []
        assert laptop.faults() == []


def test_what_was_erased_is_erased_everywhere_also_where_it_was_edited_since(laptops):
    a, b, c = laptops
    edit(a, cause="Herr Müller war es")
    b.merge(a)
    c.merge(a)
    edit(b, cause="Herr Müller war es wieder")
    erase(a.file, Kind.FINDING, FIRST, ["cause"])
    a.merge(b, c)
    b.merge(a)
    c.merge(b)
    assert a.content() == b.content() == c.content()
    for laptop in laptops:
        assert laptop.faults() == []
        assert find_finding(laptop.file, FIRST).cause == ""
        assert laptop.file.rows("SELECT 1 FROM change WHERE data LIKE '%Müller%'") == []
    for laptop in (b, c):  # merging took it out of their pages too
        laptop.close()
        content = laptop.path.read_bytes()
        assert "Müller".encode() not in content
        assert b"muller" not in content  # in the index for searching


def test_what_is_written_after_an_erasure_stays(laptops):
    a, b, _ = laptops
    edit(a, cause="Herr Müller war es")
    erase(a.file, Kind.FINDING, FIRST)
    b.merge(a)
    edit(b, cause="Sturm")
    edit(b, cause="Sturm im Mai")
    a.merge(b)
    assert find_finding(a.file, FIRST).cause == "Sturm im Mai"
    assert a.content() == b.content()


def test_steps_stay_in_the_order_they_happened_and_can_be_taken_back(laptops):
    a, b, _ = laptops
    steps = [
        edit(laptop, "finding-2", text, cause=text).step
        for laptop, text in ((a, "eins"), (b, "zwei"), (a, "drei"))
    ]
    a.merge(b)
    b.merge(a)
    assert a.steps()[:3] == b.steps()[:3] == steps[::-1]
    title = edit(b, title="Mast schief").step
    a.merge(b)
    undone = take_back(a.file, title, "Rückgängig")
    assert find_finding(a.file, FIRST).title == "Laterne aus"
    b.merge(a)
    assert b.steps()[0] == undone.step
    assert find_finding(b.file, FIRST).title == "Laterne aus"
    take_back(b.file, undone.step, "Wiederholen")
    assert find_finding(b.file, FIRST).title == "Mast schief"


def test_nothing_hangs_on_what_undo_removes_after_a_merge(laptops, scene):
    a, b, _ = laptops
    new = Finding(id=new_id(), audit_id=scene.audit.id, number=9, title="neu")
    step = a.do(lambda file: put_finding(file, new)).step
    b.merge(a)
    measure = Measure(id=new_id(), finding_id=new.id, number=1, text="Mast richten")
    b.do(lambda file: put_measure(file, measure))
    a.merge(b)
    with pytest.raises(UserError, match="Es hängen inzwischen andere Einträge daran"):
        take_back(a.file, step, "Rückgängig")
    assert measures_of(a.file) == [measure]


def test_the_history_of_a_record_names_both_laptops(laptops):
    a, b, _ = laptops
    edit(a, text="hier", title="Mast schief")
    edit(b, text="dort", cause="Sturm")
    a.merge(b)
    assert [each.text for each in history_of(a.file, Kind.FINDING, FIRST)] == [
        "dort",
        "hier",
        "Anfang",
    ]


def test_a_preview_says_what_comes_and_changes_no_byte(laptops):
    a, b, c = laptops
    edit(a, title="Mast schief")
    edit(b, title="Mast fehlt")
    add_photo(b)
    c.do(lambda file: remove_finding(file, "finding-2"))
    for laptop in laptops:
        laptop.close()
    before = [laptop.path.read_bytes() for laptop in laptops]
    told = preview_merge(a.path, [b.path, c.path])
    assert [laptop.path.read_bytes() for laptop in laptops] == before
    report = merge_into(a.path, [b.path, c.path])
    assert told == report
    assert (report.photos, report.removed, report.new_conflicts) == (1, {Kind.FINDING: 1}, 1)
    assert [laptop.path.read_bytes() for laptop in (b, c)] == before[1:]


def test_a_merge_that_is_cancelled_leaves_everything_as_it_was(laptops):
    a, b, _ = laptops
    for number in range(3):
        add_photo(b, b"%d" % number)
    edit(b, title="Mast schief")
    before, calls = a.content(), []

    def stop_late(done, total):
        calls.append((done, total))
        if done and done > total * 0.9:
            raise Cancelled

    with pytest.raises(Cancelled):
        merge_into(a.path, [b.path], stop_late)
    assert a.content() == before
    assert a.merge(b).photos == 3


def test_progress_reaches_its_end(laptops):
    a, b, c = laptops
    add_photo(b)
    edit(c, title="Mast schief")
    seen = []
    merge_into(a.path, [b.path, c.path], lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1]
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
