"""Forgetting from beginning to end: what goes in words, the act, and what is out of its reach."""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.field_labels import field_label
from asskomm_audit.progress import Progress, silent
from asskomm_audit.record_names import RecordNames
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.compacting import Compaction, compact_file
from asskomm_audit.store.forgetting import forget
from asskomm_audit.store.forgetting_plan import Erasure, Plan, Wish, plan_forgetting
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts

_STEP = QT_TRANSLATE_NOOP("Step", "Aus Gründen des Datenschutzes endgültig gelöscht")
_NOT_COMPACTED = QT_TRANSLATE_NOOP(
    "Error",
    "Gelöscht ist alles, aber {datei} wurde danach nicht neu geschrieben; in freien Bereichen der "
    "Datei können Reste stehen. Verdichten Sie die Akte noch einmal. Der Grund: {grund}",
)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What an act of forgetting did to the file."""

    plan: Plan
    compaction: Compaction


def forget_in_file(
    path: Path, wish: Wish, texts: Texts, *, person: str = "", progress: Progress = silent
) -> Forgotten:
    """Forget what is wished and write the file anew, which must be open nowhere.

    Once begun it cannot be cancelled: half forgotten would be worse than slow. Makes no backup.
    """

    def keep_on(done: int, total: int) -> None:
        with contextlib.suppress(Cancelled):
            progress(done, total)

    with open_audit_file(path) as file:
        plan = plan_forgetting(file, wish)
        forget(file, plan, texts.translate("Step", _STEP), person=person)
    try:
        return Forgotten(plan, compact_file(path, keep_on))
    except UserError as error:
        reason = error.sentence(texts)
        raise UserError(_NOT_COMPACTED, datei=path.name, grund=reason) from error


def plan_lines(file: AuditFile, plan: Plan, texts: Texts) -> list[str]:
    """Return what goes, one line per record, those that people look for first."""
    names = RecordNames(file, texts)
    order = list(_SHOWN_FIRST) + [kind for kind in Kind if kind not in _SHOWN_FIRST]
    ordered = sorted(plan.erasures, key=lambda each: order.index(each.kind))
    lines = [_line(each, plan, names, texts) for each in ordered]
    if plan.pictures:
        count = len(plan.pictures)
        lines.append(texts.translate("Forgetting", "%n Bild(er) samt Vorschau", None, count))
    return lines


def out_of_reach(texts: Texts) -> str:
    """Return what forgetting cannot reach, in a few sentences."""
    return texts.translate(
        "Forgetting",
        "Ältere Sicherungen, weitergegebene Kopien, Berichte und die Akten auf anderen Geräten "
        "enthalten es weiterhin. Dort wird es gelöscht, wenn Sie diese Akte mit ihnen "
        "zusammenführen, oder Sie löschen die Dateien selbst. Auch auf dem Datenträger können "
        "Spuren der alten Datei bleiben, bis sie überschrieben sind.",
    )


def _line(each: Erasure, plan: Plan, names: RecordNames, texts: Texts) -> str:
    name = names.titled(each.kind, each.row)
    if each.kind is Kind.PERSON and each.row in plan.people:
        words = texts.translate("Forgetting", "{name} heißt künftig überall {pseudonym}")
        return words.format(name=name, pseudonym=plan.people[each.row])
    if each.whole:
        return texts.translate("Forgetting", "{name}: ganz").format(name=name)
    return f"{name}: {_fields(each, texts)}"


def _fields(each: Erasure, texts: Texts) -> str:
    return ", ".join(_field(each.kind, column, left, texts) for column, left in each.left.items())


def _field(kind: Kind, column: str, left: str | None, texts: Texts) -> str:
    name = field_label(kind, column, texts)
    if not left:
        return name
    return texts.translate("Forgetting", "{field} (nur der Name)").format(field=name)


_SHOWN_FIRST: Iterable[Kind] = (Kind.PERSON, Kind.PHOTO, Kind.PLACE, Kind.AUDIT, Kind.FINDING)
