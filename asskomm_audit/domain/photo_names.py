"""Names of exported photos: readable, built from what is known now, valid on every system."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.photos import Photo

LONGEST = 120
"""Letters of a name with its ending, as Windows counts them (UTF-16 units)."""

_MOST_BYTES = 240  # of a name in UTF-8: Linux takes 255
_FORBIDDEN = re.compile(r'[\\/:*?"<>|#%]+')  # the last two break links of workbooks
_JOINERS = "\u200c\u200d"  # words of some scripts and joined signs need them
_RESERVED = frozenset(
    (
        *("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"),
        *(f"{port}{n}" for port in ("COM", "LPT") for n in "0123456789¹²³"),
    )
)


def photo_label(photo: Photo, finding: Finding | None, order: int) -> str:
    """Return the number people use: F-012-P2, or P-007 of a photo that is on no finding.

    `order` counts from 1 within the finding, else within the audit; the photo's own lasting
    number goes before it.
    """
    number = photo.number or order
    return f"{finding.label}-P{number}" if finding else f"P-{number:03}"


def photo_labels(photos: Iterable[Photo], findings: Iterable[Finding]) -> dict[str, str]:
    """Return the label of each photo of one audit, by photo id; photos come in their order."""
    known = {each.id: each for each in findings}
    orders: dict[str, int] = {}
    labels: dict[str, str] = {}
    for photo in photos:
        finding = known.get(photo.finding_id) if photo.finding_id else None
        key = finding.id if finding else ""
        orders[key] = orders.get(key, 0) + 1
        labels[photo.id] = photo_label(photo, finding, orders[key])
    return labels


def photo_name(label: str, place: str, day: date | None) -> str:
    """Return a name without its ending: "F-012-P2 Markt 2026-11-21"."""
    parts = (label, place, day.isoformat() if day else "")
    return " ".join(part for part in parts if part)


class FileNames:
    """Gives each file of a folder a name of its own, whatever system the folder goes to."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, wanted: str, ending: str) -> str:
        """Return a valid name like the wanted one that no earlier one equals in any case."""
        number = 1
        while True:
            suffix = (f" ({number})" if number > 1 else "") + ending
            name = _cut(_cleaned(wanted), suffix) + suffix
            key = unicodedata.normalize("NFKC", unicodedata.normalize("NFKD", name).casefold())
            if key not in self._taken:
                self._taken.add(key)
                return name
            number += 1


def _cleaned(text: str) -> str:
    """Return a text without letters that a system forbids, composed and on one line."""
    text = unicodedata.normalize("NFC", _FORBIDDEN.sub(" ", text))
    kept = (
        each if unicodedata.category(each)[0] != "C" or each in _JOINERS else " " for each in text
    )
    words = " ".join("".join(kept).split()).strip(" .~-")
    if words.split(".")[0].strip().upper() in _RESERVED:
        words = f"_{words}"
    return words or "_"


def _cut(text: str, suffix: str) -> str:
    """Return as much of a text as leaves room for the suffix; no letter loses its accents."""
    while _is_long(text + suffix):
        end = len(text) - 1
        while end > 1 and unicodedata.combining(text[end]):
            end -= 1
        text = text[:end].rstrip(" ." + _JOINERS)
    return text


def _is_long(name: str) -> bool:
    units = len(name.encode("utf-16-le")) // 2
    return units > LONGEST or len(name.encode()) > _MOST_BYTES
