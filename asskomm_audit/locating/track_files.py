"""Ways in files of others: GPX, or the log of a receiver."""

from datetime import UTC, datetime
from pathlib import Path

from asskomm_audit.domain.tracks import TrackPoint, TrackSource, split_at_gaps, thinned
from asskomm_audit.errors import UserError
from asskomm_audit.locating.gpx import MOST_BYTES, read_gpx
from asskomm_audit.locating.nmea import fixes_in
from asskomm_audit.texts import QT_TRANSLATE_NOOP


def read_track(path: Path) -> tuple[TrackSource, list[list[TrackPoint]]]:
    """Return what kind of file it is and the stretches of the way in it.

    A log without dates is taken for one of the day on which the file was written. Raises
    UserError for what cannot be read or holds no way.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UserError(_TOO_LARGE, name=path.name)
        data = path.read_bytes()
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError as error:
        raise UserError(_UNREADABLE, name=path.name) from error
    if b"$G" in data[:4096] and not data.lstrip().startswith(b"<"):
        lines = data.decode("ascii", "replace").splitlines()
        points = [
            TrackPoint(position=fix.position, at=fix.at, accuracy=fix.accuracy)
            for fix in fixes_in(lines, written)
        ]
        source, stretches = TrackSource.NMEA, [points]
    else:
        source, stretches = TrackSource.GPX, read_gpx(data, path.name)
    found = [part for each in stretches for part in split_at_gaps(thinned(each))]
    if not found:
        raise UserError(_NO_WAY, name=path.name)
    return source, found


_UNREADABLE = QT_TRANSLATE_NOOP(
    "Error", "„{name}“ lässt sich nicht öffnen. Bitte kopieren Sie die Datei und versuchen es neu."
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Error", "„{name}“ ist größer, als ein Weg sein kann. Bitte teilen Sie die Datei."
)
_NO_WAY = QT_TRANSLATE_NOOP(
    "Error", "In „{name}“ ist keine einzige Position. Bitte wählen Sie eine andere Datei."
)
