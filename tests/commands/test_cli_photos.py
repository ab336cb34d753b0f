"""Photos that are none, too large or cut off: each is named, and the good ones come in."""

import struct
import zlib
from pathlib import Path

import pytest

from asskomm_audit.store.checking import check_file
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.originals import original_bytes
from asskomm_audit.store.photos import photos_of
from tests.commands.calling import Call, call
from tests.commands.conftest import jpeg


def add(answered: Path, audit, *paths: Path) -> Call:
    return call("photos", answered, "--audit", audit.id, *paths)


def names_in(answered: Path, audit) -> list[str]:
    with open_audit_file(answered, read_only=True) as file:
        return [each.original_name for each in photos_of(file, audit.id)]


def png_of(width: int, height: int) -> bytes:
    """Return a PNG whose header promises this size; its pixels are never read."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 1000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def test_what_is_no_photo_is_named_and_the_others_come_in(answered, audit, photo, tmp_path):
    letter = tmp_path / "Brief.jpg"
    letter.write_text("Sehr geehrte Damen und Herren", "utf-8")
    missing = tmp_path / "fehlt.jpg"
    done = add(answered, audit, letter, missing, photo)

    assert done.code == 1
    assert done.out == f"Hinzugefügt: {photo.name}\n"
    first, second = done.err.splitlines()
    assert first.startswith("„Brief.jpg“ ist kein lesbares Foto. ")
    assert second.startswith("„fehlt.jpg“ lässt sich nicht lesen. ")
    assert names_in(answered, audit) == [photo.name]


def test_what_is_no_photo_is_named_in_english_where_english_is_spoken(
    answered, audit, tmp_path, monkeypatch
):
    monkeypatch.setenv("ASSKOMM_LANG", "en")
    letter = tmp_path / "Letter.jpg"
    letter.write_text("Dear Sir or Madam", "utf-8")
    done = add(answered, audit, letter)

    assert done.code == 1
    assert "Letter.jpg" in done.sentence
    assert "is not a readable photo" in done.sentence


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_photo_of_30000_times_30000_pixels_is_refused_at_once(answered, audit, tmp_path, kind):
    path = tmp_path / f"riesig.{kind}"
    path.write_bytes(png_of(30_000, 30_000) if kind == "png" else _huge_jpeg())
    done = add(answered, audit, path)

    assert done.code == 1
    assert done.sentence.startswith(f"„{path.name}“ hat mehr als 80 Millionen Bildpunkte. ")
    assert names_in(answered, audit) == []


def _huge_jpeg() -> bytes:
    """Return a JPEG whose header promises 30,000 by 30,000 pixels."""
    data = jpeg()
    frame = data.index(b"\xff\xc0") + 5
    return data[:frame] + struct.pack(">HH", 30_000, 30_000) + data[frame + 4 :]


def test_a_truncated_photo_comes_in_as_far_as_it_goes_or_is_refused(answered, audit, tmp_path):
    half, scrap = tmp_path / "halb.jpg", tmp_path / "Rest.jpg"
    whole = jpeg((1600, 1200))
    half.write_bytes(whole[: len(whole) // 2])
    scrap.write_bytes(whole[:20])
    done = add(answered, audit, half, scrap)

    assert done.code == 1
    assert done.out == "Hinzugefügt, soweit lesbar: halb.jpg bricht mittendrin ab.\n"
    assert "Rest.jpg" in done.err
    assert "Traceback" not in done.err
    assert names_in(answered, audit) == ["halb.jpg"]
    with open_audit_file(answered, read_only=True) as file:
        assert [each.incomplete for each in photos_of(file, audit.id)] == [True]
    assert check_file(answered) == []


def test_a_folder_comes_in_with_all_below_it_and_doubles_are_counted(answered, audit, tmp_path):
    below = tmp_path / "Karte" / "DCIM" / "100APPLE"
    below.mkdir(parents=True)
    (below / "IMG_1.JPG").write_bytes(jpeg((320, 240)))
    (below / "Kopie.jpg").write_bytes(jpeg((320, 240)))
    (below / "写真.jpeg").write_bytes(jpeg((200, 240)))
    (below / "Notiz.txt").write_text("kein Bild", "utf-8")
    done = add(answered, audit, tmp_path / "Karte")

    assert done.code == 0
    assert done.out.splitlines()[-1] == "Neu: 2, schon vorhanden: 1, abgelehnt: 0"
    assert "写真.jpeg" in names_in(answered, audit)


def test_originals_are_kept_once_the_file_says_so(answered, audit, photo):
    done = add(answered, audit, photo, "--originals", "keep")

    assert done.code == 0
    with open_audit_file(answered, read_only=True) as file:
        kept = next(each for each in photos_of(file, audit.id) if each.original_name == photo.name)
        assert original_bytes(file, kept) == photo.read_bytes()
