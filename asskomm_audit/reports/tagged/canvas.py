"""A canvas whose every mark is either real content of a structure element or an artifact."""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from contextlib import AbstractContextManager, contextmanager
from typing import Any, TypeAlias

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFPage, PDFString
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from asskomm_audit.reports.tagged.document import Meta, ReportFile
from asskomm_audit.reports.tagged.entered import Languages
from asskomm_audit.reports.tagged.jpeg import TURN, Jpeg
from asskomm_audit.reports.tagged.pagecode import Code, with_artifacts
from asskomm_audit.reports.tagged.plain import Looks
from asskomm_audit.reports.tagged.structure import Elem, StructTree, Tag, content_of
from asskomm_audit.reports.tagged.textobject import TaggedText

LateValue: TypeAlias = Callable[[int], object]
"""Gives a text once the number of pages is known."""


class UntaggedContent(RuntimeError):  # noqa: N818 - it names what was drawn
    """Text or a photo was drawn outside every structure element and every artifact."""


class TaggedCanvas(Canvas):
    """A canvas that builds the structure tree while it is drawn on."""

    _code: list[str]
    _currentMatrix: tuple[float, ...]  # noqa: N815 - reportlab's name
    _pageNumber: int  # noqa: N815 - reportlab's name
    _filename: str
    _formsinuse: list[str]
    _annotationrefs: list[Any]
    # methods that the published types leave out
    _bookmarkReference: Any  # noqa: N815 - reportlab's name
    _escape: Any
    _absRect: Any  # noqa: N815 - reportlab's name
    _addAnnotation: Any  # noqa: N815 - reportlab's name

    def __init__(self, filename: str, *, meta: Meta, **options: Any) -> None:
        super().__init__(filename, **options)
        self._languages = Languages(meta.language, meta.entered)
        self._tree = StructTree(self._languages)
        self._file = ReportFile(meta, self._tree)
        self._doc = self._file
        self.here = self._tree.document  # what content drawn now belongs to
        self.looks = Looks(self._file, self._escape)
        self._open = False  # inside a marked-content sequence
        self._on_page: list[Elem] = []  # elements of this page by number of the content
        self._links: deque[tuple[Elem, str]] = deque()
        self._late: list[tuple[str, LateValue, float, float, str, float]] = []
        self._late_pages: list[tuple[Any, list[tuple[str, LateValue, float, float, str, float]]]]
        self._late_pages = []
        self._photos: dict[str, str] = {}
        self.pages_of: dict[str, int] = {}  # bookmark -> page number, for the contents
        self.after_photo: Callable[[], None] = lambda: None  # called for each photo written
        self.alive: Callable[[], None] = lambda: None  # called now and then while writing

    def tagged(self, *tags: Tag) -> AbstractContextManager[Elem]:
        """Descend into the elements of `tags`, outermost first, when entered."""
        return _Descent(self, tags)

    def descend(self, tags: Iterable[Tag]) -> Elem:
        """Make content drawn from now on belong to the elements of `tags`; return where it was."""
        outer = here = self.here
        if not self._open:
            for tag in tags:
                if tag.role:
                    here = self._tree.elem(tag, here)
            self.here = here
        return outer

    def ascend(self, outer: Elem) -> None:
        """Go back to where `descend` began."""
        self.here = outer

    def knows(self, tag: Tag) -> bool:
        """Whether a piece of this element has been drawn already."""
        return self._tree.knows(tag)

    def begin_content(self, elem: Elem) -> str:
        """Return the operator that begins a piece of content of `elem`."""
        if elem is self._tree.document:
            raise UntaggedContent("drawn outside every structure element")
        elem.attach()
        number = len(self._on_page)
        self._on_page.append(elem)
        elem.kids.append(content_of(self._pageNumber - 1, number))
        return f"/{elem.role} <</MCID {number}>> BDC"

    @contextmanager
    def marked(self) -> Generator[None]:
        """Make everything drawn inside one piece of content of the current element."""
        with self._sequence(None if self._open else self.begin_content(self.here)):
            yield

    @contextmanager
    def artifact(self, properties: str = "/Type /Pagination") -> Generator[None]:
        """Make everything drawn inside decoration that no reader is told of."""
        with self._sequence(None if self._open else f"/Artifact <<{properties}>> BDC"):
            yield

    @contextmanager
    def _sequence(self, begin: str | None) -> Generator[None]:
        if begin is None:
            yield
            return
        code, self._code, self._open = self._code, [], True
        try:
            yield
        finally:
            inner, self._code, self._open = self._code, code, False
            code.append(Code("\n".join((begin, *inner, "EMC"))))

    def translate(self, dx: float, dy: float) -> None:
        """Move the origin: what reportlab does by a product of matrices, once for each block."""
        if self._code and self._code[-1].endswith(" cm"):  # reportlab joins the two
            super().translate(dx, dy)
            return
        a, b, c, d, e, f = self._currentMatrix
        self._currentMatrix = (a, b, c, d, a * dx + c * dy + e, b * dx + d * dy + f)
        self._code.append(f"1 0 0 1 {fp_str(dx, dy)} cm")

    def beginText(self, x: float = 0, y: float = 0, direction: Any = None) -> PDFTextObject:
        """Return a text object that belongs to the current element."""
        return TaggedText(self, x, y, direction, None if self._open else self.here)

    def drawText(self, aTextObject: PDFTextObject) -> None:  # noqa: N803 - reportlab's name
        """Draw a text object, which has marked itself."""
        self._code.append(Code(aTextObject.getCode()))

    def put_text(self, path: Iterable[Tag], operators: str) -> None:
        """Draw text by ready operators as content of the element at `path`."""
        if self._open:
            self._code.append(Code(f"q BT {operators} ET Q"))
            return
        outer = self.descend(path)
        begin = self.begin_content(self.here)
        self.here = outer
        self._code.append(Code(f"q BT {begin} {operators} EMC ET Q"))

    def drawImage(self, *args: Any, **options: Any) -> tuple[int, int]:
        """Draw an image as content of the current element."""
        with self.marked():
            return super().drawImage(*args, **options)

    def photo(self, jpeg: Jpeg, x: float, y: float, width: float, height: float) -> None:
        """Draw a JPEG upright; equal data are stored once."""
        name = self._photos.get(jpeg.key)
        if name is None:
            name = self._photos[jpeg.key] = f"photo{len(self._photos) + 1}"
            self._file.addForm(name, jpeg)
        matrix = TURN[jpeg.orientation]
        turn = "" if jpeg.orientation == 1 else " ".join(f"{each:g}" for each in matrix) + " cm "
        place = f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm"
        with self.marked():
            self._code.append(f"{place} {turn}/{self._file.getXObjectName(name)} Do Q")
        self._formsinuse.append(name)

    @property
    def photo_count(self) -> int:
        """How many different photos have been drawn."""
        return len(self._photos)

    def late_text(self, value: LateValue, right: float, y: float, font: str, size: float) -> None:
        """Draw a text that is known only when all pages are made, ending at `right`."""
        token = f"\0{len(self._late)}\0"  # no text contains it: strings in page code are escaped
        self._late.append((token, value, right, y, font, size))
        if self._open:
            self._code.append(token)
        else:
            self._code.append(Code(f"{self.begin_content(self.here)} {token} EMC"))

    def link_elem(self, key: object, text: str) -> Elem:
        """Return the Link element of a paragraph's link; its second line is the same element."""
        tag = self.here.tag.link(key)
        elem = self._tree.elem(tag, self.here, attach=False)
        self.expect_link(elem, text)
        return elem

    def passage_elem(self, key: object, lang: str) -> Elem:
        """Return the element of a passage in another language; its next line is the same one."""
        tag = self.here.tag.passage(key, str(lang))
        return self._tree.elem(tag, self.here, attach=False)

    def expect_link(self, elem: Elem, text: str, times: int = 1) -> None:
        """Let the next link annotations belong to `elem`, whose text here is `text`."""
        if not self._open:
            self._links.extend([(elem, text.strip())] * times)

    def linkURL(self, url: str, rect: Any, relative: int = 0, *_: Any, **__: Any) -> None:
        """Lay a link to an address over `rect`."""
        action = PDFDictionary({"S": "/URI", "URI": PDFString(url)})
        self._annotate(rect, relative, {"A": action}, f" ({url})")

    def linkRect(
        self,
        contents: str,
        destinationname: str,
        Rect: Any = None,  # noqa: N803 - reportlab's name
        addtopage: int = 1,
        name: str | None = None,
        relative: int = 1,
        *_: Any,
        **__: Any,
    ) -> None:
        """Lay a link to a bookmark over `Rect`."""
        del contents, addtopage, name
        self._annotate(Rect, relative, {"Dest": self._bookmarkReference(destinationname)}, "")

    def _annotate(self, rect: Any, relative: int, target: dict[str, Any], more: str) -> None:
        if self._open:  # in a repeated table header: seen, but no link again
            return
        if not self._links:
            raise UntaggedContent("a link outside a Link element")
        elem, text = self._links.popleft()
        note = {
            "Type": "/Annot",
            "Subtype": "/Link",
            "Rect": PDFArray(self._absRect(rect, relative)),
            "Border": PDFArray([0, 0, 0]),
            "F": 4,
            "Contents": PDFString(self._languages.told(text) + more),
            "StructParent": self._tree.parent_key(elem),
            **target,
        }
        self._addAnnotation(PDFDictionary(note))
        elem.kids.append((self._pageNumber - 1, self._annotationrefs[-1]))

    def bookmark(self, key: str, title: str, level: int, top: float, heading: Elem) -> None:
        """Set a bookmark at height `top` of what is drawn now, and its outline entry.

        The entry names its heading, which tells the language: its own title cannot, for readers
        that show the letters of a language in a list of bookmarks are in use (poppler 22).
        """
        self._tree.headings[key] = heading
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(title, key, level)
        self.pages_of[key] = self._pageNumber

    def showPage(self) -> None:
        """End the page."""
        self._code = list(with_artifacts(self._code))
        self._tree.pages.append(self._file.thisPageRef())
        super().showPage()

    def _setAnnotations(self, page: Any) -> None:
        parent: Any = super()
        parent._setAnnotations(page)  # noqa: SLF001 - the method this one extends
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.Tabs = "/S"
        if self._on_page:
            page.StructParents = self._tree.parent_key(self._on_page)
            self._on_page = []
        if self._late:
            self._late_pages.append((page, self._late))
            self._late = []

    def save(self) -> None:
        """Fill in what was late, and write the file."""
        if len(self._code):
            self.showPage()
        self._fill_in(self._pageNumber - 1)
        self._file.after_photo, self._file.alive = self.after_photo, self.alive
        self._file.SaveToFile(self._filename, self)

    def _fill_in(self, total: int) -> None:
        for page, late in self._late_pages:
            for token, value, right, y, font, size in late:
                shown = str(value(total))
                text = PDFTextObject(self, right - stringWidth(shown, font, size), y)
                text.setFont(font, size)
                text.textOut(shown)
                page.stream = page.stream.replace(token, text.getCode(), 1)


class _Descent:
    """The way into some elements and back out."""

    __slots__ = ("_canvas", "_outer", "_tags")

    def __init__(self, canvas: TaggedCanvas, tags: Iterable[Tag]) -> None:
        self._canvas, self._tags = canvas, tags

    def __enter__(self) -> Elem:
        self._outer = self._canvas.descend(self._tags)
        return self._canvas.here

    def __exit__(self, *_: object) -> None:
        self._canvas.ascend(self._outer)
