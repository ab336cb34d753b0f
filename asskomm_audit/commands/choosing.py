"""Finding the audits a verb is about."""

from asskomm_audit.domain.audits import Audit
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.errors import UserError
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import audits_of, find_audit
from asskomm_audit.store.hazards import hazards_of
from asskomm_audit.texts import QT_TRANSLATE_NOOP


def audit_of(file: AuditFile, audit_id: str) -> Audit:
    """Return the audit with this id. UserError if the file has none."""
    audit = find_audit(file, AuditId(audit_id))
    if audit is None:
        raise UserError(_NO_AUDIT, audit=audit_id, file=file.path.name)
    return audit


def chosen_audits(file: AuditFile, audit_id: str | None) -> list[Audit]:
    """Return the audit named, or all of the file in the order they were held."""
    if audit_id is not None:
        return [audit_of(file, audit_id)]
    audits = sorted(audits_of(file), key=lambda audit: (audit.started_on, audit.id))
    if not audits:
        raise UserError(_NO_AUDITS, file=file.path.name)
    return audits


def hazard_of(file: AuditFile, label: str) -> Hazard:
    """Return the immediate hazard with this number. UserError if the file has none or several."""
    found = [each for each in hazards_of(file) if each.label.lower() == label.strip().lower()]
    if len(found) != 1:
        known = ", ".join(each.label for each in hazards_of(file)) or "–"
        raise UserError(_NO_HAZARD, nummer=label, nummern=known)
    return found[0]


_NO_HAZARD = QT_TRANSLATE_NOOP(
    "Error",
    "Die Gefahr „{nummer}“ gibt es nicht. Geben Sie mit --hazard eine von diesen an: {nummern}.",
)
_NO_AUDIT = QT_TRANSLATE_NOOP(
    "Error", "In „{file}“ gibt es kein Audit „{audit}“. Die IDs zeigt der Befehl „info“."
)
_NO_AUDITS = QT_TRANSLATE_NOOP(
    "Error", "In „{file}“ gibt es noch kein Audit. Legen Sie im Fenster unter „Orte“ eines an."
)
