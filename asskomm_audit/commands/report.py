"""`report FILE -o OUT.pdf`: the report of one audit or of all, or the annex of their photos."""

import argparse
from datetime import UTC, datetime
from functools import partial

from asskomm_audit.commands.choosing import chosen_audits
from asskomm_audit.commands.output import progress_line, say
from asskomm_audit.commands.parsing import file_path
from asskomm_audit.documents import write_report_of
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.errors import UserError
from asskomm_audit.i18n import texts_for
from asskomm_audit.photo_files import write_photo_annex_of
from asskomm_audit.reports.checklist import checklist_of
from asskomm_audit.reports.photo_annex import PER_PAGE
from asskomm_audit.store.gate import log_internal
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import Texts


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    add_edition_arguments(parser, texts)
    parser.add_argument(
        "--kind",
        choices=("audit", "photos"),
        default="audit",
        help=texts.translate("Cli", "audit: Auditbericht (Vorgabe); photos: Fotoanhang"),
    )
    parser.add_argument(
        "--per-page",
        type=int,
        choices=PER_PAGE,
        default=PER_PAGE[0],
        help=texts.translate("Cli", "Fotos je Seite des Fotoanhangs"),
    )


def add_edition_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say what documents with photos take."""
    add_document_arguments(parser, texts)
    parser.add_argument("--audit", help=texts.translate("Cli", "nur dieses Audit (ID)"))
    parser.add_argument(
        "--edition",
        choices=tuple(edition.value for edition in Edition),
        default=Edition.PUBLIC.value,
        help=texts.translate(
            "Cli", "public: nur mit geprüften Fotos (Vorgabe); internal: auch mit ungeprüften"
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


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Write the report; a file that is there is replaced only when the new one is whole."""
    write = write_report_of
    if options.kind == "photos":
        write = partial(write_photo_annex_of, per_page=options.per_page)
    with open_audit_file(options.file, read_only=True) as file:
        written = write(
            file,
            [audit.id for audit in chosen_audits(file, options.audit)],
            options.output,
            texts=texts_for(options.lang),
            edition=Edition(options.edition),
            reason=options.reason,
            progress=progress_line(texts.translate("Cli", "Bericht wird geschrieben")),
        )
    if written.unreviewed:
        log_unreviewed(options, written.unreviewed, texts)
    say(texts.translate("Cli", "Geschrieben: {file}").format(file=options.output))
    for line in checklist_of(written, texts):
        say(line)
    return 0


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
