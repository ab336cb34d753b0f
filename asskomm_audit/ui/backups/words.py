"""How backups are spoken of."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.backup_comparing import Holdings
from asskomm_audit.texts import date_text, number_text
from asskomm_audit.ui import language


def when_text(moment: datetime, today: date) -> str:
    """Return day and time as people say it: heute, 14:03."""
    local = moment.astimezone()
    day = date_text(local.date(), language.texts())
    if local.date() == today:
        day = QCoreApplication.translate("Backups", "heute")
    elif local.date() == today - timedelta(days=1):
        day = QCoreApplication.translate("Backups", "gestern")
    return f"{day}, {local:%H:%M}"


def difference_text(now: Holdings | None, then: Holdings | None) -> str:
    """Return what has been added or removed since, or nothing if that is not known."""
    if now is None or then is None:
        return ""
    more = now.beyond(then)
    entries = now.entries - then.entries
    if not more and not entries:
        return QCoreApplication.translate("Backups", "wie jetzt")
    if more:
        parts = [f"{_kind_text(kind)} {_signed(number)}" for kind, number in more.items()]
        words = QCoreApplication.translate("Backups", "seitdem {parts}")
        return words.format(parts=", ".join(parts))
    if entries > 0:
        return QCoreApplication.translate("Backups", "seitdem %n Änderung(en)", None, entries)
    return QCoreApplication.translate("Backups", "%n Änderung(en) weiter als jetzt", None, -entries)


def _signed(number: int) -> str:
    sign = "+" if number > 0 else "\u2212"
    return f"{sign}{number_text(abs(number), language.texts())}"


def _kind_text(kind: Kind) -> str:
    match kind:
        case Kind.AUDIT:
            return QCoreApplication.translate("Backups", "Audits")
        case Kind.ANSWER:
            return QCoreApplication.translate("Backups", "Antworten")
        case Kind.FINDING:
            return QCoreApplication.translate("Backups", "Feststellungen")
        case _:
            return QCoreApplication.translate("Backups", "Fotos")
