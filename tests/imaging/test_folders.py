"""A watched folder tells of pictures once they are written, and outlives being unplugged."""

import shutil
from queue import Empty, Queue

import pytest

from asskomm_audit.imaging.folders import Back, FolderWatch, Found, Gone, pictures_below


@pytest.fixture
def card(tmp_path):
    folder = tmp_path / "Karte"
    (folder / "DCIM" / "100APPLE").mkdir(parents=True)
    return folder


@pytest.fixture
def heard():
    return []


@pytest.fixture
def watch(card, heard):
    return FolderWatch(card, heard.append)


def test_new_pictures_are_told_once_when_they_stand_still(card, watch, heard):
    picture = card / "DCIM" / "100APPLE" / "IMG_1.JPG"
    picture.write_bytes(b"half")
    watch.look()
    picture.write_bytes(b"half and the rest")
    watch.look()
    assert heard == []
    watch.look()
    watch.look()
    assert heard == [Found((picture,))]


def test_new_folders_below_are_seen_and_other_files_are_not(card, watch, heard):
    watch.look()
    later = card / "DCIM" / "101APPLE" / "Фото.HEIC"
    later.parent.mkdir()
    later.write_bytes(b"picture")
    (card / "Brief.pdf").write_bytes(b"letter")
    (card / ".verborgen.jpg").write_bytes(b"draft")
    (card / "leer.jpg").write_bytes(b"")
    watch.look()
    watch.look()
    assert heard == [Found((later,))]


def test_unplugged_it_says_so_once_and_goes_on_when_it_is_back(card, watch, heard, tmp_path):
    first = card / "a.jpg"
    first.write_bytes(b"one")
    watch.look()
    watch.look()
    shutil.move(card, tmp_path / "weg")
    watch.look()
    watch.look()
    shutil.move(tmp_path / "weg", card)
    (card / "b.jpg").write_bytes(b"two")
    watch.look()
    watch.look()
    assert heard == [Found((first,)), Gone(), Back(), Found((card / "b.jpg",))]


def test_what_could_not_be_read_is_told_again(card, watch, heard):
    picture = card / "a.jpg"
    picture.write_bytes(b"one")
    watch.look()
    watch.look()
    watch.forget(picture)
    watch.look()
    assert heard == [Found((picture,))] * 2


def test_the_thread_looks_by_itself_until_it_is_stopped(card):
    told = Queue()
    (card / "a.jpg").write_bytes(b"one")
    watch = FolderWatch(card, told.put, pause=0.01)
    watch.start()
    assert told.get(timeout=20) == Found((card / "a.jpg",))
    watch.stop()
    (card / "b.jpg").write_bytes(b"two")
    with pytest.raises(Empty):
        told.get(timeout=0.2)


def test_all_pictures_below_a_folder_and_a_folder_that_is_none(card):
    (card / "DCIM" / "b.png").write_bytes(b"x")
    assert pictures_below(card) == [card / "DCIM" / "b.png"]
    with pytest.raises(OSError, match="fehlt"):
        pictures_below(card / "fehlt")
