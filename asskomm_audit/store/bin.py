"""The bin: what was removed and can still be restored, with what went along."""

from dataclasses import dataclass
from datetime import UTC, datetime

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.errors import UserError
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.erasing import is_forgotten
from asskomm_audit.store.removing import rows_below
from asskomm_audit.store.steps import Changes, carry_out
from asskomm_audit.store.troubles import content_told
from asskomm_audit.store.undoing import restore_rows
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_PARENTS: dict[Kind, str] = {
    Kind.PLACE: "",
    Kind.AUDIT: "SELECT 1 FROM place AS p WHERE p.id = r.place_id AND p.deleted",
    Kind.FINDING: "SELECT 1 FROM audit AS p WHERE p.id = r.audit_id AND p.deleted",
    Kind.PHOTO: (
        "SELECT 1 FROM audit AS p WHERE p.id = r.audit_id AND p.deleted "
        "UNION ALL SELECT 1 FROM finding AS p WHERE p.id = r.finding_id AND p.deleted"
    ),
    Kind.ISSUED: "",
}
"""What lies in the bin by itself, and how to see that it lies there with its parent instead."""

_REMOVAL = (
    "SELECT c.step, c.at, s.person FROM change AS c JOIN step AS s ON s.id = c.step "
    "WHERE c.row = ? AND c.tbl = ? AND json_extract(c.data, '$.deleted[1]') = 1 "
    "ORDER BY c.hlc DESC, c.node DESC LIMIT 1"
)
_NOT_THERE = QT_TRANSLATE_NOOP(
    "Error",
    "Dieser Eintrag liegt nicht mehr im Papierkorb von {datei}. Sehen Sie noch einmal nach.",
)


@dataclass(frozen=True, slots=True)
class Removed:
    """Something in the bin: when and by whom it was removed, and how much went with it."""

    kind: Kind
    row: str
    at: datetime
    person: str  # a person's id, or empty
    below: int


def removed_records(file: AuditFile) -> list[Removed]:
    """Return what lies in the bin by itself, those removed last first.

    What was forgotten is not in the bin any more.
    """
    found: list[Removed] = []
    with file.reading():
        for kind, parents in _PARENTS.items():
            hidden = f"AND NOT EXISTS ({parents})" if parents else ""
            for (row,) in file.rows(f"SELECT id FROM {kind} AS r WHERE deleted = 1 {hidden}"):
                removal = file.rows(_REMOVAL, row, kind)
                if removal and not is_forgotten(file, kind, row):
                    _, at, person = removal[0]
                    below = sum(1 for _ in rows_below(file, kind, row, deleted=True))
                    with content_told(file.path, "change", row):
                        moment = datetime.fromtimestamp(at, UTC)
                    found.append(Removed(kind, row, moment, person, below))
    return sorted(found, key=lambda each: each.at, reverse=True)


def restore(file: AuditFile, kind: Kind, row: str, text: str, *, person: str = "") -> Changes:
    """Bring back a record and what went with it in the same step, as a step named `text`.

    Raises UserError if it is not in the bin any more.
    """

    def write(file: AuditFile) -> None:
        removal = file.rows(_REMOVAL, row, kind)
        if not removal or is_forgotten(file, kind, row):
            raise UserError(_NOT_THERE, datei=file.path.name)
        own = {(kind, row), *rows_below(file, kind, row, deleted=True)}
        if (kind, row) not in restore_rows(file, removal[0][0], own):
            raise UserError(_NOT_THERE, datei=file.path.name)

    return carry_out(file, text, write, person=person)
