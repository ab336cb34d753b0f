"""Pairs in the file: decided once, on every laptop the same record, gone with their photos."""

from dataclasses import replace
from datetime import date

from asskomm_audit.domain.alignment import known_corners
from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.photo_pairs import PairState, PhotoPair, partners_of
from asskomm_audit.domain.places import Position, Stop
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.audits import put_audit
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.history import carry_out, take_back
from asskomm_audit.store.photo_pairs import (
    align_pair,
    decide_pair,
    find_pair,
    kept_pairs_after,
    open_proposals,
    pairs_on,
    sightings_at,
)
from asskomm_audit.store.photos import change_photo, find_photo, photos_of, remove_photo
from asskomm_audit.store.places import put_stop
from tests.store.pictures_made import add_photo

QUAD = ((0.1, 0.0), (1.1, 0.1), (1.0, 0.9), (0.0, 1.0))


def second_audit(file, scene):
    again = replace(scene.audit, id=AuditId("again"), started_on=date(2026, 11, 21))
    carry_out(file, "Audit", lambda file: put_audit(file, again))
    return replace(scene, audit=again)


def changed(file, photo, **values):
    made = replace(photo, **values)
    carry_out(file, "Foto", lambda file: change_photo(file, made))
    return made


def decide(file, pair, state=PairState.KEPT):
    return carry_out(file, "Paar", lambda file: decide_pair(file, pair, state))


def two_photos(file, scene):
    before = add_photo(file, scene, 1)
    after = add_photo(file, second_audit(file, scene), 2)
    return before, after, PhotoPair(before_id=before.id, after_id=after.id)


def test_a_decision_is_kept_changed_and_taken_back(file, scene):
    _, _, pair = two_photos(file, scene)
    before, after = (find_photo(file, each) for each in (pair.before_id, pair.after_id))
    decide(file, pair)
    assert kept_pairs_after(file, after.audit_id) == [(pair, before, after)]
    assert kept_pairs_after(file, before.audit_id) == []

    step = decide(file, pair, PairState.DISMISSED).step
    assert kept_pairs_after(file, after.audit_id) == []
    assert pairs_on(file, [before.id]) == [replace(pair, state=PairState.DISMISSED)]
    take_back(file, step, "zurück")
    assert kept_pairs_after(file, after.audit_id) == [(pair, before, after)]


def test_how_they_lie_on_each_other_outlives_another_decision(file, scene):
    _, _, pair = two_photos(file, scene)
    carry_out(file, "Decken", lambda file: align_pair(file, pair, QUAD))
    decide(file, pair, PairState.DISMISSED)
    decide(file, pair)
    assert known_corners(find_pair(file, pair.id).corners) == QUAD
    carry_out(file, "Decken", lambda file: align_pair(file, pair, None))
    assert find_pair(file, pair.id).corners is None


def test_proposals_of_a_repeated_audit_are_those_nobody_has_decided_on(file, scene):
    again = second_audit(file, scene)
    repeated = replace(again.audit, previous_id=scene.audit.id)
    spot = {"position": Position(12.7, 51.2)}
    before = changed(file, add_photo(file, scene, 1), **spot)
    after = changed(file, add_photo(file, again, 2), **spot)
    (found,) = open_proposals(file, repeated)
    assert found.pair == PhotoPair(before_id=before.id, after_id=after.id)
    assert open_proposals(file, again.audit) == []
    decide(file, found.pair, PairState.DISMISSED)
    assert open_proposals(file, repeated) == []


def test_a_pair_is_gone_with_either_photo_and_back_with_it(file, scene):
    before, after, pair = two_photos(file, scene)
    decide(file, pair)
    step = carry_out(file, "Weg", lambda file: remove_photo(file, before.id)).step
    assert pairs_on(file, [after.id]) == []
    assert kept_pairs_after(file, after.audit_id) == []
    take_back(file, step, "zurück")
    assert pairs_on(file, [after.id]) == [pair]


def test_a_photo_knows_place_and_criterion_of_what_it_belongs_to(file, scene):
    stop = Stop(
        id="s", place_id=scene.place.id, number=1, name="Tor", position=Position(12.7, 51.2)
    )
    finding = Finding(
        id="f", audit_id=scene.audit.id, number=1, title="Dunkel", criterion="LIC-01", stop_id="s"
    )
    answer = Answer(
        visit_id=scene.visit.id,
        rater="consensus",
        criterion="SIC-02",
        stop_id="s",
        state=AnswerState.RATED,
        level=1,
    )

    def write(file):
        put_stop(file, stop)
        put_finding(file, finding)
        put_answer(file, answer)

    carry_out(file, "Anlegen", write)
    on_finding = changed(file, add_photo(file, scene, 1), finding_id="f")
    at_answer = changed(file, add_photo(file, scene, 2), answer_id=answer.id)
    alone = add_photo(file, scene, 3)
    told = {
        each.photo.id: (each.criterion, each.stop_id, each.position)
        for each in sightings_at(file, scene.place.id)
    }
    assert told == {
        on_finding.id: ("LIC-01", "s", stop.position),
        at_answer.id: ("SIC-02", "s", stop.position),
        alone.id: (None, None, None),
    }

    again = second_audit(file, scene)
    later = changed(file, add_photo(file, again, 4), stop_id="s")
    seen = {each.photo.id: each for each in sightings_at(file, scene.place.id)}
    found = partners_of(seen[later.id], seen.values())
    assert {each.before.photo.id for each in found} == {on_finding.id, at_answer.id}
    assert len(photos_of(file)) == 4
