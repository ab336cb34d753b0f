"""`restore FILE BACKUP -o OUT`: a backup as a whole audit file of its own."""

import argparse
from pathlib import Path

from asskomm_audit.commands.backups import add_folder_argument
from asskomm_audit.commands.output import progress_line, say
from asskomm_audit.errors import UserError
from asskomm_audit.store.backup_sets import Backup, backup_at
from asskomm_audit.store.backups import backups_of
from asskomm_audit.store.restoring import restore_copy
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts

_NO_BACKUP = QT_TRANSLATE_NOOP(
    "Error",
    "Von {datei} gibt es keine Sicherung „{sicherung}“. Der Befehl „backups“ zählt sie auf.",
)


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("file", type=Path, help=texts.translate("Cli", "Auditakte"))
    parser.add_argument(
        "backup", help=texts.translate("Cli", "Nummer der Sicherung laut „backups“, oder ihr Pfad")
    )
    add_folder_argument(parser, texts)
    parser.add_argument(
        "-o", "--output", type=Path, required=True, help=texts.translate("Cli", "Zieldatei")
    )


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Write the backup with its photos; no file is ever overwritten, the present one stays."""
    backup = _chosen(options)
    progress = progress_line(texts.translate("Cli", "Sicherung wird geschrieben"))
    restored = restore_copy(backup, options.output, progress)
    say(texts.translate("Cli", "Geschrieben: {file}").format(file=restored.path))
    if restored.lacking:
        say(texts.translate("Cli", "%n Fotos fehlen in der Sicherung", None, restored.lacking))
    return 0


def _chosen(options: argparse.Namespace) -> Backup:
    given: str = options.backup
    backups = backups_of(options.file, [options.folder] if options.folder else None)
    if given.isdecimal() and 0 < int(given) <= len(backups):
        return backups[int(given) - 1]
    if found := backup_at(Path(given)):
        return found
    raise UserError(_NO_BACKUP, datei=options.file.name, sicherung=given)
