"""`report FILE -o OUT.pdf`: a document about one audit or about all of them."""

import argparse
from datetime import UTC, datetime

from asskomm_audit.commands.choosing import chosen_audits, hazard_of
from asskomm_audit.commands.issuing_written import issue_written
from asskomm_audit.commands.output import progress_line, say
from asskomm_audit.commands.parsing import file_path
from asskomm_audit.documents import (
    Wanted,
    preview_of,
    write_document_of,
    write_hazard_note_of,
)
from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.edition_words import omissions_text
from asskomm_audit.errors import UserError
from asskomm_audit.i18n import texts_for
from asskomm_audit.photo_files import write_photo_annex_of
from asskomm_audit.reports.checklist import checklist_of
from asskomm_audit.reports.kinds.registry import ALL_KINDS
from asskomm_audit.reports.pdf import WrittenReport
from asskomm_audit.reports.photo_annex import PER_PAGE
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.gate import log_internal
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import Texts


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    add_edition_arguments(parser, texts)
    named = "; ".join(f"{key}: {each.name(texts)}" for key, each in ALL_KINDS.items())
    parser.add_argument(
        "--kind",
        choices=tuple(kind.value for kind in DocumentKind),
        default=DocumentKind.REPORT.value,
        help=texts.translate("Cli", "Art des Dokuments. {arten}").format(arten=named),
    )
    parser.add_argument(
        "--hazard", help=texts.translate("Cli", "für hazard: Nummer der Gefahr, zum Beispiel S-001")
    )
    parser.add_argument(
        "--per-page",
        type=int,
        choices=PER_PAGE,
        default=PER_PAGE[0],
        help=texts.translate("Cli", "für photos: Fotos je Seite"),
    )
    parser.add_argument(
        "--issue",
        action="store_true",
        help=texts.translate("Cli", "herausgeben: genau diese Datei in der Akte aufbewahren"),
    )


def add_edition_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say what documents with photos take."""
    add_document_arguments(parser, texts)
    parser.add_argument("--audit", help=texts.translate("Cli", "nur dieses Audit (ID)"))
    parser.add_argument(
        "--edition",
        choices=tuple(edition.value for edition in Edition),
        help=texts.translate(
            "Cli",
            "public: ohne Namen und Nichtöffentliches, nur mit geprüften Fotos (Vorgabe); "
            "internal: alles, auf jeder Seite gekennzeichnet",
        ),
    )
    parser.add_argument(
        "--reason",
        default="",
        help=texts.translate("Cli", "warum ungeprüfte Fotos intern herausgehen; wird vermerkt"),
    )


def add_document_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say what both kinds of documents take."""
    parser.add_argument("file", type=file_path, help=texts.translate("Cli", "Auditakte"))
    parser.add_argument(
        "-o", "--output", type=file_path, required=True, help=texts.translate("Cli", "Zieldatei")
    )
    parser.add_argument(
        "--lang",
        choices=("de", "en"),
        default=texts.language,
        help=texts.translate("Cli", "Sprache des Dokuments"),
    )


def edition_of(options: argparse.Namespace, kind: DocumentKind = DocumentKind.REPORT) -> Edition:
    """Return the edition that was asked for, or the usual one of the kind."""
    return Edition(options.edition) if options.edition else ALL_KINDS[kind].editions[0]


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Write the document; a file that is there is replaced only when the new one is whole."""
    kind, written, left_out = DocumentKind(options.kind), None, ""
    with open_audit_file(options.file, read_only=True) as file:
        if kind is DocumentKind.HAZARD:
            hazard = hazard_of(file, options.hazard or "")
            write_hazard_note_of(file, hazard.id, options.output, texts=texts_for(options.lang))
        elif kind is DocumentKind.PHOTOS:
            written = _write_annex(file, options, texts)
        else:
            written, left_out = _write(file, options, texts)
    if written and written.unreviewed:
        log_unreviewed(options, written.unreviewed, texts)
    if left_out:
        say(left_out)
    say(texts.translate("Cli", "Geschrieben: {file}").format(file=options.output))
    if written and options.issue:
        issue_written(options, kind, edition_of(options, kind), written, texts)
    for line in checklist_of(written, texts) if written else []:
        say(line)
    return 0


def _write(file: AuditFile, options: argparse.Namespace, texts: Texts) -> tuple[WrittenReport, str]:
    """Write it; return also what a public one leaves out, in words."""
    kind = DocumentKind(options.kind)
    edition = edition_of(options, kind)
    audits = [audit.id for audit in chosen_audits(file, options.audit)]
    wanted = Wanted(kind=kind, audits=audits, edition=edition, reason=options.reason)
    left_out = ""
    if edition is Edition.PUBLIC:
        left_out = omissions_text(preview_of(file, wanted).left_out, texts)
    written = write_document_of(
        file,
        wanted,
        options.output,
        texts=texts_for(options.lang),
        progress=progress_line(texts.translate("Cli", "Bericht wird geschrieben")),
    )
    return written, left_out


def _write_annex(file: AuditFile, options: argparse.Namespace, texts: Texts) -> WrittenReport:
    return write_photo_annex_of(
        file,
        [audit.id for audit in chosen_audits(file, options.audit)],
        options.output,
        texts=texts_for(options.lang),
        per_page=options.per_page,
        edition=edition_of(options, DocumentKind.PHOTOS),
        reason=options.reason,
        progress=progress_line(texts.translate("Cli", "Bericht wird geschrieben")),
    )


def log_unreviewed(options: argparse.Namespace, unreviewed: int, texts: Texts) -> None:
    """Keep in the file that unreviewed photos went out; without it the document is taken back."""
    step = texts.translate("Cli", "Interner Bericht mit ungeprüften Fotos: {reason}")
    now = datetime.now(UTC).astimezone()
    try:
        with open_audit_file(options.file) as file:
            carry_out(
                file,
                step.format(reason=options.reason),
                lambda file: log_internal(
                    file, options.output.name, now, options.reason, unreviewed
                ),
            )
    except UserError:
        options.output.unlink(missing_ok=True)
        raise
