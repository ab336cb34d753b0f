"""Importing ways into a visit, and writing them as GPX."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QObject

from asskomm_audit.domain.audits import Audit, Visit, VisitKind, visit_id
from asskomm_audit.domain.ids import TrackId, new_id
from asskomm_audit.domain.tracks import (
    Track,
    TrackPoint,
    TrackSource,
    points_of,
    points_text,
    split_at_gaps,
    times_of,
)
from asskomm_audit.errors import UserError
from asskomm_audit.locating.gpx import gpx_text
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_visit, put_visit
from asskomm_audit.store.tracks import put_track, remove_tracks
from asskomm_audit.texts import QT_TRANSLATE_NOOP
from asskomm_audit.ui.session import Session

_UNWRITABLE = QT_TRANSLATE_NOOP(
    "Error", "„{name}“ lässt sich dort nicht schreiben. Bitte wählen Sie einen anderen Ordner."
)


class TrackWriter(QObject):
    """Turns ways into steps."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def add(
        self,
        audit: Audit,
        kind: VisitKind,
        name: str,
        source: TrackSource,
        stretches: Sequence[Sequence[TrackPoint]],
    ) -> None:
        """Add the stretches of a file to a visit, as one step."""
        visit, recording = visit_id(audit.id, kind), new_id()

        def write(file: AuditFile) -> None:
            if find_visit(file, visit) is None:
                put_visit(file, Visit(audit_id=audit.id, kind=kind))
            for number, points in enumerate(stretches, start=1):
                begun_at, ended_at = times_of(points)
                track = Track(
                    id=TrackId(new_id()),
                    visit_id=visit,
                    recording=recording,
                    number=number,
                    source=source,
                    original_name=name,
                    begun_at=begun_at,
                    ended_at=ended_at,
                    points=points_text(points),
                )
                put_track(file, track)

        self._session.perform(self.tr("Weg importiert: {name}").format(name=name[:80]), write)

    def remove(self, audit: Audit, kind: VisitKind) -> None:
        """Remove all ways of a visit."""
        self._session.perform(
            self.tr("Wege entfernt"), lambda file: remove_tracks(file, visit_id(audit.id, kind))
        )


def stretches_of(tracks: Sequence[Track]) -> list[list[TrackPoint]]:
    """Return the ways in stretches: pieces of one recording join where nothing is missing."""
    stretches: list[list[TrackPoint]] = []
    for _, pieces in groupby(tracks, key=lambda track: (track.visit_id, track.recording)):
        known = list(pieces)
        if known[0].source is TrackSource.RECEIVER:
            points = [point for piece in known for point in points_of(piece)]
            stretches += split_at_gaps(points)
        else:  # what was apart in the file stays apart
            stretches += [points_of(piece) for piece in known]
    return [stretch for stretch in stretches if stretch]


def write_gpx(target: Path, name: str, tracks: Sequence[Track]) -> None:
    """Write ways as GPX. Raises UserError if that does not go."""
    try:
        target.write_text(gpx_text(name, stretches_of(tracks)), encoding="utf-8")
    except OSError as error:
        raise UserError(_UNWRITABLE, name=target.name) from error
