"""`workbook FILE -o OUT.xlsx`: the planner's workbook over all audits of the file."""

import argparse

from asskomm_audit.commands.choosing import chosen_audits
from asskomm_audit.commands.output import progress_line, say
from asskomm_audit.commands.report import add_document_arguments
from asskomm_audit.documents import write_workbook_of
from asskomm_audit.i18n import texts_for
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import Texts


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    add_document_arguments(parser, texts)


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Write the workbook; a file that is there is replaced only when the new one is whole."""
    with open_audit_file(options.file, read_only=True) as file:
        write_workbook_of(
            file,
            [audit.id for audit in chosen_audits(file, None)],
            options.output,
            texts=texts_for(options.lang),
            progress=progress_line(texts.translate("Cli", "Fachmappe wird geschrieben")),
        )
    say(texts.translate("Cli", "Geschrieben: {file}").format(file=options.output))
    return 0
