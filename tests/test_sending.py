"""Copies to give away: sound files of the same kind that hold what they shall and no more."""

import io
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

import pytest
from PIL import Image

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import Visit, VisitKind, visit_id
from asskomm_audit.domain.findings import Finding, FindingStatus
from asskomm_audit.domain.ids import AuditId, PlaceId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.measures import Measure
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.domain.shares import LEAST_TO_SHOW
from asskomm_audit.domain.survey import Item, Response, Survey, SurveyKind
from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.sending import CopyKind, forecast, send_copy
from asskomm_audit.store.answers import answers_of, put_answer
from asskomm_audit.store.audits import audits_of, put_audit, put_visit
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.editions import EDITION, PUBLIC
from asskomm_audit.store.findings import findings_of, put_finding, remove_finding
from asskomm_audit.store.history import carry_out, steps_of, take_back
from asskomm_audit.store.measures import measures_of, put_measure
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.people import people_of
from asskomm_audit.store.photos import photo_bytes, photos_of, put_photo
from asskomm_audit.store.pictures import TAKE_BETTER
from asskomm_audit.store.places import places_of, put_place
from asskomm_audit.store.settings import setting_of
from asskomm_audit.store.sizes import sizes_of
from asskomm_audit.store.snapshots import load_snapshot
from asskomm_audit.store.surveys import put_response, put_survey
from asskomm_audit.texts import GERMAN
from tests.conftest import OTHER_PERSON, PERSON, PLACE

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
PARK = Place(id=PlaceId("place-2"), name="Stadtpark", place_type=PlaceType.PARK)

SURVEY = Survey(
    id="s-1",
    audit_id=AuditId("audit-1"),
    kind=SurveyKind.WALK,
    held_on=NOON.date(),
    note="Gruppe nurintern",
)
FEELING = Response(
    survey_id=SURVEY.id, participant="T01", item=Item.SAFE_NOW, at_night=False, value="2"
)


@pytest.fixture
def filled(file, audit):
    """The file of the fixtures with two places, answers, findings, a photo and a survey."""
    picture = Image.effect_noise((1900, 1400), 60).convert("RGB")
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=90)
    incoming = Incoming(prepare(buffer.getvalue(), "IMG_geheim.jpg"))
    other = replace(audit, id=AuditId("audit-2"), place_id=PARK.id, place_type=PARK.place_type)
    dark = Finding(
        id="f-1", audit_id=audit.id, number=1, title="Dunkle Ecke", reason="Grund nurintern"
    )
    park = replace(dark, id="f-9", audit_id=other.id, number=9, title="Morsche Bank")

    def write(file):
        put_place(file, replace(PLACE, owner="Familie Grundbesitz"))
        put_place(file, PARK)
        put_audit(file, replace(audit, note="Notiz nurintern", occasion="Beschwerde von nebenan"))
        put_audit(file, other)
        put_visit(file, Visit(audit_id=other.id, kind=VisitKind.DAY))
        put_visit(file, Visit(audit_id=audit.id, kind=VisitKind.DAY, note="Begehung nurintern"))
        put_answer(file, rated(audit, PERSON.id, remark="Bemerkung nurintern"))
        put_answer(file, rated(other, OTHER_PERSON.id))
        for finding in (
            dark,
            replace(dark, id="f-2", number=2, title="Nicht für alle", public=False),
            replace(dark, id="f-3", number=3, title="Verworfen", status=FindingStatus.DISMISSED),
            park,
        ):
            put_finding(file, finding)
        put_measure(
            file,
            Measure(
                id="m-1", finding_id="f-1", number=1, text="Leuchte", owner="Elektro Kleinschmidt"
            ),
        )
        put_measure(file, Measure(id="m-2", finding_id="f-2", number=2, text="Verdeckt"))
        put_survey(file, SURVEY)
        put_response(file, replace(FEELING, item=Item.WISH, value="Freitext nurintern"))
        for number in range(1, LEAST_TO_SHOW + 1):
            put_response(file, replace(FEELING, participant=f"T{number:02}"))
        put_response(file, replace(FEELING, at_night=True))  # said by one person only
        keep_photo(file, incoming, PhotoTarget(audit_id=audit.id), NOON)

    carry_out(file, "Begehung mit Katrin Lehmann", write, person=PERSON.id)
    carry_out(
        file, "Bank entfernt", lambda file: remove_finding(file, "f-9"), person=OTHER_PERSON.id
    )
    return file


