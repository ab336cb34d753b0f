"""What is written from this page: each act one step with a wording, and the way back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from asskomm_audit.domain.findings import Finding, FindingStatus
from asskomm_audit.domain.ids import AuditId, FindingId, MeasureId, PhotoId, new_id
from asskomm_audit.domain.measures import Measure, MeasureStatus
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.findings import (
    find_finding,
    next_finding_number,
    put_finding,
    remove_finding,
)
from asskomm_audit.store.history import Changes
from asskomm_audit.store.measures import (
    find_measure,
    next_measure_number,
    put_measure,
    remove_measure,
)
from asskomm_audit.store.photos import change_photo, find_photo, remove_photo
from asskomm_audit.ui.session import Session

DONE = (MeasureStatus.DONE, MeasureStatus.VERIFIED)
TURNED_DOWN = (MeasureStatus.REJECTED, MeasureStatus.DEFERRED)


def change_finding(session: Session, finding_id: FindingId, what: str, **values: Any) -> None:
    """Change fields of a finding; from now on the program no longer withdraws it by itself."""
    before = find_finding(session.file, finding_id)
    if before is None:
        return  # it is gone: what was typed must not bring it back
    if replace(before, **values) == before:
        return
    finding = replace(before, touched=True, **values)
    session.perform(f"{finding.label}: {what}", lambda file: put_finding(file, finding))


def change_measure(session: Session, measure_id: MeasureId, what: str, **values: Any) -> None:
    """Change fields of a measure."""
    before = find_measure(session.file, measure_id)
    measure = replace(before, **values) if before else None
    if measure and measure != before:
        session.perform(f"{measure.label}: {what}", lambda file: put_measure(file, measure))


def set_measure_status(
    session: Session, measure_id: MeasureId, status: MeasureStatus, what: str, today: date
) -> None:
    """Change how far a measure is; done today, unless somebody has said another day."""
    before = find_measure(session.file, measure_id)
    if before is None:
        return
    done_on = (before.done_on or today) if status in DONE else None
    reason = before.reason if status in TURNED_DOWN else ""
    change_measure(session, measure_id, what, status=status, done_on=done_on, reason=reason)


def confirm_finding(session: Session, finding_id: FindingId) -> None:
    """Make a finding count, whatever it was before."""
    text = QCoreApplication.translate("FindingSteps", "bestätigt")
    change_finding(session, finding_id, text, status=FindingStatus.CONFIRMED, reason="")


def dismiss_finding(session: Session, finding_id: FindingId, reason: str) -> None:
    """Let a finding no longer count, for a reason, and offer to undo it."""
    finding = find_finding(session.file, finding_id)
    if finding is None:
        return
    text = QCoreApplication.translate("FindingSteps", "verworfen")
    dismissed = replace(
        finding, status=FindingStatus.DISMISSED, reason=reason.strip(), touched=True
    )
    step = f"{finding.label}: {text}"
    changes = session.perform(step, lambda file: put_finding(file, dismissed))
    words = QCoreApplication.translate("FindingSteps", "{label} ist verworfen.")
    _offer_undo(session, words.format(label=finding.label), step, changes)


def add_finding(session: Session, audit_id: AuditId) -> FindingId:
    """Add a free finding to an audit and return its id."""
    finding_id = FindingId(new_id())
    title = QCoreApplication.translate("FindingSteps", "Neue Feststellung")

    def write(file: AuditFile) -> None:
        number = next_finding_number(file)
        put_finding(file, Finding(id=finding_id, audit_id=audit_id, number=number, title=title))

    session.perform(QCoreApplication.translate("FindingSteps", "Feststellung anlegen"), write)
    return finding_id


def add_measure(session: Session, finding: Finding, text: str = "") -> MeasureId:
    """Add a measure to a finding and return its id."""
    measure_id = MeasureId(new_id())
    words = text or QCoreApplication.translate("FindingSteps", "Neue Maßnahme")

    def write(file: AuditFile) -> None:
        number = next_measure_number(file)
        measure = Measure(id=measure_id, finding_id=finding.id, number=number, text=words)
        put_measure(file, measure)

    step = QCoreApplication.translate("FindingSteps", "{label}: Maßnahme anlegen")
    session.perform(step.format(label=finding.label), write)
    return measure_id


def drop_finding(session: Session, finding: Finding) -> None:
    """Remove a finding with its measures and photos, and offer to undo it."""
    step = QCoreApplication.translate("FindingSteps", "{label} entfernen")
    words = QCoreApplication.translate("FindingSteps", "{label} ist entfernt.")
    _drop(session, finding.label, step, words, lambda file: remove_finding(file, finding.id))


def drop_measure(session: Session, measure: Measure) -> None:
    """Remove a measure, and offer to undo it."""
    step = QCoreApplication.translate("FindingSteps", "{label} entfernen")
    words = QCoreApplication.translate("FindingSteps", "{label} ist entfernt.")
    _drop(session, measure.label, step, words, lambda file: remove_measure(file, measure.id))


def drop_photo(session: Session, finding: Finding, photo: Photo) -> None:
    """Take a photo off a finding, and offer to undo it; a photo of the walk stays there."""

    def write(file: AuditFile) -> None:
        if photo.answer_id:
            change_photo(file, replace(photo, finding_id=None))
        else:
            remove_photo(file, photo.id)

    step = QCoreApplication.translate("FindingSteps", "{label}: Foto entfernen")
    words = QCoreApplication.translate("FindingSteps", "Das Foto ist von {label} entfernt.")
    _drop(session, finding.label, step, words, write)


def change_photo_words(
    session: Session, label: str, photo_id: PhotoId, what: str, **values: str
) -> None:
    """Change what is written about a photo."""
    before = find_photo(session.file, photo_id)
    photo = replace(before, **values) if before else None
    if photo and photo != before:
        session.perform(f"{label}: {what}", lambda file: change_photo(file, photo))


def take_photos(session: Session, finding: Finding, photos: list[Photo]) -> None:
    """Put photos that were taken on the walk to a finding too, as one step."""

    def write(file: AuditFile) -> None:
        for photo in photos:
            change_photo(file, replace(photo, finding_id=finding.id))

    step = QCoreApplication.translate("FindingSteps", "{label}: Fotos übernehmen")
    session.perform(step.format(label=finding.label), write)


def _drop(
    session: Session, label: str, step: str, words: str, write: Callable[[AuditFile], None]
) -> None:
    text = step.format(label=label)
    _offer_undo(session, words.format(label=label), text, session.perform(text, write))


def _offer_undo(session: Session, words: str, text: str, changes: Changes) -> None:
    """Say what was done; the button takes back this very step, whatever was done since."""
    undo = session.taking_back(changes, text)
    session.messages.info(words, QCoreApplication.translate("FindingSteps", "Rückgängig"), undo)
