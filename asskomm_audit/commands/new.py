"""`new FILE`: an empty audit file."""

import argparse

from asskomm_audit.commands.output import say
from asskomm_audit.commands.parsing import file_path
from asskomm_audit.store.opening import create_audit_file
from asskomm_audit.texts import Texts


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument(
        "file", type=file_path, help=texts.translate("Cli", "Pfad der neuen Auditakte")
    )


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Create the file; what is there already is never overwritten."""
    create_audit_file(options.file).close()
    say(texts.translate("Cli", "Angelegt: {file}").format(file=options.file))
    return 0
