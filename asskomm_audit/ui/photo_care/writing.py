"""What is written about a photo: each act one step that names it and can be undone."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.domain.places import Position, PositionSource
from asskomm_audit.errors import UserError
from asskomm_audit.intake import Incoming, swap_photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.photos import change_photo, find_photo, find_photos
from asskomm_audit.store.privacy import forget_search
from asskomm_audit.ui.session import Session

translate = QCoreApplication.translate


def change(session: Session, photo_id: PhotoId, what: str, **values: Any) -> None:
    """Change fields of a photo; what was typed never brings one back that is gone."""
    before = find_photo(session.file, photo_id)
    if before is None or session.read_only:
        return
    photo = replace(before, **values)
    if photo != before:
        session.perform(f"{photo.label}: {what}", lambda file: change_photo(file, photo))


def set_position(session: Session, photo_id: PhotoId, position: Position | None) -> None:
    """Put a photo somewhere by hand, or nowhere."""
    by_hand = PositionSource.HAND if position else None
    change(
        session,
        photo_id,
        translate("PhotoSteps", "Ort"),
        position=position,
        located_by=by_hand,
        accuracy=None,
        located_at=datetime.now().astimezone() if position else None,
    )


def set_time(session: Session, photo_id: PhotoId, taken: datetime, source: TimeSource) -> None:
    """Say when a photo was taken, and how sure that is."""
    what = translate("PhotoSteps", "Aufnahmezeit")
    change(session, photo_id, what, taken_at=taken, time_source=source)


def frame(session: Session, photo: Photo, framing: Framing, what: str) -> None:
    """Show a photo cut and turned like this; the stored picture stays."""
    shown = framing.on(photo)
    change(session, photo.id, what, crop=shown.crop, turn=shown.turn)


def caption_several(session: Session, photos: Sequence[Photo], caption: str) -> None:
    """Give several photos one caption, as one step."""
    ids, words = [each.id for each in photos], " ".join(caption.split())

    def write(file: AuditFile) -> None:
        for photo in find_photos(file, ids):
            change_photo(file, replace(photo, caption=words))

    if ids and not session.read_only:
        text = translate("PhotoSteps", "%n Foto(s): Bildunterschrift", "", len(ids))
        session.perform(text, write)


def swap(session: Session, photo: Photo, read: Callable[[], Incoming]) -> None:
    """Let another picture take the place of a photo's, once it is prepared in the background."""

    def put(incoming: Incoming) -> None:
        try:
            text = translate("PhotoSteps", "{label}: Bild ausgetauscht").format(label=photo.label)
            session.perform(text, lambda file: swap_photo(file, photo.id, incoming) and None)
        except UserError as error:
            session.messages.report(error)
            return
        text = translate("PhotoSteps", "{label}: Vorschläge gehörten zum alten Bild")
        changes = carry_out(
            session.file,
            text.format(label=photo.label),
            lambda file: forget_search(file, photo.id),
        )
        if changes.step:
            session.follow(changes)

    if not session.read_only:
        title = translate("PhotoSteps", "Bild vorbereiten: {label}").format(label=photo.label)
        session.jobs.start(title, lambda _progress: read(), done=put)
