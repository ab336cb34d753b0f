"""What is forgotten is nowhere in the file or beside it, and nothing brings it back."""

import hashlib
import random
from dataclasses import replace

import pytest

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.people import Member, Person
from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.compacting import compact_file
from asskomm_audit.store.findings import find_finding, put_finding, remove_finding
from asskomm_audit.store.forgetting import forget
from asskomm_audit.store.forgetting_plan import Wish, plan_forgetting
from asskomm_audit.store.history import carry_out, history_of, steps_of, take_back
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.people import people_of, put_member, put_person, remove_person
from asskomm_audit.store.photos import change_photo, photos_of, put_photo, remove_photo

PIXELS = b"\xff\xd8\xff" + random.Random(3).randbytes(40_000)
SMALL = random.Random(4).randbytes(3_000)
SHA = hashlib.sha256(PIXELS).hexdigest()
FINDING = Finding(id="f-1", audit_id="", number=1, title="Zettel von Erika Musterfrau")


@pytest.fixture
def finding(scene):
    return replace(FINDING, audit_id=scene.audit.id)


@pytest.fixture
def photo(scene):
    return Photo(
        id="p-1",
        audit_id=scene.audit.id,
        sha256=SHA,
        source_sha256="source",
        original_name="Gesicht_Kinderwagen.jpg",
        width=4,
        height=3,
        size=len(PIXELS),
        caption="Kind im Vordergrund",
    )


def finish(file, path, wish):
    """Forget and compact, as the program does, and return every byte that lies about."""
    forget(file, plan_forgetting(file, wish), "Endgültig gelöscht")
    file.close()
    compact_file(path)
    assert {fault.kind for fault in check_file(path)} <= {"catalogue"}
    return b"".join(each.read_bytes() for each in path.parent.iterdir())


def lie_about(path):
    return b"".join(each.read_bytes() for each in path.parent.iterdir())


def test_a_forgotten_photo_leaves_no_pixel_and_no_word(file, path, photo):
    carry_out(file, "Foto Gesicht_Kinderwagen.jpg", lambda f: put_photo(f, photo, PIXELS, SMALL))
    renamed = replace(photo, caption="Anderes Wort")
    carry_out(file, "Bild beschriften", lambda f: change_photo(f, renamed))
    before = lie_about(path)
    assert PIXELS[5000:5100] in before
    assert b"Kinderwagen" in before

    left = finish(file, path, Wish(photos=frozenset({"p-1"})))
    for start in range(0, 40_000, 500):
        assert PIXELS[start : start + 100] not in left
    for words in (SMALL[100:200], b"Kinderwagen", b"Vordergrund", b"Anderes Wort"):
        assert words not in left
    with open_audit_file(path) as again:
        assert photos_of(again) == []
        wordings = [step.text for step in steps_of(again)]
        assert wordings == ["Bild beschriften", "Foto …", "Ort anlegen"]


def test_a_forgotten_photo_cannot_be_taken_in_again_or_undone(file, photo):
    added = carry_out(file, "Foto", lambda f: put_photo(f, photo, PIXELS, SMALL))
    removed = carry_out(file, "Entfernen", lambda f: remove_photo(f, "p-1"))
    done = forget(file, plan_forgetting(file, Wish(removed=True)), "Gelöscht")
    for step in (added.step, removed.step, done.step):
        with pytest.raises(UserError, match="Datenschutz"):
            take_back(file, step, "")
    with pytest.raises(UserError, match="Datenschutz"):
        carry_out(file, "", lambda f: put_photo(f, replace(photo, id="p-2"), PIXELS, SMALL))
    assert done.step not in [step.id for step in steps_of(file)]


def test_a_picture_that_another_photo_shows_stays_when_the_bin_is_emptied(file, path, photo):
    other = replace(photo, id="p-2")
    carry_out(
        file, "", lambda f: (put_photo(f, photo, PIXELS, SMALL), put_photo(f, other, PIXELS, SMALL))
    )
    carry_out(file, "", lambda f: remove_photo(f, "p-1"))
    plan = plan_forgetting(file, Wish(removed=True))
    assert [(each.kind, each.row) for each in plan.erasures] == [(Kind.PHOTO, "p-1")]
    assert plan.pictures == frozenset()
    forget(file, plan, "")
    assert [each.id for each in photos_of(file)] == ["p-2"]
    chosen = plan_forgetting(file, Wish(photos=frozenset({"p-1"})))
    assert chosen.photos == {"p-2"}
    assert chosen.pictures == {SHA}