def rated(audit, rater, remark=""):
    return Answer(
        visit_id=visit_id(audit.id, VisitKind.DAY),
        rater=rater,
        criterion="BEL-01",
        state=AnswerState.RATED,
        level=2,
        remark=remark,
        reason="",
        answered_at=NOON,
    )


def log_of(file, ids):
    marks = ", ".join("?" * len(ids))
    query = f"SELECT hlc, node, tbl, row, op, data, at FROM change WHERE row IN ({marks})"
    return {tuple(row) for row in file.rows(query, *ids)}


def ids_in(file):
    return {(kind, row["id"]) for kind in Kind for row in file.rows(f"SELECT id FROM {kind}")}


def copied(filled, tmp_path, kind=CopyKind.WHOLE, place=None):
    target = tmp_path / "Kopie ä #1.audit.gpkg"
    send_copy(filled.path, target, kind, GERMAN, place=place)
    assert check_file(target) == []
    assert not list(tmp_path.glob("~*new*"))
    return open_audit_file(target)


def test_a_whole_copy_has_everything_and_its_own_undo(filled, tmp_path):
    with copied(filled, tmp_path) as copy:
        assert ids_in(copy) == ids_in(filled)
        assert steps_of(copy) == steps_of(filled)
        take_back(copy, steps_of(copy)[0].id, "")
        assert len(findings_of(copy)) == len(findings_of(filled)) + 1


def test_a_part_has_one_place_with_its_history_and_people(filled, tmp_path, audit):
    with copied(filled, tmp_path, place=PARK.id) as copy:
        assert places_of(copy) == [PARK]
        assert [each.id for each in audits_of(copy)] == ["audit-2"]
        assert people_of(copy) == people_of(filled)  # one rated, the other wrote
        assert photos_of(copy) == []
        kept = [row for _, row in ids_in(copy)]
        assert "f-9" in kept
        assert not {"f-1", "m-1", audit.id, PLACE.id} & set(kept)
        assert log_of(copy, kept) == log_of(filled, kept)
        removed = next(step for step in steps_of(copy) if step.text == "Bank entfernt")
        take_back(copy, removed.id, "Rückgängig")
        assert [each.title for each in findings_of(copy)] == ["Morsche Bank"]
    assert check_file(copy.path) == []


def test_what_is_done_in_a_part_comes_after_what_was_done_before(filled, tmp_path):
    newest = filled.rows("SELECT max(hlc) FROM change")[0][0]
    with copied(filled, tmp_path, place=PARK.id) as copy:
        carry_out(copy, "", lambda copy: put_place(copy, replace(PARK, name="Neuer Park")))
        assert copy.rows("SELECT max(hlc) FROM change")[0][0] > newest
        assert copy.node != filled.node


def test_a_small_copy_has_smaller_pictures_that_never_win(filled, tmp_path):
    photo = photos_of(filled)[0]
    whole = photo_bytes(filled, photo.sha256)
    with copied(filled, tmp_path, CopyKind.SMALL) as copy:
        assert photos_of(copy) == photos_of(filled)
        small = photo_bytes(copy, photo.sha256)
        with Image.open(io.BytesIO(small)) as picture:
            assert max(picture.size) == 1280
        assert len(small) < len(whole)
        mime = copy.rows("SELECT mime FROM photo_data")[0][0]

        carry_out(filled, "", lambda file: file.execute(TAKE_BETTER, photo.sha256, mime, small))
        assert photo_bytes(filled, photo.sha256) == whole
        better = ("image/jpeg", whole)
        carry_out(copy, "", lambda file: file.execute(TAKE_BETTER, photo.sha256, *better))
        assert photo_bytes(copy, photo.sha256) == whole
    assert check_file(copy.path) == []


def test_a_picture_that_cannot_be_made_smaller_goes_along_as_it_is(filled, tmp_path):
    data = b"no picture at all"
    digest = sha256(data).hexdigest()
    odd = replace(photos_of(filled)[0], id="odd", sha256=digest, source_sha256=digest)
    carry_out(filled, "", lambda file: put_photo(file, odd, data, b"small"))
    with copied(filled, tmp_path, CopyKind.SMALL) as copy:
        assert photo_bytes(copy, digest) == data
        other = photo_bytes(copy, photos_of(filled)[0].sha256)
        assert len(other) < len(photo_bytes(filled, photos_of(filled)[0].sha256))


