"""Names of exported photos: any text becomes one that every system takes, once."""

import re
import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.photo_names import (
    LONGEST,
    FileNames,
    photo_label,
    photo_labels,
    photo_name,
)
from asskomm_audit.domain.photos import Photo

TRICKY = 'äÄßéẞ🏙👨‍👩‍👧字قطหนัง /\\:*?"<>|#%.\x00\n\u202e\u200b\ud800 ~-'
RESERVED = re.compile(r"(CON|PRN|AUX|NUL|(COM|LPT)[0-9¹²³])", re.IGNORECASE)


def photo(key, finding=None, number=None):
    return Photo(
        id=key,
        audit_id="a",
        finding_id=finding,
        sha256=key,
        source_sha256=key,
        width=1,
        height=1,
        size=1,
        number=number,
    )


def finding(key="f", number=12):
    return Finding(id=key, audit_id="a", number=number, title="x")


def test_the_name_says_number_place_and_day():
    label = photo_label(photo("p"), finding(), 2)
    assert photo_name(label, "Markt", date(2026, 11, 21)) == "F-012-P2 Markt 2026-11-21"
    assert photo_name("P-007", "", None) == "P-007"


def test_photos_count_within_their_finding_and_a_lasting_number_goes_first():
    photos = [photo("1", "f"), photo("2"), photo("3", "f"), photo("4", "f", 9), photo("5", "gone")]
    assert photo_labels(photos, [finding()]) == {
        "1": "F-012-P1",
        "2": "P-001",
        "3": "F-012-P2",
        "4": "F-012-P9",
        "5": "P-002",
    }


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("Markt", "Markt.jpg"),
        ("a/b\\c: d?", "a b c d.jpg"),
        ("Platz am Bf.", "Platz am Bf.jpg"),
        ("100 % #1", "100 1.jpg"),
        ("nul", "_nul.jpg"),
        ("Com1.Markt", "_Com1.Markt.jpg"),
        ("...", "_.jpg"),
        ("", "_.jpg"),
        ("u\u0308ber", "über.jpg"),
        ("\u202egpj.exe", "gpj.exe.jpg"),
    ],
)
def test_what_a_system_forbids_is_gone(wanted, name):
    assert FileNames().take(wanted, ".jpg") == name


def test_equal_names_are_numbered_whatever_their_case():
    names = FileNames()
    wanted = ("Straße", "STRASSE", "straße", "Strasse (2)")
    made = [names.take(each, ".jpg") for each in wanted]
    assert made == ["Straße.jpg", "STRASSE (2).jpg", "straße (3).jpg", "Strasse (2) (2).jpg"]


@given(st.lists(st.one_of(st.text(max_size=300), st.text(alphabet=TRICKY, max_size=200))))
def test_any_names_become_valid_ones_and_no_two_are_alike(wanted):
    names = FileNames()
    made = [names.take(each, ".jpg") for each in wanted]
    for name in made:
        assert name == unicodedata.normalize("NFC", name)
        assert len(name.encode("utf-16-le")) // 2 <= LONGEST
        assert len(name.encode()) <= 240
        assert not set(name) & set('\\/:*?"<>|#%\x00\n')
        assert not RESERVED.fullmatch(name.split(".")[0].strip())
        assert name.removesuffix(".jpg").strip(" .") == name.removesuffix(".jpg") != ""
    assert len({unicodedata.normalize("NFD", name).casefold() for name in made}) == len(made)
    assert len({name.upper() for name in made}) == len(made)


def test_a_very_long_name_in_any_script_is_cut_between_letters():
    for letter in ("x", "ä", "字", "🏙", "e\u0301", "ก\u0e34"):
        name = FileNames().take(letter * 300, ".jpg")
        stem = name.removesuffix(".jpg")
        assert stem == unicodedata.normalize("NFC", letter * 300)[: len(stem)]
        assert not unicodedata.combining(unicodedata.normalize("NFC", letter * 300)[len(stem)])
