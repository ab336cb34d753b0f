"""`report FILE -o OUT.pdf`: a document about one audit or about all of them."""

import argparse
from datetime import UTC, datetime

from asskomm_audit.commands.choosing import chosen_audits, hazard_of
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
from asskomm_audit.issuing import Issue, issue, issued_like
from asskomm_audit.reports.checklist import checklist_of
from asskomm_audit.reports.kinds.registry import ALL_KINDS, RECIPES
from asskomm_audit.reports.pdf import WrittenReport
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.gate import log_internal
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import Texts


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    add_document_arguments(parser, texts)
    parser.add_argument("--audit", help=texts.translate("Cli", "nur dieses Audit (ID)"))
    named = "; ".join(f"{key}: {each.name(texts)}" for key, each in ALL_KINDS.items())
    parser.add_argument(
        "--kind",
        choices=tuple(kind.value for kind in DocumentKind),
        default=DocumentKind.REPORT.value,
        help=texts.translate("Cli", "Art des Dokuments. {arten}").format(arten=named),
    )
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
    parser.add_argument(
        "--issue",
        action="store_true",
        help=texts.translate("Cli", "herausgeben: genau diese Datei in der Akte aufbewahren"),
    )
    parser.add_argument(
        "--hazard", help=texts.translate("Cli", "für hazard: Nummer der Gefahr, zum Beispiel S-001")
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


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Write the document; a file that is there is replaced only when the new one is whole."""
    written = None
    with open_audit_file(options.file, read_only=True) as file:
        if options.kind == DocumentKind.HAZARD:
            hazard = hazard_of(file, options.hazard or "")
            write_hazard_note_of(file, hazard.id, options.output, texts=texts_for(options.lang))
        else:
            written = _write(file, options, texts)
    if written and written.unreviewed:
        _log(options, written.unreviewed, texts)
    say(texts.translate("Cli", "Geschrieben: {file}").format(file=options.output))
    if written and options.issue:
        _issue(options, written, texts)
    for line in checklist_of(written, texts) if written else []:
        say(line)
    return 0


def _write(file: AuditFile, options: argparse.Namespace, texts: Texts) -> WrittenReport:
    """Write it, after it has been said what a public one leaves out."""
    kind = DocumentKind(options.kind)
    edition = _edition(options)
    audits = [audit.id for audit in chosen_audits(file, options.audit)]
    wanted = Wanted(kind=kind, audits=audits, edition=edition, reason=options.reason)
    if edition is Edition.PUBLIC:
        say(omissions_text(preview_of(file, wanted).left_out, texts))
    return write_document_of(
        file,
        wanted,
        options.output,
        texts=texts_for(options.lang),
        progress=progress_line(texts.translate("Cli", "Bericht wird geschrieben")),
    )


def _issue(options: argparse.Namespace, written: WrittenReport, texts: Texts) -> None:
    """Keep the document as issued in the file."""
    assert written.created
    kind = DocumentKind(options.kind)
    with open_audit_file(options.file) as file:
        what = Issue(
            document_kind=kind.value,
            edition=_edition(options),
            language=options.lang,
            title=written.title,
            audits=tuple(audit.id for audit in chosen_audits(file, options.audit)),
            photos=written.shown,
            issued_at=written.created,
            state=written.state,
            remark=options.reason,
        )
        step = texts.translate("Cli", "Dokument herausgegeben: {name}")
        carry_out(
            file,
            step.format(name=options.output.name),
            lambda file: issue(file, what, options.output) and None,
        )
        found = issued_like(file, options.output)
    line = texts.translate("Cli", "Herausgegeben als {document}")
    say(line.format(document=found.label if found else ""))


def _edition(options: argparse.Namespace) -> Edition:
    editions = RECIPES[DocumentKind(options.kind)].editions
    return Edition(options.edition) if options.edition else editions[0]


def _log(options: argparse.Namespace, unreviewed: int, texts: Texts) -> None:
    """Keep in the file that unreviewed photos went out; without it the report is taken back."""
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
