"""The time a photo was taken, as people type it."""

from datetime import datetime

from asskomm_audit.errors import UserError
from asskomm_audit.texts import QT_TRANSLATE_NOOP
from asskomm_audit.ui import language

_NO_MOMENT = QT_TRANSLATE_NOOP(
    "Error", "„{wert}“ ist keine Zeit. Bitte so schreiben: 21.11.2026 20:31."
)
_GERMAN, _ISO = "%d.%m.%Y %H:%M", "%Y-%m-%d %H:%M"


def moment_shown(moment: datetime | None) -> str:
    """Return a time as it stands in the field."""
    if moment is None:
        return ""
    return moment.strftime(_GERMAN if language.language() == "de" else _ISO)


def moment_typed(text: str, before: datetime | None) -> datetime:
    """Return the time a text names, on the clock of the time before; UserError if it is none."""
    for form in (_GERMAN, _ISO):
        try:
            moment = datetime.strptime(" ".join(text.split()), form)  # noqa: DTZ007 - zone follows
            if before and before.tzinfo:
                return moment.replace(tzinfo=before.tzinfo)
            return moment.astimezone()
        except (ValueError, OverflowError, OSError):
            continue
    shown = text.strip()
    raise UserError(_NO_MOMENT, wert=shown if len(shown) <= 30 else shown[:29] + "…")
