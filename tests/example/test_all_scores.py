"""The scores of all audits read at once are those of each audit alone, in the example file."""

from asskomm_audit.domain.result import result_of
from asskomm_audit.reports.content import photos_shown
from asskomm_audit.store.audit_scores import scores_of_all
from asskomm_audit.store.open_points import open_points, photos_shown_of_all
from asskomm_audit.ui.reports.advice import advice_on, advice_on_all
from tests.store.test_audit_scores import assert_same


def test_all_scores_of_the_example_are_those_of_each_audit(file, snapshots):
    scores = scores_of_all(file)
    assert scores.keys() == {shot.audit.id for shot in snapshots}
    for shot in snapshots:
        assert_same(scores[shot.audit.id], result_of(shot))


def test_the_advice_on_all_audits_is_that_on_each_of_them(file, snapshots):
    shots = sorted(snapshots, key=lambda shot: (shot.audit.started_on, shot.audit.id))
    one_by_one = advice_on((shot, result_of(shot)) for shot in shots)
    assert advice_on_all(scores_of_all(file).values(), open_points(file)) == one_by_one
    assert len(one_by_one) >= 4


def test_the_photos_shown_of_all_audits_are_those_of_each(file, snapshots):
    one_by_one = [photo.id for shot in snapshots for photo in photos_shown(shot)]

    assert sorted(each.id for each in photos_shown_of_all(file)) == sorted(one_by_one)
    assert len(one_by_one) > 9
