"""The gate that every document with photos passes: public ones only with reviewed photos."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from asskomm_audit.domain.ids import PhotoId, new_id
from asskomm_audit.domain.photos import Photo, undescribed_among
from asskomm_audit.domain.privacy import Edition, Passage
from asskomm_audit.errors import UserError
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.privacy import privacy_of
from asskomm_audit.store.settings import put_setting
from asskomm_audit.texts import QT_TRANSLATE_NOOP

LOGGED = "internal_export/"
"""What the keys of the log of internal documents begin with."""

_NAMED = 12  # photos that a sentence lists
_UNREVIEWED = QT_TRANSLATE_NOOP(
    "Error",
    "Noch nicht auf Gesichter, Kennzeichen, Hausnummern und Namen geprüft (Fotos: {zahl}): {liste} "
    "Prüfen Sie sie, oder geben Sie das Dokument mit einem Grund nur intern heraus.",
)
_UNDESCRIBED = QT_TRANSLATE_NOOP(
    "Error",
    "Ohne Bildbeschreibung für Menschen, die das Foto nicht sehen (Fotos: {zahl}): {liste} "
    "Beschreiben Sie sie, oder geben Sie das Dokument nur intern heraus.",
)
_BOTH = QT_TRANSLATE_NOOP(
    "Error",
    "Noch nicht auf Gesichter, Kennzeichen, Hausnummern und Namen geprüft (Fotos: {zahl}): {liste} "
    "Ohne Bildbeschreibung für Menschen, die das Foto nicht sehen (Fotos: {zahl2}): {liste2} "
    "Öffentlich gehen nur geprüfte und beschriebene Fotos heraus.",
)
_NO_REASON = QT_TRANSLATE_NOOP(
    "Error",
    "Für ein internes Dokument mit ungeprüften Fotos ({zahl}) fehlt der Grund. Geben Sie einen an.",
)


class PhotosStopError(UserError):
    """Photos stop a public document; their ids are in the order of the document."""

    def __init__(self, unreviewed: Sequence[Photo], undescribed: Sequence[Photo]) -> None:
        self.unreviewed: tuple[PhotoId, ...] = tuple(photo.id for photo in unreviewed)
        self.undescribed: tuple[PhotoId, ...] = tuple(photo.id for photo in undescribed)
        if unreviewed and undescribed:
            more = {"zahl2": len(undescribed), "liste2": _listed(undescribed)}
            super().__init__(_BOTH, zahl=len(unreviewed), liste=_listed(unreviewed), **more)
        else:
            text, photos = (_UNREVIEWED, unreviewed) if unreviewed else (_UNDESCRIBED, undescribed)
            super().__init__(text, zahl=len(photos), liste=_listed(photos))


def _listed(photos: Sequence[Photo]) -> str:
    names = "; ".join(photo.title[:60] for photo in photos[:_NAMED])
    return names + (" …" if len(photos) > _NAMED else ".")


def pass_gate(
    file: AuditFile,
    photos: Iterable[Photo],
    edition: Edition = Edition.PUBLIC,
    reason: str = "",
) -> Passage:
    """Return what is to be covered on these photos, if they may pass.

    What is withheld stays out of a public edition, and so stops none. Raises PhotosStopError for a
    public edition with a photo nobody has reviewed as it is or nobody has described, and UserError
    for an internal one with an unreviewed photo and no reason.
    """
    wanted = list({photo.id: photo for photo in photos}.values())
    shown = [each for each in wanted if edition is Edition.INTERNAL or not each.withheld]
    passage = Passage(
        edition=edition,
        reason=" ".join(reason.split()),
        privacy=privacy_of(file, shown),
        withheld=len(wanted) - len(shown),
    )
    unreviewed, undescribed = passage.unreviewed(shown), undescribed_among(shown)
    if (unreviewed or undescribed) and edition is Edition.PUBLIC:
        raise PhotosStopError(unreviewed, undescribed)
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
