"""`photos FILE --audit ID PATH…`: photos, or all below a folder. What is refused is named."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from asskomm_audit.commands.choosing import audit_of
from asskomm_audit.commands.output import complain, say
from asskomm_audit.commands.parsing import file_path
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.folders import pictures_below
from asskomm_audit.intake import KnownPicture, PhotoTarget, keep_photo, read_new_photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.originals import keeps_originals, put_keeps_originals
from asskomm_audit.store.photos import known_sources
from asskomm_audit.texts import Texts


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("file", type=file_path, help=texts.translate("Cli", "Auditakte"))
    parser.add_argument("--audit", required=True, help=texts.translate("Cli", "ID des Audits"))
    parser.add_argument(
        "--originals",
        choices=("keep", "drop"),
        help=texts.translate(
            "Cli", "keep: auch die Originale behalten; drop: nur Arbeitskopien. Gilt für die Akte."
        ),
    )
    parser.add_argument(
        "paths",
        type=file_path,
        nargs="+",
        metavar="PATH",
        help=texts.translate("Cli", "Fotos, oder Ordner mit allen Fotos darin und darunter"),
    )


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Add each photo in a step of its own; the exit code is 1 if any was refused."""
    refused = kept = doubles = 0
    with open_audit_file(options.file) as file:
        target = PhotoTarget(audit_id=audit_of(file, options.audit).id)
        if options.originals:
            _set_originals(file, texts, keep=options.originals == "keep")
        known = set(known_sources(file, target.audit_id))
        for path in options.paths:
            try:
                for each in pictures_below(path) if path.is_dir() else [path]:
                    try:
                        is_new, line = _added(file, each, target, known, texts)
                    except UserError as error:
                        refused += 1
                        complain(error.sentence(texts))
                    else:
                        kept, doubles = kept + is_new, doubles + (not is_new)
                        say(line)
            except OSError:
                refused += 1
                words = texts.translate("Cli", "Der Ordner {name} lässt sich nicht lesen.")
                complain(words.format(name=path.name))
        if any(path.is_dir() for path in options.paths):
            words = texts.translate("Cli", "Neu: {neu}, schon vorhanden: {alt}, abgelehnt: {nein}")
            say(words.format(neu=kept, alt=doubles, nein=refused))
    return 1 if refused else 0


def _set_originals(file: AuditFile, texts: Texts, *, keep: bool) -> None:
    wording = texts.translate("Step", "Originale der Fotos")
    carry_out(file, wording, lambda file: put_keeps_originals(file, keep=keep))


def _added(
    file: AuditFile, path: Path, target: PhotoTarget, known: set[str], texts: Texts
) -> tuple[bool, str]:
    """Add one photo; return whether it is new, and the line that says so."""
    incoming = read_new_photo(path, known, with_original=bool(keeps_originals(file)))
    if isinstance(incoming, KnownPicture):
        words = texts.translate("Cli", "Schon vorhanden: {name}")
        return False, words.format(name=path.name)
    wording = texts.translate("Step", "Foto {name}").format(name=path.name)

    def write(file: AuditFile) -> None:
        keep_photo(file, incoming, target, datetime.now(UTC).astimezone())

    carry_out(file, wording, write)
    known.add(incoming.source_sha256)
    if incoming.prepared.incomplete:
        words = texts.translate("Cli", "Hinzugefügt, soweit lesbar: {name} bricht mittendrin ab.")
    else:
        words = texts.translate("Cli", "Hinzugefügt: {name}")
    return True, words.format(name=path.name)
