"""`issued FILE [D-012 -o OUT] [--verify PATH] [--json]`: what went out, and its files."""

import argparse
from typing import Any

from asskomm_audit.commands.output import say, say_json
from asskomm_audit.commands.parsing import file_path
from asskomm_audit.domain.issued import IssuedDocument
from asskomm_audit.errors import UserError
from asskomm_audit.issuing import issued_like, issued_named, save_issued
from asskomm_audit.photo_labels import edition_label
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.issued import issued_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts, moment_text, size_text

_NO_TARGET = QT_TRANSLATE_NOOP(
    "Error", "Wohin soll {dokument} geschrieben werden? Geben Sie mit -o eine Zieldatei an."
)


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("file", type=file_path, help=texts.translate("Cli", "Auditakte"))
    parser.add_argument(
        "document",
        nargs="?",
        metavar="D-001",
        help=texts.translate("Cli", "dieses Dokument nach -o schreiben, so wie es herausging"),
    )
    parser.add_argument("-o", "--output", type=file_path, help=texts.translate("Cli", "Zieldatei"))
    parser.add_argument(
        "--verify",
        type=file_path,
        metavar=texts.translate("Cli", "DATEI"),
        help=texts.translate("Cli", "sagen, welches herausgegebene Dokument diese Datei ist"),
    )
    parser.add_argument("--json", action="store_true", help=texts.translate("Cli", "als JSON"))


def run(options: argparse.Namespace, texts: Texts) -> int:
    """List what was issued, write one of it, or tell whether a file is one of it (else 1)."""
    with open_audit_file(options.file, read_only=True) as file:
        if options.verify:
            return _verify(file, options, texts)
        if options.document:
            return _save(file, options, texts)
        found = issued_of(file)
        if options.json:
            say_json([_data(each) for each in found])
            return 0
        if not found:
            say(texts.translate("Cli", "Es wurde noch kein Dokument herausgegeben."))
        for each in found:
            say(line_of(each, texts))
    return 0


def line_of(document: IssuedDocument, texts: Texts) -> str:
    """Return one line that says what was issued, when, for whom, and its checksum."""
    parts = (
        document.label,
        moment_text(document.issued_at, texts),
        document.title or document.file_name,
        edition_label(document.edition, texts),
        size_text(document.size, texts),
        f"SHA-256 {document.sha256}",
        " ".join(document.remark.split()),
    )
    return " · ".join(filter(None, parts))


def _verify(file: AuditFile, options: argparse.Namespace, texts: Texts) -> int:
    found = issued_like(file, options.verify)
    if found is None:
        line = texts.translate("Cli", "{file} ist kein Dokument, das aus dieser Akte herausging.")
        say(line.format(file=options.verify))
        return 1
    say(line_of(found, texts))
    return 0


def _save(file: AuditFile, options: argparse.Namespace, texts: Texts) -> int:
    document = issued_named(file, options.document)
    if options.output is None:
        raise UserError(_NO_TARGET, dokument=document.label)
    save_issued(file, document, options.output)
    say(texts.translate("Cli", "Geschrieben: {file}").format(file=options.output))
    return 0


def _data(document: IssuedDocument) -> dict[str, Any]:
    return {
        "number": document.label,
        "kind": document.document_kind,
        "edition": document.edition.value,
        "language": document.language,
        "title": document.title,
        "file_name": document.file_name,
        "issued_at": document.issued_at.isoformat(),
        "audits": document.audit_ids,
        "photos": sorted(document.photo_ids),
        "data_state": document.data_state,
        "catalogue": document.catalogue,
        "program": document.program,
        "settings": document.settings,
        "sha256": document.sha256,
        "size": document.size,
        "remark": document.remark,
    }
