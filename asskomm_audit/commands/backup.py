"""`backup FILE [--to DIR]`: back an audit file up."""

import argparse
from pathlib import Path

from asskomm_audit.commands.output import progress_line, say
from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.store.backups import back_up
from asskomm_audit.texts import Texts


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("file", type=Path, help=texts.translate("Cli", "Auditakte"))
    parser.add_argument(
        "--to",
        type=Path,
        metavar=texts.translate("Cli", "ORDNER"),
        help=texts.translate("Cli", "Ordner der Sicherungen (sonst der im Fenster gewählte)"),
    )


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Make a verified backup, unless nothing was entered since the last."""
    progress = progress_line(texts.translate("Cli", "Fotos werden gesichert"))
    backup = back_up(options.file, BackupReason.ASKED, folder=options.to, progress=progress)
    if backup is None:
        say(texts.translate("Cli", "Seit der letzten Sicherung wurde nichts eingetragen."))
    else:
        say(texts.translate("Cli", "Gesichert: {file}").format(file=backup.path))
    return 0
