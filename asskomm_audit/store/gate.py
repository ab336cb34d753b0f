"""The gate that every document with photos passes: public ones only with reviewed photos."""

import json
from collections.abc import Iterable
from datetime import datetime

from asskomm_audit.domain.ids import PhotoId, new_id
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition, Passage
from asskomm_audit.errors import UserError
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.privacy import privacy_of
from asskomm_audit.store.settings import put_setting
from asskomm_audit.texts import QT_TRANSLATE_NOOP

LOGGED = "internal_export/"
"""What the keys of the log of internal documents begin with."""

_NAMED = 12  # photos that the sentence lists
_UNREVIEWED = QT_TRANSLATE_NOOP(
    "Error",
    "{zahl} Foto(s) sind nicht auf Gesichter, Kennzeichen, Hausnummern und Namen geprüft: {liste}. "
    "Prüfen Sie sie, oder geben Sie das Dokument mit einem Grund nur intern heraus.",
)
_NO_REASON = QT_TRANSLATE_NOOP(
    "Error",
    "Für ein internes Dokument mit {zahl} ungeprüften Foto(s) fehlt der Grund. Geben Sie einen an.",
)


class UnreviewedPhotosError(UserError):
    """Photos stop a document; `photos` are their ids in the order of the document."""

    def __init__(self, photos: Iterable[Photo]) -> None:
        found = list(photos)
        self.photos: tuple[PhotoId, ...] = tuple(photo.id for photo in found)
        names = [photo.caption or photo.original_name or photo.id for photo in found]
        listed = "; ".join(" ".join(name.split())[:60] for name in names[:_NAMED])
        more = " …" if len(names) > _NAMED else ""
        super().__init__(_UNREVIEWED, zahl=len(found), liste=listed + more)


def pass_gate(
    file: AuditFile,
    photos: Iterable[Photo],
    edition: Edition = Edition.PUBLIC,
    reason: str = "",
) -> Passage:
    """Return what is to be covered on these photos, if they may pass.

    Raises UnreviewedPhotosError for a public edition with a photo nobody has reviewed as it is,
    and UserError for an internal one with such a photo and no reason.
    """
    wanted = list({photo.id: photo for photo in photos}.values())
    passage = Passage(
        edition=edition, reason=" ".join(reason.split()), privacy=privacy_of(file, wanted)
    )
    unreviewed = passage.unreviewed(wanted)
    if unreviewed and edition is Edition.PUBLIC:
        raise UnreviewedPhotosError(unreviewed)
    if unreviewed and not passage.reason:
        raise UserError(_NO_REASON, zahl=len(unreviewed))
    return passage


def log_internal(
    file: AuditFile, document: str, at: datetime, reason: str, unreviewed: int
) -> None:
    """Keep that an internal document left with unreviewed photos, and why; inside a step."""
    told = {
        "at": at.isoformat(),
        "document": document,
        "reason": " ".join(reason.split()),
        "unreviewed": unreviewed,
    }
    put_setting(file, LOGGED + new_id(), json.dumps(told, ensure_ascii=False))
