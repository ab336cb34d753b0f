"""What is prepared waits on a shelf: many small photos, few large ones, none while it is closed."""

from datetime import UTC, datetime
from threading import Thread

from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, KnownPicture
from asskomm_audit.ui.ready_photos import ReadyPhotos
from tests.ui.inbox.conftest import picture

NOW = datetime(2026, 11, 21, tzinfo=UTC)


def small(number):
    return Incoming(prepare(picture(number), f"{number}.jpg"), NOW)


def large(number):
    return Incoming(small(number).prepared, NOW, bytes(3_000_000))


def test_few_large_photos_wait_and_many_small_ones():
    shelf = ReadyPhotos()
    assert [shelf.put(large(number), 0) for number in range(3)] == [True, True, False]
    crowd = ReadyPhotos()
    one = small(1)
    assert sum(crowd.put(one, 0) for _ in range(100)) == 24
    unread = ReadyPhotos()
    assert sum(unread.put(KnownPicture("a", "b"), 0) for _ in range(100)) == 24


def test_small_ones_are_taken_together_in_their_order_and_large_ones_singly():
    shelf = ReadyPhotos()
    photos = [small(number) for number in range(5)]
    for photo in photos:
        shelf.put(photo, 0)
    assert shelf.take(3) == photos[:3]
    assert shelf.take(3) == photos[3:]
    assert shelf.take(3) == []
    first, second = large(1), large(2)
    shelf.put(first, 0)
    shelf.put(second, 0)
    assert shelf.take(6) == [first]
    assert shelf.take(6) == [second]


def test_who_waits_goes_on_once_there_is_room_and_the_shelf_is_open():
    shelf, photos, put = ReadyPhotos(), [large(number) for number in range(3)], []
    thread = Thread(target=lambda: put.extend(shelf.put(each, 20) for each in photos))
    with shelf.closed():
        assert not shelf.put(photos[0], 0)
        thread.start()
        assert shelf.take(6) == []
    first = next(filter(None, (shelf.take(1) for _ in iter(thread.is_alive, False))))
    thread.join(20)
    assert (first, put) == ([photos[0]], [True, True, True])
    assert shelf.take(1) + shelf.take(1) == photos[1:]
