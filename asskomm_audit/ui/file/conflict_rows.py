"""Conflicts in words: what the inbox shows of each, read once."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.merging import ConflictKind
from asskomm_audit.field_labels import field_label
from asskomm_audit.record_names import RecordNames
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.conflicts import Claim, Conflict, open_conflicts
from asskomm_audit.texts import Texts, moment_text
from asskomm_audit.value_labels import value_text


@dataclass(frozen=True, slots=True)
class Side:
    """What one side says, in words."""

    value: str
    source: str  # who, when, where


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """One conflict in words."""

    conflict: Conflict
    record: str  # "Feststellung F-012 Laterne aus"
    field: str
    base: str
    mine: Side
    theirs: Side
    others: tuple[Side, ...]
    reason: str

    @property
    def key(self) -> tuple[str, str]:
        """Which field of which record it is."""
        return (self.conflict.id, self.conflict.column)


def conflict_rows(file: AuditFile, texts: Texts) -> list[ConflictRow]:
    """Return all that is to be decided, the records of a kind by their names."""
    names, kinds = RecordNames(file, texts), list(Kind)
    rows = [_row(each, names, texts) for each in open_conflicts(file)]
    return sorted(rows, key=lambda row: (kinds.index(row.conflict.record), row.record, row.key))


def _row(each: Conflict, names: RecordNames, texts: Texts) -> ConflictRow:
    inside = names.inside({each.column: _values(each)})

    def words(value: object) -> str:
        return value_text(each.record, each.column, value, texts, names=inside)

    def side(claim: Claim) -> Side:
        return Side(words(claim.value), source_text(claim, texts))

    return ConflictRow(
        conflict=each,
        record=names.titled(each.record, each.id),
        field=field_label(each.record, each.column, texts),
        base=words(each.base),
        mine=side(each.mine),
        theirs=side(each.theirs),
        others=tuple(side(claim) for claim in each.others),
        reason=_reason(each.kind),
    )


def source_text(claim: Claim, texts: Texts) -> str:
    """Return who said something, when and on which device."""
    moment = moment_text(claim.at.astimezone(), texts) if claim.at else ""
    return " · ".join(filter(None, (claim.person, moment, claim.device)))


def _values(conflict: Conflict) -> list[object]:
    claims = (conflict.mine, conflict.theirs, *conflict.others)
    return [conflict.base, *(claim.value for claim in claims)]


def _reason(kind: ConflictKind) -> str:
    translate = QCoreApplication.translate
    match kind:
        case ConflictKind.BOTH_SET:
            return translate(
                "Conflicts",
                "Zwei Laptops haben dieses Feld geändert, ohne voneinander zu wissen.",
            )
        case ConflictKind.LEFT_BEHIND:
            return translate(
                "Conflicts",
                "Der Eintrag wurde entfernt, auf einem anderen Laptop kam inzwischen etwas dazu. "
                "„Vorhanden“ holt ihn mit allem zurück, „entfernt“ entfernt auch das Neue.",
            )
        case _:
            return translate(
                "Conflicts",
                "Der Eintrag wurde auf einem Laptop entfernt und auf einem anderen geändert. Bis "
                "zur Entscheidung bleibt er.",
            )
