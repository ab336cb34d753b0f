"""Forgetting from beginning to end: what goes in words, the act, and what is out of its reach."""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.field_labels import field_label
from asskomm_audit.progress import Progress, silent
from asskomm_audit.record_names import RecordNames
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.backup_cleaning import backups_holding, clean_backups
from asskomm_audit.store.backup_sets import Backup
from asskomm_audit.store.compacting import Compaction, compact_file
from asskomm_audit.store.forgetting import forget
from asskomm_audit.store.forgetting_plan import Erasure, Plan, Wish, plan_forgetting
from asskomm_audit.store.issued import issued_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts, date_text

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
    left: int  # backups of the file that still hold it


def forget_in_file(
    path: Path,
    wish: Wish,
    texts: Texts,
    *,
    person: str = "",
    with_backups: bool = False,
    progress: Progress = silent,
) -> Forgotten:
    """Forget what is wished and write the file anew, which must be open nowhere.

    Once begun it cannot be cancelled: half forgotten would be worse than slow. Makes no backup;
    `with_backups` deletes those that hold it.
    """

    def keep_on(done: int, total: int) -> None:
        with contextlib.suppress(Cancelled):
            progress(done, total)

    with open_audit_file(path) as file:
        plan = plan_forgetting(file, wish)
        step = texts.translate("Step", _STEP)
        forget(file, plan, step, person=person, note=_note(plan, texts))
    try:
        compaction = compact_file(path, keep_on)
    except UserError as error:
        reason = error.sentence(texts)
        raise UserError(_NOT_COMPACTED, datei=path.name, grund=reason) from error
    if with_backups:
        hashes, is_enough = plan.pictures, is_about_photos(plan)
        clean_backups(path, photo_hashes=hashes, drop_older=not is_enough)
    return Forgotten(plan, compaction, len(backups_with(path, plan)))


def _note(plan: Plan, texts: Texts) -> str:
    """Return what is remarked on documents that went out with one of the pictures."""
    if not plan.documents:
        return ""
    words = texts.translate("Forgetting", "{when}: Ein Foto darin wurde in der Akte gelöscht.")
    return words.format(when=date_text(datetime.now(UTC).astimezone().date(), texts))


def backups_with(path: Path, plan: Plan) -> list[Backup]:
    """Return the backups of the file that hold what goes, as far as they can be reached."""
    return backups_holding(path, plan.pictures if is_about_photos(plan) else None)


def is_about_photos(plan: Plan) -> bool:
    """Whether only photos go: then a backup without their pictures holds nothing of it."""
    return all(each.kind is Kind.PHOTO and each.whole for each in plan.erasures)


def plan_lines(file: AuditFile, plan: Plan, texts: Texts) -> list[str]:
    """Return what goes, one line per record, those that people look for first."""
    names = RecordNames(file, texts)
    order = list(_SHOWN_FIRST) + [kind for kind in Kind if kind not in _SHOWN_FIRST]
    ordered = sorted(plan.erasures, key=lambda each: order.index(each.kind))
    lines = [_line(each, plan, names, texts) for each in ordered]
    if plan.pictures:
        count = len(plan.pictures)
        lines.append(texts.translate("Forgetting", "%n Bild(er) samt Vorschau", None, count))
    for document in plan.documents:
        line = texts.translate(
            "Forgetting",
            "{dokument} „{titel}“ zeigt eines der Bilder und bleibt, wie es herausging; das wird "
            "dort vermerkt",
        )
        lines.append(line.format(dokument=document.label, titel=document.title))
    if plan.names and (issued := len(issued_of(file))):
        lines.append(
            texts.translate(
                "Forgetting",
                "%n herausgegebene(s) Dokument(e) bleiben, wie sie herausgingen, und können Namen "
                "enthalten",
                None,
                issued,
            )
        )
    return lines


def out_of_reach(texts: Texts, backups: int = 0) -> str:
    """Return what forgetting cannot reach, in a few sentences; `backups` are known to hold it."""
    return f"{_held(backups, texts)} {_elsewhere(texts)}" if backups else _elsewhere(texts)


def _held(backups: int, texts: Texts) -> str:
    return texts.translate(
        "Forgetting", "%n Sicherung(en) dieser Akte enthalten es weiterhin.", None, backups
    )


def _elsewhere(texts: Texts) -> str:
    return texts.translate(
        "Forgetting",
        "Weitergegebene Kopien, Berichte, Sicherungen auf anderen Laufwerken und die Akten auf "
        "anderen Geräten können es noch enthalten. Aus Akten verschwindet es, wenn Sie diese Akte "
        "mit ihnen zusammenführen; alles andere löschen Sie bitte selbst. Auf dem Datenträger "
        "können Spuren der alten Datei bleiben, bis sie überschrieben sind.",
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
