"""The parser of the command line: argparse, speaking the user's language."""

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts


def file_path(text: str) -> Path:
    """Return the path of a file; ValueError if it names none, as "" and "." do."""
    path = Path(text)
    if not path.name:
        raise ValueError(text)
    return path


class Parser(argparse.ArgumentParser):
    """Says what was wrong in one sentence, and hands it to `fail`, which does not come back."""

    def __init__(self, texts: Texts, fail: Callable[[str], NoReturn], **settings: object) -> None:
        super().__init__(
            add_help=False,
            allow_abbrev=False,
            **settings,  # pyright: ignore[reportArgumentType] - passed on as it came
        )
        self._texts = texts
        self._fail = fail
        words = texts.translate("Cli", "diese Hilfe zeigen")
        self.add_argument("-h", "--help", action="help", help=words)

    @override
    def format_help(self) -> str:
        text = super().format_help()
        for english, german in (
            ("usage:", self._texts.translate("Cli", "Aufruf:")),
            ("positional arguments:", self._texts.translate("Cli", "Angaben:")),
            ("options:", self._texts.translate("Cli", "Schalter:")),
        ):
            text = text.replace(english, german, 1)
        return text

    @override
    def error(self, message: str) -> NoReturn:
        for pattern, words in _COMPLAINTS:
            if found := re.fullmatch(pattern, message, re.DOTALL):
                values = {name: value or "" for name, value in found.groupdict().items()}
                sentence = self._texts.translate("Cli", words).format(**values)
                break
        else:
            words = self._texts.translate("Cli", "Der Aufruf ist nicht zu verstehen ({message}).")
            sentence = words.format(message=message)
        hint = self._texts.translate("Cli", "Hilfe gibt: {help}").format(help=f"{self.prog} --help")
        self._fail(f"{sentence} {hint}")


_CHOICE = (
    r"argument (?P<name>.+?): invalid choice: (?P<value>'.*'|\".*\") \(choose from (?P<all>.*)\)"
)
_COMPLAINTS = (
    (
        _CHOICE,
        QT_TRANSLATE_NOOP("Cli", "{value} ist bei {name} nicht möglich; möglich sind: {all}."),
    ),
    (
        r"the following arguments are required: (?P<names>.*)",
        QT_TRANSLATE_NOOP("Cli", "Es fehlt noch: {names}."),
    ),
    (
        r"argument (?P<name>.+?): expected .*",
        QT_TRANSLATE_NOOP("Cli", "Hinter {name} fehlt eine Angabe."),
    ),
    (
        r"argument (?P<name>.+?): invalid int value: (?P<value>.*)",
        QT_TRANSLATE_NOOP(
            "Cli", "{value} ist bei {name} nicht möglich; es muss eine ganze Zahl sein."
        ),
    ),
    (
        r"argument (?P<name>.+?): invalid file_path value: (?P<value>.*)",
        QT_TRANSLATE_NOOP("Cli", "{value} ist bei {name} nicht möglich; nötig ist ein Dateiname."),
    ),
    (
        r"unrecognized arguments: (?P<names>.*)",
        QT_TRANSLATE_NOOP("Cli", "Damit ist hier nichts anzufangen: {names}."),
    ),
)
"""What argparse complains of, and how we say it."""
