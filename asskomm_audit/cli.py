"""The command line: one verb each for everything that needs no eyes; no verb opens the window."""

import argparse
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import NoReturn, Protocol, cast

from typing_extensions import override

from asskomm_audit import __version__
from asskomm_audit.errors import AuditToolError, UserError
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts

OK, FAILED, USAGE = 0, 1, 2
INTERRUPTED = 130

COMMANDS = ("demo", "new", "info", "check", "catalogue", "photos", "report", "workbook")


class Command(Protocol):
    """What a module of `commands` offers."""

    def add_arguments(self, parser: argparse.ArgumentParser, texts: Texts) -> None:
        """Say which arguments the verb takes."""
        ...

    def run(self, options: argparse.Namespace, texts: Texts) -> int:
        """Do it and return the exit code."""
        ...


def main(arguments: list[str] | None = None) -> int:
    """Run a verb, or the window if there is none; return the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given or _is_file(given):
        from asskomm_audit.app import main as open_window

        return open_window(given)
    _without_display()
    from asskomm_audit.i18n import system_language, texts_for

    texts = texts_for(system_language())
    try:
        return _run(given, texts)
    except UserError as error:
        return _fail(error.sentence(texts))
    except BrokenPipeError:  # the reader of a pipe has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as error:
        return _fail(_sentence(error, texts))
    except (KeyboardInterrupt, AuditToolError):
        return INTERRUPTED


def _run(given: list[str], texts: Texts) -> int:
    parser = _parser(texts, given[0])
    options = parser.parse_args(given)
    return _command(options.command).run(options, texts)


def _parser(texts: Texts, wanted: str) -> argparse.ArgumentParser:
    parser = _Parser(
        texts,
        prog="asskomm-audit",
        description=texts.translate(
            "Cli", "Sicherheitsaudits öffentlicher Räume. Ohne Befehl öffnet sich das Fenster."
        ),
    )
    parser.add_argument("--version", action="version", version=f"ASSKomm Audit {__version__}")
    verbs = parser.add_subparsers(
        dest="command", metavar=texts.translate("Cli", "BEFEHL"), required=True
    )
    for name, words in _summaries(texts).items():
        verb = verbs.add_parser(name, texts=texts, help=words, description=words)
        if name == wanted:  # the others' modules stay unread: a verb starts fast
            _command(name).add_arguments(verb, texts)
    return parser


def _summaries(texts: Texts) -> dict[str, str]:
    """Return each verb's sentence, in the order of the help."""
    words = (
        texts.translate("Cli", "Beispielakte der erfundenen Stadt Musterstadt schreiben"),
        texts.translate("Cli", "leere Auditakte anlegen"),
        texts.translate("Cli", "zeigen, was in einer Auditakte steht"),
        texts.translate("Cli", "prüfen, ob eine Auditakte heil ist"),
        texts.translate("Cli", "Kriterien des Katalogs auflisten"),
        texts.translate("Cli", "Fotos zu einem Audit hinzufügen"),
        texts.translate("Cli", "Auditbericht als PDF schreiben"),
        texts.translate("Cli", "Fachmappe als Excel-Datei schreiben"),
    )
    return dict(zip(COMMANDS, words, strict=True))


def _command(name: str) -> Command:
    return cast("Command", import_module(f"asskomm_audit.commands.{name}"))


class _Parser(argparse.ArgumentParser):
    """Says what was wrong in one sentence of the user's language."""

    def __init__(self, texts: Texts, **settings: object) -> None:
        super().__init__(**settings)  # pyright: ignore[reportArgumentType] - passed on as it came
        self._texts = texts

    @override
    def error(self, message: str) -> NoReturn:
        sentence = self._texts.translate(
            "Cli", "Der Aufruf ist nicht zu verstehen ({message}). Hilfe gibt: {help}"
        )
        _fail(sentence.format(message=message, help=f"{self.prog} --help"))
        raise SystemExit(USAGE)


def _is_file(given: list[str]) -> bool:
    """Whether the only argument is an audit file to open rather than a verb."""
    return (
        len(given) == 1
        and given[0] not in COMMANDS
        and not given[0].startswith("-")
        and (given[0].lower().endswith(".gpkg") or Path(given[0]).is_file())
    )


def _without_display() -> None:
    """Let Qt paint into memory: a verb works on a server without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)  # noqa: T201 - the command line's way to speak
    return FAILED


def _sentence(error: OSError, texts: Texts) -> str:
    text = texts.translate("Error", _FILE_TROUBLE)
    return text.format(name=error.filename or "", reason=error.strerror or str(error))


_FILE_TROUBLE = QT_TRANSLATE_NOOP(
    "Error",
    "„{name}“ lässt sich nicht lesen oder schreiben ({reason}). "
    "Prüfen Sie Ordner, Rechte und freien Platz.",
)

if __name__ == "__main__":
    raise SystemExit(main())
