"""The photos that go out by themselves, as files or as an annex: which, and what is said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.photo_names import photo_labels, photo_name
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.domain.places import Stop
from asskomm_audit.reports.content import ReportAudit, photos_shown
from asskomm_audit.texts import Texts, moment_text, number_text


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoEntry:
    """A photo with what is said of it."""

    photo: Photo
    label: str  # F-012-P2
    audit: int  # counted from 1 in the order of the audits
    place: str
    held_on: date  # the day its audit began
    finding: Finding | None = None
    stop: Stop | None = None

    @property
    def day(self) -> date:
        """The day it was taken, as far as a camera has told it; else that of its audit."""
        photo = self.photo
        if photo.taken_at and photo.time_source is TimeSource.CAMERA:
            return photo.taken_at.date()
        return self.held_on

    @property
    def name(self) -> str:
        """What its file is called, without ending and before doubles are told apart."""
        return photo_name(self.label, self.place, self.day)


def entries_of(audits: Sequence[ReportAudit]) -> list[PhotoEntry]:
    """Return the photos of some audits, those of findings first, in the order of their numbers."""
    return [entry for number, audit in enumerate(audits, 1) for entry in _entries(audit, number)]


def _entries(audit: ReportAudit, number: int) -> list[PhotoEntry]:
    snapshot = audit.snapshot
    findings = {each.id: each for each in snapshot.findings}
    stops = {each.id: each for each in snapshot.stops}
    labels = photo_labels(snapshot.photos, snapshot.findings)
    made: list[PhotoEntry] = []
    for photo in photos_shown(snapshot):
        finding = findings.get(photo.finding_id) if photo.finding_id else None
        stop_id = photo.stop_id or (finding.stop_id if finding else None)
        made.append(
            PhotoEntry(
                photo=photo,
                label=photo.label or labels[photo.id],
                audit=number,
                place=audit.name,
                held_on=snapshot.audit.started_on,
                finding=finding,
                stop=stops.get(stop_id) if stop_id else None,
            )
        )
    return sorted(made, key=lambda each: each.finding.number if each.finding else 1_000_000_000)


def taken_text(photo: Photo, texts: Texts) -> str:
    """Return when a photo was taken, as certain as that is."""
    moment = moment_text(photo.taken_at, texts)
    if not moment or photo.time_source is TimeSource.INTAKE:
        return texts.translate("Report", "Aufnahmezeit unbekannt")
    if photo.time_source is TimeSource.FILE:
        return texts.translate("Report", "{zeit} (unsicher: Zeit der Datei)").format(zeit=moment)
    return moment


def direction_text(photo: Photo, texts: Texts) -> str:
    """Return where the camera looked to: "Blick nach NO (45°)"; nothing where nobody knows."""
    if photo.direction is None:
        return ""
    ways = texts.translate("Report", "N NO O SO S SW W NW").split()
    way = ways[round(photo.direction / 45) % 8]
    return texts.translate("Report", "Blick nach {richtung} ({grad}°)").format(
        richtung=way, grad=number_text(photo.direction % 360, texts)
    )