def test_a_forgotten_text_leaves_the_record_and_no_old_value(file, path, finding):
    carry_out(file, "Anlegen", lambda f: put_finding(f, finding))
    changed = replace(finding, description="Adresse Talweg 7", title="Zettel mit Namen")
    carry_out(file, "F-001: Zettel mit Namen", lambda f: put_finding(f, changed))
    wish = Wish(texts={(Kind.FINDING, "f-1"): frozenset({"title", "description"})})
    left = finish(file, path, wish)
    for word in (b"musterfrau", b"talweg", b"zettel"):
        assert word not in left.lower()
    with open_audit_file(path) as again:
        assert find_finding(again, "f-1") == replace(finding, title="", description="")
        newest = history_of(again, Kind.FINDING, "f-1")[0]
        assert newest.erased == ("description", "title")
        later = replace(finding, title="Neu", description="")
        step = carry_out(again, "Titel", lambda f: put_finding(f, later)).step
        take_back(again, step, "")
        assert find_finding(again, "f-1").title == ""
    assert {fault.kind for fault in check_file(path)} <= {"catalogue"}


def test_what_lies_in_the_bin_goes_with_all_below_it(file, path, finding, photo):
    hung = replace(photo, finding_id="f-1")
    carry_out(file, "", lambda f: (put_finding(f, finding), put_photo(f, hung, PIXELS, SMALL)))
    carry_out(file, "", lambda f: remove_finding(f, "f-1"))
    left = finish(file, path, Wish(texts={(Kind.FINDING, "f-1"): frozenset()}))
    for word in (b"Musterfrau", b"Kinderwagen", PIXELS[9000:9100]):
        assert word not in left


def test_a_person_becomes_a_pseudonym_everywhere(file, path, scene, finding):
    erika = Person(id="p-9", name="Erika Musterfrau", function="Ordnungsamt Nord")
    answer = Answer(
        visit_id=scene.visit.id,
        rater="p-9",
        criterion="BEL-01",
        state=AnswerState.RATED,
        level=2,
        remark="laut Erika Musterfrau dunkel",
    )

    def write(f):
        put_person(f, erika)
        put_member(f, Member(audit_id=scene.audit.id, person_id="p-9"))
        put_answer(f, answer)
        put_finding(f, finding)

    carry_out(file, "Erika Musterfrau ins Team", write, person="p-9")
    gone = replace(finding, title="Zettel")
    carry_out(file, "Titel", lambda f: put_finding(f, gone), person="p-9")
    left = finish(file, path, Wish(people=frozenset({"p-9"})))
    assert b"Erika" not in left
    assert b"Ordnungsamt Nord" not in left
    assert b"musterfrau" not in left.lower()  # nor in an index
    with open_audit_file(path) as again:
        assert people_of(again) == [Person(id="p-9", name="Person 1", function="")]
        assert again.rows("SELECT remark FROM answer")[0][0] == "laut Person 1 dunkel"
        assert find_finding(again, "f-1").title == "Zettel"
        wordings = [step.text for step in steps_of(again)]
        assert wordings == ["Titel", "Person 1 ins Team", "Ort anlegen"]
        entry = history_of(again, Kind.FINDING, "f-1")[-1]
        assert (entry.person, entry.device) == ("p-9", "")


def test_people_get_numbers_of_their_own_even_when_removed(file):
    for number in (1, 2, 3):
        person = Person(id=f"p-{number}", name=f"Name {number}")
        carry_out(file, "", lambda f, person=person: put_person(f, person))
    carry_out(file, "", lambda f: remove_person(f, "p-2"))
    forget(file, plan_forgetting(file, Wish(people=frozenset({"p-1"}))), "")
    forget(file, plan_forgetting(file, Wish(people=frozenset({"p-2"}))), "")
    names = [row[0] for row in file.rows("SELECT name FROM person ORDER BY fid")]
    assert names == ["Person 1", "Person 2", "Name 3"]


@pytest.mark.parametrize(
    "wish",
    [
        Wish(photos=frozenset({"nobody"})),
        Wish(people=frozenset({"nobody"})),
        Wish(texts={(Kind.FINDING, "nobody"): frozenset()}),
        Wish(texts={(Kind.PLACE, "0190a000-0000-7000-8000-000000000001"): frozenset({"id"})}),
        Wish(removed=True),
    ],
)
def test_what_cannot_be_forgotten_is_said_and_nothing_written(file, wish):
    before = file.rows("SELECT count(*), max(n) FROM change")
    with pytest.raises(UserError):
        plan_forgetting(file, wish)
    assert file.rows("SELECT count(*), max(n) FROM change") == before
