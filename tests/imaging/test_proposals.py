"""What can be told of proposals without a model: sizes in model files, and what is missing."""

import importlib.util
import json
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.privacy import BoxKind
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.proposals import local, models
from asskomm_audit.imaging.proposals.finder import finder, missing
from asskomm_audit.imaging.proposals.onnx_shapes import with_free_sizes
from tests.recall import measure

STREET = Path(__file__).parents[2].parent / "shared" / "data" / "street"


def varint(value: int) -> bytes:
    parts = bytearray()
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*parts, value])


def message(number: int, content: bytes) -> bytes:
    return varint(number << 3 | 2) + varint(len(content)) + content


def value_info(name: str, sizes) -> bytes:
    dims = b"".join(message(1, varint(1 << 3) + varint(size)) for size in sizes)
    tensor = varint(1 << 3) + varint(1) + message(2, dims)
    return message(1, name.encode()) + message(2, message(1, tensor))


def model(*parts: bytes) -> bytes:
    head = varint(1 << 3) + varint(7) + message(2, b"maker")
    return head + message(7, b"".join(parts)) + varint(5 << 3) + varint(3)


def test_only_the_named_sizes_are_emptied():
    fixed = value_info("weights", (32, 3))
    given_model = model(message(11, value_info("in", (10, 3, 32, 32))), message(11, fixed))
    wanted = model(
        message(
            11, message(1, b"in") + message(2, message(1, b"\x08\x01" + message(2, b"\n\x00" * 4)))
        ),
        message(11, fixed),
    )
    assert with_free_sizes(given_model, frozenset(("in",))) == wanted


def test_a_model_without_these_names_stays_as_it_is():
    same = model(message(12, value_info("out", (1, 2, 300))))
    assert with_free_sizes(same, frozenset(("in",))) == same


@given(st.binary(max_size=60))
def test_bytes_that_are_no_model_end_in_a_value_error_or_stay(data):
    with suppress(ValueError):
        assert isinstance(with_free_sizes(data, frozenset(("in",))), bytes)


def test_what_is_missing_is_named(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    lacking = missing()
    assert lacking is not None
    assert lacking.packages == ("numpy", "onnxruntime")
    assert lacking.models == ("centerface.onnx", "ch_PP-OCRv4_det_infer.onnx")


def test_a_model_in_the_users_folder_goes_first():
    folder = models.models_folder()
    folder.mkdir(parents=True)
    (folder / models.FACES.file).write_bytes(b"mine")
    assert models.model_file(models.FACES) == folder / models.FACES.file


@given(st.integers(1, 6000))
def test_pieces_cover_a_side_overlap_and_are_of_one_length(length):
    spans = local._spans(length)
    assert spans[0][0] == 0
    assert spans[-1][1] == length
    assert len({stop - start for start, stop in spans}) == 1
    assert all(stop - start <= local._LONGEST for start, stop in spans)
    for (_, stop), (start, _) in pairwise(spans):
        assert stop - start >= local._OVERLAP - 1


@pytest.mark.skipif(missing() is not None, reason="no models on this machine")
@pytest.mark.skipif(not STREET.is_dir(), reason="the labelled street photos are not here")
def test_the_models_find_what_the_handbook_says():
    scores, photos = measure(STREET, finder())
    assert photos == len(
        [
            name
            for name in json.loads((STREET / "labels.json").read_text())
            if (STREET / name).exists()
        ]
    )
    assert scores[BoxKind.FACE].found == 4
    assert scores[BoxKind.PLATE].found == 7


def test_a_model_file_that_is_none_is_said_in_words():
    folder = models.models_folder()
    folder.mkdir(parents=True)
    (folder / models.FACES.file).write_bytes(b"no model at all")
    finder.cache_clear()
    with pytest.raises(UserError, match="von Hand"):
        finder()
