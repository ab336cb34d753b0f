"""How the inbox names what photos belong to, times and clocks."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from asskomm_audit.domain.audits import Audit
from asskomm_audit.domain.catalogue import Catalogue
from asskomm_audit.domain.inbox import Anchor, ClockOffset, Proposal, true_time, wall_time
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.answers import answers_of
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.places import stops_of
from asskomm_audit.texts import short_moment_text
from asskomm_audit.ui import language

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Names:
    """What answers, findings and stops of an audit are called."""

    by_id: dict[str, str]

    @classmethod
    def none(cls) -> "Names":
        """Return no names."""
        return cls({})

    @classmethod
    def read(cls, file: AuditFile, audit: Audit, catalogue: Catalogue) -> "Names":
        """Return the names of an audit's records in the language of the interface."""
        names: dict[str, str] = {}
        spoken = language.language()
        for answer in answers_of(file, audit.id):
            criterion = catalogue.criterion(answer.criterion)
            title = criterion.texts[spoken].title if criterion else ""
            names[answer.id] = f"{answer.criterion} {title}".strip()
        for finding in findings_of(file, audit.id):
            names[finding.id] = f"{finding.label} {finding.title}"
        for stop in stops_of(file, audit.place_id):
            names[stop.id] = f"{stop.number} {stop.name}"
        return cls(names)

    def of(self, anchor: Anchor) -> str:
        """Return what something is called."""
        return self.by_id.get(anchor.id, "–")


def kind_word(kind: Kind) -> str:
    """Return what something is."""
    match kind:
        case Kind.ANSWER:
            return translate("InboxWords", "Kriterium")
        case Kind.FINDING:
            return translate("InboxWords", "Feststellung")
        case _:
            return translate("InboxWords", "Standpunkt")


def reason(proposal: Proposal) -> str:
    """Return why something is proposed: so many minutes or metres away."""
    if proposal.metres is not None:
        return translate("InboxWords", "{n} m entfernt").format(n=round(proposal.metres))
    apart = proposal.apart or timedelta()
    return translate("InboxWords", "{time} Abstand").format(time=duration(apart))


def duration(apart: timedelta) -> str:
    """Return a length of time in its two largest units."""
    seconds = round(abs(apart.total_seconds()))
    if seconds < 60:
        return f"{seconds} s"
    minutes, rest = divmod(seconds, 60)
    if minutes < 60:
        return f"{minutes} min {rest} s" if rest and minutes < 10 else f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    return translate("InboxWords", "{n} Tage").format(n=hours // 24)


def time_words(photo: Photo, offsets: dict[str, ClockOffset], year: int) -> str:
    """Return when a photo was taken, or that only its file has a time.

    The year is said if it is not `year`, that of the audit.
    """
    moment = true_time(photo, offsets)
    if moment:
        return short_moment_text(wall_time(moment), language.texts(), year)
    return translate("InboxWords", "Zeit unsicher")


def clock_words(offsets: dict[str, ClockOffset], cameras: set[str]) -> str:
    """Return what is known of the clocks of these cameras, or nothing."""
    parts: list[str] = []
    for camera in sorted(cameras & set(offsets)):
        offset, name = offsets[camera], camera or translate("InboxWords", "Kamera")
        if not offset.ahead:
            words = translate("InboxWords", "{camera}: Uhr stimmt")
        elif offset.ahead > timedelta():
            words = translate("InboxWords", "{camera}: Uhr geht {time} vor")
        else:
            words = translate("InboxWords", "{camera}: Uhr geht {time} nach")
        source = translate("InboxWords", "eingegeben")
        if offset.photos:
            words_of = translate("InboxWords", "aus Satellitenzeit, Fotos: {n}")
            source = words_of.format(n=offset.photos)
        said = words.format(camera=name, time=duration(offset.ahead))
        parts.append(f"{said} ({source})")
    return " · ".join(parts)
