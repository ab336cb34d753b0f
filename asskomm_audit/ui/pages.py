"""The pages of the rail: what they are called, and how each is made on its first visit."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from asskomm_audit.texts import QT_TRANSLATE_NOOP
from asskomm_audit.ui.session import Session


class PageEntry(NamedTuple):
    """One place on the rail; `text` is a German source text of the context "Pages"."""

    id: str
    text: str
    icon: str
    make: Callable[[Session], QWidget]


PAGES: tuple[PageEntry, ...] = ()
