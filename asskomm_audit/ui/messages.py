"""Messages to the user: what may be said, and where every error ends."""

import logging
import sys
import traceback
from collections.abc import Callable
from enum import Enum
from types import TracebackType
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.ui import language

log = logging.getLogger(__name__)


class Tone(Enum):
    """How a message is meant; the value is the colour token."""

    INFO = "accent"
    GOOD = "good"
    WARNING = "warn"
    ERROR = "bad"


class Way(NamedTuple):
    """Something that can be done about what a message says."""

    text: str
    action: Callable[[], object]


class Message(NamedTuple):
    """One message, with what can be done about it."""

    text: str
    tone: Tone = Tone.INFO
    action_text: str = ""
    action: Callable[[], object] | None = None
    second: Way | None = None


class Messages(QObject):
    """Says things to the user; the window's bar and crash dialog listen."""

    told = Signal(object)  # Message
    crashed = Signal(str)  # the report

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ways_out: Callable[[UserError], tuple[Way, ...]] = _no_way  # for errors about files

    def info(
        self, text: str, action_text: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Say something worth knowing."""
        self.told.emit(Message(text, Tone.INFO, action_text, action))

    def success(
        self, text: str, action_text: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Say that something was done."""
        self.told.emit(Message(text, Tone.GOOD, action_text, action))

    def warning(
        self, text: str, action_text: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Say that something needs attention."""
        self.told.emit(Message(text, Tone.WARNING, action_text, action))

    def error(
        self, text: str, action_text: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Say that something did not work."""
        self.told.emit(Message(text, Tone.ERROR, action_text, action))

    def offer(self, text: str, *ways: Way, tone: Tone = Tone.WARNING) -> None:
        """Say something with up to two things that can be done about it."""
        first, second = (*ways, None, None)[:2]
        if first is None:
            self.told.emit(Message(text, tone))
        else:
            self.told.emit(Message(text, tone, first.text, first.action, second))

    def report(self, error: BaseException) -> None:
        """Show any error: a sentence where somebody can act on it, the crash dialog otherwise."""
        match error:
            case Cancelled():
                pass
            case UserError():
                log.info("user error: %s", error.text)
                ways = self.ways_out(error)
                self.offer(error.sentence(language.texts()), *ways, tone=Tone.ERROR)
            case OSError():
                log.info("system error %s", error.errno)
                self.error(self._system_sentence(error))
            case _:
                self._report_crash(error)

    def install_hook(self) -> None:
        """Receive every error that nobody catches, from slots and events alike."""

        def hook(
            kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            if isinstance(error, KeyboardInterrupt):
                sys.__excepthook__(kind, error, trace)
                return
            self.report(error.with_traceback(trace))

        sys.excepthook = hook

    def _system_sentence(self, error: OSError) -> str:
        name = str(error.filename or "")
        if not name:
            return self.tr("Das System meldet: {reason}.").format(reason=error.strerror or error)
        return self.tr("„{file}“: {reason}. Bitte Speicherort und Rechte prüfen.").format(
            file=name, reason=error.strerror or error
        )

    def _report_crash(self, error: BaseException) -> None:
        report = "".join(traceback.format_exception(error))
        log.error("unexpected error\n%s", report)
        self.crashed.emit(report)


def _no_way(error: UserError) -> tuple[Way, ...]:
    del error
    return ()
