"""Spoilt and crafted files: opened, refused with a sentence, or offered for rescue.

`ASSKOMM_LONG=1 python -m pytest tests/store/test_fuzz.py -s` runs 2,400 mutations, and 600 more in
the window, and prints the figures of docs/reliability.md.
"""

import os
from collections import Counter

from tests.store.golden import golden_files, unpacked
from tests.store.hostile import outcomes
from tests.store.mutations import spoil

IS_LONG = bool(os.environ.get("ASSKOMM_LONG"))
MUTATIONS = 2400 if IS_LONG else 40
WITH_PAGES = 600 if IS_LONG else 5
SLOWEST = 5.0


def spoilt(source, folder, seeds):
    for seed in seeds:
        path = folder / f"{seed}.audit.gpkg"
        spoil(source, path, seed)
        yield path


def bad_ones(found):
    return [(each.path.name, each.words, each.detail[-1500:]) for each in found if not each.is_good]


def tell(found):
    counts = Counter(each.words for each in found)
    slowest = max(each.seconds for each in found)
    print(f"{len(found)} files: {dict(counts)}, slowest {slowest:.2f} s")  # noqa: T201 - figures


def test_no_mutation_gets_more_than_a_sentence(tmp_path):
    source = unpacked(golden_files()[-1], tmp_path)
    folder = tmp_path / "spoilt"
    folder.mkdir()
    found = list(outcomes(spoilt(source, folder, range(MUTATIONS))))
    tell(found)
    assert len(found) == MUTATIONS
    assert bad_ones(found) == []
    assert max(each.seconds for each in found) < SLOWEST
    assert len({each.words for each in found}) == 3


def test_no_mutation_stops_the_window(tmp_path):
    source = unpacked(golden_files()[-1], tmp_path)
    folder = tmp_path / "spoilt"
    folder.mkdir()
    seeds = range(10_000, 10_000 + WITH_PAGES)
    found = list(outcomes(spoilt(source, folder, seeds), pages=True))
    tell(found)
    assert len(found) == WITH_PAGES
    assert bad_ones(found) == []
