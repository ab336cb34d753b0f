"""Which backups stay as they grow old."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.backups import BackupReason, BackupStamp, kept

NOW = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)
WHOLE = (BackupReason.MERGE, BackupReason.MIGRATION)

ages = st.floats(-2, 900).map(lambda days: timedelta(days=days))
stamps = st.builds(
    lambda age, reason: BackupStamp(NOW - age, reason), ages, st.sampled_from(BackupReason)
)
histories = st.lists(stamps, max_size=120)


def timed(*ages_in_days: float) -> list[BackupStamp]:
    return [BackupStamp(NOW - timedelta(days=age), BackupReason.TIMED) for age in ages_in_days]


@given(histories)
def test_only_what_was_there_is_kept_and_the_newest_always(history):
    stay = kept(history, NOW)
    assert stay <= set(history)
    assert set(history[:0]) == stay if not history else max(history) in stay


@given(histories)
def test_nothing_younger_than_two_days_goes(history):
    young = {each for each in history if NOW - each.moment < timedelta(days=2)}
    assert {each for each in young if not each.is_whole} <= kept(history, NOW)


@given(histories)
def test_older_ones_are_few_and_thinner_the_older_they_are(history):
    older = [
        each
        for each in kept(history, NOW)
        if not each.is_whole and NOW - each.moment >= timedelta(days=2)
    ]
    assert len(older) <= 12 + 10 + 9
    assert max(Counter(each.moment.date() for each in older).values(), default=0) <= 1


@given(histories)
def test_thinning_twice_takes_nothing_more(history):
    once = kept(history, NOW)
    assert kept(once, NOW) == once


@given(histories)
def test_the_last_three_full_copies_of_each_reason_stay(history):
    stay = kept(history, NOW)
    for reason in WHOLE:
        all_of_it = sorted({each for each in history if each.reason is reason})
        assert {each for each in stay if each.reason is reason} == set(all_of_it[-3:])


def test_a_year_of_daily_work_keeps_days_weeks_and_months():
    history = timed(*(day + hour / 24 for day in range(400) for hour in range(0, 8, 2)))
    stay = sorted(kept(history, NOW), reverse=True)
    days = [(NOW.date() - each.moment.date()).days for each in stay]
    assert len([day for day in days if day <= 2]) >= 8
    assert days[8:20] == list(range(2, 14))
    weeks = [later - earlier for earlier, later in pairwise(days[20:30])]
    assert set(weeks) == {7}
    assert len(days) == 8 + 12 + 10 + 9
    assert days[-1] > 300


def test_a_file_that_was_left_alone_keeps_its_old_backups():
    history = timed(700, 710, 720)
    assert kept(history, NOW) == set(history)
