"""`photos-out FILE -o OUT.zip`: the photos as files with names that speak, and a workbook."""

import argparse

from asskomm_audit.commands.choosing import chosen_audits
from asskomm_audit.commands.output import complain, progress_line, say
from asskomm_audit.commands.report import add_edition_arguments, edition_of, log_unreviewed
from asskomm_audit.i18n import texts_for
from asskomm_audit.photo_files import write_photo_files_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import Texts


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    add_edition_arguments(parser, texts)


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Write the zip; the exit code is 1 if a photo was gone, and the others are in it."""
    with open_audit_file(options.file, read_only=True) as file:
        written = write_photo_files_of(
            file,
            [audit.id for audit in chosen_audits(file, options.audit)],
            options.output,
            texts=texts_for(options.lang),
            edition=edition_of(options),
            reason=options.reason,
            progress=progress_line(texts.translate("Cli", "Fotos werden geschrieben")),
        )
    if written.unreviewed:
        log_unreviewed(options, written.unreviewed, texts)
    words = texts.translate("Cli", "Geschrieben: {file} (Fotos: {zahl})")
    say(words.format(file=options.output, zahl=written.photos))
    for name in written.gone:
        missing = texts.translate("Cli", "Fehlt oder ist nicht lesbar: {name}")
        complain(missing.format(name=name))
    return 1 if written.gone else 0
