import os
import sys
from contextlib import suppress
from queue import Empty, Queue

import pytest

from asskomm_audit.domain.positions import Fix
from asskomm_audit.locating.receivers import Receiver, Trouble, ports, trouble_of
from tests.locating.sentences import gga, walk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo terminal")


class Device:
    """A pseudo terminal that stands for a receiver at a serial port."""

    def __init__(self):
        import tty

        try:
            self.end, self._other = os.openpty()
            tty.setraw(self._other)
            self.path = os.ttyname(self._other)
        except OSError as error:  # in a bare system in a folder
            pytest.skip(f"there is no pseudo terminal: {error.strerror}")

    def say(self, text):
        os.write(self.end, text.encode())

    def talk_until_heard(self, heard, text):
        """Say it again and again, as receivers do: what was said before the opening is lost."""
        for _ in range(60):
            self.say(text)
            with suppress(Empty):
                return heard.get(timeout=0.25)
        raise AssertionError("nothing was heard")

    def unplug(self):
        os.close(self.end)
        os.close(self._other)


@pytest.fixture
def device():
    return Device()


@pytest.fixture
def listen():
    started = []

    def start(path):
        heard = Queue()
        receiver = Receiver(path, heard.put, speed=4800)
        receiver.start()
        started.append(receiver)
        return heard

    yield start
    for receiver in started:
        receiver.stop()


def test_positions_arrive_while_the_receiver_talks(device, listen):
    heard = listen(device.path)
    first = device.talk_until_heard(heard, walk(3))
    device.say(walk(3, start=10))
    second = max((heard.get(timeout=10) for _ in range(2)), key=lambda fix: fix.at)
    assert isinstance(first, Fix)
    assert second.position.latitude > first.position.latitude


def test_a_receiver_that_sees_no_satellites_says_so(device, listen):
    heard = listen(device.path)
    assert device.talk_until_heard(heard, gga(quality=0)) is Trouble.NO_FIX


def test_a_thing_that_is_no_receiver_is_told(device, listen):
    heard = listen(device.path)
    device.say("AT OK\r\n")
    assert heard.get(timeout=15) is Trouble.NO_SENTENCES


def test_a_second_listener_hears_that_the_port_is_busy(device, listen):
    heard = listen(device.path)
    device.talk_until_heard(heard, walk(2))
    assert listen(device.path).get(timeout=10) is Trouble.BUSY


def test_an_unplugged_receiver_is_told(device, listen):
    heard = listen(device.path)
    device.talk_until_heard(heard, walk(2))
    device.unplug()
    assert heard.get(timeout=10) is Trouble.GONE


def test_a_port_that_is_not_there_is_told(listen):
    assert listen("/dev/does-not-exist").get(timeout=10) is Trouble.GONE


def test_what_windows_says_of_a_busy_port_is_understood():
    said = OSError("could not open port 'COM3': PermissionError(13, 'Zugriff verweigert', None, 5)")
    assert trouble_of(said) is Trouble.BUSY


def test_the_ports_have_names_one_can_choose_by():
    assert all(port.device and port.text for port in ports())
