"""`history FILE [-o OUT.csv] [--record ID] [--json]`: who changed what when."""

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from asskomm_audit.change_log import line_of, write_change_log
from asskomm_audit.commands.output import progress_line, say, say_json
from asskomm_audit.errors import UserError
from asskomm_audit.field_labels import field_label
from asskomm_audit.record_names import RecordNames
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.history import ChangeEntry, changes_of, history_of
from asskomm_audit.store.naming import kinds_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts

_NO_RECORD = QT_TRANSLATE_NOOP(
    "Error", "In „{file}“ gibt es keinen Eintrag „{record}“. Alle nennt „history“ ohne --record."
)


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("file", type=Path, help=texts.translate("Cli", "Auditakte"))
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        help=texts.translate("Cli", "als Tabelle (CSV) in diese Datei schreiben"),
    )
    parser.add_argument("--record", help=texts.translate("Cli", "nur dieser Eintrag (Kennung)"))
    parser.add_argument("--json", action="store_true", help=texts.translate("Cli", "als JSON"))


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Show or write the history; the audit file is only read."""
    with open_audit_file(options.file, read_only=True) as file:
        entries = _entries(file, options.record)
        if options.output:
            progress = progress_line(texts.translate("Cli", "Verlauf wird geschrieben"))
            write_change_log(file, options.output, texts, entries=entries, progress=progress)
            say(texts.translate("Cli", "Geschrieben: {file}").format(file=options.output))
        names = RecordNames(file, texts)
        if options.json:
            say_json([_data(entry, names, texts) for entry in entries])
        elif not options.output:
            for entry in entries:
                _show(entry, names, texts)
    return 0


def _entries(file: AuditFile, record: str | None) -> Iterable[ChangeEntry]:
    if record is None:
        return changes_of(file)
    found = [entry for kind in kinds_of(file, record) for entry in history_of(file, kind, record)]
    if not found:
        raise UserError(_NO_RECORD, file=file.path.name, record=record)
    return found[::-1]


def _show(entry: ChangeEntry, names: RecordNames, texts: Texts) -> None:
    say(f"{names.titled(entry.kind, entry.row)} ({entry.row})")
    for line in line_of(entry, names, texts).text().splitlines():
        say(f"  {line}")


def _data(entry: ChangeEntry, names: RecordNames, texts: Texts) -> dict[str, Any]:
    return {
        "n": entry.number,
        "at": entry.at.isoformat(),
        "person": names.person(entry.person),
        "person_id": entry.person,
        "device": entry.device,
        "step": entry.text,
        "step_id": entry.step,
        "kind": entry.kind.value,
        "record": entry.row,
        "name": names.of(entry.kind, entry.row),
        "added": entry.added,
        "fields": [
            {
                "column": column,
                "name": field_label(entry.kind, column, texts),
                "old": before,
                "new": after,
            }
            for column, (before, after) in entry.fields.items()
        ],
        "erased": list(entry.erased),
    }
