"""Sending copies: whole, with small photos, or for the public; all of a file or one place of it."""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.ids import PlaceId
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.intake import shrink
from asskomm_audit.imaging.redaction import publish
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.copying import copy_whole
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.part_copying import write_part
from asskomm_audit.store.places import find_place
from asskomm_audit.store.public_copying import write_public_copy
from asskomm_audit.store.publishing import new_audit_file
from asskomm_audit.store.sizes import Sizes
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts

SMALL_EDGE = 1280  # pixels on the longer edge
PUBLIC_EDGE = 1600
_PUBLIC_PICTURES = 0.7  # of the bytes of the pictures, estimated: 1600 pixels instead of 2016
_SMALL_SHARE = 0.55  # of the bytes of the pictures, thumbnails stay; measured on the example
_PUBLIC_SHARE = 0.75  # of the bytes of the records: no remarks, and a short history

_STEP = QT_TRANSLATE_NOOP("Step", "Öffentliche Fassung")
_NO_PLACE = QT_TRANSLATE_NOOP(
    "Error", "Den Ort {ort} gibt es in {datei} nicht. Die Kennungen zeigt der Befehl „history“."
)
_UNSOUND = QT_TRANSLATE_NOOP(
    "Error",
    "Die Kopie von {datei} ist nicht fehlerfrei und wurde verworfen. Prüfen Sie die Akte "
    "und den Datenträger.",
)


class CopyKind(StrEnum):
    """What a copy is for."""

    WHOLE = "whole"
    SMALL = "small"
    PUBLIC = "public"
    PUBLIC_WORDS = "public_words"  # public, without photos

    @property
    def is_public(self) -> bool:
        """Whether everyone may have it."""
        return self in (CopyKind.PUBLIC, CopyKind.PUBLIC_WORDS)


def send_copy(
    source: Path,
    target: Path,
    kind: CopyKind,
    texts: Texts,
    *,
    place: PlaceId | None = None,
    progress: Progress = silent,
) -> int:
    """Write a copy of the file, or of one place, whether or not it is open elsewhere.

    It is believed only once verified, and a name that is taken is refused. Cancelling leaves
    nothing. Returns how many photos stayed out because they are withheld from the public. Raises
    UserError, for a public copy with unreviewed or undescribed photos PhotosStopError.
    """
    withheld = 0
    with open_audit_file(source, read_only=True) as file:
        _refuse_unknown_place(file, place)
        if kind is CopyKind.WHOLE and place is None:
            copy_whole(source, target, progress)
            return withheld
        with new_audit_file(target) as draft:
            if kind.is_public:
                step = texts.translate("Step", _STEP)
                covering = _published if kind is CopyKind.PUBLIC else None
                withheld = write_public_copy(
                    file, draft, step, publish=covering, place=place, progress=progress
                )
            else:
                smaller = partial(shrink, edge=SMALL_EDGE) if kind is CopyKind.SMALL else None
                write_part(source, draft, place=place, shrink=smaller, progress=progress)
            _verify(draft, source)
    return withheld


def forecast(kind: CopyKind, sizes: Sizes) -> int:
    """Return about how large a copy gets, in bytes."""
    match kind:
        case CopyKind.WHOLE:
            return sizes.empty + sizes.records + sizes.pictures + sizes.originals
        case CopyKind.SMALL:
            return sizes.empty + sizes.records + round(sizes.pictures * _SMALL_SHARE)
        case CopyKind.PUBLIC:
            pictures = sizes.shown * _PUBLIC_PICTURES
            return sizes.empty + round(sizes.records * _PUBLIC_SHARE + pictures)
        case CopyKind.PUBLIC_WORDS:
            return sizes.empty + round(sizes.records * _PUBLIC_SHARE)


def _published(
    data: bytes, areas: Sequence[Area], framing: Framing
) -> tuple[bytes, bytes, int, int]:
    made = publish(data, areas, PUBLIC_EDGE, framing=framing)
    return made.jpeg, made.thumbnail, made.width, made.height


def _refuse_unknown_place(file: AuditFile, place: PlaceId | None) -> None:
    if place is not None and find_place(file, place) is None:
        raise UserError(_NO_PLACE, ort=place, datei=file.path.name)


def _verify(draft: Path, source: Path) -> None:
    """Refuse a copy that has faults which the file itself has not."""
    if not (faults := check_file(draft)):
        return
    known = check_file(source)
    if any(fault not in known for fault in faults):
        raise UserError(_UNSOUND, datei=source.name)
