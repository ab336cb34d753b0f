"""`photos FILE --audit ID PATH…`: add photos to an audit. Bad ones are named, the rest come in."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from asskomm_audit.commands.choosing import audit_of
from asskomm_audit.commands.output import complain, say
from asskomm_audit.commands.parsing import file_path
from asskomm_audit.errors import UserError
from asskomm_audit.intake import PhotoTarget, keep_photo, read_photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import Texts


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("file", type=file_path, help=texts.translate("Cli", "Auditakte"))
    parser.add_argument("--audit", required=True, help=texts.translate("Cli", "ID des Audits"))
    parser.add_argument(
        "paths", type=file_path, nargs="+", metavar="PATH", help=texts.translate("Cli", "Fotos")
    )


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Add each photo in a step of its own; the exit code is 1 if any was refused."""
    refused = 0
    with open_audit_file(options.file) as file:
        target = PhotoTarget(audit_id=audit_of(file, options.audit).id)
        for path in options.paths:
            try:
                say(_added(file, path, target, texts))
            except UserError as error:
                refused += 1
                complain(error.sentence(texts))
    return 1 if refused else 0


def _added(file: AuditFile, path: Path, target: PhotoTarget, texts: Texts) -> str:
    incoming = read_photo(path)
    wording = texts.translate("Step", "Foto {name}").format(name=path.name)
    kept: list[bool] = []

    def write(file: AuditFile) -> None:
        photo = keep_photo(file, incoming, target, datetime.now(UTC).astimezone())
        kept.append(photo is not None)

    carry_out(file, wording, write)
    if kept[0] and incoming.prepared.incomplete:
        words = texts.translate("Cli", "Hinzugefügt, soweit lesbar: {name} bricht mittendrin ab.")
        return words.format(name=path.name)
    if kept[0]:
        return texts.translate("Cli", "Hinzugefügt: {name}").format(name=path.name)
    return texts.translate("Cli", "Schon vorhanden: {name}").format(name=path.name)
