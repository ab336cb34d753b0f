"""Whatever several laptops do, and in whatever order they are merged: in the end all are alike.

Bounded here; `ASSKOMM_LONG=1` runs 2,000 histories and -s prints the figures.
"""

import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.laptops import Laptop, copies

IS_LONG = bool(os.environ.get("ASSKOMM_LONG"))
PARTS, HISTORIES = (4, 500) if IS_LONG else (1, 15)
DEEDS = (
    *[Laptop.add_finding, Laptop.edit_finding, Laptop.edit_finding, Laptop.remove_finding],
    *[Laptop.add_measure, Laptop.edit_measure, Laptop.answer, Laptop.answer, Laptop.decide],
    *[Laptop.add_photo, Laptop.remove_photo, Laptop.purge_photo, Laptop.undo, Laptop.undo],
    *[Laptop.decide, Laptop.erase],
)
MERGE = None
FIGURES: Counter[str] = Counter()
deeds = st.tuples(st.integers(0, 4), st.sampled_from((*DEEDS, *[MERGE] * 6)), st.integers(0, 2**32))


@pytest.fixture(scope="module")
def memory() -> Iterator[Path]:
    fast = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=fast if fast.is_dir() else None) as name:
        yield Path(name)


@pytest.fixture(scope="module", autouse=True)
def _figures() -> Iterator[None]:
    FIGURES.clear()
    yield
    sys.stderr.write(f"{dict(FIGURES)}\n")


@pytest.mark.parametrize("part", range(PARTS))  # for several processors: -n 4
@settings(
    max_examples=HISTORIES,
    deadline=None,
    derandomize=not IS_LONG,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(st.sampled_from((0, 0, 1 / 60, 24)), min_size=3, max_size=5),
    st.lists(deeds, min_size=8, max_size=40),
    st.integers(0, 2**32),
)
def test_all_laptops_are_alike_once_everything_was_exchanged(
    part, memory, start, scene, ahead, history, seed
):
    del part
    folder = Path(tempfile.mkdtemp(dir=memory))
    laptops = copies(start, "abcde"[: len(ahead)], scene, folder, ahead)
    try:
        play(laptops, history)
        written = {entry[:6] for laptop in laptops for entry in laptop.content()["change"]}
        random = Random(seed)
        exchange(laptops, random)
        content, steps = laptops[0].content(), laptops[0].steps()
        for laptop in laptops[1:]:
            assert laptop.content() == content
            assert laptop.steps() == steps
        assert {entry[:6] for entry in content["change"]} == written
        random.shuffle(laptops)
        assert laptops[0].faults() == []
        assert laptops[0].file.rows("PRAGMA foreign_key_check") == []
        assert laptops[0].merge(*laptops[1:]).is_empty
        FIGURES.update(histories=1, laptops=len(laptops), deeds=len(history))
        FIGURES.update(entries=len(content["change"]), conflicts=len(content["conflict"]))
    finally:
        for laptop in laptops:
            laptop.close()
        shutil.rmtree(folder)


def play(laptops: list[Laptop], history: list) -> None:
    for place, deed, seed in history:
        random, laptop = Random(seed), laptops[place % len(laptops)]
        if deed is MERGE:
            laptop.merge_quickly(random.choice([each for each in laptops if each is not laptop]))
        else:
            deed(laptop, random)


def exchange(laptops: list[Laptop], random: Random) -> None:
    """Merge pairs by chance until each laptop has heard of all, from them or through others."""
    numbers = range(len(laptops))
    heard = [{number} for number in numbers]
    while pairs := [(one, two) for one in numbers for two in numbers if heard[two] - heard[one]]:
        one, two = random.choice(pairs)
        laptops[one].merge_quickly(laptops[two])
        heard[one] |= heard[two]
