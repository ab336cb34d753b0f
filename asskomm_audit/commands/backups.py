"""`backups FILE [--in DIR] [--json]`: the backups of an audit file, newest first."""

import argparse
from pathlib import Path
from typing import Any

from asskomm_audit.commands.output import say, say_json
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.labels import backup_reason_label
from asskomm_audit.store.backup_comparing import holdings_of
from asskomm_audit.store.backup_sets import Backup
from asskomm_audit.store.backup_verifying import is_sound
from asskomm_audit.store.backups import backups_of
from asskomm_audit.texts import Texts, moment_text, number_text, size_text


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("file", type=Path, help=texts.translate("Cli", "Auditakte"))
    add_folder_argument(parser, texts)
    parser.add_argument("--json", action="store_true", help=texts.translate("Cli", "als JSON"))


def add_folder_argument(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say where backups are looked for."""
    parser.add_argument(
        "--in",
        dest="folder",
        type=Path,
        metavar=texts.translate("Cli", "ORDNER"),
        help=texts.translate("Cli", "Ordner der Sicherungen (sonst der im Fenster gewählte)"),
    )


def run(options: argparse.Namespace, texts: Texts) -> int:
    """List the backups and look into each; the file may be damaged or gone."""
    backups = backups_of(options.file, [options.folder] if options.folder else None)
    if options.json:
        say_json([_data(backup) for backup in backups])
        return 0
    if not backups:
        say(texts.translate("Cli", "Von {file} gibt es keine Sicherung.").format(file=options.file))
    for number, backup in enumerate(backups, start=1):
        say(f"{number}  {_line(backup, texts)}")
        say(f"   {backup.path}")
    return 0


def _line(backup: Backup, texts: Texts) -> str:
    held = holdings_of(backup.path)
    parts = [
        moment_text(backup.stamp.moment.astimezone(), texts),
        backup_reason_label(backup.stamp.reason, texts),
        size_text(backup.path.stat().st_size, texts),
    ]
    if held is None or not is_sound(backup):
        return " · ".join([*parts, texts.translate("Cli", "beschädigt")])
    answers = texts.translate("Cli", "Antworten: {number}")
    photos = texts.translate("Cli", "Fotos: {number}")
    return " · ".join(
        [
            *parts,
            answers.format(number=number_text(held.counts[Kind.ANSWER], texts)),
            photos.format(number=number_text(held.counts[Kind.PHOTO], texts)),
        ]
    )


def _data(backup: Backup) -> dict[str, Any]:
    held = holdings_of(backup.path)
    return {
        "path": str(backup.path),
        "made_at": backup.stamp.moment.isoformat(),
        "reason": backup.stamp.reason.value,
        "whole": backup.stamp.is_whole,
        "size": backup.path.stat().st_size,
        "sound": is_sound(backup),
        "counts": {kind.value: count for kind, count in held.counts.items()} if held else None,
    }
