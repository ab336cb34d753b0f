"""A text object that marks its own content, so that links can begin in mid-paragraph."""

from typing import TYPE_CHECKING, Any

from reportlab.pdfgen.textobject import PDFTextObject

from asskomm_audit.reports.tagged.entered import Passage
from asskomm_audit.reports.tagged.structure import Elem

if TYPE_CHECKING:
    from asskomm_audit.reports.tagged.canvas import TaggedCanvas

_SHOWS = ("Tj", "Tj T*", "TJ", "TJ T*")


class TaggedText(PDFTextObject):
    """Text of one element, switching to links, passages and back. No element: an artifact's."""

    _code: list[str]

    def __init__(
        self, canvas: "TaggedCanvas", x: float, y: float, direction: Any, elem: Elem | None
    ) -> None:
        super().__init__(canvas, x, y, direction=direction)
        self._tagged_canvas = canvas
        self._elem = elem
        self._turns: list[tuple[int, Elem]] = []  # index in _code, element from there on
        self._text_at = 0
        self._text = ""
        self._in_line = False  # the line has text already

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N803 - reportlab's name
        self._text_at, self._text = len(self._code), text
        # ISO 32000-1, 14.8.2.5: words at a line break are kept apart by a real space
        space = " " if TStar and (text or self._in_line) else ""
        self._in_line = not TStar and (self._in_line or bool(text))
        super()._textOut(text + space, TStar)  # type: ignore[misc]  # a hook of reportlab's

    def _linkRecord(self, link: object, what: str) -> None:
        """Note where a link begins and ends; reportlab calls it after the text is out."""
        if self._elem is None:
            return
        if what == "start":
            elem = self._begun(link)
            self._turns.append((self._text_at, elem))
        else:
            self._turns.append((len(self._code), self._elem))

    def _begun(self, link: Any) -> Elem:
        """Return the element of what begins: a link, or a passage in another language."""
        _, target = link
        if isinstance(target, Passage):
            return self._tagged_canvas.passage_elem(link, target)
        return self._tagged_canvas.link_elem(link, self._text)

    def getCode(self) -> str:
        """Return the page code, each stretch marked as content of its element."""
        if self._elem is None:
            return super().getCode()
        code = self._code
        starts = [(1, self._elem), *self._turns]
        stops = [*(start for start, _ in self._turns), len(code)]
        out = ["BT"]
        for (start, elem), stop in zip(starts, stops, strict=True):
            part = code[start:stop]
            if any(operation.endswith(_SHOWS) for operation in part):
                part = [self._tagged_canvas.begin_content(elem), *part, "EMC"]
            out += part
        self._code = out
        return super().getCode()
