"""`forms -o OUT.pdf`: empty forms about feeling safe, to print."""

import argparse

from asskomm_audit.commands.output import say
from asskomm_audit.commands.parsing import file_path
from asskomm_audit.i18n import texts_for
from asskomm_audit.reports.forms import FormKind, write_forms
from asskomm_audit.texts import Texts


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument(
        "-o", "--output", type=file_path, required=True, help=texts.translate("Cli", "Zieldatei")
    )
    parser.add_argument(
        "--kind",
        choices=("all", *(kind.value for kind in FormKind)),
        default="all",
        help=texts.translate(
            "Cli", "meeting: Versammlung, walk: Rundgang, board: Punktetafel; sonst alle"
        ),
    )
    parser.add_argument(
        "--lang",
        choices=("de", "en"),
        default=texts.language,
        help=texts.translate("Cli", "Sprache des Dokuments"),
    )


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Write the forms; a file that is there is replaced only when the new one is whole."""
    kinds = tuple(FormKind) if options.kind == "all" else (FormKind(options.kind),)
    pages = write_forms(kinds, options.output, texts=texts_for(options.lang))
    line = texts.translate("Cli", "Geschrieben: {file} ({pages} Seiten)")
    say(line.format(file=options.output, pages=pages))
    return 0
