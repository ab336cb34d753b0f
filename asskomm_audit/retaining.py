"""Replacing pictures by their covered copies for good, and deleting originals: the whole act."""

import contextlib
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.imaging.redaction import publish
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.backup_cleaning import backups_holding, clean_backups
from asskomm_audit.store.compacting import compact_file
from asskomm_audit.store.issued import issued_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import photo_bytes, select_photos
from asskomm_audit.store.privacy import privacy_of
from asskomm_audit.store.retention import (
    CoveredCopy,
    ReplacingPlan,
    delete_originals,
    note_deleted,
    originals_beside,
    plan_replacing,
    replace_pictures,
)
from asskomm_audit.store.steps import carry_out
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts

_LARGEST = 100_000  # pixels: a working copy is never made smaller here
_QUALITY = 85  # that of a working copy
_REPLACED = QT_TRANSLATE_NOOP("Step", "Fotos durch ihre verdeckte Fassung ersetzt: {fotos}")
_DELETED = QT_TRANSLATE_NOOP("Step", "Originale der Fotos endgültig gelöscht: {zahl}")
_NOTHING = QT_TRANSLATE_NOOP("Error", "In {datei} ist davon nichts mehr, was zu löschen wäre.")
_NOT_COMPACTED = QT_TRANSLATE_NOOP(
    "Error",
    "Ersetzt und gelöscht ist alles, aber {datei} wurde danach nicht neu geschrieben; in freien "
    "Bereichen der Datei können Reste stehen. Verdichten Sie die Akte noch einmal. Der Grund: "
    "{grund}",
)


@dataclass(frozen=True, slots=True)
class Retained:
    """What the act did: how many photos or originals, and how many backups still hold them."""

    count: int
    left: int


def replace_in_file(
    path: Path,
    photos: Iterable[PhotoId],
    texts: Texts,
    *,
    person: str = "",
    with_backups: bool = False,
    progress: Progress = silent,
) -> Retained:
    """Let covered copies take the place of reviewed photos in a file that is open nowhere.

    It cannot be taken back, and once begun not be cancelled. UserError if none can be replaced.
    """
    with open_audit_file(path) as file:
        plan = plan_replacing(file, photos)
        if not plan.photos:
            raise UserError(_NOTHING, datei=path.name)
        copies = _copies(file, plan, progress)
        labels = ", ".join(photo.label for photo in plan.photos)
        now = datetime.now(UTC).astimezone()
        carry_out(
            file,
            texts.translate("Step", _REPLACED).format(fotos=labels),
            lambda file: replace_pictures(file, plan, copies, now),
            person=person,
        )
    left = _finish(path, plan.pictures, texts, with_backups=with_backups, progress=progress)
    return Retained(len(plan.photos), left)


def delete_originals_in_file(
    path: Path,
    texts: Texts,
    *,
    person: str = "",
    with_backups: bool = False,
    progress: Progress = silent,
) -> Retained:
    """Delete the originals in a file that is open nowhere; working copies stay as they are."""
    with open_audit_file(path) as file:
        pictures = originals_beside(file)
        if not pictures:
            raise UserError(_NOTHING, datei=path.name)

        def write(file: AuditFile) -> None:
            delete_originals(file, pictures)
            note_deleted(file, len(pictures), datetime.now(UTC).astimezone())

        text = texts.translate("Step", _DELETED).format(zahl=len(pictures))
        carry_out(file, text, write, person=person)
    left = _finish(path, pictures, texts, with_backups=with_backups, progress=progress)
    return Retained(len(pictures), left)


def backups_with_pictures(path: Path, pictures: Iterable[str]) -> int:
    """Return how many backups of the file hold one of these pictures, as far as can be reached."""
    return len(backups_holding(path, list(pictures)))


def issued_with(file: AuditFile, photos: Iterable[PhotoId]) -> list[str]:
    """Return the labels of internal documents kept as issued that show one of these photos.

    They may show it uncovered: with a reason, internal ones go out before anybody has reviewed.
    """
    wanted = frozenset(photos)
    return [
        each.label
        for each in issued_of(file)
        if each.edition is not Edition.PUBLIC and each.photo_ids & wanted
    ]


def still_elsewhere(texts: Texts) -> str:
    """Return where uncovered pictures can still be, whatever the file does."""
    return texts.translate(
        "Retention",
        "Unverdeckt liegen die Bilder weiter auf dem Telefon oder der Speicherkarte, in früher "
        "weitergegebenen Kopien und Akten auf anderen Geräten, in Sicherungen auf anderen "
        "Laufwerken und in Cloud-Ordnern. Auf SSDs können Reste bleiben, bis sie überschrieben "
        "sind. Löschen Sie auch dort.",
    )


def _copies(file: AuditFile, plan: ReplacingPlan, progress: Progress) -> dict[str, CoveredCopy]:
    """Return the covered copies of the pictures that have something to cover, by their hashes."""
    copies: dict[str, CoveredCopy] = {}
    for done, photo in enumerate(plan.photos):
        with contextlib.suppress(Cancelled):
            progress(done, 2 * len(plan.photos))
        shown = select_photos(file, "sha256 = ?", photo.sha256)
        known = privacy_of(file, shown).values()
        areas = [box.area for each in known for box in each.covered]
        if areas and photo.sha256 not in copies:
            made = publish(photo_bytes(file, photo.sha256), areas, _LARGEST, _QUALITY)
            digest = hashlib.sha256(made.jpeg).hexdigest()
            copies[photo.sha256] = CoveredCopy(
                digest, made.jpeg, made.thumbnail, made.width, made.height
            )
    return copies


def _finish(
    path: Path, pictures: Iterable[str], texts: Texts, *, with_backups: bool, progress: Progress
) -> int:
    """Write the file anew without free pages, and clean its backups if that is wanted."""

    def keep_on(done: int, total: int) -> None:
        with contextlib.suppress(Cancelled):
            progress(total + done, 2 * total)

    hashes = list(pictures)
    try:
        compact_file(path, keep_on)
    except UserError as error:
        raise UserError(_NOT_COMPACTED, datei=path.name, grund=error.sentence(texts)) from error
    if with_backups:
        clean_backups(path, photo_hashes=hashes)
    return backups_with_pictures(path, hashes)
