"""`workbook FILE -o OUT.xlsx`: the planner's workbook over one audit or all of the file."""

import argparse

from asskomm_audit.commands.choosing import chosen_audits
from asskomm_audit.commands.output import progress_line, say
from asskomm_audit.commands.report import add_document_arguments
from asskomm_audit.documents import Wanted, preview_of, write_workbook_of
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.edition_words import workbook_omissions_text
from asskomm_audit.i18n import texts_for
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import Texts


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    add_document_arguments(parser, texts)
    parser.add_argument("--audit", help=texts.translate("Cli", "nur dieses Audit (ID)"))
    parser.add_argument(
        "--edition",
        choices=tuple(edition.value for edition in Edition),
        default=Edition.INTERNAL.value,
        help=texts.translate(
            "Cli",
            "internal: alles (Vorgabe); public: ohne Namen und Nichtöffentliches, nur mit "
            "geprüften Fotos",
        ),
    )


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Write the workbook; a file that is there is replaced only when the new one is whole."""
    edition = Edition(options.edition)
    with open_audit_file(options.file, read_only=True) as file:
        audits = [audit.id for audit in chosen_audits(file, options.audit)]
        if edition is Edition.PUBLIC:
            left_out = preview_of(file, Wanted(audits=audits)).left_out
            say(workbook_omissions_text(left_out, texts))
        write_workbook_of(
            file,
            audits,
            options.output,
            texts=texts_for(options.lang),
            progress=progress_line(texts.translate("Cli", "Fachmappe wird geschrieben")),
            edition=edition,
        )
    say(texts.translate("Cli", "Geschrieben: {file}").format(file=options.output))
    return 0
