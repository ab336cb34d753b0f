"""What is decided about a photo: each act one step with a wording, and Ctrl+Z takes it back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.ids import PhotoId, PrivacyBoxId, new_id
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import BoxKind, BoxState, PhotoPrivacy, PrivacyBox
from asskomm_audit.privacy_labels import box_label
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.photos import find_photos
from asskomm_audit.store.privacy import (
    privacy_of,
    put_box,
    put_reviewed,
    remove_box,
)
from asskomm_audit.ui import language
from asskomm_audit.ui.session import Session

Act: TypeAlias = Callable[[Session, Photo, PrivacyBox], None]


def add_box(session: Session, photo: Photo, kind: BoxKind, area: Area) -> PrivacyBoxId:
    """Cover a place that somebody has drawn."""
    box = PrivacyBox(
        id=PrivacyBoxId(new_id()),
        photo_id=photo.id,
        kind=kind,
        x1=area.left,
        y1=area.top,
        x2=area.right,
        y2=area.bottom,
    )
    _perform(session, photo, box, QCoreApplication.translate("PrivacySteps", "{was} verdecken"))
    return box.id


def keep_box(session: Session, photo: Photo, box: PrivacyBox) -> None:
    """Let a place be covered."""
    if box.state is not BoxState.KEPT:
        words = QCoreApplication.translate("PrivacySteps", "{was} verdecken")
        _perform(session, photo, replace(box, state=BoxState.KEPT), words)


def drop_box(session: Session, photo: Photo, box: PrivacyBox) -> None:
    """Let a place not be covered: a proposal is dismissed, what was drawn by hand goes."""
    words = QCoreApplication.translate("PrivacySteps", "{was} nicht verdecken")
    if not box.detector:
        text = _text(photo, box.kind, words)
        session.perform(text, lambda file: remove_box(file, box.id))
    elif box.state is not BoxState.DISMISSED:
        _perform(session, photo, replace(box, state=BoxState.DISMISSED), words)


def change_kind(session: Session, photo: Photo, box: PrivacyBox, kind: BoxKind) -> None:
    """Say what a place is."""
    if box.kind is not kind:
        words = QCoreApplication.translate("PrivacySteps", "Stelle ist: {was}")
        _perform(session, photo, replace(box, kind=kind), words)


def move_box(session: Session, photo: Photo, box: PrivacyBox, area: Area) -> None:
    """Put a place elsewhere; somebody has looked at it, so it covers from now on."""
    if box.area != area:
        words = QCoreApplication.translate("PrivacySteps", "{was} anpassen")
        _perform(session, photo, moved(box, area), words)


def moved(box: PrivacyBox, area: Area) -> PrivacyBox:
    """Return the box at another place, covering."""
    return replace(
        box, x1=area.left, y1=area.top, x2=area.right, y2=area.bottom, state=BoxState.KEPT
    )


def mark_reviewed(session: Session, shown: PhotoPrivacy) -> None:
    """Say that the photo was looked through as it was shown; UserError if proposals are open."""
    person = session.person.id if session.person else None
    text = QCoreApplication.translate("PrivacySteps", "Foto geprüft: {name}")
    now, photo, seen = datetime.now(UTC).astimezone(), shown.photo, shown.fingerprint
    session.perform(
        text.format(name=name_of(photo)),
        lambda file: put_reviewed(file, photo.id, now, person, seen=seen),
    )


def statuses(file: AuditFile, photos: Sequence[PhotoId]) -> dict[PhotoId, bool]:
    """Return for each of these photos that are there whether it is reviewed."""
    found = find_photos(file, photos)
    return {key: each.is_reviewed for key, each in privacy_of(file, found).items()}


def name_of(photo: Photo) -> str:
    """Return what a photo is called, on one short line."""
    return photo.title[:60]


def _perform(session: Session, photo: Photo, box: PrivacyBox, words: str) -> None:
    session.perform(_text(photo, box.kind, words), lambda file: put_box(file, box))


def _text(photo: Photo, kind: BoxKind, words: str) -> str:
    return f"{words.format(was=box_label(kind, language.texts()))}: {name_of(photo)}"
