"""Tells, after an end that was none, that nothing is lost and what was saved last."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from asskomm_audit.errors import UserError
from asskomm_audit.store.history import Step, steps_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language
from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.messages import Messages, Tone, Way
from asskomm_audit.ui.open_mark import UncleanEnd, clear_mark
from asskomm_audit.ui.session import Session


class UncleanEndNotice(QObject):
    """Looks for the last saved step and says so."""

    open_wanted = Signal(str)  # path

    def __init__(
        self, end: UncleanEnd, messages: Messages, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._end = end
        self._messages = messages
        self._jobs = jobs

    def tell(self, session: Session | None) -> None:
        """Say it, now or once the file has been looked at."""
        if session and session.path == self._end.file:
            last = steps_of(session.file, limit=1)
            self._say(last[0] if last else None, is_open=True)
            return
        if session is None:
            clear_mark()
        path = self._end.file
        self._jobs.look(lambda: _last_step(path), lambda step: self._say(step, is_open=False))

    def _say(self, step: Step | None, *, is_open: bool) -> None:
        name, texts = self._end.file.name, language.texts()
        seen = max(self._end.seen, step.at.astimezone()) if step else self._end.seen
        day = date_text(seen.date(), texts)
        if step:
            words = self.tr(
                "Unerwartet beendet am {day}. Es ist nichts verloren: letzter Eintrag „{step}“ um"
                " {time} in {file}."
            )
            time = f"{step.at.astimezone():%H:%M}"
            text = words.format(day=day, step=step.text, time=time, file=name)
        else:
            words = self.tr(
                "Unerwartet beendet am {day}. {file} zeigt beim Öffnen, was gespeichert ist: jeder"
                " Schritt, der fertig war."
            )
            text = words.format(day=day, file=name)
        ways = () if is_open else (Way(self.tr("Öffnen"), self._open),)
        self._messages.offer(text, *ways, tone=Tone.INFO)

    def _open(self) -> None:
        self.open_wanted.emit(str(self._end.file))


def _last_step(path: Path) -> Step | None:
    """Return what was done last, if the file can be read without changing it."""
    try:
        with open_audit_file(path, read_only=True) as file:
            return next(iter(steps_of(file, limit=1)), None)
    except UserError:
        return None
