"""`check FILE [--json]`: is an audit file sound? 0 sound, 1 faults named, 2 not readable."""

import argparse

from asskomm_audit.commands.output import complain, say, say_json
from asskomm_audit.commands.parsing import file_path
from asskomm_audit.errors import UserError
from asskomm_audit.store.checking import check_file
from asskomm_audit.texts import Texts

SOUND, FAULTS, UNREADABLE = 0, 1, 2


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("file", type=file_path, help=texts.translate("Cli", "Auditakte"))
    parser.add_argument("--json", action="store_true", help=texts.translate("Cli", "als JSON"))


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Check the file and name what is wrong with it."""
    try:
        faults = check_file(options.file)
    except (UserError, OSError) as error:
        sentence = error.sentence(texts) if isinstance(error, UserError) else str(error)
        if options.json:
            say_json({"sound": False, "readable": False, "faults": [sentence]})
        complain(sentence)
        return UNREADABLE
    sentences = [fault.sentence(texts) for fault in faults]
    if options.json:
        say_json({"sound": not faults, "readable": True, "faults": sentences})
    elif faults:
        for sentence in sentences:
            say(sentence)
    else:
        say(texts.translate("Cli", "Die Auditakte ist heil."))
    return FAULTS if faults else SOUND
