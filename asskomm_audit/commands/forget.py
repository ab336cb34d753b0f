"""`forget FILE …`: really delete for data protection; without --yes it only says what would go."""

import argparse
from collections import defaultdict
from pathlib import Path

from asskomm_audit.commands.output import progress_line, say
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.errors import UserError
from asskomm_audit.forgetting import backups_with, forget_in_file, out_of_reach, plan_lines
from asskomm_audit.store.forgetting_plan import Wish, plan_forgetting
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts, size_text

_NO_WISH = QT_TRANSLATE_NOOP(
    "Error", "Es fehlt, was gelöscht werden soll: --photo, --record, --person oder --removed."
)
_NO_KIND = QT_TRANSLATE_NOOP("Error", "{kind} ist keine Art von Eintrag. Möglich sind: {kinds}.")


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("file", type=Path, help=texts.translate("Cli", "Auditakte"))
    parser.add_argument(
        "--photo",
        action="append",
        default=[],
        metavar="ID",
        help=texts.translate("Cli", "dieses Foto, überall wo es hängt"),
    )
    parser.add_argument(
        "--record",
        action="append",
        nargs=2,
        default=[],
        metavar=("KIND", "ID"),
        help=texts.translate("Cli", "die Texte dieses Eintrags; ist er entfernt, geht er ganz"),
    )
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        help=texts.translate("Cli", "nur dieses Feld der mit --record genannten Einträge"),
    )
    parser.add_argument(
        "--person",
        action="append",
        default=[],
        metavar="ID",
        help=texts.translate("Cli", "Name und Funktion dieser Person durch ein Pseudonym ersetzen"),
    )
    parser.add_argument(
        "--removed",
        action="store_true",
        help=texts.translate("Cli", "alles, was im Papierkorb liegt"),
    )
    parser.add_argument(
        "--backups",
        action="store_true",
        help=texts.translate("Cli", "auch die Sicherungen löschen, die es enthalten"),
    )
    parser.add_argument(
        "--yes",
        action="store_true",
        help=texts.translate("Cli", "wirklich löschen; ohne das wird nur gezeigt, was ginge"),
    )


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Say what goes, and delete it if that is wanted."""
    wish = _wish(options)
    with open_audit_file(options.file, read_only=True) as file:
        plan = plan_forgetting(file, wish)
        lines = plan_lines(file, plan, texts)
    if options.backups and (held := backups_with(options.file, plan)):
        lines.append(texts.translate("Cli", "%n Sicherung(en) dieser Akte", None, len(held)))
    say(
        texts.translate("Cli", "Endgültig gelöscht wird:")
        if options.yes
        else texts.translate("Cli", "Endgültig gelöscht würde:")
    )
    for line in lines:
        say(f"  {line}")
    if not options.yes:
        say(texts.translate("Cli", "Nichts ist gelöscht. Mit --yes wird es unwiderruflich getan."))
        return 0
    progress = progress_line(texts.translate("Cli", "Akte wird neu geschrieben"))
    done = forget_in_file(
        options.file, wish, texts, with_backups=options.backups, progress=progress
    )
    sizes = texts.translate("Cli", "Gelöscht. Die Akte hatte {before} und hat {after}.")
    before, after = done.compaction.before, done.compaction.after
    say(sizes.format(before=size_text(before, texts), after=size_text(after, texts)))
    say(out_of_reach(texts, done.left))
    return 0


def _wish(options: argparse.Namespace) -> Wish:
    records: dict[tuple[Kind, str], frozenset[str]] = defaultdict(frozenset)
    for kind, record in options.record:
        if kind not in list(Kind):
            raise UserError(_NO_KIND, kind=kind, kinds=", ".join(Kind))
        records[Kind(kind), record] = frozenset(options.column)
    if not (options.photo or records or options.person or options.removed):
        raise UserError(_NO_WISH)
    return Wish(
        photos=frozenset(options.photo),
        texts=dict(records),
        people=frozenset(options.person),
        removed=options.removed,
    )
