"""A description for people who do not see a photo, made from what the file knows about it.

It is a suggestion: it says what the photo is about, not what is to be seen, and is never taken
unasked.
"""

from PySide6.QtCore import QCoreApplication

from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.photo_labels import direction_words
from asskomm_audit.store.answers import find_answer
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.catalogues import find_catalogue
from asskomm_audit.store.findings import find_finding
from asskomm_audit.store.places import find_place, find_stop
from asskomm_audit.ui import language


def suggestion_for(file: AuditFile, photo: Photo) -> str:
    """Return a sentence on what a photo shows, where, and which way; empty if nothing is known."""
    subject = " ".join(photo.caption.split()) or _finding(file, photo) or _criterion(file, photo)
    where = _where(file, photo)
    if not subject and not where:
        return ""
    parts = [subject or QCoreApplication.translate("PhotoWords", "Ansicht"), where]
    if photo.direction is not None:
        parts.append(direction_words(photo.direction, language.texts()))
    return ", ".join(filter(None, parts))


def _finding(file: AuditFile, photo: Photo) -> str:
    finding = find_finding(file, photo.finding_id) if photo.finding_id else None
    return " ".join(finding.title.split()) if finding else ""


def _criterion(file: AuditFile, photo: Photo) -> str:
    answer = find_answer(file, photo.answer_id) if photo.answer_id else None
    audit = find_audit(file, photo.audit_id)
    if answer is None or audit is None:
        return ""
    try:
        criterion = find_catalogue(file, audit.catalogue_hash).criterion(answer.criterion)
    except UserError:  # the check of the file tells; a suggestion can do without
        return ""
    return criterion.texts[language.language()].title if criterion else ""


def _where(file: AuditFile, photo: Photo) -> str:
    finding = find_finding(file, photo.finding_id) if photo.finding_id else None
    stop_id = photo.stop_id or (finding.stop_id if finding else None)
    stop = find_stop(file, stop_id) if stop_id else None
    audit = find_audit(file, photo.audit_id)
    place = find_place(file, audit.place_id) if audit else None
    spot = " ".join(finding.spot.split()) if finding else ""
    return ", ".join(filter(None, (spot, stop.name if stop else "", place.name if place else "")))
