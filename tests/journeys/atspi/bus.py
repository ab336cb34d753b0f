"""The accessibility bus, as a screen reader sees it: plain D-Bus, nothing of the program."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ANSWER = 30.0  # seconds; a program that takes longer hangs, also on a busy machine
_PROPERTIES = "org.freedesktop.DBus.Properties"


class Place(NamedTuple):
    """Where an object is: the name of its program on the bus, and its path there."""

    program: str
    path: str


class Call(NamedTuple):
    """A question to an object."""

    place: Place
    interface: str
    method: str
    signature: str = ""
    arguments: tuple[Any, ...] = ()


class GoneError(Exception):
    """The object, or its program, is not there any more or does not know the question."""


def accessible(place: Place, method: str) -> Call:
    """Ask every object the same way."""
    return Call(place, "org.a11y.atspi.Accessible", method)


def read(place: Place, name: str, interface: str = "org.a11y.atspi.Accessible") -> Call:
    """Ask for a property."""
    return Call(place, _PROPERTIES, "Get", "ss", (interface, name))


class Bus:
    """Asks many things at once, because each answer travels through the program's event loop."""

    def __init__(self) -> None:
        with open_dbus_connection("SESSION") as session:
            address = _ask_session(session)
        self._connection = open_dbus_connection(address)

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def ask(self, call: Call) -> Any:
        """Return the answer; GoneError if there is none."""
        (answer,) = self.ask_all([call])
        if isinstance(answer, GoneError):
            raise answer
        return answer

    def ask_all(self, calls: Iterable[Call]) -> list[Any]:
        """Return the answers in the order of the calls; a GoneError where there is none."""
        waiting: dict[int, int] = {}
        answers: list[Any] = []
        for number, call in enumerate(calls):
            serial = next(self._connection.outgoing_serial)
            self._connection.send(_message(call), serial=serial)
            waiting[serial] = number
            answers.append(None)
        while waiting:
            message = self._receive()
            serial = message.header.fields.get(HeaderFields.reply_serial, 0)
            if serial not in waiting:
                continue  # a signal
            number = waiting.pop(serial)
            if message.header.message_type is MessageType.error:
                answers[number] = GoneError(str(message.body))
            else:
                answers[number] = _value(message.body)
        return answers

    def _receive(self) -> Any:
        try:
            return self._connection.receive(timeout=_ANSWER)
        except TimeoutError:
            raise TimeoutError(f"no answer in {_ANSWER:.0f} s") from None


def _ask_session(session: DBusConnection) -> str:
    address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    reply = session.send_and_get_reply(new_method_call(address, "GetAddress"), timeout=_ANSWER)
    return str(reply.body[0]).split(",guid=")[0]


def _message(call: Call) -> Any:
    address = DBusAddress(call.place.path, call.place.program, call.interface)
    return new_method_call(address, call.method, call.signature or None, call.arguments)


def _value(body: tuple[Any, ...]) -> Any:
    """Return the one value of an answer; of a property, its value without its type."""
    if not body:
        return None
    value = body[0]
    is_property = isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str)
    return value[1] if is_property else value
