"""Text that somebody entered, in a document written in another language than theirs.

A text is known as entered as a whole (`Entered`), or, put into a sentence of ours by `format` or
an f-string, between two marks that no cleaned text keeps.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

START, END = "\ufdd0", "\ufdd1"  # noncharacters: Unicode gives them to nobody
_ESCAPE = "\x1b"


class Entered(str):
    """A text of a user. It is a str in all else; what `strip` and `rstrip` return is one as well.

    `str.join` forgets it: use `joined`.
    """

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        text = str(self)
        return format(f"{START}{text}{END}" if text else "", spec)

    def strip(self, chars: str | None = None, /) -> "Entered":
        """Return it without blanks, or these letters, at both ends."""
        return Entered(super().strip(chars))

    def rstrip(self, chars: str | None = None, /) -> "Entered":
        """Return it without blanks, or these letters, at its end."""
        return Entered(super().rstrip(chars))


class Passage(str):
    """The language of a stretch of a paragraph (BCP 47), where reportlab expects a link's target.

    It is false: reportlab tells where it begins and ends, and lays no link over it.
    """

    __slots__ = ()

    def __bool__(self) -> bool:
        return False


def passages(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the pieces of a text in their order, and whether each was entered; no marks in them."""
    if isinstance(text, Entered):
        yield str(text), True
        return
    ours, *others = text.split(START)
    if ours or not others:
        yield ours.replace(END, ""), False
    for each in others:
        theirs, _, ours = each.partition(END)
        if theirs:
            yield theirs, True
        if ours:
            yield ours.replace(END, ""), False


@dataclass(frozen=True, slots=True)
class Languages:
    """The language of a document, and that of what was entered where it is another (BCP 47)."""

    own: str
    entered: str = ""

    def told(self, text: str) -> str:
        """Return a text for a PDF's text string, which says itself where its language changes.

        ISO 32000-1, 7.9.2.2: the language's and the country's two letters between U+001B. For
        what is read aloud only: some readers would show the letters.
        """
        if not self.entered:
            return unmarked(text)
        pieces = [
            (piece, self.entered if is_entered else self.own)
            for piece, is_entered in passages(text)
        ]
        out: list[str] = []
        now = self.own
        for piece, language in pieces:
            if language != now and piece.strip():
                out.append(f"{_ESCAPE}{language.replace('-', '')}{_ESCAPE}")
                now = language
            out.append(piece)
        return "".join(out)


def marked_through(make: Callable[[str], str], text: str) -> str:
    """Return a text of whose pieces each was made anew, with its marks."""
    if isinstance(text, Entered):
        return Entered(make(str(text)))
    if START not in text:
        return make(text)
    return "".join(
        f"{START}{make(piece)}{END}" if is_entered else make(piece)
        for piece, is_entered in passages(text)
    )


def unmarked(text: str) -> str:
    """Return a text that is nobody's: a plain one without marks."""
    return "".join(piece for piece, _ in passages(text))


def alike(made: str, *sources: str) -> str:
    """Return what was made from texts: entered if all of these that say something were."""
    told = [each for each in sources if each]
    is_entered = bool(told) and all(isinstance(each, Entered) for each in told)
    return Entered(unmarked(made)) if is_entered else made


def joined(between: str, parts: Iterable[str]) -> str:
    """Return what says something in one text, in which what was entered is known as that."""
    told = [each for each in parts if each]
    return alike(between.join(f"{each}" for each in told), *told)


def marked_again(line: str, source: str) -> str:
    """Return a line that was made by tidying and cutting `source`, with its marks again."""
    out: list[str] = []
    at = 0
    for piece, is_entered in passages(source):
        shown = " ".join(piece.split())
        if not is_entered or not shown:
            continue
        start = line.find(shown, at)
        stop = start + len(shown)
        if start < 0:  # it was cut: what is left of it stands at the end
            start, stop = _start_of_rest(line, shown, at), len(line)
        out.append(line[at:start])
        if start < stop:
            out += [START, line[start:stop], END]
        at = stop
    return "".join([*out, line[at:]])


def _start_of_rest(line: str, shown: str, at: int) -> int:
    rest = line.rstrip("…")
    starts = (start for start in range(at, len(rest)) if shown.startswith(rest[start:]))
    return next(starts, len(line))