def test_a_changed_picture_of_a_small_copy_is_found(filled, tmp_path):
    with copied(filled, tmp_path, CopyKind.SMALL) as copy:
        carry_out(copy, "", lambda file: file.execute("UPDATE photo_data SET data = x'00'"))
    assert [fault.kind for fault in check_file(copy.path)] == ["photo"]


def test_a_public_copy_holds_no_word_that_is_not_public(filled, tmp_path, audit):
    with copied(filled, tmp_path, CopyKind.PUBLIC) as copy:
        assert setting_of(copy, EDITION) == PUBLIC
        assert setting_of(filled, EDITION) is None
        assert [each.name for each in places_of(copy)] == [PLACE.name, PARK.name]
        assert [each.title for each in findings_of(copy)] == ["Dunkle Ecke"]
        assert [each.text for each in measures_of(copy)] == ["Leuchte"]
        assert {each.name for each in people_of(copy)} == {"Person 1", "Person 2"}
        assert {each.function for each in people_of(copy)} == {""}
        assert photos_of(copy) == []
        assert [step.text for step in steps_of(copy)] == ["Öffentliche Fassung"]
        own = next(each for each in audits_of(copy) if each.place_type is PLACE.place_type)
        shot = load_snapshot(copy, own.id)
        assert [each.level for each in shot.answers] == [2]
        assert [each.item for each in shot.responses] == [Item.SAFE_NOW] * LEAST_TO_SHOW
        assert not any(each.at_night for each in shot.responses)
        assert {row[0] for row in copy.rows("SELECT device FROM session")} == {""}
        old = {row for kind, row in ids_in(filled) if kind is not Kind.SETTING}
        assert not old & {row for _, row in ids_in(copy)}
    raw = copy.path.read_bytes()
    for word in ("nurintern", "Lehmann", "Weber", "nebenan", "Grundbesitz", "Kleinschmidt"):
        assert word.encode() not in raw, word
    for word in ("Nicht für alle", "Verworfen", "Verdeckt", "Morsche", "geheim"):
        assert word.encode() not in raw, word


def test_the_same_person_is_the_same_pseudonym_in_all_audits(filled, tmp_path):
    with copied(filled, tmp_path, CopyKind.PUBLIC, place=PLACE.id) as copy:
        assert [each.name for each in places_of(copy)] == [PLACE.name]
        answers = answers_of(copy, audits_of(copy)[0].id)
        assert {each.rater for each in answers} <= {each.id for each in people_of(copy)}


@pytest.mark.parametrize("kind", list(CopyKind))
def test_a_name_that_is_taken_is_refused_and_stays(filled, tmp_path, kind):
    target = tmp_path / "da.audit.gpkg"
    target.write_text("schon da")
    with pytest.raises(UserError, match="gibt es dort schon"):
        send_copy(filled.path, target, kind, GERMAN)
    assert target.read_text() == "schon da"


@pytest.mark.parametrize("kind", list(CopyKind))
def test_cancelling_leaves_nothing(filled, tmp_path, kind):
    before = sorted(each.name for each in tmp_path.iterdir())

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        send_copy(filled.path, tmp_path / "x.audit.gpkg", kind, GERMAN, progress=stop)
    assert sorted(each.name for each in tmp_path.iterdir()) == before


def test_a_place_that_is_not_there_is_named(filled, tmp_path):
    with pytest.raises(UserError, match="nirgends"):
        send_copy(
            filled.path,
            tmp_path / "x.audit.gpkg",
            CopyKind.WHOLE,
            GERMAN,
            place=PlaceId("nirgends"),
        )


@pytest.mark.parametrize("place", [None, PLACE.id])
def test_the_forecast_is_about_right(filled, tmp_path, place):
    sizes = sizes_of(filled, place)
    for kind in CopyKind:
        target = tmp_path / f"{kind}.audit.gpkg"
        send_copy(filled.path, target, kind, GERMAN, place=place)
        assert forecast(kind, sizes) == pytest.approx(target.stat().st_size, rel=0.3)
